import {expect} from '@open-wc/testing';
import {readRecord} from '../../src/storage/read-record.js';
import {clearCookies, forbidCookies, restoreCookies} from '../fixtures/unit/cookies.js';

describe('readRecord()', () => {
  afterEach(() => {
    restoreCookies(document);
    clearCookies();
  });

  it('is undefined without a cookie', () => {
    expect(readRecord('consent')).to.be.undefined;
  });

  it('is the cookie as it stands, with its = and &', () => {
    document.cookie = 'consent=v=1&r=a%2Fb;path=/';
    expect(readRecord('consent')).to.equal('v=1&r=a%2Fb');
  });

  it('finds it among others', () => {
    document.cookie = 'first=1;path=/';
    document.cookie = 'consent=v=1;path=/';
    document.cookie = 'last=1;path=/';
    expect(readRecord('consent')).to.equal('v=1');
  });

  it('takes no other for it, whose name is longer', () => {
    document.cookie = 'my-consent=a;path=/';
    document.cookie = 'consent-2=b;path=/';
    expect(readRecord('consent')).to.be.undefined;
  });

  it('P11 is undefined where the browser forbids cookies', () => {
    forbidCookies(document);
    expect(readRecord('consent')).to.be.undefined;
  });
});

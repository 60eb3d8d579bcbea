import {expect} from '@open-wc/testing';
import {writeRecord} from '../../src/storage/jar.js';
import {clearCookies, forbidCookies, noteCookies, restoreCookies} from '../fixtures/unit/cookies.js';
import {policyOf} from '../fixtures/unit/policies.js';

const RECORD = 'v=1&r=a%2Fb&yes=analytics.youtube&no=';
const DAY = 86_400_000;

/** A cookie's attributes, in small letters, by name. */
const attributesOf = (cookie: string): Record<string, string> =>
  Object.fromEntries(
    cookie
      .split(/; ?/)
      .slice(1)
      .map((pair) => [pair.split('=')[0]!.toLowerCase(), pair.split('=')[1] ?? '']),
  );

describe('writeRecord()', () => {
  const policy = policyOf([], {cookieName: 'choice', cookieDays: 100});
  const wide = {...policy, cookieDomain: 'council.test'};

  afterEach(() => {
    restoreCookies(document);
    clearCookies();
  });

  it('keeps the record as it is, for a server to read', () => {
    writeRecord(policy, RECORD);
    expect(document.cookie).to.equal(`choice=${RECORD}`);
  });

  it('puts a new one in its place', () => {
    writeRecord(policy, RECORD);
    writeRecord(policy, 'v=1');
    expect(document.cookie).to.equal('choice=v=1');
  });

  it('removes it', () => {
    writeRecord(policy, RECORD);
    writeRecord(policy, undefined);
    expect(document.cookie).to.equal('');
  });

  it('writes one cookie, for the whole site and for no other', () => {
    const written = noteCookies(document);
    writeRecord(policy, RECORD);
    expect(written).to.have.length(1);
    const {path, samesite, domain} = attributesOf(written[0]!);
    expect({path, samesite, domain}).to.deep.equal({path: '/', samesite: 'Lax', domain: undefined});
  });

  it('is Secure on https alone', () => {
    const written = noteCookies(document);
    writeRecord(policy, RECORD);
    expect('secure' in attributesOf(written[0]!)).to.equal(location.protocol === 'https:');
  });

  it('L11 keeps it for the days that the policy says', () => {
    const {now} = Date;
    Date.now = () => 1_800_000_000_000;
    const written = noteCookies(document);
    writeRecord(policy, RECORD);
    Date.now = now;
    const days = (Date.parse(attributesOf(written[0]!)['expires']!) - 1_800_000_000_000) / DAY;
    expect(days).to.be.closeTo(100, 0.01);
  });

  describe('with a domain', () => {
    it('keeps it for the domain', () => {
      const written = noteCookies(document);
      writeRecord(wide, RECORD);
      expect(attributesOf(written.at(-1)!)['domain']).to.equal('council.test');
    });

    it('removes one that was kept for this host alone, which would hide it', () => {
      const written = noteCookies(document);
      writeRecord(wide, RECORD);
      expect(written[0]).to.match(/^choice=;/);
      expect(attributesOf(written[0]!)).not.to.have.property('domain');
    });

    it('removes both', () => {
      const written = noteCookies(document);
      writeRecord(wide, undefined);
      expect(written.map((cookie) => cookie.split(';')[0])).to.deep.equal(['choice=', 'choice=']);
      expect(written.map((cookie) => attributesOf(cookie)['domain'])).to.deep.equal([undefined, 'council.test']);
    });
  });

  it('P11 throws nothing where the browser forbids cookies', () => {
    forbidCookies(document);
    writeRecord(wide, RECORD);
    writeRecord(wide, undefined);
  });
});

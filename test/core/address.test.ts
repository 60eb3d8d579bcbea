import {expect} from '@open-wc/testing';
import {isOfDomain, isWebAddress} from '../../src/core/address.js';

describe('isWebAddress()', () => {
  for (const value of ['/a', 'a', '', '#a', '?a', '//example.org', 'http://example.org', 'HTTPS://EXAMPLE.ORG']) {
    it(`is true of ${JSON.stringify(value)}`, () => {
      expect(isWebAddress(value, 'https://www.council.example/page')).to.be.true;
    });
  }

  for (const value of [
    ...['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)'],
    ...[
      'JavaScript:x',
      'data:text/html,x',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      'http://[',
      'about:blank',
    ],
  ]) {
    it(`is false of ${JSON.stringify(value)}`, () => {
      expect(isWebAddress(value, 'https://www.council.example/page')).to.be.false;
    });
  }
});

describe('isOfDomain()', () => {
  for (const domain of ['council.example', '.council.example', 'www.council.example', 'example']) {
    it(`is true for www.council.example and ${domain}`, () => {
      expect(isOfDomain('www.council.example', domain)).to.be.true;
    });
  }

  for (const domain of ['shop.council.example', 'ouncil.example', 'other.example']) {
    it(`is false for www.council.example and ${domain}`, () => {
      expect(isOfDomain('www.council.example', domain)).to.be.false;
    });
  }
});

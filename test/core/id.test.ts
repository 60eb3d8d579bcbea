import {expect} from '@open-wc/testing';
import {randomId} from '../../src/core/id.js';

describe('randomId()', () => {
  it('is a UUID of version 4, by its form', () => {
    expect(randomId()).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
  });

  it('is of the variant of RFC 9562, whatever the random numbers', () => {
    const variants = new Set(Array.from({length: 200}, () => randomId()[19]));
    expect(variants).to.deep.equal(new Set(['8']));
  });

  it('L10 is another one each time', () => {
    expect(new Set(Array.from({length: 100}, randomId)).size).to.equal(100);
  });

  describe('on plain http, where crypto.randomUUID is missing', () => {
    beforeEach(() => Object.defineProperty(crypto, 'randomUUID', {value: undefined, configurable: true}));
    afterEach(() => delete (crypto as {randomUUID?: unknown}).randomUUID);

    it('works as well', () => {
      expect(randomId()).to.have.length(36);
    });
  });
});

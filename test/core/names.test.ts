import {expect} from '@open-wc/testing';
import {namesIn} from '../../src/core/names.js';

describe('namesIn()', () => {
  it('splits at any white space', () => {
    expect(namesIn(' stats\n  videos\t')).to.deep.equal(['stats', 'videos']);
  });

  for (const text of ['', ' ', null, undefined]) {
    it(`returns none from ${JSON.stringify(text)}`, () => {
      expect(namesIn(text)).to.be.empty;
    });
  }
});

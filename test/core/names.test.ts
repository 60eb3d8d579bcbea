import {expect} from '@open-wc/testing';
import {namesIn} from '../../src/core/names.js';

describe('namesIn()', () => {
  it('takes them apart at white space of any kind', () => {
    expect(namesIn(' stats\n  videos\t')).to.deep.equal(['stats', 'videos']);
  });

  for (const text of ['', ' ', null, undefined]) {
    it(`finds none in ${JSON.stringify(text)}`, () => {
      expect(namesIn(text)).to.be.empty;
    });
  }
});

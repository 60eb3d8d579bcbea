import {expect} from '@open-wc/testing';
import {isVisitorSource, type Source} from '../../src/core/source.js';

describe('isVisitorSource()', () => {
  const sources: Record<Source, boolean> = {banner: true, preferences: true, embed: false, api: false, tab: false};
  for (const [source, isVisitors] of Object.entries(sources)) {
    it(`is ${isVisitors} for ${source}`, () => {
      expect(isVisitorSource(source as Source)).to.equal(isVisitors);
    });
  }

  it('is false without a decision', () => {
    expect(isVisitorSource(undefined)).to.be.false;
  });
});

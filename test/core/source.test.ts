import {expect} from '@open-wc/testing';
import {isVisitors, type Source} from '../../src/core/source.js';

describe('isVisitors()', () => {
  const sources: Record<Source | '', boolean> = {
    banner: true,
    preferences: true,
    embed: false,
    api: false,
    tab: false,
    gpc: false,
    '': false,
  };
  for (const [source, isOwn] of Object.entries(sources)) {
    it(`is ${isOwn} for ${JSON.stringify(source)}`, () => {
      expect(isVisitors(source as Source)).to.equal(isOwn);
    });
  }
});

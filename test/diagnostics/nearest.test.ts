import {expect} from '@open-wc/testing';
import {nearestOf} from '../../src/diagnostics/nearest.js';

describe('nearestOf()', () => {
  const names = ['analytics', 'policy-href', 'layout', 'lang', 'revision'];
  const cases: [written: string, nearest: string | undefined][] = [
    ['analytic', 'analytics'],
    ['anlaytics', 'analytics'],
    ['policy', 'policy-href'],
    ['layuot', 'layout'],
    ['revison', 'revision'],
    ['colour', undefined],
    ['x', undefined],
  ];
  for (const [written, nearest] of cases) {
    it(`${written}: ${nearest ?? 'none'}`, () => {
      expect(nearestOf(written, names)).to.equal(nearest);
    });
  }
});

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {matchesWildcard} from '../../src/core/wildcard.js';

const utf16 = fc.array(fc.nat(0xffff), {maxLength: 30}).map((codes) => String.fromCharCode(...codes));
const special = fc.string({unit: fc.constantFrom(...'.*+?^${}()|[]\\/-_ab1\n')});
const text = fc.oneof(utf16, special, fc.string());

describe('matchesWildcard()', () => {
  for (const [name, other] of [
    ['_ga', '_ga'],
    ['_ga_*', '_ga_'],
    ['_ga_*', '_ga_ABC123'],
    ['*_id', '_id'],
    ['_pk_*.*.*', '_pk_id.1.1fff'],
    ['a*c', 'a*c'],
    ['*x*', 'x'],
  ] as const) {
    it(`${name} matches ${other}`, () => {
      expect(matchesWildcard(name, other)).to.be.true;
    });
  }

  for (const [name, other] of [
    ['_ga', '_ga_1'],
    ['_ga', 'x_ga'],
    ['_ga', '_GA'],
    ['_ga_*', '_ga'],
    ['a.c', 'abc'],
    ['(a)', 'a'],
    ['a|b', 'a'],
    ['[ab]', 'a'],
    ['a+', 'aa'],
    ['^a$', 'a'],
    ['a*a', 'a'],
    ['*a*b', 'ba'],
  ] as const) {
    it(`${name} does not match ${other}`, () => {
      expect(matchesWildcard(name, other)).to.be.false;
    });
  }

  it('R63 answers as an obvious matcher does, however many * there are', () => {
    const letters = (maxLength: number): fc.Arbitrary<string> =>
      fc.string({unit: fc.constantFrom('a', 'b', '*'), maxLength});
    const obvious = (pattern: string, name: string): boolean => {
      if (!pattern) return !name;
      if (pattern[0] !== '*') return pattern[0] === name[0] && obvious(pattern.slice(1), name.slice(1));
      return obvious(pattern.slice(1), name) || (!!name && obvious(pattern, name.slice(1)));
    };
    fc.assert(
      fc.property(letters(8), letters(8), (pattern, name) => matchesWildcard(pattern, name) === obvious(pattern, name)),
    );
  });

  it('R63 does not try all ways to match', () => {
    // Each way would be one of some 10^12: the test would not end.
    expect(matchesWildcard(`${'a*'.repeat(12)}b`, 'a'.repeat(300))).to.be.false;
  });

  it('matches itself, whatever characters it contains', () => {
    fc.assert(fc.property(text, (name) => matchesWildcard(name, name)));
  });

  it('matches only itself without a *', () => {
    fc.assert(
      fc.property(text, text, (name, other) => {
        const plain = name.replaceAll('*', '');
        return matchesWildcard(plain, other) === (plain === other);
      }),
    );
  });

  it('matches any text with *, including line ends', () => {
    fc.assert(
      fc.property(text, text, text, (start, end, between) => {
        const plain = (part: string): string => part.replaceAll('*', '');
        return matchesWildcard(`${plain(start)}*${plain(end)}`, plain(start) + between + plain(end));
      }),
    );
  });
});

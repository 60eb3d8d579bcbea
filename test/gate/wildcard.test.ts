import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {wildcard} from '../../src/gate/sweep.js';

const utf16 = fc.array(fc.nat(0xffff), {maxLength: 30}).map((codes) => String.fromCharCode(...codes));
const special = fc.string({unit: fc.constantFrom(...'.*+?^${}()|[]\\/-_ab1\n')});
const text = fc.oneof(utf16, special, fc.string());

describe('wildcard()', () => {
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
      expect(wildcard(name).test(other)).to.be.true;
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
  ] as const) {
    it(`${name} does not match ${other}`, () => {
      expect(wildcard(name).test(other)).to.be.false;
    });
  }

  it('never throws', () => {
    fc.assert(fc.property(text, (name) => void wildcard(name)));
  });

  it('matches itself, whatever characters it contains', () => {
    fc.assert(fc.property(text, (name) => wildcard(name).test(name)));
  });

  it('matches only itself without a *', () => {
    fc.assert(
      fc.property(text, text, (name, other) => {
        const plain = name.replaceAll('*', '');
        return wildcard(plain).test(other) === (plain === other);
      }),
    );
  });

  it('matches any text with *, including line ends', () => {
    fc.assert(
      fc.property(text, text, text, (start, end, between) => {
        const plain = (part: string): string => part.replaceAll('*', '');
        return wildcard(`${plain(start)}*${plain(end)}`).test(plain(start) + between + plain(end));
      }),
    );
  });
});

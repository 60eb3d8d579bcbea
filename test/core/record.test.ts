import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {decodeRecord} from '../../src/core/record.js';
import {councilPolicy} from '../fixtures/unit/policies.js';

const NOW = 1_800_000_000;
const DAY = 86_400;
const policy = councilPolicy({revision: '2026-11', cookieDays: 100});
const fields = {
  v: '1',
  id: 'abc',
  t: String(NOW),
  r: '2026-11',
  m: 'banner',
  l: 'en',
  yes: 'analytics.stats',
  no: 'maps',
};

/** Any text that a script can hold, halves of characters too. */
const utf16 = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));

const queryLike = fc.string({unit: fc.constantFrom(...'v=1&idtr%E+.;yesno-9')});

/** What is read from a record that differs from a whole one in these fields. */
const decode = (other: Record<string, string> = {}): ReturnType<typeof decodeRecord> =>
  decodeRecord(new URLSearchParams({...fields, ...other}).toString(), policy, NOW);

describe('decodeRecord()', () => {
  it('has the id and the answers', () => {
    expect(decode()).to.deep.equal({id: 'abc', answers: {analytics: true, stats: true, maps: false}});
  });

  it('has no answers where both lists are empty', () => {
    expect(decode({yes: '', no: ''})?.answers).to.deep.equal({});
  });

  it('is undefined where a name stands on both sides', () => {
    expect(decode({yes: 'maps', no: 'maps'})).to.be.undefined;
  });

  it('takes a name that every object has for an answer of its own', () => {
    expect(Object.hasOwn(decode({yes: '__proto__'})!.answers, '__proto__')).to.be.true;
  });

  describe('when the record is from', () => {
    const undecided: Record<string, Record<string, string>> = {
      'no version': {v: ''},
      'a future version': {v: '2'},
      'no visitor': {id: ''},
      'no time': {t: ''},
      'a time that is no number': {t: 'yesterday'},
      'the end of time': {t: 'Infinity'},
      'the future': {t: String(NOW + DAY)},
    };
    for (const [what, other] of Object.entries(undecided)) {
      it(`${what}, it counts for nothing`, () => {
        expect(decode(other)).to.be.undefined;
      });
    }

    it('another revision, no consent in it counts', () => {
      expect(decode({r: '2026-12'})!.answers).to.deep.equal({});
    });

    it('a clock that runs four minutes ahead, it counts', () => {
      expect(decode({t: String(NOW + 240)})).not.to.be.undefined;
    });
  });

  describe('when the record is old', () => {
    it('L11 it counts on its last day', () => {
      expect(decode({t: String(NOW - 100 * DAY + 1)})).not.to.be.undefined;
    });

    it('L11 it counts for nothing after that', () => {
      expect(decode({t: String(NOW - 100 * DAY)})).to.be.undefined;
    });

    it('L11 a refusal is kept as long as an acceptance', () => {
      const t = String(NOW - 100 * DAY + 1);
      expect(decode({t, yes: '', no: 'analytics'})?.answers).to.deep.equal({analytics: false});
    });
  });

  it('is undefined without a cookie', () => {
    expect(decodeRecord(undefined, policy, NOW)).to.be.undefined;
  });

  it('never throws, whatever the cookie holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), utf16, queryLike), (text) => {
        decodeRecord(text, policy, NOW);
        decodeRecord(`v=1&id=a&t=${NOW}&r=2026-11&yes=${text}`, policy, NOW);
      }),
    );
  });

  it('never throws on a broken escape', () => {
    expect(decodeRecord('v=1&id=%&t=%E0%A4%A&r=%zz', policy, NOW)).to.be.undefined;
  });

  it('has nothing but true and false for answers', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (yes, no) => {
        const answers = Object.values(decode({yes, no})?.answers ?? {});
        return answers.every((answer) => typeof answer === 'boolean');
      }),
    );
  });
});

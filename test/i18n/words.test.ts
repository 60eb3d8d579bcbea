import {expect} from '@open-wc/testing';
import {enBanner} from '../../src/i18n/en-banner.js';
import {en} from '../../src/i18n/en.js';
import {languages} from '../fixtures/unit/languages.js';
import {termsWords, undueSamples, undueWords} from '../fixtures/unit/undue-words.js';

/** Words spelt as in English. */
const SAME: Readonly<Record<string, readonly (keyof typeof en)[]>> = {
  cs: ['ok', 'marketing'],
  de: ['heading', 'ok', 'marketing', 'name'],
  el: ['heading'],
  es: ['heading', 'ok', 'marketing'],
  fr: ['heading', 'ok', 'marketing', 'party', 'service'],
  hu: ['marketing'],
  it: ['ok', 'marketing'],
  nl: ['heading', 'ok', 'marketing'],
  pl: ['ok', 'marketing'],
  pt: ['heading', 'ok', 'marketing'],
  ro: ['ok', 'marketing'],
  sk: ['ok', 'marketing'],
  so: ['heading', 'ok'],
  sq: ['heading', 'marketing'],
  vi: ['ok'],
};
/** The number of words in a verb, if not one: Vietnamese puts a space between syllables. */
const VERB_WORDS: Readonly<Record<string, number>> = {vi: 2};
/** Characters that change the text direction: words are in logical order, and the element has `dir`. */
const DIRECTION_MARK = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const keys = Object.keys(en) as (keyof typeof en)[];
const undue: Readonly<Record<string, readonly RegExp[]>> = undueWords;
const placeholders = (text: string): string[] => text.match(/\{[^}]*\}/g)?.sort() ?? [];

/** The remaining words of each after the common start and end are removed. */
function difference(one: string, other: string): [string[], string[]] {
  const rest: [string[], string[]] = [one.split(' '), other.split(' ')];
  const [a, b] = rest;
  while (a.length && a[0] === b[0]) rest.forEach((words) => words.shift());
  while (a.length && a.at(-1) === b.at(-1)) rest.forEach((words) => words.pop());
  return rest;
}

describe('words', () => {
  it("English has all of the banner's", () => {
    expect(en).to.include(enBanner);
  });

  it('L15 has undue phrases for every language', () => {
    expect(Object.keys(undueWords)).to.have.members(Object.keys(languages));
  });

  it('L15 finds undue phrases in the largest languages', () => {
    for (const [language, samples] of Object.entries(undueSamples)) {
      for (const sample of samples) {
        expect(
          undue[language]!.some((phrase) => phrase.test(sample)),
          `${language}: ${sample}`,
        ).to.be.true;
      }
    }
  });

  for (const [language, words] of Object.entries(languages)) {
    const {and, units, ...texts} = words;
    const entries = Object.entries(texts);
    const keysOf = (phrases: readonly RegExp[]): string[] =>
      entries.filter(([, text]) => phrases.some((phrase) => phrase.test(text))).map(([key]) => key);

    describe(language, () => {
      it('L16 has exactly the keys of English', () => {
        expect(Object.keys(texts)).to.have.members(keys);
      });

      if (units) {
        it('A24 has the word before the last item of a list', () => {
          expect(and!('X')).to.match(/^\S+$/u);
        });

        it('L16 has a word for every unit of time', () => {
          expect(units).to.include.keys('second', 'minute', 'hour', 'day', 'week', 'month', 'year');
        });
      }

      it('L16 has the placeholders of English', () => {
        for (const key of keys) expect(placeholders(words[key]), key).to.deep.equal(placeholders(en[key]));
      });

      it('has no empty or unfinished text: no brace, no space at the end, no direction mark', () => {
        const open = entries.filter(([key, text]) => {
          const bare = text.replace(/\{\w+\}/g, 'x');
          const isOpen = /^$|[{}<>]|\s{2}|^\s|TODO/.test(bare) || (key !== 'headingOn' && /\s$/.test(bare));
          return isOpen || DIRECTION_MARK.test(text) || text !== text.normalize('NFC');
        });
        expect(open).to.be.empty;
      });

      it("ends the heading with a space before the site's name, and a text before a list with a colon", () => {
        expect(words.headingOn).to.match(/\S $/);
        for (const key of ['description', 'exempt'] as const) expect(words[key], key).to.match(/[:：]$/);
      });

      it('L15 does not press, flatter or presume, in the language or in English', () => {
        expect(keysOf([...undueWords.en, ...undue[language]!])).to.be.empty;
      });

      it('L2 L15 has Accept and Reject in the same form, with different verbs and about the same length', () => {
        const {accept, reject} = words;
        const verbs = difference(accept, reject).map(({length}) => length);
        expect(verbs).to.deep.equal(Array(2).fill(VERB_WORDS[language] ?? 1));
        const [short, long] = [accept.length, reject.length].sort((a, b) => a - b) as [number, number];
        expect(long / short).to.be.at.most(1.3);
      });

      it('A7 has different words for different things', () => {
        const {accept, reject, customise, hide, save, close, object, ok} = words;
        const buttons = [accept, reject, customise, hide, save, close, object, ok];
        expect(new Set(buttons).size).to.equal(buttons.length);
      });

      it('L17 does not mention terms', () => {
        expect(keysOf(termsWords)).to.be.empty;
      });

      if (language !== 'en') {
        it('L16 has nothing left in English', () => {
          expect(keys.filter((key) => words[key] === en[key])).to.have.members(SAME[language] ?? []);
        });
      }
    });
  }
});

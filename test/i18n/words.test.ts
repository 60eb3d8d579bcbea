import {expect} from '@open-wc/testing';
import {enBanner} from '../../src/i18n/en-banner.js';
import {en} from '../../src/i18n/en.js';
import {languages} from '../fixtures/unit/languages.js';
import {termsWords, undueSamples, undueWords} from '../fixtures/unit/undue-words.js';

/** Words that another language spells as English does. */
const SAME: Readonly<Record<string, readonly (keyof typeof en)[]>> = {
  cs: ['ok', 'marketing'],
  de: ['heading', 'ok', 'marketing', 'name'],
  el: ['heading'],
  es: ['heading', 'ok', 'marketing'],
  fr: ['heading', 'ok', 'marketing', 'party'],
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
/** In how many words a language writes its verbs, where that is not one: Vietnamese puts a space between syllables. */
const VERB_WORDS: Readonly<Record<string, number>> = {vi: 2};
/** Marks that turn the direction of text: the words are in logical order, and the element has `dir`. */
const DIRECTION_MARK = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const keys = Object.keys(en) as (keyof typeof en)[];
const undue: Readonly<Record<string, readonly RegExp[]>> = undueWords;
const placeholders = (text: string): string[] => text.match(/\{[^}]*\}/g)?.sort() ?? [];

/** What is left of each when the words that both begin and end with are taken off. */
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

  it('L15 has phrases to look for in every language', () => {
    expect(Object.keys(undueWords)).to.have.members(Object.keys(languages));
  });

  it('L15 finds what would be undue in the largest languages', () => {
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
    const {units, ...texts} = words;
    const entries = Object.entries(texts);
    const keysOf = (phrases: readonly RegExp[]): string[] =>
      entries.filter(([, text]) => phrases.some((phrase) => phrase.test(text))).map(([key]) => key);

    describe(language, () => {
      it('L16 has the keys that English has, no more and no fewer', () => {
        expect(Object.keys(texts)).to.have.members(keys);
      });

      if (units) {
        it('L16 has a word for every unit of time', () => {
          expect(units).to.include.keys('second', 'minute', 'hour', 'day', 'week', 'month', 'year');
        });
      }

      it('L16 fills in what English fills in', () => {
        for (const key of keys) expect(placeholders(words[key]), key).to.deep.equal(placeholders(en[key]));
      });

      it('has no text that is empty or was left open: no brace, no space at the end, no mark of direction', () => {
        const open = entries.filter(([key, text]) => {
          const bare = text.replace(/\{\w+\}/g, 'x');
          const isOpen = /^$|[{}<>]|\s{2}|^\s|TODO/.test(bare) || (key !== 'headingOn' && /\s$/.test(bare));
          return isOpen || DIRECTION_MARK.test(text) || text !== text.normalize('NFC');
        });
        expect(open).to.be.empty;
      });

      it("ends the heading with a space before the site's name, and with a colon what a list follows", () => {
        expect(words.headingOn).to.match(/\S $/);
        for (const key of ['description', 'exempt'] as const) expect(words[key], key).to.match(/[:：]$/);
      });

      it('L15 says nothing that presses, flatters or presumes, in its own words or in English', () => {
        expect(keysOf([...undueWords.en, ...undue[language]!])).to.be.empty;
      });

      it('L2 L15 has Accept and Reject of the same form: alike but for the verb, and about as long', () => {
        const {accept, reject} = words;
        const verbs = difference(accept, reject).map(({length}) => length);
        expect(verbs).to.deep.equal(Array(2).fill(VERB_WORDS[language] ?? 1));
        const [short, long] = [accept.length, reject.length].sort((a, b) => a - b) as [number, number];
        expect(long / short).to.be.at.most(1.3);
      });

      it('A7 has different words for what is different', () => {
        const {accept, reject, customise, hide, save, close, object, ok} = words;
        const buttons = [accept, reject, customise, hide, save, close, object, ok];
        expect(new Set(buttons).size).to.equal(buttons.length);
      });

      it('L17 says nothing of terms', () => {
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

import {expect} from '@open-wc/testing';
import {cy} from '../../src/i18n/cy.js';
import {enBanner} from '../../src/i18n/en-banner.js';
import {en, type Words} from '../../src/i18n/en.js';
import {undueWords} from '../fixtures/unit/undue-words.js';

/** Every language, English first; a new one is added here. */
const languages: Readonly<Record<string, Words>> = {en, cy};
const keys = Object.keys(en) as (keyof typeof en)[];
const placeholders = (text: string): string[] => text.match(/\{[^}]*\}/g)?.sort() ?? [];

describe('words', () => {
  it("English has all of the banner's", () => {
    expect(en).to.include(enBanner);
  });

  for (const [language, words] of Object.entries(languages)) {
    const {units, ...texts} = words;
    const entries = Object.entries(texts);

    describe(language, () => {
      it('L16 has the keys that English has, no more and no fewer', () => {
        expect(Object.keys(texts)).to.have.members(keys);
      });

      if (units) {
        it('L16 has a word for every unit of time', () => {
          expect(units).to.include.keys('second', 'minute', 'hour', 'day', 'week', 'month', 'year');
        });
      }

      it('L16 has no empty text', () => {
        expect(entries.filter(([, text]) => !text.trim()).map(([key]) => key)).to.be.empty;
      });

      it('L16 fills in what English fills in', () => {
        for (const key of keys) expect(placeholders(words[key]), key).to.deep.equal(placeholders(en[key]));
      });

      it('has no text that was left open: no brace, no space at the end', () => {
        const open = entries.filter(([key, text]) => {
          const bare = text.replace(/\{\w+\}/g, 'x');
          return /[{}<>]|\s{2}|^\s|TODO/.test(bare) || (key !== 'headingOn' && /\s$/.test(bare));
        });
        expect(open).to.be.empty;
      });

      it("ends the heading with a space before the site's name", () => {
        expect(words.headingOn).to.match(/\S $/);
      });

      for (const phrase of undueWords) {
        it(`L15 says nothing like ${phrase.source}`, () => {
          expect(entries.filter(([, text]) => phrase.test(text)).map(([key]) => key)).to.be.empty;
        });
      }

      it('L2 L15 has Accept and Reject of the same form', () => {
        const tail = (text: string): string => text.split(' ').slice(1).join(' ');
        expect(tail(words.accept)).to.equal(tail(words.reject));
      });

      it('A7 has different words for what is different', () => {
        const buttons = [words.accept, words.reject, words.customise, words.hide, words.save, words.close];
        expect(new Set(buttons).size).to.equal(buttons.length);
      });

      it('L17 says nothing of terms', () => {
        expect(entries.filter(([, text]) => /\bterms\b|\btelerau\b/i.test(text))).to.be.empty;
      });

      if (language !== 'en') {
        it('L16 has nothing left in English', () => {
          expect(keys.filter((key) => words[key] === en[key])).to.be.empty;
        });
      }
    });
  }
});

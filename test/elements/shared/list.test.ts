import {expect} from '@open-wc/testing';
import {joinList} from '../../../src/elements/shared/list.js';
import {enBanner} from '../../../src/i18n/en-banner.js';
import {languages} from '../../fixtures/unit/languages.js';

/** Each language's list of A, B and C; `C` stands for the last with what the language joins to it. */
const JOINED: Readonly<Record<string, string>> = {
  en: 'A, B and C',
  cy: 'A, B a C',
  de: 'A, B und C',
  fr: 'A, B et C',
  ga: 'A, B agus C',
  gd: 'A, B agus C',
  ne: 'A, B र C',
  pa: 'A, B ਅਤੇ C',
  pl: 'A, B i C',
  so: 'A, B iyo C',
  sq: 'A, B dhe C',
  ur: 'A، B، اور C',
  zh: 'A、B和C',
};

describe('joinList()', () => {
  for (const [lang, expected] of Object.entries(JOINED)) {
    it(`A24 joins a list in ${lang}`, () => {
      expect(joinList(['A', 'B', 'C'], languages[lang]!, lang)).to.equal(expected);
    });
  }

  it('A24 leaves no language with commas alone', () => {
    for (const [lang, words] of Object.entries(languages)) {
      expect(joinList(['A', 'B'], words, lang), lang)
        .to.match(/^A.+B$/)
        .and.not.equal('A, B');
    }
  });

  it('A24 has the Welsh word before a vowel', () => {
    expect(joinList(['Fideos', 'Arolygon'], languages.cy!, 'cy')).to.equal('Fideos ac Arolygon');
  });

  it('leaves one item as it is, and none', () => {
    expect(joinList(['A'], languages.cy!, 'cy')).to.equal('A');
    expect(joinList([], languages.cy!, 'cy')).to.equal('');
  });

  it("separates with commas in a site's own language, also with an invalid tag", () => {
    for (const lang of ['qya', 'x', '']) expect(joinList(['A', 'B', 'C'], enBanner, lang)).to.equal('A, B, C');
  });
});

import {expect} from '@open-wc/testing';
import {languages, translations} from '../../src/i18n/languages.js';
import {facts} from '../fixtures/unit/catalogue.js';
import {undueWords} from '../fixtures/unit/undue-words.js';

const texts = [
  ...new Set(
    facts.flatMap(({purpose, device, cookies}) => [
      ...[purpose, device ?? []].flat(),
      ...cookies.map((cookie) => cookie.purpose!),
    ]),
  ),
];
const undue: Readonly<Record<string, readonly RegExp[]>> = undueWords;

describe("the catalogue's words", () => {
  it('L16 exist in every language', () => {
    expect([...translations.keys()]).to.have.members([...languages.keys()]);
  });

  for (const [language, load] of translations) {
    describe(language, () => {
      let translation: Readonly<Record<string, string>>;
      before(async () => {
        translation = await load();
      });

      it('L16 has every text of the catalogue, and no other', () => {
        expect(Object.keys(translation)).to.have.members(texts);
      });

      it('L16 has different texts for different English ones, and nothing left in English', () => {
        const translated = Object.values(translation);
        expect(new Set([...translated, ...texts]).size).to.equal(2 * texts.length);
      });

      it("L13 has sentences in the language's script", () => {
        for (const text of Object.values(translation)) {
          expect(text).to.match(/^[\p{Lu}\p{Lo}]\S*( \S+)+[.।۔]$|^\p{sc=Han}[\p{sc=Han}，a-zA-Z ]+。$/u);
          expect(text).to.equal(text.normalize('NFC'));
        }
      });

      it('L15 does not press, flatter or presume, in the language or in English', () => {
        const phrases = [...undueWords.en, ...undue[language]!];
        const found = Object.values(translation).filter((text) => phrases.some((phrase) => phrase.test(text)));
        expect(found).to.be.empty;
      });
    });
  }
});

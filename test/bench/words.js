/** The number of languages, and whether each is complete. */
import {root} from '../../scripts/root.js';
import {printTable} from './table.js';

/** The placeholders of a text. */
const places = (text) => (text.match(/\{[^}]*\}/g) ?? []).sort().join(' ');

/** Prints the numbers. */
export async function benchWords() {
  const {en} = await import(`${root}/dist/esm/i18n/en.js`);
  const {enBanner} = await import(`${root}/dist/esm/i18n/en-banner.js`);
  const {languages} = await import(`${root}/dist/esm/i18n/languages.js`);
  const all = await Promise.all([...languages.values()].map((load) => load()));
  const keys = Object.keys(en);
  const count = (isWrong) => all.reduce((sum, words) => sum + keys.filter((key) => isWrong(words, key)).length, 0);
  printTable(
    'Words',
    ['what', 'number'],
    [
      ['languages, with English', all.length + 1],
      ['keys', keys.length],
      ['of these in the banner', Object.keys(enBanner).length],
      ['missing or empty, in all languages', count((words, key) => !words[key]?.trim())],
      ['with other places to be filled in', count((words, key) => places(words[key] ?? '') !== places(en[key]))],
    ],
  );
}

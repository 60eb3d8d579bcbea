/**
 * The words that visitors read.
 *
 * `npm run words` prints the reading age of each English text, from its Flesch–Kincaid grade, and when each language was
 * last read, and by whom. `npm run words -- cy` prints a sheet of two columns, English and that language, for a native
 * reader.
 *
 * @see https://apps.dtic.mil/sti/citations/ADA006655 for the index
 */
import {readFileSync} from 'node:fs';
import {syllable} from 'syllable';
import {languages} from './files.js';
import {root} from './root.js';
import {bundle, evaluate} from './sources.js';

/** Pupils of grade 1 are five or six years old. */
const AGE_OF_GRADE_0 = 5;
/** Shorter texts are labels, which an index for sentences does not fit. */
const LEAST_WORDS = 5;
/** The greatest reading age of the texts together. */
const GREATEST_AGE = 11;

const folder = `${root}/src/i18n`;

/** The exports of these files of words. */
async function read(files) {
  return evaluate(await bundle(files.map((name) => `export * as '${name}' from './${name}.ts';`).join('\n'), folder));
}

/** The text as a visitor reads it, with examples in its places. */
const filled = (text) =>
  text.replace('{name}', 'Cookie settings').replace('{names}', 'Marketing').replaceAll('{provider}', 'Google');

/** Counts of a text. A colon ends a clause that can be read alone, as a full stop does. */
function measure(text) {
  const words = filled(text).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const sentences = filled(text)
    .split(/[.:!?]+(?:\s|$)/u)
    .filter((part) => /\p{L}/u.test(part)).length;
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return {words: words.length, sentences, syllables};
}

const ageOf = ({words, sentences, syllables}) =>
  AGE_OF_GRADE_0 + 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

function printReadingAges(words) {
  const total = {words: 0, sentences: 0, syllables: 0};
  console.log('age  English text');
  for (const text of Object.values(words)) {
    const counts = measure(text);
    if (counts.words < LEAST_WORDS) continue;
    for (const name of Object.keys(total)) total[name] += counts[name];
    console.log(`${ageOf(counts).toFixed(0).padStart(3)}  ${text}`);
  }
  const age = ageOf(total);
  console.log(`\n${age.toFixed(1)}  all together; at most ${GREATEST_AGE}`);
  if (age > GREATEST_AGE) process.exitCode = 1;
}

function printLastReadings() {
  console.log('\nlast read');
  for (const name of languages) {
    const [, date, reader] =
      /Last read: (\d{4}-\d\d-\d\d), (.*?)\.? ?\*/.exec(readFileSync(`${folder}/${name}.ts`, 'utf8')) ?? [];
    console.log(`${name.padEnd(4)} ${date ? `${date}, ${reader}` : 'never'}`);
    if (!date) process.exitCode = 1;
  }
}

/** Prints the sheet as a Markdown table. */
function printSheet(english, other, language) {
  const cell = (text) => text.replaceAll('|', '\\|');
  console.log(`| | English | ${language} |\n| --- | --- | --- |`);
  for (const [name, text] of Object.entries(english))
    console.log(`| ${name} | ${cell(text)} | ${cell(other[name] ?? '')} |`);
}

const [language] = process.argv.slice(2);
const {en} = (await read(['en'])).en;
if (!language) {
  printReadingAges(en);
  printLastReadings();
} else if (languages.includes(language)) {
  const modules = await read([language, `catalogue/${language}`]);
  printSheet(en, modules[language].words, language);
  const {translation} = modules[`catalogue/${language}`];
  console.log();
  printSheet(Object.fromEntries(Object.keys(translation).map((text) => [text, text])), translation, language);
} else {
  console.error(`"${language}" is not one of ${languages.join(', ')}.`);
  process.exitCode = 1;
}

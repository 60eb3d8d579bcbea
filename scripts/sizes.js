/**
 * Checks the sizes of what a visitor loads against the budgets, the file names against lists that block cookie notices,
 * and the hashes against the files.
 */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {folder, known, languages, parts, words} from './files.js';
import {root} from './root.js';

const dist = `${root}/dist/consent`;
const beside = (name) => `${folder}/${name}.js`;

/** A download, its files, and its budget in bytes of brotli 11. */
const budgets = [
  ['any page', ['consent.js'], 26_900],
  ['and a service of the catalogue', [beside('loaders')], 4_500],
  ['and the choices, table, embed', [beside('choices')], 12_200],
  ['the settings button', [beside('settings')], 4_100],
  ['and what the catalogue knows', [beside('facts')], 7_000],
  ['what nobody parked is held', [beside('auto-block')], 6_900],
  ['the same, before the parser', [beside('auto-block-early')], 6_900],
  ['mistakes are found and explained', [beside('mistakes')], 11_900],
  ['a withdrawal', [beside('reload')], 3_300],
  ['pages in frames share the record', [beside('frames')], 700],
  ['the statement', [beside('statement')], 8_000],
  ['hashes of the languages', [beside('languages')], 2_600],
  ...languages.map((name) => [`language ${name}`, [beside(name)], 2_000]),
  ...languages.map((name) => [`catalogue in ${name}`, [beside(`facts-${name}`)], 1_300]),
  ['all in one', ['consent.all.js'], 59_600],
];

/** Texts that lists for blocking cookie notices look for in a file's name or folder. */
const LISTED = /banner|cookie|notice|privacy|gdpr|cmp|popup|message|manager|consent-/;

const faults = [];
const bytes = (file) => readFileSync(`${dist}/${file}`);
const sum = (list, size) => list.reduce((total, file) => total + size(bytes(file)), 0);
const row = (...cells) =>
  console.log(cells.map((cell, at) => (at ? String(cell).padStart(8) : cell.padEnd(32))).join(''));

row('bytes', 'brotli', 'budget', 'gzip', 'raw');
for (const [what, list, budget] of budgets) {
  const missing = list.filter((file) => !existsSync(`${dist}/${file}`));
  if (missing.length) {
    faults.push(`${what}: dist/consent/${missing} is missing`);
    continue;
  }
  const brotli = sum(list, (text) => brotliCompressSync(text).length);
  row(
    what,
    brotli,
    budget,
    sum(list, (text) => gzipSync(text, {level: 9}).length),
    sum(list, (text) => text.length),
  );
  if (brotli > budget) faults.push(`${what}: ${brotli - budget} bytes over its budget of ${budget}`);
}

/** The file that contains the hashes of others, by the module that provides them. */
const holders = {
  'consent-elements:files': ['consent.js', 'consent.all.js'],
  'consent-elements:languages': [beside('languages')],
};
for (const [module, names] of Object.entries(known)) {
  for (const holder of holders[module].filter((file) => existsSync(`${dist}/${file}`))) {
    for (const file of names.map(beside).filter((file) => existsSync(`${dist}/${file}`))) {
      const hash = createHash('sha256').update(bytes(file)).digest('base64');
      if (!bytes(holder).includes(hash)) faults.push(`${holder} does not know the hash of ${file}, ${hash}`);
    }
  }
}

const scripts = existsSync(dist) ? readdirSync(dist, {recursive: true}).filter((file) => file.endsWith('.js')) : [];
const expected = new Set([
  'consent.js',
  'consent.all.js',
  ...[...parts, 'languages', ...Object.keys(words)].map(beside),
]);
for (const file of scripts) {
  if (!expected.has(file)) faults.push(`dist/consent/${file} has no budget`);
  if (LISTED.test(file)) faults.push(`dist/consent/${file} has a name that lists for blocking cookie notices look for`);
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;

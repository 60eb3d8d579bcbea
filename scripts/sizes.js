/** Sizes of what a visitor loads, against the budgets; and the hashes in consent.js against the files they stand for. */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {allParts, languages, translations, version} from './parts.js';
import {root} from './root.js';

const LANGUAGE_BUDGET = 1_500;
const TRANSLATION_BUDGET = 950;

const dist = `${root}/dist/consent`;
const files = existsSync(dist) ? readdirSync(dist).filter((file) => file.endsWith('.js')) : [];
const part = (name) => `consent-${name}-${version}.js`;
const core = 'consent.js';

/** What is loaded, its files, its budget in bytes of brotli 11. */
const budgets = [
  ['choice already made', [core], 4_500],
  ['first page, banner ready', [core, part('banner')], 11_500],
  ['everything to see in English', [core, part('banner'), part('panel')], 15_000],
  ['the first answer is kept', [part('keeper')], 1_800],
  ['catalogue', [part('catalogue')], 6_000],
  ['what nobody parked is held', [part('auto-block')], 2_000],
  ['hashes of the rest', [part('index')], 1_700],
  ['a mistake is explained', [part('mistakes')], 2_000],
  ...languages.map((language) => [`language ${language}`, [part(language)], LANGUAGE_BUDGET]),
  ...translations.map((name) => [name.replace('-', ' in '), [part(name)], TRANSLATION_BUDGET]),
  ['all in one', ['consent.all.js'], 20_000],
];

const faults = [];
const bytes = (file) => readFileSync(`${dist}/${file}`);
const sum = (list, size) => list.reduce((total, file) => total + size(bytes(file)), 0);
const row = (...cells) =>
  console.log(cells.map((cell, at) => (at ? String(cell).padStart(8) : cell.padEnd(30))).join(''));

row('bytes', 'brotli', 'budget', 'gzip', 'raw');
for (const [what, list, budget] of budgets) {
  const missing = list.filter((file) => !files.includes(file));
  if (missing.length) {
    faults.push(`${what}: dist/${missing} is missing`);
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

const holders = [core, ...['index', ...languages].map(part)].filter((file) => files.includes(file));
const held = holders.map((file) => bytes(file).toString().replaceAll('"', '')).join('\n');
for (const name of allParts) {
  const file = part(name);
  const hash = files.includes(file) && createHash('sha256').update(bytes(file)).digest('base64').slice(0, -1);
  if (!hash || !held.includes(`${name}:${hash}`))
    faults.push(`neither consent.js, ${part('index')} nor a language holds the hash of ${file}, ${hash}`);
}
const strangers = files.filter((file) => file.startsWith('consent-') && !allParts.map(part).includes(file));
if (strangers.length) faults.push(`dist/${strangers} has no budget`);

for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;

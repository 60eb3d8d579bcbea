/** Sizes of what a visitor loads, against the budgets; and the hashes in consent.js against the files they stand for. */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {root} from './root.js';

const LANGUAGE_BUDGET = 1_500;

const dist = `${root}/dist`;
const files = existsSync(dist) ? readdirSync(dist).filter((file) => file.endsWith('.js')) : [];
const part = (name) => files.find((file) => file.startsWith(`consent-${name}-`)) ?? `consent-${name}-(hash).js`;
const [core, banner, panel, catalogue] = ['consent.js', part('banner'), part('panel'), part('catalogue')];
const languages = files.filter((file) => /^consent-/.test(file) && ![banner, panel, catalogue].includes(file));

/** What is loaded, its files, its budget in bytes of brotli 11. */
const budgets = [
  ['choice already made', [core], 4_500],
  ['first page, banner ready', [core, banner], 11_500],
  ['everything in English', [core, banner, panel], 15_000],
  ['catalogue', [catalogue], 6_000],
  ...(languages.length ? languages : [part('cy')]).map((file) => ['a language', [file], LANGUAGE_BUDGET]),
  ['all in one', ['consent.all.js'], 20_000],
];

const faults = [];
const bytes = (file) => readFileSync(`${dist}/${file}`);
const sum = (list, size) => list.reduce((total, file) => total + size(bytes(file)), 0);
const row = (...cells) =>
  console.log(cells.map((cell, at) => (at ? String(cell).padStart(8) : cell.padEnd(26))).join(''));

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

const code = files.includes(core) ? bytes(core).toString() : '';
for (const file of files.filter((file) => file.startsWith('consent-'))) {
  const integrity = createHash('sha256').update(bytes(file)).digest('base64');
  if (!code.includes(file)) faults.push(`consent.js does not name ${file}`);
  if (!code.includes(integrity)) faults.push(`consent.js does not hold ${file}'s hash, ${integrity}`);
}
const hashes = code.match(/sha256-/g)?.length ?? 0;
if (hashes !== 3 + languages.length) faults.push(`consent.js holds ${hashes} hashes for ${3 + languages.length} files`);

for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;

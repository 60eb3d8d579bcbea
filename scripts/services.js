/**
 * Checks the catalogue's lists: each must include every provider's file in src/services/ under the file's name, and must
 * bundle without what the others need. Each file must name its `sources`, which say where its facts come from, and when
 * they were last `checked`; no page loads those. The tables of docs/services.md must be the catalogue's: with `--write`,
 * writes them.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import {root} from './root.js';
import {replaceBlock, tablesOf} from './service-tables.js';
import {bundle, evaluate} from './sources.js';

const folder = `${root}/src/services`;
/** The exports of a provider's file that belong in lists, each with a text that only that export has. */
const marks = {brief: 'use:', loader: 'bases:', facts: 'privacyHref:', hosts: '"*.'};
/** Each list, the exports of a provider's file that belong in it, and its entry for that file. */
const lists = {
  briefs: {exports: ['brief'], entry: ({brief}) => brief},
  facts: {exports: ['brief', 'facts'], entry: ({brief, facts}) => ({...brief, ...facts})},
  hosts: {
    exports: ['hosts'],
    entry: ({brief, hosts, hostsOf}) => ({name: brief.name, hosts, ...(hostsOf && {hostsOf})}),
  },
  loaders: {exports: ['loader'], entry: ({loader}) => loader},
};
const notProviders = Object.keys(lists);

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !notProviders.includes(name))
  .sort();
const faults = names.length ? [] : ['src/services holds no provider'];

const everything = await bundle(
  [
    ...names.map((name) => `export * as '${name}' from './${name}.ts';`),
    ...Object.keys(lists).map((list) => `export * as '${list}' from './${list}.ts';`),
  ].join('\n'),
  folder,
);
const modules = await evaluate(everything);

const thisMonth = new Date().toISOString().slice(0, 7);
/** Addresses that no list may have once it is bundled. A privacy policy may be a source, too. */
const policies = new Set(names.map((name) => modules[name].facts.privacyHref));
const hidden = new Set(names.flatMap((name) => modules[name].sources ?? []).filter((source) => !policies.has(source)));

for (const name of names) {
  const {sources = [], checked} = modules[name];
  if (!sources.length) faults.push(`${name}.ts names no source for its facts`);
  if (new Set(sources).size !== sources.length) faults.push(`${name}.ts names a source twice`);
  for (const source of sources) {
    if (!URL.canParse(source) || !source.startsWith('https://')) faults.push(`${name}.ts: ${source} is not on https`);
    else if (/^https:\/\/[^/]+\/?$/.test(source)) faults.push(`${name}.ts: ${source} is a whole site; name the page`);
  }
  if (checked === undefined) continue;
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(checked)) faults.push(`${name}.ts: checked is ${checked}, not a month`);
  else if (checked > thisMonth) faults.push(`${name}.ts: checked is ${checked}, which has not come yet`);
}

for (const [list, {exports, entry}] of Object.entries(lists)) {
  const entries = modules[list][list];
  const listed = entries.map(({name}) => name);
  for (const name of names) if (!listed.includes(name)) faults.push(`${list}.ts lacks ${name}`);
  if (listed.join() !== [...listed].sort().join()) faults.push(`${list}.ts is not in alphabetical order`);
  for (const found of entries) {
    const {name} = found;
    if (!names.includes(name)) faults.push(`${list}.ts has ${name}, but no file has that name`);
    else if (!isDeepStrictEqual(found, entry(modules[name]))) {
      faults.push(`${list}.ts: ${name} is not what ${name}.ts exports as ${exports.join(' and ')}`);
    }
  }
  const built = await bundle(`export {${list}} from './${list}.ts';`, folder);
  for (const [part, mark] of Object.entries(marks)) {
    const belongs = exports.includes(part);
    if (built.includes(mark) !== belongs) {
      faults.push(`${list}.ts, once bundled, ${belongs ? 'lacks' : 'has'} ${mark} of ${part}`);
    }
  }
  for (const source of hidden) if (built.includes(source)) faults.push(`${list}.ts, once bundled, has ${source}`);
  if (/['"`]20\d\d-\d\d['"`]/.test(built)) faults.push(`${list}.ts, once bundled, has months of checks`);
}

const page = `${root}/docs/services.md`;
const tables = faults.length ? {} : tablesOf(names.map((name) => modules[name]));
for (const [name, block] of Object.entries(tables)) {
  const text = readFileSync(page, 'utf8');
  const fresh = replaceBlock(text, name, block);
  if (fresh === undefined) faults.push(`docs/services.md has no place for the table ${name}`);
  else if (process.argv.includes('--write')) writeFileSync(page, fresh);
  else if (fresh !== text) faults.push(`docs/services.md: the table ${name} is old; node scripts/services.js --write`);
}

for (const fault of faults) console.error(fault);
const checks = names.filter((name) => modules[name].checked).length;
console.log(`${names.length} providers, ${checks} compared with their sources, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;

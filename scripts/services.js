/**
 * Checks the catalogue's lists: each must include every provider's file in src/services/ under the file's name, and must
 * bundle without what the others need. Each file must name its `sources`, which say where its facts come from and which
 * no page loads.
 */
import {readdirSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import {root} from './root.js';
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

for (const name of names) {
  const {sources = []} = modules[name];
  if (!sources.length) faults.push(`${name}.ts names no source for its facts`);
  if (new Set(sources).size !== sources.length) faults.push(`${name}.ts names a source twice`);
  for (const source of sources) if (!/^https:\S+$/.test(source)) faults.push(`${name}.ts: ${source} is not on https`);
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
}

for (const fault of faults) console.error(fault);
console.log(`${names.length} providers, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;

/**
 * Checks the catalogue's three lists: each must include every provider's file in src/services/ under the file's name,
 * and must bundle without what the other two need. Each file must name its `sources`, which say where its facts come
 * from and which no page loads.
 */
import {readdirSync} from 'node:fs';
import {root} from './root.js';
import {bundle, evaluate} from './sources.js';

const folder = `${root}/src/services`;
/** Each list, the export of a provider's file that belongs in it, and a text that only that export has. */
const lists = {
  loaders: {half: 'loader', mark: 'bases:'},
  facts: {half: 'facts', mark: 'privacyHref:'},
  hosts: {half: 'hosts', mark: '"*.'},
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

for (const [list, {half, mark}] of Object.entries(lists)) {
  const entries = modules[list][list];
  const listed = entries.map(({name}) => name);
  for (const name of names) if (!listed.includes(name)) faults.push(`${list}.ts lacks ${name}`);
  if (listed.join() !== [...listed].sort().join()) faults.push(`${list}.ts is not in alphabetical order`);
  for (const entry of entries) {
    const provider = modules[entry.name];
    if (!names.includes(entry.name)) faults.push(`${list}.ts has ${entry.name}, but no file has that name`);
    else if (provider[half] !== (list === 'hosts' ? entry.hosts : entry)) {
      faults.push(`${list}.ts: ${entry.name} is not what ${entry.name}.ts exports as ${half}`);
    }
  }
  const built = await bundle(`export {${list}} from './${list}.ts';`, folder);
  for (const other of Object.values(lists)) {
    if (built.includes(other.mark) !== (other.mark === mark)) {
      faults.push(`${list}.ts, once bundled, ${other.mark === mark ? 'lacks' : 'has'} ${other.mark} of ${other.half}`);
    }
  }
}

for (const fault of faults) console.error(fault);
console.log(`${names.length} providers, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {after, before, test} from 'node:test';
import {check} from 'prettier';
import {root} from '../../scripts/root.js';
import {bundle, evaluate} from '../../scripts/sources.js';

const {prettier} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const LISTS = ['briefs', 'facts', 'hosts', 'loaders'];
let copy;

/** Runs the tool on the copy. */
const begin = (name) => spawnSync('node', [`${root}/scripts/service.js`, name, `${copy}/services`], {encoding: 'utf8'});

/** The names in each list of the copy. */
async function namesInLists() {
  const code = LISTS.map((list) => `export {${list}} from './${list}.ts';`).join('\n');
  const modules = await evaluate(await bundle(code, `${copy}/services`));
  return LISTS.map((list) => modules[list].map(({name}) => name));
}

before(() => {
  copy = mkdtempSync(`${tmpdir()}/catalogue-`);
  for (const folder of ['services', 'core', 'platform']) {
    cpSync(`${root}/src/${folder}`, `${copy}/${folder}`, {recursive: true});
  }
});

after(() => rmSync(copy, {recursive: true}));

test('npm run service adds a service to every list, in its place', async () => {
  const [earlier] = await namesInLists();
  // The first, the last, one between two with the same start, and one that sorts by its hyphen.
  const added = ['aaa', 'zzz', 'google-base', 'x-axis'];
  for (const name of added) assert.equal(begin(name).status, 0, name);
  const expected = [...earlier, ...added].sort();
  for (const names of await namesInLists()) assert.deepEqual(names, expected);
});

test('npm run service writes files in the form of the others', async () => {
  const files = [...LISTS, 'aaa'].map((name) => `${copy}/services/${name}.ts`);
  for (const file of files) {
    assert.ok(await check(readFileSync(file, 'utf8'), {...prettier, parser: 'typescript'}), file);
  }
});

test('npm run service leaves a service alone that is there already', () => {
  const earlier = readFileSync(`${copy}/services/hotjar.ts`, 'utf8');
  const {status, stderr} = begin('hotjar');
  assert.equal(status, 1);
  assert.match(stderr, /hotjar\.ts is there already/);
  assert.equal(readFileSync(`${copy}/services/hotjar.ts`, 'utf8'), earlier);
});

test('npm run service rejects what is no name', () => {
  const earlier = readdirSync(`${copy}/services`);
  for (const name of ['', 'My-Service', '../out', 'a b', 'trailing-']) {
    const {status, stderr} = begin(name);
    assert.equal(status, 1, name);
    assert.match(stderr, /is no name for a service/, name);
  }
  assert.deepEqual(readdirSync(`${copy}/services`), earlier);
});

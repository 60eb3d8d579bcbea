/**
 * A second build of the library, like another release: another version, with other internal names. And the module as a
 * site's bundler builds it from dist/esm. Both are built when first requested.
 */
import {createHash} from 'node:crypto';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const path = (name) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const FOLDER = '9.9.9/';
const hashes = {};

/** Provides the module that scripts/hashes.js provides in the real build. */
const files = {
  name: 'files',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^consent-elements:files$/}, ({path}) => ({path, namespace: 'made'}));
    onLoad({filter: /./, namespace: 'made'}, () => ({
      contents: `export const folder = '${FOLDER}'; export const hashes = ${JSON.stringify(hashes)};`,
    }));
  },
};

async function bundle(entry, options) {
  const {outputFiles} = await build({
    entryPoints: [path(entry)],
    bundle: true,
    write: false,
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0].text;
}

/** Internal names, which differ from those of the build under test in all its files alike. */
const inside = ['store', 'parts', 'runner', 'confirmation', 'released', 'report', 'lit', 'openPreferences', 'isFramed'];
const renamed = {
  mangleProps: new RegExp(`^(${inside.join('|')})$`),
  mangleCache: Object.fromEntries(inside.map((name) => [name, `${name}9`])),
};

async function otherBuild() {
  const choices = await bundle('src/entries/choices.ts', {
    format: 'esm',
    ...renamed,
    alias: {lit: path('src/entries/lit-of-page.ts')},
  });
  hashes.choices = createHash('sha256').update(choices).digest('base64');
  const dropIn = await bundle('src/entries/drop-in.ts', {format: 'iife', ...renamed, plugins: [files]});
  return {'/other/consent.js': dropIn, [`/other/${FOLDER}choices.js`]: choices};
}

async function module() {
  const stdin = {
    contents: `import {createConsent} from './dist/esm/entries/index.js';
      import './dist/esm/entries/define.js';
      window.fromModule = createConsent();`,
    resolveDir: path(''),
  };
  return {'/other/module.js': await bundle('', {entryPoints: undefined, stdin, format: 'esm'})};
}

let built;

/** The text of such a file; undefined for any other path. */
export async function otherFile(pathname) {
  if (!pathname.startsWith('/other/')) return undefined;
  built ??= Promise.all([otherBuild(), module()]).then((parts) => Object.assign({}, ...parts));
  return (await built)[pathname];
}

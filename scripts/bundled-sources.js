/**
 * Writes one file with the sources that frames of the tests load. Firefox and WebKit would otherwise fetch some forty for
 * each frame, which takes longer than its test. Chromium loads the files themselves, and counts the lines that ran.
 */
import {readdirSync} from 'node:fs';
import {build} from 'esbuild';
import {root} from './root.js';

/** The folders whose tests open frames in every engine, and the entries that such a page loads. */
const folders = ['gate', 'storage', 'page'];
const entries = ['entries/facts.ts', 'entries/frames.ts', 'entries/loaders.ts'];

/** @param {string} files - The module that replaces what the build fills in. */
export async function bundleSources(files) {
  const sources = folders.flatMap((folder) => readdirSync(`${root}/src/${folder}`).map((name) => `${folder}/${name}`));
  const loads = [...sources, ...entries].map((source) => `'${source}': () => import('./src/${source}')`);
  await build({
    stdin: {contents: `export const sources = {${loads.join(',')}};`, resolveDir: root},
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    alias: {'consent-elements:files': root + files},
    outfile: `${root}/test-results/sources.js`,
  });
}

/**
 * Serves each package that tests and sources import as one file; browsers would otherwise load some hundred for every
 * test.
 */
import nodeResolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {root} from './root.js';

const FOLDER = 'test-results/packages';
const packages = ['@open-wc/testing', 'lit', 'js-cookie', 'fast-check'];
const bareName = (name) => name.replace(/\W+/g, '-');

/** A plugin for the test runner; code that packages share, such as Lit, is included once. */
export async function bundledPackages(exportConditions) {
  const bundle = await rollup({
    input: Object.fromEntries(packages.map((name) => [bareName(name), name])),
    plugins: [nodeResolve({exportConditions, browser: true})],
    treeshake: false,
    onwarn: () => undefined,
  });
  await bundle.write({dir: `${root}/${FOLDER}`, chunkFileNames: '[name].js'});
  await bundle.close();
  return {
    name: 'bundled-packages',
    resolveImport: ({source}) => (packages.includes(source) ? `/${FOLDER}/${bareName(source)}.js` : undefined),
  };
}

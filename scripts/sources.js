/** Bundles and evaluates TypeScript of src/ for scripts. */
import {build} from 'esbuild';

/** Bundles this module's code with its imports, resolved from a folder. */
export async function bundle(contents, resolveDir) {
  const stdin = {contents, resolveDir};
  const {outputFiles} = await build({stdin, bundle: true, format: 'esm', target: 'es2022', write: false});
  return outputFiles[0].text;
}

/** Imports the bundled code. */
export const evaluate = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

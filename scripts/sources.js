/** TypeScript of src/, for scripts that look into it. */
import {build} from 'esbuild';

/** This module's code with all that it imports, from a folder. */
export async function bundle(contents, resolveDir) {
  const stdin = {contents, resolveDir};
  const {outputFiles} = await build({stdin, bundle: true, format: 'esm', target: 'es2022', write: false});
  return outputFiles[0].text;
}

/** What that code exports. */
export const evaluate = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

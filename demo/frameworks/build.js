/**
 * Bundles the React and Vue pages into `built/`, as a site's own build would, but with the frameworks' development
 * builds, which check more and report it in the console. `npm run build` runs it.
 */
import {readFile, rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {compileScript, parse} from 'vue/compiler-sfc';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Compiles Vue's single-file components. Like every build with custom elements, it tells Vue which tags are not its
 * own.
 */
const vue = {
  name: 'vue',
  setup({onLoad}) {
    onLoad({filter: /\.vue$/}, async ({path}) => {
      const templateParseOptions = {isCustomElement: (tag) => tag.startsWith('consent-')};
      const {descriptor} = parse(await readFile(path, 'utf8'), {filename: path, templateParseOptions});
      const {content} = compileScript(descriptor, {id: path, inlineTemplate: true});
      return {contents: content, loader: 'js'};
    });
  },
};

await rm(here('built'), {recursive: true, force: true});
await build({
  entryPoints: [here('react.tsx'), here('vue.js')],
  outdir: here('built'),
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  legalComments: 'none',
  logLevel: 'warning',
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  plugins: [vue],
});

/** Builds dist/consent, the folder that a site uploads whole, from src/. `npm run build` does this and the rest. */
import alias from '@rollup/plugin-alias';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {fileURLToPath} from 'node:url';
import {folder, parts, words} from './scripts/files.js';
import {hashFiles} from './scripts/hashes.js';

const FOLDER = 'dist/consent';
const source = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Chromium compiles all functions of a file that begins so on another thread while the file arrives, and not one by one
 * when they are first called: most are called at once. On a slow processor the banner comes sooner and the page waits half
 * as long; on a fast one it comes some milliseconds later. https://v8.dev/blog/explicit-compile-hints
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/** The plugins, in working order; the preamble is the first line of each file. */
const plugins = (own, preamble) => [
  ...own,
  hashFiles(),
  minifyTemplateLiterals({include: ['src/**/*.ts']}),
  esbuild({target: 'es2022'}),
  resolve({exportConditions: ['production', 'default', 'module', 'import']}),
  terser({compress: {passes: 2}, format: {comments: false, preamble}}),
];

/** A file beside consent.js, in the folder named after the version. */
const beside = (input, {format = 'es', own = []} = {}) => ({
  input,
  plugins: plugins(own),
  output: {dir: FOLDER, entryFileNames: `${folder}/[name].js`, format},
});

/**
 * Lit throws when the page's Trusted Types do not list its policy: this keeps the exception from the page, and nothing
 * is released.
 */
const guard = {
  intro: 'try {',
  outro:
    "} catch (error) { console.error('consent-elements: nobody is asked, and nothing optional runs. Where this is about a " +
    "policy called lit-html, add it to trusted-types in the Content-Security-Policy.', error); }",
};

/** One classic script that contains everything it needs. */
const dropIn = (name, input, ...own) => ({
  input: {[name]: input},
  plugins: plugins(own, compileHint),
  output: {dir: FOLDER, entryFileNames: '[name].js', format: 'iife', ...guard},
});

/** Elements beside consent.js use its Lit. */
const sharedLit = alias({entries: {lit: source('src/entries/lit-of-page.ts')}});

/** The licences of bundled packages, as those require. */
const licences = license({thirdParty: {output: `${FOLDER}/third-party-licences.txt`}});

export default [
  ...parts.map((name) =>
    beside(
      {[name]: `src/entries/${name}.ts`},
      {
        format: name.endsWith('-early') ? 'iife' : 'es',
        own: ['choices', 'settings', 'reload', 'statement'].includes(name) ? [sharedLit] : [],
      },
    ),
  ),
  beside(words),
  // Each contains the hashes of those before it.
  beside({languages: 'consent-elements:languages'}),
  dropIn('consent', 'src/entries/drop-in.ts'),
  dropIn('consent.all', 'src/entries/drop-in-all.ts', licences),
];

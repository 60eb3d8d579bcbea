import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve as resolvePath} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import ts from 'typescript';
import {dropFacts} from './scripts/drop-facts.js';
import {leanLit} from './scripts/lean-lit.js';
import {minifyLiterals} from './scripts/minify-literals.js';
import {
  aloneParts,
  elementParts,
  languages,
  provideParts,
  recordParts,
  sourceOf,
  translations,
  version,
} from './scripts/parts.js';

/**
 * What only this library's own files call by name, in objects that pass from one of them to another: made short, to the
 * same in each. Not what stands in markup, nor what a page's scripts may use.
 */
const ownNames = [
  'addScript',
  'answers',
  'attribute',
  'basis',
  'begin',
  'catalogued',
  'categories',
  'child',
  'configure',
  'consentMode',
  'consentTypes',
  'cookieDays',
  'cookieDomain',
  'cookieName',
  'cookies',
  'embedAddress',
  'decide',
  'element',
  'facts',
  'follow',
  'gpc',
  'hashes',
  'hold',
  'isOn',
  'keep',
  'layout',
  'load',
  'parts',
  'pending',
  'policy',
  'policyHref',
  'privacyHref',
  'ran',
  'revision',
  'services',
  'siteName',
  'unanswered',
  'version',
  'withdraw',
  'within',
  'word',
];
/** The same of Lit's, between it and the elements: all in these files. Its public `updateComplete` and `requestUpdate` stay. */
const litNames = [
  'addController',
  'createProperty',
  'createRenderRoot',
  'elementStyles',
  'enableUpdating',
  'finalizeStyles',
  'firstUpdated',
  'fromAttribute',
  'getPropertyDescriptor',
  'getPropertyOptions',
  'getUpdateComplete',
  'hasUpdated',
  'hostConnected',
  'hostDisconnected',
  'hostUpdate',
  'hostUpdated',
  'isUpdatePending',
  'noAccessor',
  'performUpdate',
  'renderBefore',
  'renderOptions',
  'renderRoot',
  'scheduleUpdate',
  'shadowRootOptions',
  'shouldUpdate',
  'toAttribute',
  'useDefault',
  'willUpdate',
];
const names = [...ownNames, ...litNames];
/** The short names that arrays, strings and elements have already. */
const platformNames = ['as', 'at', 'id', 'is', 'of'];
const LETTERS = 'etnoirsaclupdhmfgbvyxwkjqzETNOIRSACLUPDHMFGBVYXWKJQZ';
/**
 * A letter for ours, those that code has most often first; `_` and a digit or letter for Lit's, which has single letters of
 * its own.
 */
const shortNames = Object.fromEntries([
  ...ownNames.map((name, i) => [`$${name}`, LETTERS[i]]),
  ...litNames.map((name, i) => [`$${name}`, `_${i.toString(36)}`]),
]);

const {compilerOptions} = ts.readConfigFile('tsconfig.json', ts.sys.readFile).config;

/** TypeScript, a file at a time: `tsc` has checked the types before. */
const typescript = (isBlocking) => ({
  name: 'typescript',
  resolveId(source, importer) {
    if (!importer || !/^\.{0,2}\/.*\.js$/.test(source)) return null;
    const file = resolvePath(dirname(importer), source.replace(/\.js$/, '.ts'));
    return existsSync(file) ? file : null;
  },
  transform(code, fileName) {
    if (!fileName.endsWith('.ts')) return null;
    const {outputText, sourceMapText} = ts.transpileModule(code, {
      fileName,
      compilerOptions: {...compilerOptions, importHelpers: true},
      transformers: {before: [dropFacts(isBlocking), minifyLiterals]},
    });
    return {code: outputText.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: JSON.parse(sourceMapText)};
  },
});

/** Writes the licences of everything that was bundled, as they ask for. */
const licences = () => ({
  name: 'licences',
  generateBundle(_, bundle) {
    const files = Object.values(bundle).flatMap(({modules}) => Object.keys(modules ?? {}));
    const packages = new Set(
      files.map((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter(Boolean),
    );
    const texts = [...packages].sort().map((folder) => {
      const {name, version} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = ['LICENSE', 'LICENSE.txt', 'LICENSE.md'].find((file) => existsSync(`${folder}/${file}`));
      if (!file) this.error(`${name} has no licence file`);
      return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
    });
    this.emitFile({type: 'asset', fileName: 'third-party-licences.txt', source: texts.join(`\n${'-'.repeat(72)}\n\n`)});
  },
});

const plugins = (isBlocking, ...own) => [
  typescript(isBlocking),
  leanLit(),
  resolve({exportConditions: ['production', 'default', 'module', 'import'], browser: true}),
  ...own,
  terser({
    ecma: 2020,
    compress: {
      passes: 3,
      keep_fargs: false,
      inline: 1,
      loops: false,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_comps: true,
      unsafe_math: true,
      unsafe_methods: true,
    },
    // Lit marks what is internal to it by `_$`; all of Lit stands in one file.
    mangle: {
      properties: {builtins: true, regex: new RegExp(`^(_\\$.*|${names.join('|')})$`), reserved: platformNames},
    },
    nameCache: {props: {props: shortNames}},
    format: {comments: false},
  }),
];

/** True where `id` is the banner's entry or something it imports: that is what the panel shares with it. */
const inBanner = (id, getModuleInfo, seen = new Set()) => {
  if (id === resolvePath(sourceOf('banner'))) return true;
  seen.add(id);
  return getModuleInfo(id).importers.some((from) => !seen.has(from) && inBanner(from, getModuleInfo, seen));
};

const output = {dir: 'dist/consent', sourcemap: 'hidden'};

const modules = (names, manualChunks) => ({
  input: Object.fromEntries(names.map((name) => [name, sourceOf(name)])),
  preserveEntrySignatures: false,
  plugins: plugins(names.includes('auto-block'), provideParts(), recordParts()),
  output: {
    ...output,
    // The parser waits for a classic script alone; what stands in one must be no global.
    format: names.includes('auto-block') ? 'iife' : 'es',
    entryFileNames: `consent-[name]-${version}.js`,
    chunkFileNames: `consent-[name]-${version}.js`,
    manualChunks,
  },
});

const script = (name, input, inside, ...own) => ({
  input: {[name]: input},
  plugins: plugins(false, provideParts(inside), ...own),
  output: {...output, format: 'iife', strict: false, entryFileNames: '[name].js'},
});

export default [
  modules(elementParts, (id, {getModuleInfo}) => (inBanner(id, getModuleInfo) ? 'banner' : undefined)),
  ...aloneParts.map((part) => modules([part])),
  // Each holds hashes of those before it.
  ...[translations, languages, ['index']].map((parts) => modules(parts)),
  script('consent', 'src/drop-in.ts', []),
  script('consent.all', 'src/drop-in-all.ts', [...elementParts, 'catalogue', 'keeper'], licences()),
];

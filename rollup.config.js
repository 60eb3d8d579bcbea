import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, resolve as resolvePath} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import ts from 'typescript';
import {dropFacts} from './test/tools/drop-facts.js';
import {leanLit} from './test/tools/lean-lit.js';
import {minifyLiterals} from './test/tools/minify-literals.js';

const PARTS = 'consent-elements:parts';
const sourceOf = (part) => `src/parts/${part}.ts`;

/** These two share Lit, styles and words, which stand in the banner's file. */
const elementParts = ['banner', 'panel'];

/** The rest, the catalogue and the languages, can be loaded without any other. */
const aloneParts = readdirSync('src/parts')
  .map((file) => basename(file, '.ts'))
  .filter((part) => !elementParts.includes(part));

/** Part name to the SHA-256 of its bytes; filled as they are built, read by the drop-in after that. */
const hashes = {};

/** In the files' names, so that a cached part of one release never meets the consent.js of another. */
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * What only this library's own files call by name, in objects that pass from one of them to another: made short, to the
 * same in each. Not what stands in markup, nor what a page's scripts may use.
 */
const ownNames = [
  'addScript',
  'answers',
  'attribute',
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
  'facts',
  'follow',
  'gpc',
  'hold',
  'keep',
  'pending',
  'policy',
  'policyHref',
  'privacyHref',
  'ran',
  'revision',
  'services',
  'siteName',
  'unanswered',
  'withdraw',
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
  'removeController',
  'renderBefore',
  'renderOptions',
  'renderRoot',
  'scheduleUpdate',
  'setConnected',
  'shadowRootOptions',
  'shouldUpdate',
  'toAttribute',
  'useDefault',
  'willUpdate',
];
const names = [...ownNames, ...litNames];
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** A letter for ours, `_` and a digit or letter for Lit's, which has single letters of its own. */
const shortNames = Object.fromEntries([
  ...ownNames.map((name, i) => [`$${name}`, LETTERS[i]]),
  ...litNames.map((name, i) => [`$${name}`, `_${i.toString(36)}`]),
]);

const {compilerOptions} = ts.readConfigFile('tsconfig.json', ts.sys.readFile).config;

/** TypeScript, a file at a time: `tsc` has checked the types before. */
const typescript = () => ({
  name: 'typescript',
  resolveId(source, importer) {
    if (!importer || !/^\.{1,2}\/.*\.js$/.test(source)) return null;
    const file = resolvePath(dirname(importer), source.replace(/\.js$/, '.ts'));
    return existsSync(file) ? file : null;
  },
  transform(code, fileName) {
    if (!fileName.endsWith('.ts')) return null;
    const {outputText, sourceMapText} = ts.transpileModule(code, {
      fileName,
      compilerOptions: {...compilerOptions, importHelpers: true},
      transformers: {before: [dropFacts, minifyLiterals]},
    });
    return {code: outputText.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: JSON.parse(sourceMapText)};
  },
});

/** Fills `hashes`, and refuses a build in which a visitor would load a file that nobody has hashed. */
const recordParts = () => ({
  name: 'record-parts',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const banner = chunks.find(({name}) => name === 'banner')?.fileName;
    for (const {fileName, name, isEntry, code, imports, dynamicImports} of chunks) {
      if (!isEntry) this.error(`${fileName} would be a file of its own`);
      const strangers = [...imports, ...dynamicImports].filter((file) => name !== 'panel' || file !== banner);
      if (strangers.length) this.error(`${name} must not import ${strangers.join(', ')}`);
      hashes[name] = createHash('sha256').update(code).digest('base64');
    }
  },
});

/** Serves version and hashes, but of the parts that are inside, to the drop-in as the module `consent-elements:parts`. */
const provideParts = (inside) => ({
  name: 'provide-parts',
  resolveId: (source) => (source === PARTS ? `\0${PARTS}` : null),
  load(id) {
    if (id !== `\0${PARTS}`) return null;
    if (Object.keys(hashes).length === 0) this.error('the parts have to be built first');
    const outside = Object.entries(hashes).filter(([name]) => !inside.includes(name));
    return `export default ${JSON.stringify({version, hashes: Object.fromEntries(outside)})}`;
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

const plugins = (...own) => [
  typescript(),
  leanLit(),
  resolve({exportConditions: ['production', 'default', 'module', 'import'], browser: true}),
  ...own,
  terser({
    ecma: 2020,
    compress: {
      passes: 3,
      keep_fargs: false,
      loops: false,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_comps: true,
      unsafe_methods: true,
    },
    // Lit marks what is internal to it by `_$`; all of Lit stands in one file.
    mangle: {properties: {regex: new RegExp(`^(_\\$.*|${names.join('|')})$`)}},
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

const output = {dir: 'dist', sourcemap: 'hidden'};

const modules = (names, manualChunks) => ({
  input: Object.fromEntries(names.map((name) => [name, sourceOf(name)])),
  preserveEntrySignatures: false,
  plugins: plugins(recordParts()),
  output: {
    ...output,
    format: 'es',
    entryFileNames: `consent-[name]-${version}.js`,
    chunkFileNames: `consent-[name]-${version}.js`,
    manualChunks,
  },
});

const script = (name, input, inside, ...own) => ({
  input: {[name]: input},
  plugins: plugins(provideParts(inside), ...own),
  output: {...output, format: 'iife', strict: false, entryFileNames: '[name].js'},
});

export default [
  modules(elementParts, (id, {getModuleInfo}) => (inBanner(id, getModuleInfo) ? 'banner' : undefined)),
  ...aloneParts.map((part) => modules([part])),
  script('consent', 'src/drop-in.ts', []),
  script('consent.all', 'src/drop-in-all.ts', [...elementParts, 'catalogue', 'keeper'], licences()),
];

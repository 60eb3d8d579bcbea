/** The files beside consent.js: which there are, and how each comes to know the hashes of others. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {root} from './root.js';

/** Modules that are made here, and not read from `src/`. */
const MADE = 'consent-elements:';

const namesIn = (folder) => readdirSync(`${root}/${folder}`).map((file) => basename(file, '.ts'));

/** The languages' codes, but for English, which comes with the elements. */
export const languages = namesIn('src/i18n').filter((name) => /^(?!en)[a-z]{2,3}$/.test(name));

/** The parts that put the catalogue's words into a language. */
export const translations = namesIn('src/i18n/catalogue').map((language) => `catalogue-${language}`);

/** The modules of words, by the part that each is in. */
const wordsOf = Object.fromEntries([
  ...languages.map((name) => [name, `i18n/${name}`]),
  ...translations.map((name) => [name, `i18n/${name.replace('-', '/')}`]),
]);

/** These two share Lit, styles and words, which stand in the banner's file. */
export const elementParts = ['banner', 'panel'];

/** Each of these can be loaded without any other; the last holds the hashes of those that are not needed at once. */
export const aloneParts = [
  ...namesIn('src/parts').filter((part) => !elementParts.includes(part)),
  ...Object.keys(wordsOf),
  'index',
];

/** What consent.js loads first: it holds the hashes of these itself. */
const FIRST = ['auto-block', 'banner', 'catalogue', 'keeper', 'index'];

/** In the files' names, so that a cached part of one release never meets the consent.js of another. */
export const {version} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** The module that a part's file is built from. */
export const sourceOf = (part) => (part === 'index' || wordsOf[part] ? `${MADE}${part}` : `src/parts/${part}.ts`);

/** Part name to the SHA-256 of its bytes; filled as they are built, read by those that load them after that. */
const hashes = {};

/** Fills `hashes`, and refuses a build in which a visitor would load a file that nobody has hashed. */
export const recordParts = () => ({
  name: 'record-parts',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const banner = chunks.find(({name}) => name === 'banner')?.fileName;
    for (const {fileName, name, isEntry, code, imports, dynamicImports} of chunks) {
      if (!isEntry) this.error(`${fileName} would be a file of its own`);
      const strangers = [...imports, ...dynamicImports].filter((file) => name !== 'panel' || file !== banner);
      if (strangers.length) this.error(`${name} must not import ${strangers.join(', ')}`);
      hashes[name.replace(MADE, '')] = createHash('sha256').update(code).digest('base64').slice(0, -1);
    }
  },
});

const hashesOf = (names) => JSON.stringify(Object.fromEntries(names.map((name) => [name, hashes[name]])));

/** A module that puts a value, which these lines name `value`, into the host's parts. */
const registering = (name, lines) =>
  `import {currentHost} from '${root}/src/core/host.js';\n${lines}\ncurrentHost()?.parts.set('${name}', value);\n`;

/**
 * Serves the modules that are made here: the part `index`, the parts for languages, and `consent-elements:parts`, which tells
 * a drop-in the version and the hashes of the parts that are not inside it.
 */
export const provideParts = (inside = []) => ({
  name: 'provide-parts',
  resolveId: (source) => (source.startsWith(MADE) ? `\0${source}` : null),
  load(id) {
    if (!id.startsWith(`\0${MADE}`)) return null;
    const name = id.slice(MADE.length + 1);
    const words = wordsOf[name];
    if (words) return registering(name, `import {${basename(words)} as value} from '${root}/src/${words}.js';`);
    const needed = name === 'index' ? [...elementParts, ...aloneParts].filter((part) => !FIRST.includes(part)) : FIRST;
    const missing = needed.filter((part) => !hashes[part]);
    if (missing.length) this.error(`${missing.join(', ')} have to be built before ${name}`);
    return name === 'index'
      ? registering(name, `const value = ${hashesOf(needed)};`)
      : `export default {version: '${version}', hashes: ${hashesOf(needed.filter((part) => !inside.includes(part)))}};\n`;
  },
});

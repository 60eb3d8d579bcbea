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

/** Each of these can be loaded without any other. */
export const aloneParts = namesIn('src/parts').filter((part) => !elementParts.includes(part));

/** Every file but consent.js and consent.all.js. */
export const allParts = [...elementParts, ...aloneParts, ...translations, ...languages, 'index'];

/** What consent.js loads first: it holds the hashes of these itself. */
const FIRST = ['auto-block', 'banner', 'catalogue', 'keeper', 'index'];

/** What `index` holds the hashes of. What the catalogue says in a language comes after that language, which holds its. */
const LATER = [...elementParts, ...aloneParts, ...languages].filter((part) => !FIRST.includes(part));

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

/** The hashes of these parts, as JSON. They have to be built before the file that holds them. */
function hashesOf(names) {
  const missing = names.filter((name) => !hashes[name]);
  if (missing.length) throw new Error(`${missing.join(', ')} have to be built before what holds their hashes`);
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, hashes[name]])));
}

/**
 * The page's host, as src/core/host.ts keeps it. It is not imported, so that files that are built together share nothing.
 */
const host = "globalThis[Symbol.for('consent-elements')]";

/** A module that puts the words into the host's parts; a language brings the hash of what the catalogue says in it. */
const registering = (name, words) => {
  const translation = `catalogue-${name}`;
  const lines = [
    `import {${basename(words)} as value} from '${root}/src/${words}.js';`,
    `const {parts} = ${host};`,
    `parts.set('${name}', value);`,
  ];
  if (translations.includes(translation)) lines.push(`Object.assign(parts.get('index'), ${hashesOf([translation])});`);
  return lines.join('\n');
};

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
    if (wordsOf[name]) return registering(name, wordsOf[name]);
    return name === 'index'
      ? `${host}.parts.set('index', ${hashesOf(LATER)});\n`
      : `export default {version: '${version}', hashes: ${hashesOf(FIRST.filter((part) => !inside.includes(part)))}};\n`;
  },
});

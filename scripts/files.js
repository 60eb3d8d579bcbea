/** The files beside consent.js, and the module that each is built from. */
import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {root} from './root.js';

const namesIn = (folder) => readdirSync(`${root}/${folder}`).map((file) => basename(file, '.ts'));

/**
 * The folder beside consent.js, named after the version: a cached file of one release never meets the consent.js of
 * another.
 */
export const {version: folder} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** Parts that each load separately. */
export const parts = [
  'choices',
  'settings',
  'loaders',
  'facts',
  'auto-block',
  'auto-block-early',
  'mistakes',
  'reload',
  'frames',
  'statement',
];

/** The languages' codes except English, which comes with the elements. */
export const languages = namesIn('src/i18n').filter((name) => /^(?!en)[a-z]{2,3}$/.test(name));

/** The words of each language, and the catalogue's texts in it: file name to module. */
export const words = Object.fromEntries([
  ...languages.map((name) => [name, `src/i18n/${name}.ts`]),
  ...namesIn('src/i18n/catalogue').map((name) => [`facts-${name}`, `src/i18n/catalogue/${name}.ts`]),
]);

/** Welsh is as close as English: consent.js knows its files without loading the list of the others. */
const near = ['cy', 'facts-cy'];

/** The files whose hashes are in consent.js and in the file `languages`. */
export const known = {
  'consent-elements:files': [...parts, 'languages', ...near],
  'consent-elements:languages': Object.keys(words).filter((name) => !near.includes(name)),
};

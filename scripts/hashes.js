/**
 * Rollup plugin that gives each file's hash to the file that loads it, so that the one `integrity` of the page's tag
 * covers all files beside consent.js. No published plugin writes the hashes of one bundle into the next.
 */
import {createHash} from 'node:crypto';
import {folder, known} from './files.js';

/** File name to its SHA-256 in base64; filled as files are built, and read by files built later. */
const hashes = {};

export const hashFiles = () => ({
  name: 'hash-files',

  /** Fails the build when a visitor would load a file without a hash. */
  generateBundle(_, bundle) {
    for (const {type, fileName, name, isEntry, code, imports, dynamicImports} of Object.values(bundle)) {
      if (type !== 'chunk') continue;
      if (!isEntry || imports.length || dynamicImports.length) this.error(`${fileName} does not stand by itself`);
      hashes[name] = createHash('sha256').update(code).digest('base64');
    }
  },

  resolveId: (source) => (known[source] ? `\0${source}` : null),

  load(id) {
    const names = known[id.slice(1)];
    if (!names) return null;
    const missing = names.filter((name) => !hashes[name]);
    if (missing.length) this.error(`${missing.join(', ')} must be built before the file that knows their hashes`);
    const list = Object.fromEntries(names.map((name) => [name, hashes[name]]));
    return `export const folder = '${folder}/';\nexport const hashes = ${JSON.stringify(list)};\n`;
  },
});

/** Finds files of the demo and of the build by the path of a request. */
import {Writable} from 'node:stream';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';

export const demoFolder = fileURLToPath(new URL('.', import.meta.url));
export const distFolder = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * The file for a request path, from the first folder that has it. A folder means its `index.html`; without the closing
 * slash the answer is `location`, where the browser should go instead.
 *
 * @param {string} path - Path of the address, percent-encoded, starting with a slash.
 * @param {string[]} folders
 * @returns {Promise<{type: string, body: Buffer} | {location: string} | undefined>}
 */
export async function findFile(path, folders = [demoFolder, distFolder]) {
  for (const folder of folders) {
    const file = await readFrom(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (file) return file;
    // A second slash at the start would lead to another host.
    if (await readFrom(folder, `${path}/index.html`)) return {location: `${path.replace(/^[/\\]+/, '/')}/`};
  }
  return undefined;
}

/** False for a path with an escape that means no character, such as `%zz`. */
export function isWellFormed(path) {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Receives what sirv would send: pages are changed first. */
class Answer extends Writable {
  #chunks = [];
  headers = {};

  get body() {
    return Buffer.concat(this.#chunks);
  }

  getHeader() {}

  writeHead(_status, headers) {
    this.headers = headers;
  }

  _write(chunk, _encoding, done) {
    this.#chunks.push(chunk);
    done();
  }
}

/** A file that sirv finds in the folder: it reads nothing outside, however the path is written. */
function readFrom(folder, path) {
  return new Promise((resolve) => {
    const answer = new Answer();
    answer.on('finish', () => {
      const type = answer.headers['Content-Type'] || 'application/octet-stream';
      const isText = type.startsWith('text/') && !type.includes('charset');
      resolve({type: isText ? `${type}; charset=utf-8` : type, body: answer.body});
    });
    // `dev` looks for the file now: a build may have changed it.
    sirv(folder, {dev: true, extensions: []})({url: path, headers: {}}, answer, () => resolve(undefined));
  });
}

/**
 * A page with the layout and theme in the query of its address: `?layout=corner&theme=nhs`. The page has
 * `data-layout="bottom"`, and stays unchanged without a query.
 */
export function withLook(html, query) {
  const asked = new URLSearchParams(query);
  const wordOf = (name) => /^[a-z]+$/.exec(asked.get(name) ?? '')?.[0];
  const [layout, theme] = [wordOf('layout'), wordOf('theme')];
  const laidOut = layout ? html.replace('data-layout="bottom"', `data-layout="${layout}"`) : html;
  return theme
    ? laidOut.replace('</head>', `<link rel="stylesheet" href="/consent/themes/${theme}.css" />\n</head>`)
    : laidOut;
}

/** Adds the nonce to every script of a page that has none, as a site's templates would. */
export function withNonce(html, nonce) {
  return html.replace(/<script(?=[\s>])(?![^>]*\snonce=)/g, `<script nonce="${nonce}"`);
}

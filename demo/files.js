/** Finds files of the demo and of the build by the path of a request. */
import {readFile, stat} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

export const demoFolder = fileURLToPath(new URL('.', import.meta.url));
export const distFolder = fileURLToPath(new URL('../dist/', import.meta.url));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The file for a request path, from the first folder that has it. A folder means its `index.html`; without the closing
 * slash the answer is `location`, where the browser should go instead.
 *
 * @param {string} path - Path of the address, percent-encoded, starting with a slash.
 * @param {string[]} folders
 * @returns {Promise<{type: string, body: Buffer} | {location: string} | undefined>}
 */
export async function findFile(path, folders = [demoFolder, distFolder]) {
  const name = decode(path);
  if (name === undefined) return undefined;
  for (const folder of folders) {
    const file = join(folder, name, name.endsWith('/') ? 'index.html' : '');
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) return {location: `${path}/`};
    if (found?.isFile()) return {type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file)};
  }
  return undefined;
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

/** An absolute path without `..`, or undefined when the address cannot be a file's. */
function decode(path) {
  try {
    const name = normalize(decodeURIComponent(path)).replaceAll('\\', '/');
    return name.includes('\0') ? undefined : name;
  } catch {
    return undefined;
  }
}

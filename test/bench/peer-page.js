/** The same page for every library: the same scripts, parked as the library requires, and the same text around them. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

const fixture = readFileSync(new URL('../fixtures/gating-e.js', import.meta.url));
const integrity = `sha256-${createHash('sha256').update(fixture).digest('base64')}`;
const note = (name) => `(window.ran ??= []).push('${name}');`;
const onParent = `document.cookie = '_gid=h;path=/;domain=' + location.hostname.replace(/^shop\\./, '');`;

/** Attributes that E has and must keep. */
export const attributesOfE = {
  id: 'e',
  'data-extra': 'kept',
  crossorigin: 'anonymous',
  referrerpolicy: 'no-referrer',
  integrity,
  nonce: 'abc',
};

/**
 * One script: `src` or `text`, `type` unless it is classic, and its other attributes.
 *
 * @typedef {{src?: string, text?: string, type?: string, attributes: Record<string, string>}} Script
 */

/** A is slow, B is inline and needs A, D is a module, E has attributes, F is missing, G and H set cookies. */
const scripts = [
  {src: 'https://slow.vendor.test/t/A.js?delay=300'},
  {text: note('B')},
  {src: 'https://cdn.vendor.test/t/C.js'},
  {src: 'https://cdn.vendor.test/t/D.js', type: 'module'},
  {src: '/fixtures/gating-e.js', attributes: attributesOfE},
  {src: 'https://cdn.vendor.test/t/F.js?status=404'},
  {src: 'https://cdn.vendor.test/t/G.js?set=_ga%3Dg%3Bpath%3D/'},
  {text: `${note('H')} ${onParent}`},
];

/** The order in which the parser would have run them: modules last, and F not at all. */
export const parserOrder = ['A', 'B', 'C', 'E', 'G', 'H', 'D'];

/** The markup of a script; undefined attributes are left out. */
export function scriptTag({text = '', ...attributes}) {
  const list = Object.entries({nonce: '{{nonce}}', ...attributes}).filter(([, value]) => value !== undefined);
  return `<script ${list.map(([name, value]) => `${name}="${value}"`).join(' ')}>${text}</script>`;
}

/**
 * @param {object} peer
 * @param {string} peer.head - The library's markup for the head.
 * @param {string} [peer.body] - Its markup for the beginning of the body.
 * @param {string} [peer.settings] - The link to the settings.
 * @param {(script: Script) => string} peer.park - The markup of a parked script.
 */
export function peerPage({head, body = '', settings = '', park}) {
  const parked = scripts.map(({attributes = {}, ...script}) => park({...script, attributes: {...attributes}}));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>The same work</title>
    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>
    ${body}
    ${parked.join('\n    ')}
    <main>
      <h1>The same work</h1>
      <p>${settings}</p>
      ${'<p>A paragraph of the page, which ought to stay where it is.</p>\n'.repeat(40)}
    </main>
  </body>
</html>
`;
}

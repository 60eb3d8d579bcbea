/**
 * `/t/NAME.js`, `/t/NAME.gif` and `/t/NAME.html`, on every host: small resources that tell that, when and how they ran.
 * Query: `delay` (milliseconds before the answer), `status`, and for scripts `set` (a string for `document.cookie`, may be
 * repeated), `local` and `session` (a storage key to write), `throw` (fails after all that).
 */
import {setTimeout as wait} from 'node:timers/promises';

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export async function testResource(url) {
  const [, name, kind] = /^\/t\/([\w-]+)\.(js|gif|html)$/.exec(url.pathname) ?? [];
  if (!name) return undefined;
  const query = url.searchParams;
  await wait(Number(query.get('delay') ?? 0));
  const headers = {'access-control-allow-origin': '*', 'cache-control': 'no-store'};
  const status = Number(query.get('status') ?? 200);
  if (status >= 400) return {status, headers: {...headers, 'content-type': 'text/plain'}, body: `${status}\n`};
  if (kind === 'gif') return {status, headers: {...headers, 'content-type': 'image/gif'}, body: pixel};
  if (kind === 'html')
    return {status, headers: {...headers, 'content-type': 'text/html; charset=utf-8'}, body: frame(name)};
  return {status, headers: {...headers, 'content-type': 'text/javascript; charset=utf-8'}, body: script(name, query)};
}

/** Adds NAME to `window.ran`, and the attributes of its element (none for a module) to `window.ranWith[NAME]`. */
function script(name, query) {
  const lines = [
    'const element = document.currentScript;',
    'const attributes = Object.fromEntries([...(element?.attributes ?? [])].map(({name, value}) => [name, value]));',
    'if (element?.nonce) attributes.nonce = element.nonce;',
    `(window.ran ??= []).push(${JSON.stringify(name)});`,
    `(window.ranWith ??= {})[${JSON.stringify(name)}] = attributes;`,
    ...query.getAll('set').map((cookie) => `document.cookie = ${JSON.stringify(cookie)};`),
    ...query.getAll('local').map((key) => `localStorage.setItem(${JSON.stringify(key)}, '1');`),
    ...query.getAll('session').map((key) => `sessionStorage.setItem(${JSON.stringify(key)}, '1');`),
    ...(query.has('throw') ? [`throw new Error(${JSON.stringify(`${name} failed`)});`] : []),
  ];
  return `(() => {\n${lines.join('\n')}\n})();\n`;
}

function frame(name) {
  return `<!doctype html><html lang="en"><title>${name}</title><main><p>${name}</p></main></html>\n`;
}

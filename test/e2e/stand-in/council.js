/**
 * The sites under test: the demo and the build at `/`, `test/fixtures/` at `/fixtures/`, and the benchmark's pages at
 * `/bench/`. In the address of a page `csp=nonce|strict-dynamic|trusted-types` sends a strict policy,
 * and `set-cookie=…` (may be repeated) has the server set a cookie. A fixture, and a page of the benchmark, gets its nonce
 * where it says `{{nonce}}`; the demo's pages get it on every script.
 */
import {fileURLToPath} from 'node:url';
import {findFile, withLook, withNonce} from '../../../demo/files.js';
import {otherFile} from './other-build.js';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
/** The folders of the pages outside the demo, by the first part of their path. */
const folders = {fixtures: folder('../../fixtures/'), bench: folder('../../../test-results/bench/')};
const nonce = 'abc';

const base = `style-src 'self'; object-src 'none'; base-uri 'none'; report-uri /__csp`;
const policies = {
  nonce: `script-src 'nonce-${nonce}'; ${base}`,
  'strict-dynamic': `script-src 'nonce-${nonce}' 'strict-dynamic'; ${base}`,
  'trusted-types':
    `script-src 'nonce-${nonce}' 'strict-dynamic'; ${base}; ` +
    `require-trusted-types-for 'script'; trusted-types consent-elements lit-html`,
};

export function isCouncil(host) {
  return host === '127.0.0.1' || host === 'localhost' || /(^|\.)council\.test$/.test(host);
}

export async function councilPage(url) {
  const other = await otherFile(url.pathname);
  if (other)
    return {status: 200, headers: {'content-type': 'text/javascript', 'access-control-allow-origin': '*'}, body: other};
  const [, area, path] = /^\/(fixtures|bench)(\/.*)$/.exec(url.pathname) ?? [];
  const found = await (area ? findFile(path, [folders[area]]) : findFile(url.pathname));
  if (!found) return {status: 404, headers: {'content-type': 'text/plain'}, body: `Nothing at ${url.pathname}\n`};
  if (found.location) {
    const location = `${area ? `/${area}` : ''}${found.location}${url.search}`;
    return {status: 301, headers: {location}, body: ''};
  }

  // Not no-store: it would keep pages out of the back/forward cache.
  const headers = {'cache-control': 'no-cache', 'content-type': found.type};
  // A host with this name hides its files from the scripts of other sites.
  if (!url.hostname.startsWith('closed.')) headers['access-control-allow-origin'] = '*';
  const cookies = url.searchParams.getAll('set-cookie');
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  if (!found.type.startsWith('text/html')) return {status: 200, headers, body: found.body};

  const policy = policies[url.searchParams.get('csp')];
  if (policy) headers['content-security-policy'] = policy;
  let html = withLook(found.body.toString(), url.search).replaceAll('{{nonce}}', nonce);
  if (policy && !area) html = withNonce(html, nonce);
  return {status: 200, headers, body: html};
}

/**
 * Nine policies that a careful site may send, and the tag that each of them trusts. `nonce` is what the site's own scripts
 * carry; without one, a policy that trusts only by nonce runs none of them.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {root} from '../../scripts/root.js';

const nonce = 'abc';
const source = '/consent/consent.js';
const types = `; require-trusted-types-for 'script'; trusted-types consent-elements lit-html`;
const hash = () =>
  `sha256-${createHash('sha256')
    .update(readFileSync(`${root}/dist${source}`))
    .digest('base64')}`;

const plain = (attributes = '') => `<script src="${source}" ${attributes}></script>`;
const withNonce = plain(`nonce="${nonce}"`);
const withHash = () => plain(`integrity="${hash()}" crossorigin`);
const loader = `<script nonce="${nonce}">
  document.head.append(Object.assign(document.createElement('script'), {src: '${source}'}));
</script>`;

const strict = `'strict-dynamic'`;
const hosts = `script-src 'self' https://*.listed.test`;

export const policies = () => ({
  none: {policy: '', tag: plain()},
  nonce: {policy: `script-src 'nonce-${nonce}'`, tag: withNonce, nonce},
  'nonce, strict-dynamic': {policy: `script-src 'nonce-${nonce}' ${strict}`, tag: withNonce, nonce},
  'nonce, strict-dynamic, types': {policy: `script-src 'nonce-${nonce}' ${strict}${types}`, tag: withNonce, nonce},
  'hash, strict-dynamic': {policy: `script-src '${hash()}' ${strict}`, tag: withHash()},
  'hash, strict-dynamic, types': {policy: `script-src '${hash()}' ${strict}${types}`, tag: withHash()},
  'loader, strict-dynamic': {policy: `script-src 'nonce-${nonce}' ${strict}`, tag: loader, nonce},
  hosts: {policy: hosts, tag: plain()},
  'hosts, types': {policy: hosts + types, tag: plain()},
});

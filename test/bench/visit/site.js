/**
 * The site: over HTTP/2, with Brotli, and with the cache times of a careful site. Each form has its own host. The same
 * server stands in for third parties.
 */
import {createHash, X509Certificate} from 'node:crypto';
import {createSecureServer} from 'node:http2';
import {brotliCompressSync} from 'node:zlib';
import {distFolder, findFile} from '../../../demo/files.js';
import {standIn} from '../../../demo/stand-in.js';
import {root} from '../../../scripts/root.js';
import {selfSigned} from '../../e2e/stand-in/certificate.js';
import {siteCss, visitPage} from './page.js';

const domain = 'visit.council.test';
/** The first contains `/consent/`, the second `/bench/`. */
const folders = [distFolder, `${root}/test-results/`];

export const hostOf = ({id}) => `${id}.${domain}`;
export const addressOf = (form) => `https://${hostOf(form)}/`;
/** An empty page of the same site. */
export const emptyOf = (form) => `${addressOf(form)}empty`;

/** Compressed once; Brotli uses its best quality, 11, by default. */
const answers = new Map();

async function answerTo(host, path, forms) {
  const key = host + path;
  if (!answers.has(key)) {
    const found = await find(host, path, forms);
    answers.set(key, found && {...found, body: brotliCompressSync(found.body)});
  }
  return answers.get(key);
}

async function find(host, path, forms) {
  const html = 'text/html; charset=utf-8';
  if (path === '/') return {type: html, body: visitPage(forms.find((form) => hostOf(form) === host))};
  if (path === '/empty')
    return {type: html, body: '<!doctype html><title>Empty</title><link rel="icon" href="data:," />'};
  if (path === '/site.css') return {type: 'text/css; charset=utf-8', body: siteCss};
  return findFile(path, folders);
}

async function answerSite(path, host, forms, response) {
  const answer = await answerTo(host, path, forms);
  if (!answer?.body) return response.writeHead(404, {'cache-control': 'no-cache'}).end();
  const isPage = answer.type.startsWith('text/html');
  response.writeHead(200, {
    'content-type': answer.type,
    'content-encoding': 'br',
    'content-length': answer.body.length,
    'cache-control': isPage ? 'no-cache' : 'public, max-age=31536000, immutable',
  });
  return response.end(answer.body);
}

/**
 * Starts the server.
 *
 * @param {object[]} forms
 * @returns The browser's launch options; `takeRequests`, which returns the paths requested since its last call; and `close`.
 */
export async function startSite(forms) {
  const certificate = selfSigned([`*.${domain}`]);
  let requests = [];
  const server = createSecureServer(certificate, async (request, response) => {
    const {hostname, pathname} = new URL(request.url, `https://${request.authority}`);
    if (forms.some((form) => hostOf(form) === hostname)) {
      requests.push(pathname);
      await answerSite(pathname, hostname, forms, response);
    } else {
      const {status, headers, body} = await standIn(hostname, pathname);
      response.writeHead(status, headers).end(body);
    }
  });
  await new Promise((done, fail) => server.on('error', fail).listen(0, '127.0.0.1', done));
  const publicKey = new X509Certificate(certificate.cert).publicKey.export({type: 'spki', format: 'der'});
  return {
    rules: [`MAP *:443 127.0.0.1:${server.address().port}`],
    // Chromium caches nothing after a certificate error, even an ignored one: with this key there is no error.
    args: [`--ignore-certificate-errors-spki-list=${createHash('sha256').update(publicKey).digest('base64')}`],
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () => server.close(),
  };
}

/**
 * The demo: `npm start` builds the library and runs this. Then open the address that it prints.
 *
 * It serves the pages of this folder with the real addresses of Google Analytics and the others, and adds three things,
 * none of them part of the library:
 * - A service worker (`worker.js` starts `service-worker.js`) catches each request to another host, and this server answers
 *   it from `/stand-in/HOST/PATH`. The pages keep the real addresses, and no request leaves the machine.
 * - A service worker cannot catch frames. So the server changes their parked addresses, those of each `<consent-embed>` and
 *   those in `data-video`, which scripts read, to the stand-in's, and the policy below stops all others.
 * - A strict Content Security Policy, with a nonce on every script, as a careful site would send it.
 *
 * `PORT` is the first port to try (8000); `NO_OPEN` or `CI` keeps the browser closed.
 */
import {spawn} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {existsSync} from 'node:fs';
import {createServer} from 'node:http';
import {distFolder, findFile, isWellFormed, withLook, withNonce} from './files.js';
import {standIn} from './stand-in.js';

const firstPort = Number(process.env.PORT ?? 8000);
const lastPort = firstPort + 50;

/** Names of this machine. Another site's name could lead here, too: its pages would then read the demo's. */
const OWN_NAMES = /^(localhost|127\.0\.0\.1|\[::1\]|([a-z\d-]+\.)+localhost)(:\d+)?$/i;

const plainText = (status, body) => ({status, headers: {'content-type': 'text/plain'}, body: `${body}\n`});

async function answer(address, host) {
  if (!OWN_NAMES.test(host)) return plainText(421, 'The demo answers to localhost only.');
  const [path, query] = address.split('?');
  if (!path.startsWith('/') || !isWellFormed(path)) return plainText(400, 'The demo cannot read this address.');
  const [, company, rest] = /^\/stand-in\/([^/]+\.[a-z]+)(\/.*)$/.exec(path) ?? [];
  if (company) return standIn(company, decodeURIComponent(rest));
  const found = await findFile(path);
  if (!found) return plainText(404, `Nothing at ${path}`);
  if (found.location) return {status: 301, headers: {location: found.location}, body: ''};
  const headers = {'content-type': found.type, 'cache-control': 'no-cache'};
  if (!found.type.startsWith('text/html')) return {status: 200, headers, body: found.body};
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    headers: {...headers, 'content-security-policy': policy(nonce)},
    body: page(found.body, query, nonce),
  };
}

function page(body, query, nonce) {
  const html = withLook(body.toString(), query)
    .replace('<head>', '<head>\n<script src="/worker.js"></script>')
    .replace(
      /(<(?:iframe[^>]*\sdata-|consent-embed[^>]*\s)src="|\sdata-video=")https:\/(\/[^/"]+\/)([^"?]*)/g,
      // Written so that the catalogue does not take it for the company's own address.
      (_, before, host, rest) => `${before}/stand-in${host}${encodeURIComponent(rest)}`,
    );
  return withNonce(html, nonce);
}

function policy(nonce) {
  return [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self'`,
    `frame-src 'self'`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ');
}

/** Opens the default browser if a person can see it; fails silently. */
function openBrowser(address) {
  if (!process.stdout.isTTY || process.env.CI || process.env.NO_OPEN) return;
  const hasDesktop = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const openers = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address],
    linux: hasDesktop ? ['xdg-open', address] : undefined,
  };
  const [command, ...rest] = openers[process.platform] ?? [];
  if (command)
    spawn(command, rest, {stdio: 'ignore', detached: true})
      .on('error', () => {})
      .unref();
}

const server = createServer(async (request, response) => {
  try {
    const {status, headers, body} = await answer(request.url, request.headers.host ?? '');
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    console.error(error);
    response.writeHead(500, {'content-type': 'text/plain'}).end('The demo failed: the terminal says why.\n');
  }
});

function listen(port) {
  server.removeAllListeners('error');
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE' || port >= lastPort) throw error;
    listen(port + 1);
  });
  server.listen(port, '127.0.0.1');
}

server.on('listening', () => {
  const address = `http://127.0.0.1:${server.address().port}/`;
  if (!existsSync(`${distFolder}consent/consent.js`))
    console.warn('There is no dist/consent/consent.js yet: run `npm run build` first.');
  console.log(`The demo is at ${address} (stop it with Ctrl+C)`);
  openBrowser(address);
});
listen(firstPort);

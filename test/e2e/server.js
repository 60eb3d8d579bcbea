/**
 * One server for the end-to-end tests. The browser is told to bring every host name here, by its resolver or by taking this
 * for its proxy, so third parties answer under their real names, and every `*.council.test` is a site of its own.
 *
 * It listens on two free ports and prints `HTTP_PORT=… HTTPS_PORT=…` once it does. Of itself it tells, on any host:
 * - `/__health`: 200 once it listens.
 * - `/__hits?host=&page=`: requests so far, to `host`, made by pages of the host `page`.
 * - `/__csp?page=`: policy violations that browsers have reported.
 * - `/__page`: takes a page that a test has written, as JSON `{host, path, headers, body}`, and serves it from then on.
 * - `/__cookies`: the `Cookie` header of this request, as a server reads it.
 * - `/__reset?page=`: forgets; without `page`, everything.
 */
import {createServer} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import {connect} from 'node:net';
import {isWellFormed} from '../../demo/files.js';
import {standIn} from '../../demo/stand-in.js';
import {selfSigned} from './stand-in/certificate.js';
import {councilPage, isCouncil} from './stand-in/council.js';
import {forget, hitsOf, recordHit, recordViolation, violationsOf} from './stand-in/records.js';
import {keepPage, writtenPage} from './stand-in/pages.js';
import {testResource} from './stand-in/scripts.js';

const control = {
  '/__health': () => 'ok',
  '/__hits': (_request, query) => hitsOf(query),
  '/__csp': async (request, query) => {
    if (request.method !== 'POST') return violationsOf(query);
    recordViolation(await bodyOf(request));
    return 'received';
  },
  '/__page': async (request) => {
    keepPage(JSON.parse(await bodyOf(request)));
    return 'kept';
  },
  '/__cookies': (request) => request.headers.cookie ?? '',
  '/__reset': (_request, query) => {
    forget(query);
    return 'forgotten';
  },
};

async function answer(request, url) {
  const action = control[url.pathname];
  if (action) {
    const result = await action(request, Object.fromEntries(url.searchParams));
    const headers = {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    };
    return {status: 200, headers, body: JSON.stringify(result)};
  }
  recordHit(request, url);
  const page = writtenPage(url);
  if (page) return page;
  const resource = await testResource(url);
  if (resource) return resource;
  if (isCouncil(url.hostname)) return councilPage(url);
  return standIn(url.hostname, url.pathname);
}

async function handle(request, response) {
  try {
    const scheme = request.socket.encrypted ? 'https' : 'http';
    const origin = `${scheme}://${request.headers.host}`;
    if (!URL.canParse(request.url, origin) || !isWellFormed(request.url.split('?')[0]))
      return response.writeHead(400, {'content-type': 'text/plain'}).end('This address cannot be read.\n');
    const url = new URL(request.url, origin);
    const {status, headers, body} = await answer(request, url);
    return response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    console.error(error);
    return response.writeHead(500, {'content-type': 'text/plain'}).end('The server failed: its output says why.\n');
  }
}

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/** Listens on a free port of this machine, and resolves to it. */
const listen = (server) =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(server.address().port));
  });

const names = ['*.council.test', 'council.test', 'localhost'];
const httpsPort = await listen(createSecureServer(selfSigned(names), handle));

/** As a proxy: whichever server is asked for over TLS, it is the one here. */
function tunnel(_request, socket, head) {
  const standIn = connect(httpsPort, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    standIn.write(head);
    standIn.pipe(socket).pipe(standIn);
  });
  // A page that is left breaks its connections off.
  for (const [end, other] of [
    [socket, standIn],
    [standIn, socket],
  ])
    end.on('error', () => other.destroy());
}

const httpPort = await listen(createServer(handle).on('connect', tunnel));
console.log(`HTTP_PORT=${httpPort} HTTPS_PORT=${httpsPort}`);

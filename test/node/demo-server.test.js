/** What the demo's server and the page tests' server give away to anyone who reaches their port. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {get} from 'node:http';
import {createInterface} from 'node:readline';
import {text} from 'node:stream/consumers';
import {after, before, describe, test} from 'node:test';
import {root} from '../../scripts/root.js';

/** Starts a server of this repository on a free port; `ports` matches the port in what it prints. */
async function start(script, ports) {
  const server = spawn(process.execPath, [script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {...process.env, PORT: '0', NO_OPEN: '1'},
  });
  for await (const line of createInterface(server.stdout)) {
    const [, port] = ports.exec(line) ?? [];
    if (port) return {port: Number(port), stop: () => server.kill() && once(server, 'exit')};
  }
  throw new Error(`${script} did not start`);
}

/** Asks for a path exactly as it is written: a browser, or `fetch`, would tidy it first. */
async function ask(port, path, headers = {}) {
  const [response] = await once(get({host: '127.0.0.1', port, path, headers}), 'response');
  return {status: response.statusCode, headers: response.headers, body: await text(response)};
}

const up = (step) => step.repeat(12);
/** Ways out of a folder, towards a file that every machine has and towards one of this repository. */
const waysOut = ['etc/passwd', 'package.json'].flatMap((file) =>
  [
    '/../',
    '/..%2f',
    '/..%5c',
    '/..\\',
    '/%2e%2e/',
    '/%2e%2e%2f',
    '/.%2e%5c',
    '/..%252f',
    '/....//',
    '/..%c0%af',
    '/..%00/',
  ]
    .map((step) => [up(step), up(step.slice(1)), step])
    .flatMap(([many, slashless, one]) => [many + file, `/${slashless}${file}`, `/one-tag${one}${one}${one}${file}`]),
);
const malformed = ['/%', '/%zz', '/police/%e0%a4%a', '/stand-in/www.youtube.com/%', '/consent/%ff.js'];

const servers = {
  'the demo': {script: 'demo/server.js', ports: /127\.0\.0\.1:(\d+)/, page: '/one-tag/'},
  "the page tests' server": {script: 'test/e2e/server.js', ports: /HTTP_PORT=(\d+)/, page: '/fixtures/gating.html'},
};

for (const [name, {script, ports, page}] of Object.entries(servers)) {
  describe(name, () => {
    let server;
    before(async () => {
      server = await start(script, ports);
    });
    after(() => server.stop());

    test('R64 serves the files of its own folders, each with its type', async () => {
      for (const [path, type] of [
        [page, 'text/html'],
        ['/one-tag/index.html?layout=top', 'text/html'],
        ['/consent/consent.js', 'text/javascript'],
        ['/consent/themes/govuk.css', 'text/css'],
        ['/favicon.svg', 'image/svg+xml'],
      ]) {
        const {status, headers, body} = await ask(server.port, path);
        assert.equal(status, 200, path);
        assert.ok(headers['content-type'].startsWith(type), `${path}: ${headers['content-type']}`);
        assert.ok(body.length > 100, path);
      }
    });

    test('R64 leads to a folder, on this host only', async () => {
      for (const path of ['/one-tag', '//one-tag', '/\\one-tag']) {
        const {status, headers} = await ask(server.port, path);
        if (status !== 404) assert.deepEqual([status, headers.location], [301, '/one-tag/'], path);
      }
    });

    test('R64 reads no file outside its folders', async () => {
      for (const path of waysOut) {
        const {status, body} = await ask(server.port, path);
        assert.doesNotMatch(body, /root:|"consent-elements"/, path);
        assert.ok(status >= 400 && status < 500, `${path}: ${status}`);
      }
    });

    test('R64 answers a malformed escape with one sentence', async () => {
      for (const path of malformed) {
        const {status, body} = await ask(server.port, path);
        assert.equal(status, 400, path);
        assert.match(body, /^[A-Z][^\n]+\.\n$/, path);
      }
    });
  });
}

describe('the demo, for other names', () => {
  let server;
  before(async () => {
    server = await start(servers['the demo'].script, servers['the demo'].ports);
  });
  after(() => server.stop());

  test("R64 answers to this machine's own names only", async () => {
    const status = async (host) => (await ask(server.port, '/one-tag/', {host})).status;
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'demo.localhost', 'LOCALHOST'])
      for (const port of ['', ':80', ':8000']) assert.equal(await status(host + port), 200, host + port);
    for (const host of [
      ...['example.org', '192.168.0.1', '127.0.0.1.example.org', 'localhost.example.org', 'notlocalhost', '0.0.0.0'],
      ...['localhost@example.org', 'example.org#.localhost', 'localhost:8000:1', '.localhost', '[::1', ' '],
    ])
      assert.equal(await status(host), 421, host);
  });

  test('R64 takes no address with a scheme: it is no proxy', async () => {
    for (const path of ['http://example.org/one-tag/', 'http://localhost/one-tag/', 'file:///etc/passwd', '*', 'x'])
      assert.equal((await ask(server.port, path)).status, 400, path);
  });

  test('R64 still takes a form, and answers for other companies', async () => {
    const address = `http://127.0.0.1:${server.port}`;
    assert.equal((await fetch(`${address}/one-tag/index.html`, {method: 'POST', body: 'a=1'})).status, 200);
    const page = await fetch(`${address}/one-tag/index.html`);
    assert.match(page.headers.get('content-security-policy'), /'nonce-[^']+' 'strict-dynamic'/);
    const other = await fetch(`${address}/stand-in/www.youtube.com/embed/abcdefghijk?x=1`);
    assert.deepEqual([other.status, other.headers.get('x-stand-in')], [200, 'www.youtube.com']);
  });
});

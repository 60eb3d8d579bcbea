/** The browser and the stand-in server that the benchmark runs in; the same as the whole pages have. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {chromium, firefox} from '@playwright/test';
import {chromiumArgs, findChromium, findFirefox, firefoxPrefs} from '../../scripts/browsers.js';
import {root} from '../../scripts/root.js';

/** Where the server listens, once it has been started. */
let httpPort;
let httpsPort;

/** The demo and the build, under an address that needs no stand-in. */
export const demo = () => `http://127.0.0.1:${httpPort}`;

/** What the server tells of itself, as `test/e2e/server.js` says. */
export const ask = async (path) => (await fetch(demo() + path)).json();

/**
 * Chromium, for the caller to close.
 *
 * @param {{rules?: string[], args?: string[]}} [more] - Rules for host names: where they lead.
 */
export const launchChromium = ({rules = [], args = []} = {}) =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      ...chromiumArgs,
      '--ignore-certificate-errors',
      `--host-resolver-rules=${[...rules, 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(',')}`,
      '--disable-features=LocalNetworkAccessChecks',
      ...args,
    ],
  });

/**
 * Runs the work with a browser, and ends the browser and the server after it.
 *
 * @param {(browser: import('@playwright/test').Browser) => Promise<void>} work
 */
export async function withBrowser(work) {
  const server = await startServer();
  try {
    const rules = [`MAP *:443 127.0.0.1:${httpsPort}`, `MAP *:80 127.0.0.1:${httpPort}`];
    const browser = await launchChromium({rules});
    try {
      await work(browser);
    } finally {
      await browser.close();
    }
  } finally {
    server.kill();
  }
}

/** Firefox, by the same server, for the caller to close; undefined where it is not on this machine. */
export const launchFirefox = async () => {
  const executablePath = findFirefox();
  return executablePath
    ? firefox.launch({channel: 'moz-firefox', executablePath, firefoxUserPrefs: firefoxPrefs(httpPort)})
    : undefined;
};

/** A visitor who has never been here, with nothing in the cache. */
export const newVisitor = (browser, options = {}) => browser.newContext({ignoreHTTPSErrors: true, ...options});

async function startServer() {
  const server = spawn('node', ['test/e2e/server.js'], {cwd: root, stdio: ['ignore', 'pipe', 'inherit']});
  // Its first words are the ports; a server that cannot start says nothing.
  const [words] = await Promise.race([once(server.stdout, 'data'), once(server, 'close')]);
  const ports = /HTTP_PORT=(\d+) HTTPS_PORT=(\d+)/.exec(words);
  if (!ports) throw new Error('The server for the benchmark did not start.');
  [, httpPort, httpsPort] = ports;
  return server;
}

/** The browser and the stand-in server that the benchmark runs in; the same as the whole pages have, on ports of its own. */
import {spawn} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';
import {chromium, firefox} from '@playwright/test';
import {chromiumArgs, findChromium, findFirefox, firefoxPrefs} from '../../scripts/browsers.js';
import {root} from '../../scripts/root.js';

const HTTP_PORT = 8280;
const HTTPS_PORT = 8243;
const START_SECONDS = 10;

const toStandIn = [
  `MAP *:443 127.0.0.1:${HTTPS_PORT}`,
  `MAP *:80 127.0.0.1:${HTTP_PORT}`,
  'EXCLUDE 127.0.0.1',
  'EXCLUDE localhost',
];

/** The demo and the build, under an address that needs no stand-in. */
export const demo = `http://127.0.0.1:${HTTP_PORT}`;

/** What the server tells of itself, as `test/e2e/server.js` says. */
export const ask = async (path) => (await fetch(demo + path)).json();

/**
 * Chromium, for the caller to close.
 *
 * @param {{rules?: string[], args?: string[]}} [more] - Rules for host names, before those that lead to the stand-in.
 */
export const launchChromium = ({rules = [], args = []} = {}) =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      ...chromiumArgs,
      '--ignore-certificate-errors',
      `--host-resolver-rules=${[...rules, ...toStandIn].join(',')}`,
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
    const browser = await launchChromium();
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
    ? firefox.launch({channel: 'moz-firefox', executablePath, firefoxUserPrefs: firefoxPrefs(HTTP_PORT)})
    : undefined;
};

/** A visitor who has never been here, with nothing in the cache. */
export const newVisitor = (browser, options = {}) => browser.newContext({ignoreHTTPSErrors: true, ...options});

async function startServer() {
  const env = {...process.env, HTTP_PORT: String(HTTP_PORT), HTTPS_PORT: String(HTTPS_PORT)};
  const server = spawn('node', ['test/e2e/server.js'], {cwd: root, env, stdio: ['ignore', 'ignore', 'inherit']});
  for (const end = Date.now() + START_SECONDS * 1000; Date.now() < end && server.exitCode === null; await wait(100)) {
    if ((await ask('/__health').catch(() => '')) === 'ok' && server.exitCode === null) return server;
  }
  server.kill();
  throw new Error(`The server did not start on the ports ${HTTP_PORT} and ${HTTPS_PORT}.`);
}

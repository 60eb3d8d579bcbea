/** The benchmark's browser and stand-in server; the same as for the page tests. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, firefox} from '@playwright/test';
import {chromiumArgs, findChromium, findFirefox, firefoxPrefs, proxyPrefs} from '../../scripts/browsers.js';
import {root} from '../../scripts/root.js';

/** The server's port, once it has started. */
let httpPort;
let httpsPort;

/** The address of the demo and the build, without a stand-in. */
export const demo = () => `http://127.0.0.1:${httpPort}`;

/** The server's answer at one of the paths in `test/e2e/server.js`. */
export const ask = async (path) => (await fetch(demo() + path)).json();

/**
 * Launches Chromium; the caller closes it.
 *
 * @param {{rules?: string[], args?: string[]}} [more] - Resolver rules for hostnames.
 */
export const launchChromium = (more) =>
  chromium.launch(launchOptions({...more, args: ['--ignore-certificate-errors', ...(more?.args ?? [])]}));

/**
 * A visitor whose browser keeps what it has compiled, as it does for people; a context of a shared browser forgets that.
 * The caller closes the context, and so the browser. `args` must make the certificate valid: after a certificate error,
 * even an ignored one, Chromium keeps nothing.
 */
export async function launchKeeping(more) {
  const profile = await mkdtemp(join(tmpdir(), 'bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, {...launchOptions(more), ignoreHTTPSErrors: false});
  context.on('close', () => rm(profile, {recursive: true, force: true}));
  return context;
}

const launchOptions = ({rules = [], args = []} = {}) => ({
  executablePath: findChromium(),
  args: [
    ...chromiumArgs,
    `--host-resolver-rules=${[...rules, 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(',')}`,
    '--disable-features=LocalNetworkAccessChecks',
    ...args,
  ],
});

/**
 * Runs the work with a browser, then closes the browser and the server.
 *
 * @param {(browser: import('@playwright/test').Browser) => Promise<void>} work
 * @param {'chromium' | 'firefox'} [name]
 */
export async function withBrowser(work, name = 'chromium') {
  const server = await startServer();
  try {
    const rules = [`MAP *:443 127.0.0.1:${httpsPort}`, `MAP *:80 127.0.0.1:${httpPort}`];
    const browser = name === 'firefox' ? await launchFirefox() : await launchChromium({rules});
    try {
      await work(browser);
    } finally {
      await browser.close();
    }
  } finally {
    server.kill();
  }
}

/** Firefox with the same server, for the caller to close; undefined when it is not installed. */
export const launchFirefox = async () => {
  const executablePath = findFirefox();
  return executablePath
    ? firefox.launch({
        channel: 'moz-firefox',
        executablePath,
        firefoxUserPrefs: {...firefoxPrefs, ...proxyPrefs(Number(httpPort))},
      })
    : undefined;
};

/** A new visitor with an empty cache. */
export const newVisitor = (browser, options = {}) => browser.newContext({ignoreHTTPSErrors: true, ...options});

async function startServer() {
  const server = spawn('node', ['test/e2e/server.js'], {cwd: root, stdio: ['ignore', 'pipe', 'inherit']});
  // It first prints the ports; a server that cannot start prints nothing.
  const [words] = await Promise.race([once(server.stdout, 'data'), once(server, 'close')]);
  const ports = /HTTP_PORT=(\d+) HTTPS_PORT=(\d+)/.exec(words);
  if (!ports) throw new Error('The server for the benchmark did not start.');
  [, httpPort, httpsPort] = ports;
  return server;
}

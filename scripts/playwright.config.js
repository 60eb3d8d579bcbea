/**
 * Whole pages in Chromium; tests that depend on the engine also run in Firefox. Third parties keep their real names:
 * every host but 127.0.0.1 leads to the stand-in of test/e2e/server.js, which has a certificate of its own.
 */
import {availableParallelism} from 'node:os';
import {defineConfig} from '@playwright/test';
import {chromiumArgs, forShortPages, findChromium, findFirefox, firefoxPrefs, proxyPrefs} from './browsers.js';
import {root} from './root.js';

/** The stand-in's ports, which it prints when it starts; unknown when this file is first read. */
const {HTTP_PORT, HTTPS_PORT} = process.env;

const chromium = findChromium();
const firefox = findFirefox();

const toStandIn = [
  `MAP *:443 127.0.0.1:${HTTPS_PORT}`,
  `MAP *:80 127.0.0.1:${HTTP_PORT}`,
  'MAP *.council.test 127.0.0.1',
  'EXCLUDE 127.0.0.1',
  'EXCLUDE localhost',
];

export default defineConfig({
  testDir: `${root}/test/e2e`,
  testMatch: '**/*.spec.ts',
  outputDir: `${root}/test-results/e2e`,
  // A test waits a sixth of its time for its browser: one more than the cores.
  workers: availableParallelism() + 1,
  // No test asserts a time: these only say when to give up, on a busy machine.
  timeout: 180_000,
  expect: {timeout: 30_000},
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', {outputFile: `${root}/test-results/e2e.json`}]],
  use: {
    baseURL: `http://127.0.0.1:${HTTP_PORT}`,
    ignoreHTTPSErrors: true,
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
  },
  projects: [
    chromium && {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: chromium,
          args: [
            ...chromiumArgs,
            ...forShortPages,
            '--ignore-certificate-errors',
            `--host-resolver-rules=${toStandIn.join(',')}`,
            // Pages that a test writes have no address, and could not reach the stand-in on this machine.
            '--disable-features=LocalNetworkAccessChecks',
          ],
        },
      },
    },
    firefox && {
      name: 'firefox',
      // Tests that depend on the engine. The unit tests cover the elements in each engine.
      grep: process.env.EVERY_ENGINE ? /@firefox/ : /@firefox(?!-at-release)/,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        // A new window takes longer than many tests. Chromium gets new ones: a reused one grows slower with each test.
        reuseContext: true,
        launchOptions: {
          executablePath: firefox,
          firefoxUserPrefs: {...firefoxPrefs, ...proxyPrefs(Number(HTTP_PORT))},
        },
      },
    },
  ].filter(Boolean),
  webServer: {
    command: 'node test/e2e/server.js',
    cwd: root,
    // Playwright puts these two names into the tests' environment.
    wait: {stdout: /HTTP_PORT=(?<HTTP_PORT>\d+) HTTPS_PORT=(?<HTTPS_PORT>\d+)/},
    // By default Playwright kills the server at once, which could then not remove its certificate.
    gracefulShutdown: {signal: 'SIGTERM', timeout: 2_000},
  },
});

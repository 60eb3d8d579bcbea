/** Unit and element tests: those that depend on the engine run in every installed browser, the rest in Chromium. */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import {bundledPackages} from './bundled-packages.js';
import {bundleSources} from './bundled-sources.js';
import {chromiumArgs, forShortPages, findChromium, findFirefox, findWebKit, firefoxPrefs} from './browsers.js';
import {withFrameCoverage} from './frame-coverage.js';
import {root} from './root.js';
import {webkitLauncher} from './webkit-launcher.js';

const firefox = findFirefox();
const webkit = findWebKit();

/** Lit's production build, because the other one warns. */
const exportConditions = ['production', 'default'];

const devtools = new WeakMap();

/**
 * Two commands for tests, through `executeCommand`: `x:browser` returns "<type>/<name>"; `x:forced-colors` takes
 * 'active' or 'none' and works only in Chromium, where emulateMedia() lacks it.
 */
const ownCommands = {
  name: 'own-commands',
  async executeCommand({command, payload, session}) {
    if (command === 'x:browser') return `${session.browser.type}/${session.browser.name}`;
    if (command !== 'x:forced-colors') return undefined;
    const page = session.browser.getPage(session.id);
    // The session is kept: detaching it would undo the emulation.
    const client = devtools.get(page) ?? (await page.createCDPSession());
    devtools.set(page, client);
    await client.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: payload}]});
    return true;
  },
};

/** Replaces what the build fills in by a module of the tests: its files are in test/fixtures/unit/folder. */
const FILES = '/test/fixtures/unit/files.js';
const builtFiles = {
  name: 'built-files',
  resolveImport: ({source}) => (source === 'consent-elements:files' ? FILES : undefined),
};

/** Lets browsers cache files: they do not change during a run. */
const keptByBrowsers = async (context, next) => {
  await next();
  if (context.status === 200 && /^\/(src|test|test-results)\//.test(context.path))
    context.set('cache-control', 'max-age=3600');
};

/** Writes the counts of each browser to test-results/unit.json. */
const countReporter = () => ({
  stop({sessions}) {
    const counts = {};
    for (const {browser, testResults, passed} of sessions) {
      const count = (counts[browser.name] ??= {passed: 0, failed: 0});
      const walk = (suite) => {
        for (const test of suite.tests) if (!test.skipped) count[test.passed ? 'passed' : 'failed'] += 1;
        suite.suites.forEach(walk);
      };
      if (testResults) walk(testResults);
      else if (!passed) count.failed += 1;
    }
    mkdirSync(`${root}/test-results`, {recursive: true});
    writeFileSync(`${root}/test-results/unit.json`, JSON.stringify(counts));
  },
});

/**
 * The tests that depend on the engine: parsing, scripts, cookies and their events, keys, focus, layout. They run in
 * every browser, all others in Chromium only, or before a release everywhere where an engine may differ. Each entry is a
 * folder, or the beginning of a file's name in it.
 */
const ENGINE = [
  'gate/',
  'storage/',
  'page/follow',
  'page/reload',
  'page/start-tabs',
  'elements/consent-banner-keyboard',
  'elements/consent-banner-look',
  'elements/consent-banner-modal',
  'elements/consent-preferences-dialog',
  'elements/consent-preferences-look',
  'elements/consent-preferences-shape',
  'elements/consent-cookie-table-look',
  'elements/consent-embed-look',
  ...(process.env.EVERY_ENGINE
    ? [
        'elements/accessible',
        'elements/nothing-left',
        'elements/consent-banner.',
        'elements/consent-embed.',
        'elements/consent-preferences.',
      ]
    : []),
];

/**
 * Writes a file for each folder that imports its tests, or two files when some of them are for every engine; returns
 * the paths. They share one page, because opening one takes longer than most tests: each test leaves the page
 * unchanged, or works in a frame.
 */
function testFiles() {
  const groups = {};
  for (const path of readdirSync(`${root}/test`, {recursive: true}).sort()) {
    if (!path.endsWith('.test.ts')) continue;
    const isForAll = ENGINE.some((start) => path.startsWith(start));
    const name = `${path.split('/')[0]}${isForAll ? '.engine' : ''}`;
    (groups[name] ??= []).push(path);
  }
  mkdirSync(`${root}/test-results/groups`, {recursive: true});
  return Object.entries(groups).map(([name, paths]) => {
    const file = `test-results/groups/${name}.js`;
    writeFileSync(`${root}/${file}`, paths.map((path) => `import '/test/${path}';\n`).join(''));
    return {file, isForAll: name.endsWith('.engine')};
  });
}

const chromium = findChromium();
/** Chromium first: it runs everything, and measures the coverage. */
const browsers = [
  chromium &&
    chromeLauncher({
      launchOptions: {
        executablePath: chromium,
        headless: true,
        args: [...chromiumArgs, ...forShortPages],
        networkEnabled: false,
      },
      createPage: async ({context}) => withFrameCoverage(await context.newPage()),
    }),
  firefox &&
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: firefox,
        headless: true,
        networkEnabled: false,
        extraPrefsFirefox: firefoxPrefs,
      },
    }),
  webkit && webkitLauncher(webkit),
].filter(Boolean);

await bundleSources(FILES);
const files = testFiles();
const namesOf = (some) => some.map(({file}) => file);

export default {
  rootDir: root,
  files: namesOf(files.filter(({isForAll}) => isForAll)),
  // `--files` replaces the files above: nothing else must run.
  groups: process.argv.includes('--files')
    ? []
    : [{name: 'one engine', files: namesOf(files.filter(({isForAll}) => !isForAll)), browsers: browsers.slice(0, 1)}],
  nodeResolve: {exportConditions},
  concurrentBrowsers: 3,
  // A first page can be slow to open when three browsers start at once on two cores.
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 900_000,
  // One page at a time in each browser: pages share its cookies, channels and focus.
  concurrency: 1,
  testFramework: {config: {timeout: 60_000}},
  browsers,
  middleware: [keptByBrowsers],
  plugins: [
    await bundledPackages(exportConditions),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json`}),
    a11ySnapshotPlugin(),
    ownCommands,
    builtFiles,
  ],
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: process.stdout.isTTY}), countReporter()],
  coverage: !!chromium,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['**/*.d.ts'],
    threshold: {lines: 95},
    reporters: ['text', 'lcovonly'],
    reportDir: `${root}/test-results/coverage`,
  },
};

/** Lighthouse scores of a page of each demo site, with and without the library, and of pages of the manual. */
import {existsSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';
import {chromiumArgs, findChromium} from '../../scripts/browsers.js';
import {root} from '../../scripts/root.js';
import {demo} from './browser.js';
import {installTool} from './install.js';
import {printTable, round} from './table.js';

const categories = ['accessibility', 'performance'];
/** One of each kind of page. */
const manualPages = ['index', 'services', 'reference', 'examples'].map((name) => `/manual/${name}.html`);
const sites = readdirSync(`${root}/demo`).filter((name) => existsSync(`${root}/demo/${name}/index.html`));

/** Prints the scores, one row for each site. */
export async function benchLighthouse() {
  const installed = await installTool('lighthouse');
  if (!installed) return;
  const {resolve} = createRequire(`${installed.folder}/`);
  const {default: lighthouse} = await import(pathToFileURL(resolve('lighthouse')).href);
  const {launch} = await import(pathToFileURL(resolve('chrome-launcher')).href);

  /** The scores, out of 100. */
  const score = async (address, blockedUrlPatterns) => {
    const chrome = await launch({
      chromePath: findChromium(),
      chromeFlags: ['--headless', ...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
      logLevel: 'silent',
    });
    try {
      const flags = {port: chrome.port, logLevel: 'silent', onlyCategories: categories, blockedUrlPatterns};
      const {lhr} = await lighthouse(address, flags);
      return [
        ...categories.map((name) => round(100 * lhr.categories[name].score)),
        round(lhr.audits['cumulative-layout-shift'].numericValue, 3),
      ];
    } finally {
      chrome.kill();
    }
  };

  const rows = [];
  for (const site of sites) {
    const address = `${demo()}/${site}/index.html`;
    rows.push([`/${site}/`, ...(await score(address, [])), ...(await score(address, ['*/consent/consent.js']))]);
  }
  printTable(
    `Lighthouse ${installed.version}, out of 100, and layout shift: with the library and without it (consent.js blocked)`,
    ['page', ...names('with'), ...names('without')],
    rows,
  );
  if (!existsSync(`${root}/dist/manual`)) return console.log('No scores of the manual: run `npm run site` first.');
  const pages = [];
  for (const page of manualPages) pages.push([page, ...(await score(demo() + page, []))]);
  printTable(`Lighthouse ${installed.version}: the manual`, ['page', ...categories, 'shift'], pages);
}

const names = (which) => [...categories, 'shift'].map((name) => `${name} ${which}`);

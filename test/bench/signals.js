/** The data layer that Google's scripts read, visit by visit, in both modes of Consent Mode. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {newVisitor} from './browser.js';
import {results} from './install.js';
import {printTable} from './table.js';

const HOST = 'signals.council.test';
/** Long enough for all scripts to run, or for a reload. */
const SETTLE = 1_000;

const pageOf = (mode) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Signals</title>
    <link rel="icon" href="data:," />
    <script src="/consent/consent.js" data-analytics="google-analytics:G-ABC1234567" data-marketing="" data-consent-mode="${mode}"></script>
  </head>
  <body><main><h1>Signals</h1></main></body>
</html>
`;

/** The data layer, one line for each entry: commands with their values, events with their names. */
const layerOf = (page) =>
  page.evaluate(() =>
    (window.dataLayer ?? []).map((entry) => {
      if (!('0' in entry)) return `event ${entry.event}`;
      const [command, verb, value] = [...entry];
      if (command !== 'consent') return `${command} ${verb instanceof Date ? '(now)' : verb}`;
      const granted = Object.keys(value).filter((type) => value[type] === 'granted');
      return `consent ${verb}: ${granted.join(', ') || 'nothing'} granted, of ${Object.keys(value).length}`;
    }),
  );

/** Prints the data layer and the number of requests to Google for each mode and visit. */
export async function benchSignals(browser) {
  mkdirSync(`${results}/pages`, {recursive: true});
  for (const mode of ['basic', 'advanced']) {
    writeFileSync(`${results}/pages/signals-${mode}.html`, pageOf(mode));
    const context = await newVisitor(browser);
    const page = await context.newPage();
    let requests = 0;
    page.on('request', (request) => (requests += /google/.test(new URL(request.url()).hostname) ? 1 : 0));
    const rows = [];
    const look = async (visit, act) => {
      requests = 0;
      await act();
      await page.waitForTimeout(SETTLE);
      const entries = await layerOf(page);
      entries.forEach((entry, at) => rows.push([at ? '' : visit, at ? '' : String(requests), entry]));
    };
    await look('first visit', () => page.goto(`https://${HOST}/bench/pages/signals-${mode}.html`));
    await look('accepted', () => page.evaluate(() => window.consent.acceptAll()));
    await look('next page', () => page.reload());
    await look('withdrawn', () => page.evaluate(() => window.consent.rejectAll()));
    await look('page after that', () => page.reload());
    await context.close();
    printTable(`Data layer, consent-mode="${mode}"`, ['visit', 'requests to Google', 'entry'], rows);
  }
}

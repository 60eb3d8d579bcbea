/** The content of `document.cookie` when the first released script runs, with slow or missing files. */
import {newVisitor} from './browser.js';
import {printTable} from './table.js';
import {folder, parts} from '../../scripts/files.js';

const VISITS = 100;
const SLOWEST = 400;
const HOST = 'bench-record.council.test';
const page = `<!doctype html><html lang="cy"><head><title>Record</title><link rel="icon" href="data:," />
  <script src="/consent/consent.js" data-layout="side" data-analytics="google-analytics:G-XYZ7654321"></script></head>
  <body><script type="text/plain" data-consent="analytics">window.seen = document.cookie;</script><h1>Record</h1></body></html>`;

/** Pseudo-random numbers from 0 to 1, the same in each run (mulberry32). */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Makes a third of the files beside consent.js slow, and a third missing. */
async function spoil(context, random) {
  const counts = {slow: 0, missing: 0};
  for (const name of [...parts, 'languages', 'cy', 'facts-cy']) {
    const fate = random();
    const delay = random() * SLOWEST;
    if (fate > 2 / 3) continue;
    const how = fate < 1 / 3 ? 'missing' : 'slow';
    counts[how] += 1;
    await context.route(`**/${folder}/${name}.js`, async (route) => {
      if (how === 'missing') return route.fulfill({status: 404, body: ''});
      await new Promise((resolve) => setTimeout(resolve, delay));
      return route.continue();
    });
  }
  return counts;
}

export async function benchRecord(browser) {
  const random = numbersFrom(1);
  const total = {slow: 0, missing: 0, kept: 0, without: 0};
  for (let visit = 0; visit < VISITS; visit += 1) {
    const context = await newVisitor(browser);
    const {slow, missing} = await spoil(context, random);
    await context.route(`https://${HOST}/`, (route) => route.fulfill({contentType: 'text/html', body: page}));
    const tab = await context.newPage();
    await tab.goto(`https://${HOST}/`);
    await tab.locator('consent-banner [data-action=accept]').click();
    const seen = await tab.waitForFunction(() => window.seen ?? null).then((handle) => handle.jsonValue());
    total.slow += slow;
    total.missing += missing;
    total[/consent=v=1&.*yes=[^&]*analytics/.test(seen) ? 'kept' : 'without'] += 1;
    await context.close();
  }
  printTable(
    `Record first: ${VISITS} visits, what the first released script read`,
    ['slow files', 'missing files', 'saw the record', 'saw none'],
    [[total.slow, total.missing, total.kept, total.without]],
  );
}

/** Photographs other libraries at the same question, set up as for the benchmark: `npm run pictures -- peers`. */
import {install} from '../../test/bench/install.js';
import consentElements from '../../test/bench/peers/consent-elements.js';
import orejime from '../../test/bench/peers/orejime.js';
import vanillaCookieconsent from '../../test/bench/peers/vanilla-cookieconsent.js';

const parked = {src: '/nothing.js', attributes: {}};

const pageOf = (peer) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Council tax</title>
    <link rel="stylesheet" href="/base.css" />
    ${peer.head}
  </head>
  <body>
    ${peer.body ?? ''}
    ${peer.park(parked)}
    <main><h1>Council tax</h1><p>${peer.settings ?? ''}</p></main>
  </body>
</html>`;

/** The question and then the choices of this library, in one window. */
async function photograph(browser, origin, peer, look) {
  const context = await browser.newContext(look);
  const page = await context.newPage();
  await page.goto(`${origin}/peers/${peer.name}`);
  const pictures = [];
  const take = async (state) =>
    pictures.push({
      caption: `${peer.name}: ${state}${look.colorScheme ? ', dark' : ''}, ${look.viewport.width}`,
      width: look.viewport.width,
      source: `data:image/png;base64,${(await page.screenshot({animations: 'disabled'})).toString('base64')}`,
    });
  await page.locator(peer.accept.join(' ')).waitFor();
  await take('the question');
  await peer.openSettings(page);
  await page.locator(peer.refuse[0]).first().waitFor();
  await take('the choices');
  await context.close();
  return pictures;
}

/**
 * A row for each library that can be installed.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {{origin: string, pages: Map<string, string>}} server
 * @param {object[]} views - Options of Playwright's contexts.
 */
export async function photographPeers(browser, {origin, pages}, views) {
  const rows = [];
  for (const peer of [consentElements, vanillaCookieconsent, orejime]) {
    if (peer !== consentElements && !(await install(peer.name))) continue;
    pages.set(`/peers/${peer.name}`, pageOf(peer));
    const row = [];
    for (const look of views) row.push(...(await photograph(browser, origin, peer, look)));
    rows.push(row);
  }
  return rows;
}

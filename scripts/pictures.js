/** Photographs each layout and theme of the demo, into one sheet: `demo/pictures/layouts.png`. Needs a build. */
import {createServer} from 'node:http';
import {readdirSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {findFile, withLook} from '../demo/files.js';
import {chromiumArgs, findChromium} from './browsers.js';
import {root} from './root.js';

const layouts = ['bottom', 'top', 'corner', 'modal'];
const themes = readdirSync(`${root}/src/themes`).map((file) => file.replace('.css', ''));
const phone = {width: 320, height: 568};

/** Rows of the sheet: the picture's name, the page's query, and the viewport. */
const rows = [
  layouts.map((layout) => [layout, `layout=${layout}`]),
  layouts.map((layout) => [`${layout}, dark`, `layout=${layout}`, {colorScheme: 'dark'}]),
  layouts.map((layout) => [`${layout}, forced colours`, `layout=${layout}&theme=nhs`, {forcedColors: 'active'}]),
  layouts.map((layout) => [`${layout}, 320 by 568`, `layout=${layout}`, {viewport: phone}]),
  [
    ...themes.map((theme) => [theme, `theme=${theme}`]),
    ['police, dark', 'theme=police', {colorScheme: 'dark'}],
    ['corner, llyw', 'layout=corner&theme=llyw'],
    ['modal, localgov', 'layout=modal&theme=localgov'],
  ],
  [
    ['the choices', '', {}, 'customise'],
    ...themes.map((theme) => [`the choices, ${theme}`, `theme=${theme}`, {}, 'customise']),
    ['the choices, police, dark', 'theme=police', {colorScheme: 'dark'}, 'customise'],
    ['the confirmation, govuk', 'theme=govuk', {}, 'reject'],
  ],
];

const server = createServer(async ({url}, response) => {
  const {pathname, search} = new URL(url, 'http://localhost');
  const found = await findFile(pathname);
  if (!found?.body) return response.writeHead(404).end();
  response.setHeader('content-type', found.type);
  response.end(found.type.startsWith('text/html') ? withLook(found.body.toString(), search) : found.body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArgs});

async function photograph(query, look, action) {
  const context = await browser.newContext({viewport: {width: 1000, height: 640}, ...look});
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/layouts/index.html?${query}`);
  await page.locator('consent-banner [data-action=accept]').waitFor();
  if (action) await page.locator(`consent-banner [data-action=${action}]`).click();
  if (action === 'customise') await page.locator('consent-preferences dialog').waitFor();
  const picture = await page.screenshot();
  await context.close();
  return `data:image/png;base64,${picture.toString('base64')}`;
}

const figures = [];
for (const [name, query, look, action] of rows.flat()) {
  const source = await photograph(query, look, action);
  figures.push(`<figure><figcaption>${name}</figcaption><img src="${source}" /></figure>`);
}
const sheet = await browser.newPage({viewport: {width: 1362, height: 100}});
await sheet.setContent(`
  <style>
    body {display: grid; grid-template-columns: repeat(4, 320px); gap: 14px; margin: 20px; background: #ddd; font: 600 16px sans-serif}
    figure {margin: 0}
    figcaption {padding-block-end: 4px}
    img {display: block; box-sizing: border-box; max-inline-size: 100%; border: 1px solid #777}
  </style>
  ${figures.join('')}`);
await sheet.screenshot({path: `${root}/demo/pictures/layouts.png`, fullPage: true});
await browser.close();
server.close();

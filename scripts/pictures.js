/**
 * Photographs what visitors see, into sheets for a person to look at: `npm run pictures`, after a build. With `peers`,
 * photographs other libraries at the same question instead, into test-results/pictures.
 */
import {mkdirSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {chromiumArgs, findChromium} from './browsers.js';
import {photographPeers} from './pictures/peers.js';
import {actions, servePages, themes} from './pictures/pages.js';
import {layOut} from './pictures/sheet.js';
import {root} from './root.js';

const sizes = [1280, 768, 390, 320].map((width) => ({width, height: width < 400 ? 568 : 640}));
const schemes = {'': {}, '-dark': {colorScheme: 'dark'}, '-forced': {forcedColors: 'active'}};
const folder = `${root}/demo/pictures`;

/** One picture: its caption, what the page shows, and the view. */
const shot = (caption, shown, look, viewport) => ({caption, shown, look: {...look, viewport}});

const layouts = ['bottom', 'top', 'corner', 'modal'].map((layout) => [layout, {state: 'question', layout}]);
const states = [
  ['the confirmation', {state: 'confirmation'}],
  ['the confirmation, in the corner', {state: 'confirmation', layout: 'corner'}],
  ['the placeholder', {state: 'placeholder'}],
  ['the settings button', {state: 'settings'}],
];
const lists = ['choices', 'table'].map((state) => [`the ${state}`, {state}]);

/** A row for each of these, with a picture for each width. */
const byWidth = (rows, look) =>
  rows.map(([name, shown]) => sizes.map((size) => shot(`${name}, ${size.width}`, shown, look, size)));

const sheets = Object.entries(schemes).flatMap(([ending, look]) => [
  [`layouts${ending}`, byWidth(layouts, look), 0.5],
  [`states${ending}`, byWidth(states, look), 0.5],
  [`choices-and-table${ending}`, byWidth(lists, look), 0.5],
]);
const phone = {width: 390, height: 520};
const looks = [...['', ...themes].map((theme) => [theme, {}]), ['police', schemes['-dark']]];
const themed = {
  question: {state: 'question'},
  choices: {state: 'choices'},
  'placeholder, settings': {state: 'settings', content: 'placeholder'},
};
sheets.push([
  'themes',
  looks.map(([theme, look]) => {
    const name = `${theme || 'none'}${look.colorScheme ? ', dark' : ''}`;
    return Object.entries(themed).map(([what, shown]) => shot(`${name}: ${what}`, {...shown, theme}, look, phone));
  }),
  0.5,
]);

const server = await servePages();
const {origin} = server;
const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArgs});

/** A picture of the page in this state, as an address. */
async function photograph({caption, shown, look}) {
  const context = await browser.newContext(look);
  const page = await context.newPage();
  await page.goto(`${origin}/page?${new URLSearchParams(shown)}`);
  await actions[shown.state](page);
  // Nothing is drawn as if it were pointed at.
  await page.mouse.move(0, 0);
  const picture = await page.screenshot({animations: 'disabled'});
  await context.close();
  return {caption, width: look.viewport.width, source: `data:image/png;base64,${picture.toString('base64')}`};
}

/** Two windows of the demo, for the README. */
async function photographDemo() {
  const page = await browser.newPage({viewport: {width: 1280, height: 720}});
  await page.goto(`${origin}/one-tag/index.html`);
  await actions.question(page);
  await page.screenshot({path: `${folder}/banner.png`});
  await actions.choices(page);
  await page.mouse.move(0, 0);
  await page.screenshot({path: `${folder}/choices.png`});
  await page.close();
}

if (process.argv.includes('peers')) {
  const target = `${root}/test-results/pictures`;
  mkdirSync(target, {recursive: true});
  const views = [sizes[0], sizes[2]].map((viewport) => ({viewport}));
  await layOut(browser, await photographPeers(browser, server, views), 0.5, `${target}/peers.png`);
} else {
  await photographDemo();
  for (const [name, rows, scale] of sheets) {
    const pictures = [];
    for (const row of rows) {
      const photographs = [];
      for (const each of row) photographs.push(await photograph(each));
      pictures.push(photographs);
    }
    await layOut(browser, pictures, scale, `${folder}/${name}.png`);
  }
}
await browser.close();
server.close();

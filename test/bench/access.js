/**
 * Measures how visitors reach, press and read the banner by keyboard, finger and eye, in every layout, theme and
 * language.
 */
import {readdirSync} from 'node:fs';
import {contrastsOf, lowest} from '../e2e/contrast.js';
import {root} from '../../scripts/root.js';
import {accessPage, action, asked, close, embed, open, places, way} from './access-pages.js';
import {benchAudits} from './audits.js';
import {benchLighthouse} from './lighthouse.js';
import {observe, seen} from './observe.js';
import {printTable, round} from './table.js';
import {benchWords} from './words.js';

const layouts = ['bottom', 'top', 'corner', 'modal'];
const themes = readdirSync(`${root}/src/themes`).map((file) => file.replace('.css', ''));
const wide = {width: 1280, height: 720};
const narrow = {width: 320, height: 568};
const telephones = [narrow, {width: 390, height: 844}];
/** After this many presses of Tab, an element counts as unreachable. */
const MOST_STOPS = 60;
/** For shifts to be reported, and for files to load after a choice, in milliseconds. */
const SETTLE = 600;

/** The presses of Tab from landing to each answer. */
async function tabStops(browser) {
  const rows = [];
  for (const layout of layouts) {
    const page = await open(browser, accessPage({layout}));
    await asked(page);
    const stops = new Map();
    for (let pressed = 1; pressed <= MOST_STOPS && stops.size < 3; pressed += 1) {
      await page.keyboard.press('Tab');
      for (const name of ['accept', 'reject', 'customise']) {
        const hasFocus = await action(page, name).evaluate((button) => button.matches(':focus'));
        if (hasFocus && !stops.has(name)) stops.set(name, pressed);
      }
    }
    rows.push([layout, ...['accept', 'reject', 'customise'].map((name) => stops.get(name) ?? 'never')]);
    await close(page);
  }
  printTable('Presses of Tab from landing, banner first in the page', ['layout', 'accept', 'reject', 'choose'], rows);
}

/** Runs in the page: the size of each visible control in the element; a checkbox has its label's. */
function targetsIn(host) {
  const controls = [...host.shadowRoot.querySelectorAll('button, input, summary, a[href]')];
  return controls
    .filter((control) => control.checkVisibility())
    .map((control) => (control.closest('label') ?? control).getBoundingClientRect())
    .map(({width, height}) => ({width, height}));
}

/** The smallest control of each state. */
async function targets(browser) {
  const rows = [];
  const look = async (page, state, {element, act}) => {
    await act(page);
    const found = await page.locator(element).evaluate(targetsIn);
    const least = (side) => (found.length ? round(Math.min(...found.map((target) => target[side])), 1) : '–');
    rows.push([page.viewportSize().width, state, found.length, least('width'), least('height')]);
  };
  for (const viewport of [wide, narrow]) {
    const page = await open(browser, accessPage({}), {viewport});
    for (const [state, how] of Object.entries(way)) await look(page, state, how);
    await close(page);
    for (const [state, {what, ...how}] of Object.entries(places)) {
      const other = await open(browser, accessPage(what), {viewport});
      await look(other, state, how);
      await close(other);
    }
  }
  printTable('Targets, in px', ['screen', 'where', 'controls', 'least width', 'least height'], rows);
}

/** The lowest contrast of text, and of lines and rings, in the banner, an embed and the dialog, for each theme. */
async function contrasts(browser) {
  const looks = [
    ['none', 'light'],
    ['none', 'dark'],
    ...themes.map((theme) => [theme, 'light']),
    // The only theme with dark colours.
    ['police', 'dark'],
  ];
  const rows = [];
  for (const [theme, scheme] of looks) {
    const html = accessPage({theme: theme === 'none' ? undefined : theme, scheme, body: embed});
    const page = await open(browser, html, {colorScheme: scheme});
    const found = [];
    for (const act of [way.asking.act, way['the dialog'].act]) {
      await act(page);
      found.push(...(await contrastsOf(page, 7)));
    }
    await close(page);
    const [text, line] = [lowest(found, true), lowest(found, false)];
    rows.push([theme, scheme, found.length, round(text.ratio, 2), text.what, round(line.ratio, 2), line.what]);
  }
  printTable(
    'Contrast: the faintest text, and the faintest line, edge, tick or ring',
    ['theme', 'scheme', 'pairs', 'text', 'of', 'lines', 'of'],
    rows,
  );
}

/** The share of a phone's screen under the banner, and the share if the banner did not scroll. */
async function shares(browser) {
  const pages = {
    English: {},
    Welsh: {lang: 'cy'},
    German: {lang: 'de'},
    Polish: {lang: 'pl'},
    Arabic: {lang: 'ar'},
    Tamil: {lang: 'ta'},
    'English, exempt too': {has: 'exemptToo'},
  };
  const words = Object.fromEntries(Object.keys(pages).map((name) => [name, 0]));
  const rows = [];
  for (const viewport of telephones) {
    const {width, height} = viewport;
    for (const layout of layouts) {
      const row = [`${width} × ${height}`, layout];
      for (const [name, what] of Object.entries(pages)) {
        const page = await open(browser, accessPage({layout, ...what}), {viewport});
        await asked(page);
        words[name] = await page.locator('consent-banner [part=banner]').evaluate((part) => {
          const segments = new Intl.Segmenter(document.documentElement.lang, {granularity: 'word'}).segment(
            part.innerText,
          );
          return [...segments].filter(({isWordLike}) => isWordLike).length;
        });
        const [shown, whole] = await page.locator('consent-banner [part=banner]').evaluate((part) => {
          const {width, height} = part.getBoundingClientRect();
          return [width * height, width * (height + part.scrollHeight - part.clientHeight)];
        });
        const share = (area) => round((100 * area) / (width * height));
        row.push(share(shown) === share(whole) ? share(shown) : `${share(shown)} of ${share(whole)}`);
        await close(page);
      }
      rows.push(row);
    }
  }
  printTable(
    'Share of the screen under the banner, in %; where it scrolls, of how much',
    ['screen', 'layout', ...Object.keys(pages)],
    rows,
  );
  printTable('Words of the first layer', ['language', 'words'], Object.entries(words));
}

/** Slows the connection to a phone's, so that the banner comes well after the page. */
async function slowDown(page) {
  const client = await page.context().newCDPSession(page);
  const line = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000};
  await client.send('Network.emulateNetworkConditions', line);
  await page.addInitScript(observe, ['consent-banner', '[data-action=accept]']);
}

/** Shifts without a key or click, on the first visit and on the next page. */
async function layoutShifts(browser) {
  const shiftIn = async (page) => round((await page.evaluate(seen)).shift, 4);
  const rows = [];
  for (const layout of layouts) {
    for (const inTag of [false, true]) {
      const page = await open(browser, accessPage({layout, inTag}), {prepare: slowDown});
      await asked(page);
      await page.waitForTimeout(SETTLE);
      const first = await shiftIn(page);
      await action(page, 'reject').click();
      await action(page, 'hide').click();
      await page.waitForTimeout(SETTLE);
      const answered = await shiftIn(page);
      await page.reload();
      await page.waitForTimeout(SETTLE);
      rows.push([layout, inTag ? 'in the script tag' : 'first in the page', first, answered, await shiftIn(page)]);
      await close(page);
    }
  }
  printTable('Layout shift, on a slow line', ['layout', 'banner', 'first visit', 'with the answer', 'next page'], rows);
}

/** Prints a table for each of these. */
export async function benchAccess(browser) {
  for (const measure of [tabStops, targets, contrasts, shares, layoutShifts]) await measure(browser);
  await benchAudits(browser, themes);
  await benchWords();
  await benchLighthouse();
}

/** A visitor with a connection and a processor of a given speed, and what they see of a page. */
import {newVisitor} from '../browser.js';
import {traceScripts} from './trace.js';
import {probe} from './probe.js';
import {sample} from './profile.js';
import {addressOf, emptyOf, hostOf} from './site.js';

/** The slowdown factor of the processor. */
export const speeds = {full: 1, quarter: 4};
/** The longest wait for anything, in milliseconds. */
const PATIENCE = 20_000;
/** For a page to settle while a visitor reads the question, and for all scripts of a visit to run. */
const REST = 1_500;

/**
 * A visitor with a cache, and with no cookies or those of one who has accepted.
 *
 * @returns {Promise<import('@playwright/test').BrowserContext>}
 */
export async function visitorWith(browser, cookies = []) {
  const context = await newVisitor(browser);
  await context.addCookies(cookies);
  return context;
}

/** Opens a page in the context, does `work`, and closes it. */
async function inPage(context, {latency = 0, speed = 'full'}, work) {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const line = {offline: false, latency, downloadThroughput: -1, uploadThroughput: -1};
  await client.send('Network.emulateNetworkConditions', line);
  await client.send('Emulation.setCPUThrottlingRate', {rate: speeds[speed]});
  const result = await work(page, client);
  await page.close();
  return result;
}

/** The probe's reports, each as a promise. Uses a binding, because Playwright's own waits run scripts in the page. */
async function listen(client) {
  const told = new Map();
  const entryOf = (what) => {
    if (!told.has(what)) {
      const entry = {};
      entry.value = new Promise((resolve) => (entry.resolve = resolve));
      told.set(what, entry);
    }
    return told.get(what);
  };
  client.on('Runtime.bindingCalled', ({name, payload}) => {
    if (name !== 'tell') return;
    const [what, value] = JSON.parse(payload);
    entryOf(what).resolve(value);
  });
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', {name: 'tell'});
  return (what) => {
    let timer;
    const tooLate = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`The page did not report: ${what}`)), PATIENCE);
    });
    return Promise.race([entryOf(what).value, tooLate]).finally(() => clearTimeout(timer));
  };
}

const withProbe = (context, form, conditions, clicks, work) =>
  inPage(context, conditions, async (page, client) => {
    const told = await listen(client);
    await page.addInitScript(probe, {accept: form.accept, dialog: form.dialog, clicks});
    await page.goto(addressOf(form), {waitUntil: 'commit'});
    const ready = await told('ready');
    return work({page, client, told, ready});
  });

/** A first visit that presses Accept as soon as possible; returns that time and the first paint. */
export async function see(browser, form, conditions) {
  const context = await visitorWith(browser);
  const {at, lost, firstPaint} = await withProbe(context, form, conditions, true, ({ready}) => ready);
  await context.close();
  return {banner: at, lost, firstPaint};
}

/** The cookies of a visitor who has accepted. */
export async function acceptedCookies(browser, form) {
  const context = await visitorWith(browser);
  const cookies = await withProbe(context, form, {}, true, async ({page}) => {
    await page.waitForTimeout(REST);
    return context.cookies();
  });
  await context.close();
  return cookies;
}

/**
 * A first visit that presses something once the page has settled.
 *
 * @param {'accept' | 'settings'} what
 * @param {string[]} answers - The reports of `probe` to wait for.
 */
export async function pressOn(browser, form, what, answers, conditions) {
  const context = await visitorWith(browser);
  const values = await withProbe(context, form, conditions, false, async ({page, client, told}) => {
    await page.waitForTimeout(REST);
    const {result} = await client.send('Runtime.evaluate', {expression: 'window.where()', returnByValue: true});
    const at = {...result.value[what], button: 'left', clickCount: 1};
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
      await client.send('Input.dispatchMouseEvent', {...at, type, ...(type === 'mouseMoved' && {button: 'none'})});
    return Promise.all(answers.map(told));
  });
  await context.close();
  return Object.fromEntries(answers.map((answer, at) => [answer, values[at]]));
}

/** The script time of a visit without a probe. Checks afterwards whether Accept is there. */
export const timeScripts = (browser, context, form, conditions, asks) =>
  inPage(context, conditions, async (page) => {
    // The browser sets up its script engine for the first script, which should not be the library: sites have others.
    await page.addInitScript(() => {});
    const time = await traceScripts(browser, page, hostOf(form), async () => {
      await page.goto(addressOf(form));
      await page.waitForTimeout(REST);
    });
    if (form.accept && (await page.locator(form.accept.join(' ')).isVisible()) !== asks)
      console.log(
        `Doubtful: ${form.title} ${asks ? 'does not ask on a first visit' : 'asks a visitor who has answered'}`,
      );
    return time;
  });

/** The same visit, sampled. */
export const profileScripts = (context, form, conditions) =>
  inPage(context, conditions, async (page, client) => {
    await page.goto(emptyOf(form));
    return sample(client, async () => {
      await page.goto(addressOf(form));
      await page.waitForTimeout(REST);
    });
  });

/** A visitor with a line and a processor of a given speed, and what they see of a page. */
import {newVisitor} from '../browser.js';
import {traceScripts} from './trace.js';
import {probe} from './probe.js';
import {sample} from './profile.js';
import {addressOf, emptyOf, hostOf} from './site.js';

/** How many times as slow the processor is made. */
export const speeds = {full: 1, quarter: 4};
/** For anything that is waited for, in milliseconds. */
const PATIENCE = 20_000;
/** For a page to come to rest, as it has when a visitor has read what it asks; and for all scripts of a visit to run. */
const REST = 1_500;

/**
 * What the site knows of a visitor: nothing, or the cookies of one who has accepted; and a cache.
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

/** What the probe tells, each to be waited for. A binding, as Playwright's own ways to wait run scripts in the page. */
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
      timer = setTimeout(() => reject(new Error(`The page did not tell: ${what}`)), PATIENCE);
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

/** A first visit, on which Accept is pressed as soon as it can be: when that was, and the first paint. */
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
 * A first visit, on which the visitor presses something once the page has come to rest.
 *
 * @param {'accept' | 'settings'} what
 * @param {string[]} answers - What is waited for, of what `probe` tells of a press.
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

/** Visits a page that has no probe in it, and tells the script time. Whether Accept is there is checked after. */
export const timeScripts = (browser, context, form, conditions, asks) =>
  inPage(context, conditions, async (page) => {
    // The browser makes what scripts run in for the first of them, which ought not to be the library: sites have others.
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

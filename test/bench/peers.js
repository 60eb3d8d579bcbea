/** This library and others at the same work: one page, one visitor, the same clicks. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {ask, newVisitor} from './browser.js';
import {install, results} from './install.js';
import {attributesOfE, parserOrder, peerPage} from './peer-page.js';
import {observe, seen} from './observe.js';
import {median, printTable, repeat, round} from './table.js';
import consentElements from './peers/consent-elements.js';
import keksmeister from './peers/keksmeister.js';
import klaro from './peers/klaro.js';
import orejime from './peers/orejime.js';
import vanillaCookieconsent from './peers/vanilla-cookieconsent.js';

/**
 * A library, as its file in `peers/` describes it: `name` (on npm, and of the site), the arguments of `peerPage`,
 * `ownCookie` (which stores the choice), `accept` (the banner's button; one selector for each shadow root on the way),
 * `openSettings`, and the clicks that then `refuse` and `acceptAgain`.
 */
const others = [vanillaCookieconsent, klaro, orejime, keksmeister];

const RUNS = 5;
/** The least time of a request on an average mobile connection, in milliseconds. */
const LATENCY = 40;
/** For a click, in milliseconds; after that it counts as impossible. */
const PATIENCE = 3_000;
/** Long enough for all scripts to run, or for a reload. */
const SETTLE = 1_200;

const hostOf = ({name}) => `shop.${name}.council.test`;
const addressOf = (peer, query = '') => `https://${hostOf(peer)}/bench/pages/${peer.name}.html${query}`;
const settle = (page) => page.waitForTimeout(SETTLE);
const ran = (page) => page.evaluate(() => window.ran ?? []);
const acceptIn = (page, {accept}) => page.locator(accept.join(' ')).click();

async function clickAll(page, selectors) {
  for (const selector of selectors) await page.locator(selector).first().click();
}

/** Opens the page for a new visitor. */
async function open(browser, peer, query) {
  const context = await newVisitor(browser);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(addressOf(peer, query));
  return {context, page};
}

/** Counts requests for the library: everything from the site except the page itself and the script E. */
function countRequests(page, peer) {
  const bodies = new Map();
  let requests = 0;
  const note = async (response) => {
    const {hostname, pathname} = new URL(response.url());
    if (hostname !== hostOf(peer) || /^\/(bench\/pages|fixtures)\//.test(pathname)) return;
    requests += 1;
    bodies.set(pathname, await response.body().catch(() => Buffer.alloc(0)));
  };
  page.on('response', note);
  return () => {
    page.off('response', note);
    const bytes = [...bodies.values()].reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
    return {requests, bytes};
  };
}

/** The files loaded on the first visit until the banner waits, and on a visit after the answer. */
async function measureLoad(browser, peer) {
  const context = await newVisitor(browser);
  const page = await context.newPage();
  const first = countRequests(page, peer);
  await page.goto(addressOf(peer));
  await settle(page);
  const firstVisit = first();
  await acceptIn(page, peer);
  await settle(page);
  const later = countRequests(page, peer);
  await page.goto(addressOf(peer));
  await settle(page);
  const returning = later();
  await context.close();
  return {firstVisit, returning};
}

/** The scripts that run after Accept, how they run, and what is left after a withdrawal. */
async function measureGating(browser, peer) {
  const {context, page} = await open(browser, peer);
  await acceptIn(page, peer);
  await settle(page);
  const order = await ran(page);
  const isClassicInOrder = String(order.filter((name) => name !== 'D')) === String(parserOrder.slice(0, -1));
  const withD = await page.evaluate(() => window.ranWith?.D);
  const lost = await page.evaluate((attributes) => {
    const live = [...document.scripts].find(({src}) => src.endsWith('/gating-e.js'));
    const has = (name) => (name === 'nonce' ? live.nonce : live.getAttribute(name));
    return Object.keys(attributes).filter((name) => has(name) !== attributes[name]);
  }, attributesOfE);
  await page.reload();
  await settle(page);
  await peer.openSettings(page);
  await clickAll(page, peer.refuse);
  await settle(page);
  const cookies = await context.cookies();
  const left = cookies
    .filter(({name}) => name !== peer.ownCookie)
    .map(({name, domain}) => `${name} of ${domain.endsWith(hostOf(peer)) ? 'this host' : 'the parent domain'}`);
  await peer.openSettings(page);
  await clickAll(page, peer.acceptAgain);
  await settle(page);
  const all = await ran(page);
  const twice = [...new Set(all.filter((name, at) => all.indexOf(name) !== at))];
  await context.close();
  return {
    order: `${isClassicInOrder ? 'right' : 'wrong'}: ${order.join(' ')}`,
    // A module has no `document.currentScript`, and so no attributes to note.
    module: withD ? (Object.keys(withD).length ? 'no' : 'yes') : 'did not run',
    attributes: lost.length ? `lost ${lost.join(' ')}` : 'all',
    left: left.sort().join(', ') || 'nothing',
    twice: twice.sort().join(' ') || 'nothing',
  };
}

/** Violations of a policy with nonces, and the number of scripts that run under it. */
async function measurePolicy(browser, peer) {
  await ask(`/__reset?page=${hostOf(peer)}`);
  const {context, page} = await open(browser, peer, '?csp=nonce');
  const answered = await acceptIn(page, peer).then(
    () => true,
    () => false,
  );
  await settle(page);
  const names = await ran(page);
  await context.close();
  const violations = await ask(`/__csp?page=${hostOf(peer)}`);
  const count = (kind) => violations.filter(({directive}) => directive.startsWith(kind)).length;
  return {
    scripts: count('script-src'),
    styles: count('style-src'),
    ran: answered ? `${new Set(names).size} of ${parserOrder.length}` : 'cannot be accepted',
  };
}

/** Milliseconds from the navigation until a click would reach Accept, and the layout shift. */
async function measureBanner(browser, peer, latency) {
  const context = await newVisitor(browser);
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const line = {offline: false, latency, downloadThroughput: -1, uploadThroughput: -1};
  await client.send('Network.emulateNetworkConditions', line);
  await page.addInitScript(observe, peer.accept);
  await page.goto(addressOf(peer));
  await page.waitForFunction(() => window.seen.readyAt, undefined, {timeout: PATIENCE});
  await page.waitForTimeout(300);
  const result = await page.evaluate(seen);
  await context.close();
  return result;
}

async function measure(browser, peer) {
  writeFileSync(`${results}/pages/${peer.name}.html`, peerPage(peer));
  const near = await repeat(RUNS, () => measureBanner(browser, peer, 0));
  const far = await repeat(RUNS, () => measureBanner(browser, peer, LATENCY));
  return {
    ready: round(median(near.map(({readyAt}) => readyAt))),
    readyFar: round(median(far.map(({readyAt}) => readyAt))),
    shift: round(Math.max(...[...near, ...far].map(({shift}) => shift)), 3),
    ...(await measureLoad(browser, peer)),
    gating: await measureGating(browser, peer),
    policy: await measurePolicy(browser, peer),
  };
}

/** Prints three tables, one row for each library. */
export async function benchPeers(browser) {
  mkdirSync(`${results}/pages`, {recursive: true});
  const found = [];
  for (const [peer, version] of [[consentElements, '(this build)'], ...(await installed())]) {
    const title = `${peer.name} ${version}`;
    try {
      found.push([title, await measure(browser, peer)]);
    } catch (error) {
      console.log(`Skipped: ${title} could not be measured (${error.message.split('\n')[0]})`);
    }
  }
  printTable(
    'Same work: what runs after Accept, and what is left after withdrawing on shop.',
    ['library', 'classic scripts', 'module', 'attributes', 'cookies left', 'ran twice after accepting again'],
    found.map(([title, {gating}]) => [
      title,
      ...['order', 'module', 'attributes', 'left', 'twice'].map((key) => gating[key]),
    ]),
  );
  printTable(
    "Same work: violations under script-src 'nonce-abc'; style-src 'self'",
    ['library', 'script-src', 'style-src', 'scripts that run'],
    found.map(([title, {policy}]) => [title, policy.scripts, policy.styles, policy.ran]),
  );
  printTable(
    `Same work: bytes (brotli 11) and requests; milliseconds to a banner that can be clicked, median of ${RUNS}; layout shift`,
    ['library', 'first', 'requests', 'returning', 'requests', 'ms here', `ms at ${LATENCY} ms a request`, 'shift'],
    found.map(([title, {firstVisit, returning, ready, readyFar, shift}]) => [
      ...[title, firstVisit.bytes, firstVisit.requests, returning.bytes, returning.requests],
      ...[ready, readyFar, shift],
    ]),
  );
}

async function installed() {
  const list = [];
  for (const peer of others) {
    const version = await install(peer.name);
    if (version) list.push([peer, version]);
  }
  return list;
}

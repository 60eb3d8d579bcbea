/**
 * Markup without a script of its own, under each policy, beside two controls without the library: as it is written, and
 * live. Whatever the library runs or fetches and neither control does is a fault.
 */
import {gadgetsOn} from './gadget-list.js';
import {policies} from './policies.js';
import {randomOf} from './random.js';
import {beyond, effectsOn, inParallel, isRemark, newHosts, settled, writePage} from './visitor.js';

const names = Object.keys(gadgetsOn({evil: '', listed: ''}));

/** Where content stands in the page; what a script has put in as text never runs by itself. */
const places = ['before the banner', 'after the banner', 'put in as text'];

/** Every gadget under every policy, as `POLICY: GADGET`. */
export const cells = () => Object.keys(policies()).flatMap((policy) => names.map((gadget) => `${policy}: ${gadget}`));

const banner = `<consent-banner policy-href="/cookies" site-name="Aberwen Borough Council">
  <consent-category name="analytics"></consent-category>
</consent-banner>`;

/** The page: the site's own markup, whose script carries the nonce of the policy, and the content. */
function pageOf({tag, nonce, own, content, place}) {
  // Editors and visitors write inside an element of the page.
  const inPlace = (here) => (place === here ? `<div class="content">${content}</div>` : '');
  const attributes = nonce ? ` nonce="${nonce}"` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
${tag}</head><body>
${inPlace('before the banner')}
${tag && banner}
${inPlace('after the banner')}
<script${attributes} ${own ? 'src' : 'type="text/plain" data-consent="analytics" data-src'}="/t/own.js"></script>
<main><h1>A page</h1><div id="content"></div><p><a href="/cookies" data-consent-open>Cookie settings</a></p></main>
</body></html>`;
}

/** Opens the page as a new visitor, does `work` once it has settled, and returns the result. */
async function visit({newPage, server}, {policy, place, content}, body, hosts, work) {
  await writePage(server, hosts.site, body, policy);
  const page = await newPage();
  const exceptions = new Set();
  page.on('pageerror', ({message}) => isRemark(message) || exceptions.add(`exception: ${message}`));
  try {
    await page.goto(`https://${hosts.site}/`);
    await settled(page);
    if (place === 'put in as text') {
      // Trusted Types do not let a page put text in: then nothing is there, with or without the library.
      await page.evaluate((html) => (document.querySelector('#content').innerHTML = html), content).catch(() => {});
      await settled(page);
    }
    return await work(page, exceptions);
  } finally {
    await page.context().close();
  }
}

/** What happens without the library. */
async function control(chaos, options) {
  const hosts = newHosts();
  const content = gadgetsOn(hosts)[options.gadget][options.own ? 'live' : 'parked'];
  const body = pageOf({...options, tag: '', content});
  return visit(chaos, {...options, content}, body, hosts, async (page, exceptions) => {
    const effects = await effectsOn(page, chaos.server, hosts);
    return new Set([...effects, ...exceptions]);
  });
}

/** What happens with it: before an answer, and after Accept. */
async function withLibrary(chaos, options) {
  const hosts = newHosts();
  const content = gadgetsOn(hosts)[options.gadget].parked;
  const body = pageOf({...options, own: false, content});
  return visit(chaos, {...options, content}, body, hosts, async (page, exceptions) => {
    const before = await effectsOn(page, chaos.server, hosts);
    const label = await page
      .evaluate(
        `document.querySelector('body > consent-banner').shadowRoot.querySelector('[data-action=accept]').textContent.trim()`,
      )
      .catch(() => '');
    if (!label.startsWith('Accept')) before.add(label ? `Accept says "${label}"` : 'nobody is asked');
    await page.evaluate('window.consent.acceptAll()').catch(() => {});
    await settled(page);
    await settled(page);
    const after = await effectsOn(page, chaos.server, hosts);
    return {before, after: new Set([...after, ...exceptions]), body};
  });
}

/**
 * Tries one of the cells.
 *
 * @param {{newPage: () => Promise<import('@playwright/test').Page>, server: string, seed: number}} chaos
 * @param {string} cell
 * @returns {Promise<{faults: string[], body: string, policy: string}>}
 */
export async function tryGadget(chaos, cell) {
  const [name, gadget] = cell.split(/: (.*)/);
  const policy = policies()[name];
  const {necessary = false, dangling = false} = gadgetsOn(newHosts())[gadget];
  // Without a policy, what a script puts in as text could run in a hundred other ways. An unclosed tag takes in what follows.
  const possible = dangling ? ['after the banner'] : policy.policy ? places : places.slice(0, 2);
  const place = possible[randomOf(chaos.seed, cell)(possible.length)];
  const options = {...policy, gadget, place};
  const written = await control(chaos, {...options, own: false});
  const live = await control(chaos, {...options, own: true});
  const {before, after, body} = await withLibrary(chaos, options);
  const faults = [
    ...beyond(before, written, necessary ? live : new Set()).map((effect) => `before an answer: ${effect}`),
    ...beyond(after, before, written, live, new Set(['ran own'])).map((effect) => `after Accept: ${effect}`),
    ...(live.has('ran own') && !dangling && !after.has('ran own') ? ["the site's own script never runs"] : []),
  ].map((fault) => `${fault} (${place})`);
  return {faults, body, policy: policy.policy};
}

/** Tries all of them, and reports each fault. */
export async function gadgets(chaos) {
  const wanted = cells().filter((cell) => !chaos.only || cell.includes(chaos.only));
  await inParallel(wanted, (cell) => chaos.attempt(cell, () => tryGadget(chaos, cell)));
}

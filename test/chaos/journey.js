/**
 * A visitor's way through a page of a site that uses everything, whatever is broken: nothing optional before the record,
 * the answer kept, no exception of ours, and a page that still works.
 */
import {newHosts, ask, writePage} from './visitor.js';

/** How long a visitor waits for the question, in milliseconds. */
const PATIENCE = 10_000;

/** The page; `tag` are further attributes of the script tag, `head` and `body` further markup. */
export const pageOf = ({lang = 'de', file = 'consent.js', tag = '', head = '', body = ''}) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}
<script src="/consent/${file}" ${tag} data-policy-href="/cookies" data-site-name="Aberwen" data-layout="side" data-auto-block
  data-analytics="google-analytics:G-XYZ7654321" data-functional="youtube"></script></head><body>
<script type="text/plain" data-consent="analytics">
  (window.ran ??= []).push('probe');
  try { (window.seen ??= []).push(document.cookie); } catch { /* Cookies are forbidden. */ }
</script>
<iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/abcdefghijk" title="How to pay"></iframe>
${body}<main><h1>A page</h1><button id="press" onclick="this.textContent = 'pressed'">Press</button>
<p><a href="#settings" data-consent-open>Cookie settings</a></p></main></body></html>`;

/** Paints and idles twice in the page, also in one that goes on loading. */
const calm = (page) =>
  page
    .evaluate(async () => {
      for (let turn = 0; turn < 2; turn += 1) {
        await new Promise((done) => [requestAnimationFrame(done), setTimeout(done, 200)]);
        await new Promise((done) => requestIdleCallback(done, {timeout: 200}));
      }
    })
    .catch(() => undefined);

const visible = (locator, timeout) =>
  locator.waitFor({timeout}).then(
    () => true,
    () => false,
  );

/**
 * Makes the way and returns what went wrong.
 *
 * @param {{newPage: Function, server: string}} chaos
 * @param {object} trial
 * @param {string} trial.body - The page.
 * @param {(page: import('@playwright/test').Page) => Promise<unknown>} [trial.prepare] - Breaks something.
 * @param {() => void} [trial.mend] - Called once it is seen that everything is still closed.
 * @param {boolean} [trial.isParsed] - False for a page that its broken file stops: only that it is closed is checked.
 * @param {boolean} [trial.asks] - False where the library itself does not arrive.
 * @param {boolean} [trial.keeps] - False where the browser keeps no cookie.
 * @param {boolean} [trial.opens] - True where the choices must open, at the second press at the latest.
 * @param {RegExp} [trial.others] - Exceptions of the page's own.
 */
export async function journey({newPage, server}, trial) {
  const {body, prepare, mend, isParsed = true, asks = true, keeps = true, opens = false, others = /^$/} = trial;
  const hosts = newHosts();
  await writePage(server, hosts.site, body);
  const page = await newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults = new Set();
  page.on('pageerror', ({message}) => !others.test(message) && faults.add(`exception: ${message}`));
  const isClosed = async (when) => {
    const ran = await page
      .evaluate(`[...Array.from(window.ran || []), ...(window.tampered ? ['a changed file'] : [])]`)
      .catch(({message}) => [`something that hides it: ${message}`]);
    if (ran.length) faults.add(`${when}: ran ${ran.join(', ')}`);
    for (const host of ['www.googletagmanager.com', 'www.youtube-nocookie.com'])
      if ((await ask(server, `/__hits?host=${host}&page=${hosts.site}`)).length) faults.add(`${when}: asked ${host}`);
  };
  const record = async () =>
    (await page.context().cookies(page.url())).find(({name}) => name === 'consent')?.value ?? '';
  const eventually = async (what, isSo) => {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      if (await isSo()) return;
      await calm(page);
    }
    faults.add(what);
  };
  try {
    await prepare?.(page);
    await page.goto(`https://${hosts.site}/`, {waitUntil: 'commit'});
    if (isParsed && !mend) await page.waitForLoadState('domcontentloaded');
    await calm(page);
    await isClosed('before an answer');
    mend?.();
    if (!isParsed) return [...faults];
    await page.waitForLoadState('domcontentloaded');
    await page.locator('#press').click();
    if ((await page.locator('#press').textContent()) !== 'pressed') faults.add('the page does not answer');
    if (!asks) {
      await isClosed('without the library');
      return [...faults];
    }
    const accept = page.locator('consent-banner [data-action=accept]');
    if (!(await visible(accept, PATIENCE))) return [...faults, 'nobody is asked'];
    await isClosed('before an answer');
    await accept.click();
    if (keeps) await eventually('the answer is not kept', async () => /yes=[^&]*analytics/.test(await record()));
    await eventually('what is allowed never runs', () =>
      page.evaluate(`(window.ran || []).includes('probe')`).catch(() => false),
    );
    const seen = await page.evaluate('Array.from(window.seen || [])').catch(() => []);
    if (keeps && seen.some((cookies) => !/consent=v=1&.*yes=[^&]*analytics/.test(cookies)))
      faults.add('ran before the record');
    if (opens) await openTwice(page, faults);
    await page.evaluate('setTimeout(() => window.consent.rejectAll())').catch(() => undefined);
    if (keeps) await eventually('the refusal is not kept', async () => /no=[^&]*analytics/.test(await record()));
    if (await page.evaluate('window.tampered').catch(() => false)) faults.add('a changed file ran');
    return [...faults];
  } finally {
    await page.context().close();
  }
}

/** Presses the link to the choices until they open; where their file fails the first time, a second press opens them. */
async function openTwice(page, faults) {
  const link = page.locator('main a[data-consent-open]');
  const dialog = page.locator('consent-preferences dialog');
  for (let press = 0; press < 2; press += 1) {
    await link.click();
    // The choices wait for their words, but not for ever.
    if (await visible(dialog, 4_000)) return;
  }
  faults.add('the choices do not open');
}

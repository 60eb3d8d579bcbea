/**
 * Ways in which optimisers and authors load consent.js: it works if it can, and otherwise logs one sentence with the
 * remedy.
 */
import {readFileSync} from 'node:fs';
import {accept, asked, dialog, expect, html, ownBanner, parked, ran, settingsLink, startOver, test} from './helpers.js';

const code = readFileSync('dist/consent/consent.js', 'utf8');
const settings = 'data-site-name="Aberwen" data-policy-href="/cookies.html" data-analytics=""';

interface Way {
  /** The markup that loads it, on a site at this host. */
  head: (host: string) => string;
  body?: string;
  said?: RegExp;
}

const ways: Record<string, Way> = {
  'inlined by an optimiser': {
    head: () => `<script ${settings}>${code}</script>`,
    said: /inlined in the page.*<script src=/,
  },
  'made a module': {
    head: () => `<script type="module" src="/consent/consent.js" ${settings}></script>`,
    body: ownBanner(),
    said: /loaded as a module.*<script src=/,
  },
  'run by another script': {
    head: () =>
      `<script>fetch('/consent/consent.js').then((answer) => answer.text()).then((text) => (0, eval)(text));</script>`,
    body: ownBanner(),
    said: /run by another script.*<script src=/,
  },
  deferred: {head: () => `<script defer src="/consent/consent.js" ${settings}></script>`},
  'delayed and put in by a script': {
    head: () => `<script>addEventListener('load', () => {
        const script = document.createElement('script');
        script.src = '/consent/consent.js';
        for (const name of ['policy-href', 'site-name', 'analytics']) script.setAttribute('data-' + name, name === 'site-name' ? 'Aberwen' : '');
        document.head.append(script);
      });</script>`,
  },
  'under another name, away from its folder': {
    head: () => `<script src="/cache/4f2a.min.js" ${settings}></script>`,
    said: /cannot load \S+\/cache\/\S+\. Upload the whole folder/,
  },
  'from another host': {
    head: (host) => `<script src="https://static.${host}/consent/consent.js" ${settings}></script>`,
  },
  'from another host that does not let others read its files': {
    head: (host) => `<script src="https://closed.${host}/consent/consent.js" ${settings}></script>`,
    said: /cannot load .*Access-Control-Allow-Origin/,
  },
};

test('R11 put into one file with others, and its own tag removed: works with a banner in the page, else says why not', async ({
  page,
  site,
}) => {
  const body = `window.first = true;\n${code}\n;window.last = true;`;
  await page.route('**/cache/all.js', (route) => route.fulfill({contentType: 'text/javascript', body}));
  const head = '<script src="/cache/all.js"></script>';
  await site.open(page, html({head, body: ownBanner() + parked('probe')}));
  await accept(page);
  await expect.poll(() => ran(page)).toEqual(['probe']);
  expect(site.said).toEqual([]);
  await site.open(page, html({head, body: parked('probe')}));
  await expect.poll(() => site.said).toEqual([expect.stringMatching(/cannot load .*\/cache\//)]);
  expect(await ran(page)).toEqual([]);
});

test('R11 consent.js asks, waits and releases however it is loaded, and reports when it has no dialog', async ({
  page,
  site,
}) => {
  await site.write('/cookies.html', html({head: '', body: '<p>About our cookies</p>'}));
  await page.route('**/cache/4f2a.min.js', (route) => route.fulfill({contentType: 'text/javascript', body: code}));
  for (const [way, {head, body = '', said}] of Object.entries(ways)) {
    await test.step(way, async () => {
      await startOver(page);
      site.said.length = 0;
      await site.open(page, html({head: head(site.host), body: body + parked('probe')}));
      await asked(page);
      expect(await ran(page)).toEqual([]);
      await accept(page);
      await expect.poll(() => ran(page)).toEqual(['probe']);
      await settingsLink(page).click();
      if (said) await expect(page).toHaveURL(/cookies\.html/);
      else await expect(dialog(page)).toBeVisible();
      expect(site.said).toEqual(said ? [expect.stringMatching(said)] : []);
    });
  }
});

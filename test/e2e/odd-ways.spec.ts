/** Ways in which optimisers and authors load consent.js: it works where it can, and else says one sentence with the mend. */
import {readFileSync} from 'node:fs';
import {accept, asked, dialog, expect, html, ownBanner, parked, ran, settingsLink, test} from './helpers.js';

const code = readFileSync('dist/consent/consent.js', 'utf8');
const settings = 'data-policy-href="/cookies.html" data-analytics=""';

const ways: Record<string, {head: string; body?: string; said: RegExp[]; hasChoices: boolean}> = {
  'inlined by an optimiser': {
    head: `<script ${settings}>${code}</script>`,
    said: [/stands inside the page.*<script src=/],
    hasChoices: false,
  },
  'inlined without its settings': {
    head: `<script>${code}</script>`,
    body: ownBanner(),
    said: [/stands inside the page/],
    hasChoices: false,
  },
  'made a module': {
    head: `<script type="module" src="/consent/consent.js" ${settings}></script>`,
    body: ownBanner(),
    said: [/loaded as a module.*<script src=/],
    hasChoices: false,
  },
  'run by another script': {
    head: `<script>fetch('/consent/consent.js').then((answer) => answer.text()).then((text) => (0, eval)(text));</script>`,
    body: ownBanner(),
    said: [/run by another script.*<script src=/],
    hasChoices: false,
  },
  deferred: {head: `<script defer src="/consent/consent.js" ${settings}></script>`, said: [], hasChoices: true},
  'delayed and put in by a script': {
    head: `<script>addEventListener('load', () => {
        const script = document.createElement('script');
        script.src = '/consent/consent.js';
        for (const name of ['policy-href', 'analytics']) script.setAttribute('data-' + name, '');
        document.head.append(script);
      });</script>`,
    said: [],
    hasChoices: true,
  },
  'under another name, away from its folder': {
    head: `<script src="/cache/4f2a.min.js" ${settings}></script>`,
    said: [/cannot load \S+\/cache\/\S+\. Upload the whole folder/],
    hasChoices: false,
  },
};

for (const [way, {head, body = '', said, hasChoices}] of Object.entries(ways)) {
  test(`consent.js ${way}`, async ({context, page, site}) => {
    await site.write('/cookies.html', html({head: '', body: '<p>About our cookies</p>'}));
    await context.route('**/cache/4f2a.min.js', (route) => route.fulfill({contentType: 'text/javascript', body: code}));
    await site.open(page, html({head, body: body + parked('probe')}));
    await asked(page);
    expect(await ran(page)).toEqual([]);
    await accept(page);
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await settingsLink(page).click();
    if (hasChoices) await expect(dialog(page)).toBeVisible();
    else await expect(page).toHaveURL(/cookies\.html/);
    expect(site.said).toEqual(said.map((pattern) => expect.stringMatching(pattern)));
  });
}

test('consent.js from another host', async ({page, site}) => {
  const elsewhere = site.origin.replace('://', '://static.');
  await site.open(page, html({head: `<script src="${elsewhere}/consent/consent.js" ${settings}></script>`}));
  await accept(page);
  await settingsLink(page).click();
  await expect(dialog(page)).toBeVisible();
  expect(site.said).toEqual([]);
});

test('consent.js from another host that does not let others read its files', async ({page, site}) => {
  const elsewhere = site.origin.replace('://', '://closed.');
  await site.write('/cookies.html', html({head: '', body: '<p>About our cookies</p>'}));
  await site.open(page, html({head: `<script src="${elsewhere}/consent/consent.js" ${settings}></script>`}));
  await accept(page);
  await settingsLink(page).click();
  await expect(page).toHaveURL(/cookies\.html/);
  expect(site.said).toEqual([expect.stringMatching(/cannot load .*Access-Control-Allow-Origin/)]);
});

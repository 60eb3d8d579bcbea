/**
 * Each file of the library late, missing or changed: nothing optional runs without a record, what is there works, it is said
 * once, and the page lives (promises 1 and 9).
 */
import {readdirSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {
  asked,
  banner,
  button,
  dialog,
  expect,
  html,
  loadedAgain,
  ran,
  record,
  settingsLink,
  settled,
  test,
  type Site,
} from './helpers.js';

const [folder] = readdirSync('dist/consent').filter((name) => /^\d/.test(name));
const inFolder = (name: string): string => `${folder}/${name}.js`;

/** The files that the visit below asks for. */
const files = [
  'consent.js',
  ...['choices', 'loaders', 'facts', 'auto-block-early', 'mistakes', 'languages', 'de', 'facts-de'].map(inFolder),
];
/** Without these nothing asks: the file itself, and the one that the parser waits for. */
const needed = new Set(['consent.js']);

/** A page in German with a mistake in it, a service of the catalogue, a video of another, and a script of its own. */
const page = html({
  lang: 'de',
  head: `<script src="/consent/consent.js" data-policy-href="/cookies.html" data-layout="side" data-auto-block
    data-analytics="google-analytics:G-XYZ7654321" data-functional="youtube"></script>`,
  body: `
    <script type="text/plain" data-consent="analytics">
      (window.ran ??= []).push('probe');
      (window.seen ??= []).push(document.cookie);
    </script>
    <iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/abcdefghijk" title="How to pay"></iframe>
    <button onclick="this.textContent = 'pressed'">Press</button>`,
});

/** How a file fails; resolves with what lets a late one come, where it is late. */
const failures: Record<string, (page: Page, file: string) => Promise<(() => void) | undefined>> = {
  missing: async (page, file) => {
    await page.route(`**/${file}`, (route) => route.fulfill({status: 404, body: 'Not found'}));
    return undefined;
  },
  changed: async (page, file) => {
    await page.route(`**/${file}`, async (route) => {
      const built = await page.request.get(new URL(route.request().url()).pathname);
      const body = `${await built.text()}\n;window.tampered = true;`;
      await route.fulfill({contentType: 'text/javascript', headers: {'access-control-allow-origin': '*'}, body});
    });
    return undefined;
  },
  late: async (page, file) => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(`**/${file}`, async (route) => {
      await held;
      await route.fallback();
    });
    return letGo;
  },
};

/** What has run so far saw a record that allows it; nobody else was asked for anything without one. */
async function holds(page: Page, site: Site): Promise<void> {
  const seen = await page.evaluate(() => (window as {seen?: string[]}).seen ?? []);
  for (const cookies of seen) expect(cookies).toMatch(/consent=v=1&.*yes=[^&]*analytics/);
  if (!(await record(page))) expect(site.elsewhere).toEqual([]);
}

async function visit(page: Page, site: Site, file: string, letGo: (() => void) | undefined): Promise<void> {
  await page.goto(`${site.origin}/page`, {waitUntil: 'commit'});
  if (needed.has(file)) {
    if (letGo) letGo();
    else await expect(page.getByRole('heading', {name: 'A page'})).toBeVisible();
  }
  // The parser waits for this one: what stands below it comes when it has come.
  if (file.includes('early')) letGo?.();
  await holds(page, site);
  await page.getByRole('button', {name: 'Press'}).click();
  await expect(page.getByRole('button', {name: 'pressed'})).toBeVisible();
  if (needed.has(file) && !letGo) return;

  // A language that never comes keeps the words from coming, but not the gate from holding.
  if (/languages|de\.js/.test(file)) letGo?.();
  await asked(page);
  expect(await ran(page)).toEqual([]);
  await holds(page, site);
  await button(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['probe']);
  await holds(page, site);

  if (file.includes('choices')) letGo?.();
  await settingsLink(page).click();
  if (file.includes('choices') && !letGo) {
    await expect(page).toHaveURL(/cookies\.html/);
    await page.goto(`${site.origin}/page`);
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await loadedAgain(page, () => page.evaluate(() => void setTimeout(() => window.consent.rejectAll())));
  } else {
    await expect(dialog(page)).toBeVisible();
    // Late facts hold up the sweep, and so the loading anew that comes after it.
    letGo?.();
    await loadedAgain(page, () => button(page, 'reject', 'consent-preferences').click());
  }
  await expect.poll(async () => (await record(page))?.no).toContain('analytics');
  await expect.poll(() => ran(page)).toEqual([]);
}

for (const file of files) {
  test(`L1 ${file.replace(folder!, '…')} late, missing or changed`, async ({context, page: first, site}) => {
    await site.write('/cookies.html', html({head: '', body: '<p>About our cookies</p>'}));
    await site.write(
      '/page',
      page.replace('src="/consent/consent.js"', `src="/consent/consent.js" ${await integrity(first)}`),
    );
    for (const [how, fail] of Object.entries(failures)) {
      await test.step(how, async () => {
        const page = await context.newPage();
        site.requests.length = site.said.length = 0;
        page.on('request', (request) => site.requests.push(request.url()));
        const letGo = await fail(page, file);
        await visit(page, site, file, letGo);
        expect(await page.evaluate(() => 'tampered' in window), 'what was not built here never runs').toBe(false);
        const said = site.errors.filter((error) => error.includes(file));
        const isSaid = how !== 'late' && !needed.has(file) && !file.includes('early');
        expect(new Set(said).size, said.join()).toBe(isSaid ? 1 : 0);
        // An answer that is still being made would be too late for a page that is closed.
        await page.unrouteAll({behavior: 'wait'});
        await page.close();
        await context.clearCookies();
      });
    }
  });
}

/** The one hash that the page's author writes covers all files. */
async function integrity(page: Page): Promise<string> {
  const {createHash} = await import('node:crypto');
  const body = await (await page.request.get('/consent/consent.js')).body();
  return `integrity="sha256-${createHash('sha256').update(body).digest('base64')}" crossorigin`;
}

test('a language that is not there: the banner asks in English, and says that it does', async ({page, site}) => {
  await page.route(`**/${inFolder('cy')}`, (route) => route.fulfill({status: 404, body: 'Not found'}));
  await site.open(page, html({lang: 'cy', head: '<script src="/consent/consent.js" data-analytics=""></script>'}));
  await asked(page);
  await expect(button(page, 'accept')).toHaveText('Accept additional cookies');
  await expect(page.locator('consent-banner')).toHaveAttribute('lang', 'en');
  await button(page, 'accept').click();
  await expect.poll(async () => (await record(page))?.l, 'the language that was shown').toBe('en');
  await expect(banner(page)).toBeVisible();
  expect(site.errors).toEqual([expect.stringContaining(inFolder('cy'))]);
});

for (const [how, isThere] of [
  ['is there: the catalogue’s words are in Welsh', true],
  ['is not there: they are in English, marked as that, and it is said once', false],
] as const) {
  test(`L16 the translation of the catalogue ${how}`, async ({page, site}) => {
    if (!isThere) await failures.missing!(page, inFolder('facts-cy'));
    await page.goto(`${site.origin}/one-tag/cwcis.html`);
    const table = page.locator('main > consent-cookie-table');
    const [cookie, service] = isThere
      ? ['Yn adnabod yr un porwr ar ymweliadau diweddarach.', 'Yn cofnodi cliciau a sgrolio.']
      : ['Recognises the same browser on later visits.', 'Records clicks and scrolling.'];
    const purposes = [
      table.getByRole('row', {name: /^_ga /}).getByText(cookie),
      page.locator('consent-preferences li').getByText(service),
    ];
    for (const purpose of purposes) {
      await expect(purpose).toBeVisible();
      if (isThere) await expect(purpose).not.toHaveAttribute('lang');
      else await expect(purpose).toHaveAttribute('lang', 'en');
    }
    await expect(table).toHaveAttribute('lang', 'cy');
    await settled(page);
    expect(site.errors).toEqual(isThere ? [] : [expect.stringContaining(inFolder('facts-cy'))]);
  });
}

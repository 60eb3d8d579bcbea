/** One truth: tabs, frames, pages from the back/forward cache and prerendered ones agree. */
import type {Page} from '@playwright/test';
import puppeteer from 'puppeteer-core';
import {playRounds} from '../chaos/two-tabs.js';
import {
  accept,
  answers,
  asked,
  bothEngines,
  banner,
  button,
  expect,
  html,
  loadedAgain,
  ownBanner,
  parked,
  ran,
  record,
  settingsLink,
  settled,
  status,
  test,
  withdraw,
} from './helpers.js';

const fixture = '/fixtures/history.html';
const body = ownBanner() + parked('probe');

/** Notes the source of each decision on this page, even just before a reload. */
const sources = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const notes: string[] = [];
    document.addEventListener('consent-change', (event) => notes.push((event as CustomEvent).detail.source));
    Object.assign(window, {notes});
    return notes;
  });

test(
  'tabs agree: accepted, withdrawn, asked again; open preferences show what was chosen elsewhere',
  bothEngines,
  async ({page, context, site}) => {
    await site.open(page, html({body}));
    const other = await context.newPage();
    await other.goto(`${site.origin}/page`);
    const choices = await context.newPage();
    await site.open(choices, html({body: `${ownBanner()}<consent-preferences></consent-preferences>`}), '/choices');
    const control = choices.getByLabel('Allow: Analytics');
    await asked(page);
    await asked(other);
    await expect(control).not.toBeChecked();
    await sources(other);
    await button(page, 'accept').click();
    await expect(banner(other)).toHaveCount(0);
    await expect(control).toBeChecked();
    await expect.poll(() => ran(other)).toEqual(['probe']);
    await expect.poll(() => other.evaluate(() => (window as unknown as {notes: string[]}).notes)).toEqual(['tab']);
    await expect(banner(page), 'the confirmation is for the tab in which it was said').toContainText('accepted');
    await expect(choices.locator('[state=confirming]')).toHaveCount(0);

    await settingsLink(page).click();
    await expect(button(page, 'reject', 'consent-preferences')).toBeVisible();
    // Both have run the script, and reload.
    await loadedAgain(page, () => loadedAgain(other, () => button(page, 'reject', 'consent-preferences').click()));
    await expect(control).not.toBeChecked();
    await expect.poll(() => answers(other)).toBe('yes= no=analytics.stats');
    await expect.poll(() => status(other)).toBe('decided');
    await settled(other);
    expect(await ran(other)).toEqual([]);
    await expect(banner(other)).toHaveCount(0);

    await page.evaluate(() => window.consent.reset());
    await expect(button(other, 'accept')).toBeVisible();
  },
);

test.describe('a page from the back/forward cache', () => {
  test(
    'P3 reads the choice again: a withdrawal elsewhere applies there',
    bothEngines,
    async ({playwright, browserName, page: usual, site}, {project}) => {
      // The other tests' Chromium has no such cache: Playwright switches it off.
      const browser =
        browserName === 'chromium'
          ? await playwright.chromium.launch({
              ...project.use.launchOptions,
              ignoreDefaultArgs: ['--disable-back-forward-cache'],
            })
          : undefined;
      try {
        const page = (await browser?.newPage({ignoreHTTPSErrors: true})) ?? usual;
        if (browser) page.on('pageerror', ({stack}) => site.exceptions.push(stack ?? ''));
        await page.goto(site.origin + fixture);
        await accept(page);
        await expect.poll(() => ran(page)).toEqual(['probe']);
        await expect.poll(() => record(page)).toBeTruthy();
        await page.goto(`${site.origin}${fixture}?away`);
        await expect.poll(() => ran(page)).toEqual(['probe']);
        await withdraw(page);
        // The page has also run the script, and reloads.
        await page.waitForFunction(() => !window.ran);
        await expect(banner(page)).toContainText('rejected');
        // In a task of its own: a page that is gone can no longer answer.
        await page.evaluate(() => setTimeout(() => history.back()));
        await expect(page).toHaveURL(new RegExp(`${fixture}$`));
        await expect.poll(() => page.evaluate(() => window.consent?.allows('analytics'))).toBe(false);
        await expect.poll(() => ran(page), 'the page that had run it is loaded again').toEqual([]);
      } finally {
        await browser?.close();
      }
    },
  );
});

test('P6 a page of this site in a frame shows no banner of its own, and follows the choice', async ({page, site}) => {
  const inner = {
    plain: {body},
    'in-one-file': {head: '<script src="/consent/consent.all.js"></script>', body},
    embed: {body: `${body}<consent-embed service="stats" src="/film" title="A film"></consent-embed>`},
  };
  for (const [name, parts] of Object.entries(inner)) await site.write(`/${name}`, html(parts));
  const names = Object.keys(inner);
  const frames = names.map((name) => `<iframe src="/${name}" title="${name}"></iframe>`);
  await site.open(page, html({body: body + frames.join('')}));
  await asked(page);
  /** The scripts that have run in each frame, and its number of banners. */
  const inside = (): Promise<unknown[]> =>
    Promise.all(
      names.map(async (name) => {
        const frame = page.frame({url: `${site.origin}/${name}`})!;
        return [
          name,
          await frame.locator('consent-banner [role=region]').count(),
          await frame.evaluate(() => window.ran ?? []),
        ];
      }),
    );
  for (const name of names) await expect(page.frameLocator(`[title=${name}]`).locator('h1')).toBeVisible();
  await settled(page);
  expect(await inside()).toEqual(names.map((name) => [name, 0, []]));
  await button(page, 'accept').click();
  await expect.poll(inside).toEqual(names.map((name) => [name, 0, ['probe']]));
});

// Firefox prerenders nothing.
test('P2 a prerendered page runs nothing until it is opened', async ({site}, {project}) => {
  // Playwright holds prerendered pages back; another driver does not.
  const {executablePath, args} = project.use.launchOptions!;
  const browser = await puppeteer.launch({executablePath, args, acceptInsecureCerts: true});
  try {
    const page = await browser.newPage();
    await page.goto(site.origin + fixture);
    await page.waitForFunction(() => window.consent?.choices.necessary);
    await page.evaluate(() => window.consent.acceptAll());
    await page.waitForFunction(() => document.cookie.includes('yes=analytics'));
    const hits = async (purpose?: RegExp): Promise<string[]> =>
      (await site.hits())
        .filter((hit) => !purpose || purpose.test(hit.purpose ?? ''))
        .map(({host, path}) => (host === site.host ? path : host + path));
    const probe = 'vendor.test/t/probe.js';
    const count = async (): Promise<number> => (await hits()).filter((path) => path === probe).length;
    await expect.poll(count).toBe(1);

    await page.evaluate((url) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.text = JSON.stringify({prerender: [{urls: [url], eagerness: 'immediate'}]});
      document.head.append(rules);
    }, `${fixture}?next`);
    await expect
      .poll(() => hits(/prerender/))
      .toEqual(expect.arrayContaining(['/consent/consent.js', '/t/loaded.gif']));
    expect(await count(), 'not while it is only being prerendered').toBe(1);
    await page.evaluate((url) => setTimeout(() => location.assign(url)), `${fixture}?next`);
    await expect.poll(count, 'once it is opened').toBe(2);
  } finally {
    await browser.close();
  }
});

test('plain http: asked, kept without Secure, sent to the other tab, withdrawn', async ({page, context, site}) => {
  const address = `http://${site.host}${fixture}`;
  await page.goto(address);
  const other = await context.newPage();
  await other.goto(address);
  await asked(page);
  await asked(other);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await button(page, 'accept').click();
  await expect(banner(other)).toHaveCount(0);
  await expect.poll(() => ran(page)).toEqual(['probe']);
  const [cookie] = await context.cookies(address);
  expect(cookie).toMatchObject({name: 'consent', secure: false, sameSite: 'Lax', path: '/', domain: site.host});
  expect(cookie!.value).toMatch(/^v=1&t=\d{10}(\.\d{1,3})?&r=&m=banner&l=en&yes=analytics\.stats&no=$/);
  await loadedAgain(page, () => withdraw(page));
  await expect(banner(page)).toContainText('rejected');
  expect(await ran(page)).toEqual([]);
});

for (const scheme of ['https', 'http']) {
  test(
    `R59 two tabs that answer at the same moment agree in the end, on ${scheme}`,
    scheme === 'https' ? bothEngines : {},
    async ({page, context, site}) => {
      const address = `${scheme}://${site.host}/page`;
      await site.write('/page', html({body}));
      const other = await context.newPage();
      for (const tab of [page, other]) {
        await tab.goto(address);
        await asked(tab);
      }
      expect(await playRounds([page, other], 2, 30_000)).toEqual([]);
    },
  );
}

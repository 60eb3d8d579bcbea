/**
 * What a visitor meets who has never been here: nothing stored, nothing asked of anybody, an even question. Firefox has what
 * depends on its storage, its focus and how it leaves a page.
 */
import type {Page} from '@playwright/test';
import {
  accept,
  answers,
  asked,
  banner,
  button,
  chromiumOnly,
  cookieNames,
  demoPages,
  dialog,
  expect,
  kept,
  loadedAgain,
  record,
  settingsLink,
  settled,
  status,
  tabTo,
  test,
} from './helpers.js';

const home = '/one-tag/index.html';
const own = '/hampshire-pcc/index.html';

/** Everything that a page can keep on the device. */
const stored = async (page: Page): Promise<unknown> => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))),
});
const nothing = {cookies: [], local: [], session: [], databases: [], caches: [], workers: 0};

/** Which part a file of the library is; '' for consent.js itself. */
const nameOf = (path: string): string => /([\w-]+)\.js$/.exec(path)![1]!;

/** The question, or the preferences where they stand in the page. */
const ready = (page: Page): Promise<void> =>
  expect(page.locator('consent-banner [data-action=reject], consent-preferences [data-action=reject]')).toBeVisible();

for (const path of demoPages) {
  const tag = path === home ? {} : chromiumOnly;
  test(`L1 L4 L18 ${path}: nothing is stored or requested, nothing is ticked or amiss`, tag, async ({page, site}) => {
    await page.goto(site.origin + path);
    await ready(page);
    await settled(page);
    expect(site.elsewhere).toEqual([]);
    expect(await stored(page)).toEqual(nothing);
    if (!(await page.locator('consent-preferences').count())) await settingsLink(page).click();
    await expect(page.locator('consent-preferences input').first()).toBeVisible();
    await expect(page.locator('consent-preferences input:checked')).toHaveCount(0);
    await expect(page.locator('consent-preferences input:indeterminate')).toHaveCount(0);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(site.said).toEqual([]);
  });
}

test(
  'L2 Accept and Reject are the same kind of button, equal in size and look, side by side',
  chromiumOnly,
  async ({page, site}) => {
    for (const path of [home, own]) {
      await page.goto(site.origin + path);
      await asked(page);
      for (const width of [1280, 320]) {
        await page.setViewportSize({width, height: 700});
        const [accept, reject] = await Promise.all(
          ['accept', 'reject'].map((action) =>
            button(page, action).evaluate((element) => {
              const style = getComputedStyle(element);
              const look = ['color', 'backgroundColor', 'border', 'font', 'padding', 'borderRadius', 'textDecoration'];
              // Firefox is some hundredths of a pixel out.
              const [width, height, top] = ['width', 'height', 'top'].map((side) =>
                Math.round(element.getBoundingClientRect()[side as 'top']),
              );
              return {tag: element.localName, width, height, top, look: look.map((name) => style[name as 'color'])};
            }),
          ),
        );
        expect(accept).toEqual(reject);
        expect(accept!.height, 'a target of 44 px, A8').toBeGreaterThanOrEqual(44);
      }
    }
  },
);

test('L3 closing, Escape, scrolling, clicking and walking about are not consent', async ({page, site}) => {
  await page.goto(site.origin + home);
  await asked(page);
  const undecided = async (): Promise<void> => {
    expect(await status(page)).toBe('undecided');
    expect(await stored(page)).toEqual(nothing);
    await expect(button(page, 'accept')).toBeVisible();
  };
  await page.keyboard.press('Escape');
  await undecided();
  await page.mouse.wheel(0, 2000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await undecided();
  await page.locator('main').click({position: {x: 5, y: 5}});
  await undecided();
  await button(page, 'customise').click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await undecided();
  await button(page, 'customise').click();
  await page.locator('consent-preferences input').first().check();
  await button(page, 'close', 'consent-preferences').click();
  await expect(dialog(page)).toHaveCount(0);
  await undecided();
  await page.getByRole('link', {name: 'Cymraeg'}).click();
  await expect(page).toHaveURL(/cymru/);
  await asked(page);
  await undecided();
  expect(site.elsewhere).toEqual([]);
});

test('L5 of two services, only the chosen one is asked for anything', chromiumOnly, async ({page, site}) => {
  await page.goto(site.origin + home);
  await asked(page);
  await button(page, 'customise').click();
  await page.getByLabel('Allow: Hotjar').check();
  const loaded = page.waitForResponse(/static\.hotjar\.com/);
  await button(page, 'save', 'consent-preferences').click();
  await loaded;
  await expect
    .poll(() => record(page))
    .toMatchObject({
      yes: 'hotjar',
      no: 'analytics.google-analytics',
      m: 'preferences',
    });
  await settled(page);
  const hosts = new Set(site.requests.map((url) => new URL(url).host));
  expect([...hosts].filter((host) => /google/.test(host))).toEqual([]);
});

const places = [
  {path: home, cookie: 'consent'},
  {path: '/hampshire-pcc/privacy.html', cookie: 'hampshire-consent'},
  {path: '/apcc/cookies.html', cookie: 'apcc-consent'},
];
for (const {path, cookie} of places) {
  test(
    `L6 ${path}: withdrawing takes as many activations as agreeing at the same place`,
    chromiumOnly,
    async ({page, site}) => {
      /** From an open page to the answer, by what every page has: the settings link, or the preferences themselves. */
      const activations = async (action: string): Promise<number> => {
        const before = await answers(page, cookie);
        await page.goto(site.origin + path);
        await expect.poll(() => page.evaluate(() => window.consent?.choices.necessary)).toBe(true);
        const steps = [button(page, action, 'consent-preferences')];
        if (!(await page.locator('consent-preferences').count())) steps.unshift(settingsLink(page));
        for (const step of steps) await step.click();
        await expect.poll(() => answers(page, cookie)).not.toBe(before);
        return steps.length;
      };
      const toAgree = await activations('accept');
      expect(await answers(page, cookie)).toMatch(/ no=$/);
      const toWithdraw = await activations('reject');
      expect(await answers(page, cookie)).toMatch(/^yes= /);
      expect(toWithdraw).toBeLessThanOrEqual(toAgree);
      expect(toWithdraw).toBeLessThanOrEqual(2);
    },
  );
}

test('L7 withdrawing removes what the vendors kept, and stops them', async ({page, site}) => {
  await page.goto(site.origin + home);
  await accept(page);
  await expect
    .poll(() => cookieNames(page))
    .toEqual(['_ga', '_ga_ABERWEN01', '_hjSessionUser_3456789', '_hjSession_3456789', 'consent']);
  await page.goto(`${site.origin}/one-tag/cookies.html`);
  await page.evaluate(() => {
    // What holds at the very moment of the withdrawal, before the page is loaded again.
    document.addEventListener('consent-change', () => {
      sessionStorage.setItem('seen', JSON.stringify([document.cookie, Object.keys(localStorage)]));
    });
  });
  await loadedAgain(page, () => button(page, 'reject', 'consent-preferences').click());
  const after = site.requests.length;
  await expect(page.locator('consent-preferences[state=confirming]')).toBeAttached();
  await settled(page);
  const [cookies, local] = JSON.parse(await page.evaluate(() => sessionStorage.getItem('seen')!)) as [string, string[]];
  expect(cookies).not.toMatch(/_ga|_hj/);
  expect(local).toEqual([]);
  await expect.poll(() => cookieNames(page)).toEqual(['consent']);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['seen']);
  expect(site.requests.slice(after).filter((url) => new URL(url).host !== site.host)).toEqual([]);
});

test('L14 the page can be used while the banner waits', async ({page, site}) => {
  await page.goto(site.origin + home);
  await asked(page);
  await page.getByLabel('Search this website').click();
  await page.keyboard.type('bins');
  await expect(page.getByLabel('Search this website')).toHaveValue('bins');
  await tabTo(page, page.getByRole('link', {name: 'Roads and parking'}));
  await page.getByRole('link', {name: 'Planning', exact: true}).click();
  await expect(page).toHaveURL(/#planning$/);
  await asked(page);
});

test('L17 the policy has a link of its own, and nothing speaks of terms', chromiumOnly, async ({page, site}) => {
  await page.goto(site.origin + home);
  await asked(page);
  await expect(banner(page).getByRole('link')).toHaveAttribute('href', 'cookies.html');
  await expect(banner(page)).not.toContainText(/terms|conditions|better experience|value your privacy|continue/i);
  await banner(page).getByRole('link').click();
  await expect(page).toHaveURL(/cookies\.html/);
  expect(await status(page)).toBe('undecided');
});

test('a choice made just before the page is left is kept', async ({page, site}) => {
  await page.goto(site.origin + own);
  await asked(page);
  await settled(page);
  await page.evaluate(() => {
    window.consent.rejectAll();
    location.assign('news.html');
  });
  await expect(page).toHaveURL(/news\.html/);
  await expect.poll(() => page.evaluate(() => window.consent?.choices.necessary)).toBe(true);
  await expect.poll(() => status(page)).toBe('decided');
});

test('a first visit loads consent.js alone, and so does a returning one', chromiumOnly, async ({page, site}) => {
  await page.goto(site.origin + own);
  await asked(page);
  await settled(page);
  expect(site.libraryFiles.map(nameOf)).toEqual(['consent']);
  await button(page, 'accept').click();
  await kept(page, 'hampshire-consent');

  site.requests.length = 0;
  await page.goto(site.origin + own);
  await expect.poll(() => page.evaluate(() => window.consent?.status)).toBe('decided');
  await settled(page);
  expect(site.libraryFiles.map(nameOf)).toEqual(['consent']);
});

test(
  'a returning visit to a page that names services of the catalogue loads what starts them, too',
  chromiumOnly,
  async ({page, site}) => {
    await page.goto(site.origin + home);
    await asked(page);
    await button(page, 'reject').click();
    await kept(page);
    site.requests.length = 0;
    await page.goto(site.origin + home);
    await expect.poll(() => site.libraryFiles.map(nameOf)).toEqual(['consent', 'loaders']);
    await settled(page);
    expect(site.libraryFiles.map(nameOf)).toEqual(['consent', 'loaders']);
  },
);

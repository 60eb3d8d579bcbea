/**
 * A first visit: nothing stored, no request to anyone, a fair question. Firefox runs the tests that depend on its
 * storage, its focus and how it leaves a page.
 */
import type {Page} from '@playwright/test';
import {
  answers,
  asked,
  banner,
  button,
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
  type Site,
} from './helpers.js';

const home = '/one-tag/index.html';
const own = '/hampshire-pcc/index.html';

/** Everything that a page can store on the device. */
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

/** The name of the part in a library file. */
const nameOf = (path: string): string => /([\w-]+)\.js$/.exec(path)![1]!;

/** Waits for the question, or for the preferences in the page. */
const ready = (page: Page): Promise<void> =>
  expect(page.locator('consent-banner [data-action=reject], consent-preferences [data-action=reject]')).toBeVisible();

/** Expects nothing ticked in the page's choices, and no message from the library. */
async function nothingAmiss(page: Page, site: Site): Promise<void> {
  await expect(page.locator('consent-preferences input:is(:checked, :indeterminate)')).toHaveCount(0);
  expect(site.said).toEqual([]);
}

for (const folder of new Set(demoPages.map((path) => path.split('/')[1]!))) {
  const paths = demoPages.filter((path) => path.startsWith(`/${folder}/`));
  const title = `L1 L4 L18 each page of ${folder}: nothing is stored or requested, nothing is ticked or amiss`;
  test(title, async ({page, site}) => {
    for (const path of paths.reverse()) {
      await test.step(path, async () => {
        await page.goto(site.origin + path);
        await ready(page);
        await settled(page);
        expect(site.elsewhere).toEqual([]);
        expect(await stored(page)).toEqual(nothing);
        await expect(page.locator('h1')).toHaveCount(1);
        await nothingAmiss(page, site);
      });
    }
    // A site's pages have the same choices, and the last page shows them in a dialog.
    await settingsLink(page).click();
    await expect(dialog(page).locator('input').first()).toBeVisible();
    await nothingAmiss(page, site);
  });
}

/** Accept and Reject as rendered: elements, sizes, positions and look. */
const answersShown = (page: Page): Promise<{height: number}[]> =>
  Promise.all(
    ['accept', 'reject'].map((action) =>
      button(page, action).evaluate((element) => {
        const style = getComputedStyle(element);
        const look = ['color', 'backgroundColor', 'border', 'font', 'padding', 'borderRadius', 'textDecoration'];
        // Firefox is some hundredths of a pixel out.
        const [width, height, top] = ['width', 'height', 'top'].map((side) =>
          Math.round(element.getBoundingClientRect()[side as 'top']),
        );
        return {
          tag: element.localName,
          width,
          height: height!,
          top,
          look: look.map((name) => style[name as 'color']),
        };
      }),
    ),
  );

/** Expects the two to be equal buttons side by side, on wide and narrow screens. */
async function areEven(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({width, height: 700});
    const [accept, reject] = await answersShown(page);
    expect(accept).toEqual(reject);
    expect(accept!.height, 'a target of 44 px, A8').toBeGreaterThanOrEqual(44);
  }
}

test('L1 L3 L4 L14 the page can be used while the banner waits; only an answer is consent', async ({page, site}) => {
  await page.goto(site.origin + home);
  await asked(page);
  const undecided = async (): Promise<void> => {
    expect(await status(page)).toBe('undecided');
    expect(await stored(page)).toEqual(nothing);
    await expect(button(page, 'accept')).toBeVisible();
  };
  await settled(page);
  await undecided();

  await test.step('the page is used', async () => {
    await page.getByLabel('Search this website').click();
    await page.keyboard.type('bins');
    await expect(page.getByLabel('Search this website')).toHaveValue('bins');
    await tabTo(page, page.getByRole('link', {name: 'Roads and parking'}));
    await page.getByRole('link', {name: 'Planning', exact: true}).click();
    await expect(page).toHaveURL(/#planning$/);
    await undecided();
  });

  await test.step('Escape, scrolling, clicking', async () => {
    await page.keyboard.press('Escape');
    await undecided();
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await undecided();
    await page.locator('main').click({position: {x: 5, y: 5}});
    await undecided();
  });

  await test.step('the dialog is left with Escape, and closed with something ticked', async () => {
    await button(page, 'customise').click();
    await expect(dialog(page)).toBeVisible();
    await expect(page.locator('consent-preferences input').first()).toBeVisible();
    await nothingAmiss(page, site);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await undecided();
    await button(page, 'customise').click();
    await page.locator('consent-preferences input').first().check();
    await button(page, 'close', 'consent-preferences').click();
    await expect(dialog(page)).toHaveCount(0);
    await undecided();
  });

  await test.step('another page is opened', async () => {
    await page.getByRole('link', {name: 'Cymraeg'}).click();
    await expect(page).toHaveURL(/cymru/);
    await asked(page);
    await undecided();
  });
  expect(site.elsewhere).toEqual([]);
});

test('L2 L5 L17 a fair question with a policy; of two services only the chosen one gets a request', async ({
  page,
  site,
}) => {
  await page.goto(site.origin + home);
  await asked(page);
  await areEven(page);

  await test.step('the policy has its own link, and nothing mentions terms', async () => {
    await expect(banner(page).getByRole('link')).toHaveAttribute('href', 'cookies.html');
    await expect(banner(page)).not.toContainText(/terms|conditions|better experience|value your privacy|continue/i);
    await banner(page).getByRole('link').click();
    await expect(page).toHaveURL(/cookies\.html/);
    expect(await status(page)).toBe('undecided');
  });

  await test.step('a returning visit to a page that names catalogue services loads the files that start them', async () => {
    await button(page, 'reject', 'consent-preferences').click();
    await kept(page);
    site.requests.length = 0;
    await page.goto(site.origin + home);
    await expect.poll(() => site.libraryFiles.map(nameOf)).toEqual(['consent', 'loaders']);
    await settled(page);
    expect(site.libraryFiles.map(nameOf)).toEqual(['consent', 'loaders']);
  });

  await settingsLink(page).click();
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

test('L2 only consent.js loads, on the first and later visits; a choice made just before leaving the page is kept', async ({
  page,
  site,
}) => {
  await page.goto(site.origin + own);
  await asked(page);
  await settled(page);
  expect(site.libraryFiles.map(nameOf)).toEqual(['consent']);
  await areEven(page);

  site.requests.length = 0;
  await page.evaluate(() => {
    window.consent.acceptAll();
    location.assign('news.html');
  });
  await expect(page).toHaveURL(/news\.html/);
  await expect.poll(() => page.evaluate(() => window.consent?.choices.necessary)).toBe(true);
  await expect.poll(() => status(page)).toBe('decided');
  expect(await answers(page, 'hampshire-consent')).toMatch(/^yes=.+ no=$/);
  await settled(page);
  expect(site.libraryFiles.map(nameOf)).toEqual(['consent']);
});

test('L6 L7 withdrawing takes as many activations as agreeing, and removes and stops what was agreed to', async ({
  page,
  site,
}) => {
  const vendors = ['_ga', '_ga_ABERWEN01', '_hjSessionUser_9876501', '_hjSession_9876501'];
  const cookies = '/one-tag/cookies.html';
  const open = async (path: string): Promise<void> => {
    await page.goto(site.origin + path);
    await expect.poll(() => page.evaluate(() => window.consent?.choices.necessary)).toBe(true);
  };
  /**
   * Counts the activations from an open page to the answer, through the settings link or the preferences in the page.
   */
  const activate = async (path: string, action: string): Promise<number> => {
    const answer = button(page, action, 'consent-preferences');
    const steps = path === cookies ? [answer] : [settingsLink(page), answer];
    for (const step of steps) await step.click();
    return steps.length;
  };
  const agree = async (path: string): Promise<number> => {
    const activations = await activate(path, 'accept');
    await expect.poll(() => cookieNames(page)).toEqual([...vendors, 'consent']);
    expect(await answers(page)).toMatch(/ no=$/);
    return activations;
  };
  /** Expects only the record to be left, and no third-party requests from the reloaded page. */
  const withdraw = async (path: string): Promise<number> => {
    let activations = 0;
    await loadedAgain(page, async () => {
      activations = await activate(path, 'reject');
    });
    const after = site.requests.length;
    const place = path === cookies ? 'consent-preferences' : 'consent-banner';
    await expect(page.locator(`${place}[state=confirming]`)).toBeAttached();
    await settled(page);
    expect(await answers(page)).toMatch(/^yes= /);
    await expect.poll(() => cookieNames(page)).toEqual(['consent']);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(site.requests.slice(after).filter((url) => new URL(url).host !== site.host)).toEqual([]);
    return activations;
  };

  await open(home);
  const inDialog = await agree(home);
  await open(cookies);
  await page.evaluate(() => {
    // Notes what holds at the moment of the withdrawal, before the reload.
    document.addEventListener('consent-change', () => {
      sessionStorage.setItem('seen', JSON.stringify([document.cookie, Object.keys(localStorage)]));
    });
  });
  const withdrawnInPage = await withdraw(cookies);
  const [seen, local] = JSON.parse(await page.evaluate(() => sessionStorage.getItem('seen')!)) as [string, string[]];
  expect(seen).not.toMatch(/_ga|_hj/);
  expect(local).toEqual([]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['seen']);

  expect(withdrawnInPage).toBeLessThanOrEqual(await agree(cookies));
  await open(home);
  const withdrawnInDialog = await withdraw(home);
  expect(withdrawnInDialog).toBeLessThanOrEqual(inDialog);
  expect(withdrawnInDialog).toBeLessThanOrEqual(2);
});

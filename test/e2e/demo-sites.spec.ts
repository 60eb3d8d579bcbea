/**
 * What the demo sites do besides asking: a poll, a preference stored with consent, a vendor of their own, no cookies.
 */
import type {Page} from '@playwright/test';
import {
  answerInSettings,
  answers,
  asked,
  banner,
  button,
  cookieNames,
  dialog,
  expect,
  kept,
  loadedAgain,
  quietDemoPages,
  settingsLink,
  settled,
  status,
  test,
  withdraw,
  type Site,
} from './helpers.js';

const day = 24 * 60 * 60;

/** The days until the cookie expires, rounded; undefined when there is no such cookie. */
async function daysLeft(page: Page, name: string): Promise<number | undefined> {
  const cookie = (await page.context().cookies(page.url())).find((each) => each.name === name);
  return cookie && Math.round((cookie.expires - Date.now() / 1000) / day);
}
/** Expects no violation of the page's strict policy and no message from the library. */
async function nothingAmiss(site: Site): Promise<void> {
  expect(await site.violations()).toEqual([]);
  expect(site.said).toEqual([]);
}
const hosts = (site: Site): string[] => [...new Set(site.requests.map((url) => new URL(url).host))];

/** Accepts only this one in the preferences. */
async function allow(page: Page, label: string): Promise<void> {
  await settingsLink(page).click();
  await dialog(page).getByLabel(`Allow: ${label}`).check();
  await button(page, 'save', 'consent-preferences').click();
}

test('the police poll: a vote sets one necessary cookie for a day, closes the poll, and survives a rejection', async ({
  page,
  site,
}) => {
  const cookie = 'PollTimeout-42';
  await page.goto(`${site.origin}/police/index.html`);
  await asked(page);
  expect(await cookieNames(page)).toEqual([]);
  await page.getByLabel('By email').check();
  await page.getByRole('button', {name: 'Vote'}).click();
  await expect(page.getByRole('status').filter({hasText: 'Thank you for voting.'})).toBeFocused();
  await expect.poll(() => cookieNames(page)).toEqual([cookie]);
  await expect.poll(() => daysLeft(page, cookie)).toBe(1);
  await page.reload();
  await expect(page.getByRole('button', {name: 'Vote'})).toBeDisabled();
  await expect(page.getByText('Thank you for voting.')).toBeVisible();

  await button(page, 'reject').click();
  await kept(page, 'police-consent');
  await page.goto(`${site.origin}/police/cookies.html`);
  const row = page.getByRole('table', {name: 'Necessary'}).getByRole('row', {name: /PollTimeout-\*/});
  await expect(row).toContainText('1 day');
  await settled(page);
  await expect.poll(() => cookieNames(page)).toEqual([cookie, 'police-consent']);
});

// From here on the pages have a strict policy, so that everything accepted runs under it.
test('the police news: the share links need no choice; only X loads, then Facebook, with no violation', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/police/news.html?csp=trusted-types`);
  await asked(page);
  await settled(page);
  for (const [name, host] of [
    ['Post on X', 'twitter.com'],
    ['Share on Facebook', 'www.facebook.com'],
    ['Share on LinkedIn', 'www.linkedin.com'],
  ] as const) {
    expect(new URL((await page.getByRole('link', {name}).getAttribute('href'))!).host).toBe(host);
  }
  expect(hosts(site)).toEqual([site.host]);

  const loaded = page.waitForResponse(/platform\.twitter\.com\/widgets\.js/);
  await allow(page, 'X');
  await loaded;
  await settled(page);
  await expect(page.getByRole('link', {name: /stand-in for the button of X/})).toBeVisible();
  const facebook = (): string[] => hosts(site).filter((host) => /facebook/.test(host));
  expect(facebook()).toEqual([]);

  await answerInSettings(page, 'accept');
  await expect(button(page, 'hide')).toBeVisible();
  await expect.poll(facebook).not.toEqual([]);
  await settled(page);
  await nothingAmiss(site);
});

test('an accepted picture and frame appear in the space reserved for them, with no violation', async ({page, site}) => {
  await page.goto(`${site.origin}/police/media.html?csp=trusted-types`);
  await asked(page);
  const sizes = (): Promise<number[]> =>
    page.locator('.picture, .video-frame').evaluateAll((places) => places.map(({clientHeight}) => clientHeight));
  const before = await sizes();
  expect(before.length).toBeGreaterThan(0);
  await button(page, 'accept').click();
  await expect(page.getByRole('img', {name: /Open day at headquarters/})).toBeVisible();
  await expect(page.frameLocator('iframe[title*="dog unit"]').getByText('stand-in for YouTube')).toBeVisible();
  await expect.poll(() => sizes()).toEqual(before);
  await expect(button(page, 'hide')).toBeVisible();
  await settled(page);
  await nothingAmiss(site);
});

test("a partnership’s visitor: their preference is stored only with consent, and so is an uncatalogued vendor's data", async ({
  page,
  site,
}) => {
  const vendor = 'extra.evisitanalyst.com';
  const open = (name: string): Promise<unknown> =>
    page.goto(`${site.origin}/partnership/${name}.html?csp=trusted-types`);
  const choose = async (outcome: string): Promise<void> => {
    await page.getByLabel('Visitor', {exact: true}).check();
    await page.getByRole('button', {name: 'Mark what is for me'}).click();
    await expect(page.getByRole('status').filter({hasText: 'Marked for: visitor.'})).toContainText(outcome);
  };

  await test.step('the preference is not stored before an answer', async () => {
    await open('index');
    await asked(page);
    await choose('This is not remembered');
    expect(await cookieNames(page)).toEqual([]);
  });

  await test.step('it is stored for a year once functional is allowed, without a request to the vendor', async () => {
    await allow(page, 'Functional');
    await expect.poll(() => answers(page, 'partnership-consent')).toContain('yes=functional');
    await choose('This is remembered for a year.');
    await expect.poll(() => daysLeft(page, 'personalisation')).toBe(365);
    await page.reload();
    await expect(page.getByLabel('Visitor', {exact: true})).toBeChecked();
    await expect(page.locator('.chosen')).toContainText('For visitors');
    await settled(page);
    expect(hosts(site)).toEqual([site.host]);
  });

  await test.step('a withdrawal removes it, here and on other pages', async () => {
    await withdraw(page);
    await expect.poll(() => cookieNames(page)).toEqual(['partnership-consent']);
    await expect(page.getByText('This is not remembered')).toBeVisible();
    await open('news');
    await settled(page);
    expect(await cookieNames(page)).toEqual(['partnership-consent']);
    expect(hosts(site)).toEqual([site.host]);
  });

  const kept = ['evap10001', 'evas10001', 'evav10001', 'partnership-consent'];
  await test.step('the vendor gets a request once analytics is allowed, and the preference is still not stored', async () => {
    const loaded = page.waitForResponse((response) => response.url().startsWith(`https://${vendor}/eva.js`));
    await allow(page, 'Analytics');
    await loaded;
    await expect.poll(() => answers(page, 'partnership-consent')).toContain('yes=analytics');
    await expect.poll(() => cookieNames(page)).toEqual(kept);
    await open('index');
    await settled(page);
    await expect(page.locator('.chosen')).toHaveCount(0);
    await choose('This is not remembered');
    expect(await cookieNames(page)).toEqual(kept);
    await nothingAmiss(site);
  });

  await test.step("a withdrawal removes the vendor's data, and no request follows", async () => {
    await loadedAgain(page, () => withdraw(page));
    const after = site.requests.length;
    await expect.poll(() => cookieNames(page)).toEqual(['partnership-consent']);
    await settled(page);
    expect(site.requests.slice(after).filter((url) => new URL(url).host === vendor)).toEqual([]);
  });
});

test('a site without cookies: no banner, no cookie, no third party, and nothing to choose', async ({page, site}) => {
  const nothing = 'there is nothing to choose';
  for (const path of quietDemoPages) {
    await test.step(path, async () => {
      await page.goto(site.origin + path);
      await page.waitForFunction(() => window.consent?.choices.necessary);
      await settled(page);
      await expect.poll(() => status(page)).toBe('decided');
      await expect(banner(page)).toHaveCount(0);
      expect(await page.context().cookies()).toEqual([]);
      expect(hosts(site)).toEqual([site.host]);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(site.said).toEqual([]);
    });
  }

  await test.step('the cookies page says so', async () => {
    await expect(page).toHaveURL(/cookies\.html$/);
    await expect(page.locator('consent-preferences').getByText(nothing)).toBeVisible();
    await expect(page.locator('consent-preferences').getByRole('button')).toHaveCount(0);
    await expect(page.locator('consent-preferences input')).toHaveCount(0);
    await expect(page.locator('main > consent-cookie-table').getByText('No cookies are listed here.')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
  });

  await test.step('the dialog says so', async () => {
    await page.goto(`${site.origin}/no-cookies/index.html`);
    await settingsLink(page).click();
    await expect(dialog(page).getByText(nothing)).toBeVisible();
    await button(page, 'close', 'consent-preferences').click();
    await expect(dialog(page)).toHaveCount(0);
    expect(await page.context().cookies()).toEqual([]);
  });
});

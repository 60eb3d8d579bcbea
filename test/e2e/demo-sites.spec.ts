/** What the demo's sites do beyond asking: a poll, a choice that waits for agreement, a vendor of their own, no cookies. */
import type {Page} from '@playwright/test';
import {
  accept,
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

/** In how many days from now the cookie goes, rounded; undefined where there is no such cookie. */
async function daysLeft(page: Page, name: string): Promise<number | undefined> {
  const cookie = (await page.context().cookies(page.url())).find((each) => each.name === name);
  return cookie && Math.round((cookie.expires - Date.now() / 1000) / day);
}
const hosts = (site: Site): string[] => [...new Set(site.requests.map((url) => new URL(url).host))];

/** Accepts this one alone, in the preferences. */
async function allow(page: Page, label: string): Promise<void> {
  await settingsLink(page).click();
  await dialog(page).getByLabel(`Allow: ${label}`).check();
  await button(page, 'save', 'consent-preferences').click();
}

test.describe('the police poll', () => {
  const home = '/police/index.html';
  const cookie = 'PollTimeout-42';

  async function vote(page: Page): Promise<void> {
    await page.getByLabel('By email').check();
    await page.getByRole('button', {name: 'Vote'}).click();
    await expect(page.getByRole('status').filter({hasText: 'Thank you for voting.'})).toBeFocused();
  }

  test('a vote sets one cookie, for a day, and closes the poll', async ({page, site}) => {
    await page.goto(site.origin + home);
    await asked(page);
    expect(await cookieNames(page)).toEqual([]);
    await vote(page);
    await expect.poll(() => cookieNames(page)).toEqual([cookie]);
    await expect.poll(() => daysLeft(page, cookie)).toBe(1);
    await page.reload();
    await expect(page.getByRole('button', {name: 'Vote'})).toBeDisabled();
    await expect(page.getByText('Thank you for voting.')).toBeVisible();
  });

  test('its cookie is declared as necessary, and stays when everything is rejected', async ({page, site}) => {
    await page.goto(site.origin + home);
    await asked(page);
    await vote(page);
    await button(page, 'reject').click();
    await kept(page, 'police-consent');
    await page.goto(`${site.origin}/police/cookies.html`);
    const row = page.getByRole('table', {name: 'Necessary'}).getByRole('row', {name: /PollTimeout-\*/});
    await expect(row).toContainText('1 day');
    await settled(page);
    await expect.poll(() => cookieNames(page)).toEqual([cookie, 'police-consent']);
  });
});

test.describe('the police pages', () => {
  test('the share links work before any choice, and ask nobody for anything', async ({page, site}) => {
    await page.goto(`${site.origin}/police/news.html`);
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
  });

  test('accepting X alone asks X, and not Facebook', async ({page, site}) => {
    await page.goto(`${site.origin}/police/news.html`);
    await asked(page);
    const loaded = page.waitForResponse(/platform\.twitter\.com\/widgets\.js/);
    await allow(page, 'X');
    await loaded;
    await settled(page);
    await expect(page.getByRole('link', {name: /stand-in for the button of X/})).toBeVisible();
    expect(hosts(site).filter((host) => /facebook/.test(host))).toEqual([]);
  });

  test('a picture and a frame are shown once they are accepted, in the room that they had', async ({page, site}) => {
    await page.goto(`${site.origin}/police/media.html`);
    await asked(page);
    const sizes = (): Promise<number[]> =>
      page.locator('.picture, .video-frame').evaluateAll((places) => places.map(({clientHeight}) => clientHeight));
    const before = await sizes();
    await button(page, 'accept').click();
    await expect(page.getByRole('img', {name: /Open day at headquarters/})).toBeVisible();
    await expect(page.frameLocator('iframe[title*="dog unit"]').getByText('stand-in for YouTube')).toBeVisible();
    await expect.poll(() => sizes()).toEqual(before);
  });
});

for (const path of ['/police/news.html', '/police/media.html', '/partnership/index.html']) {
  test(`${path}: everything accepted runs under a strict policy, with no violation`, async ({page, site}) => {
    await page.goto(`${site.origin}${path}?csp=trusted-types`);
    await accept(page);
    await expect(button(page, 'hide')).toBeVisible();
    await expect.poll(() => hosts(site).length, 'others have been asked').toBeGreaterThan(1);
    await settled(page);
    expect(await site.violations()).toEqual([]);
    expect(site.said).toEqual([]);
  });
}

test.describe('the choice of a partnership’s visitor', () => {
  const home = '/partnership/index.html';

  async function choose(page: Page): Promise<void> {
    await page.getByLabel('Visitor', {exact: true}).check();
    await page.getByRole('button', {name: 'Mark what is for me'}).click();
    await expect(page.getByRole('status').filter({hasText: 'Marked for: visitor.'})).toBeVisible();
  }

  test('is not stored before an answer, nor when only analytics is accepted', async ({page, site}) => {
    await page.goto(site.origin + home);
    await asked(page);
    await choose(page);
    await expect(page.getByText('This is not remembered')).toBeVisible();
    expect(await cookieNames(page)).toEqual([]);
    await allow(page, 'Analytics');
    await expect.poll(() => answers(page, 'partnership-consent')).toContain('yes=analytics');
    await choose(page);
    await expect(page.getByText('This is not remembered')).toBeVisible();
    expect(await cookieNames(page)).not.toContain('personalisation');
  });

  test('is stored for a year once functional is allowed, and removed after withdrawal', async ({page, site}) => {
    await page.goto(site.origin + home);
    await asked(page);
    await allow(page, 'Functional');
    await expect.poll(() => answers(page, 'partnership-consent')).toContain('yes=functional');
    await choose(page);
    await expect(page.getByText('This is remembered for a year.')).toBeVisible();
    await expect.poll(() => daysLeft(page, 'personalisation')).toBe(365);
    await page.reload();
    await expect(page.getByLabel('Visitor', {exact: true})).toBeChecked();
    await expect(page.locator('.chosen')).toContainText('For visitors');
    await withdraw(page);
    await expect.poll(() => cookieNames(page)).toEqual(['partnership-consent']);
    await expect(page.getByText('This is not remembered')).toBeVisible();
    await page.reload();
    await settled(page);
    await expect(page.locator('.chosen')).toHaveCount(0);
    expect(await cookieNames(page)).toEqual(['partnership-consent']);
  });
});

test('a vendor that no catalogue knows is asked only after acceptance, and its cookies go', async ({page, site}) => {
  const vendor = 'extra.evisitanalyst.com';
  await page.goto(`${site.origin}/partnership/news.html`);
  await asked(page);
  await settled(page);
  expect(hosts(site)).toEqual([site.host]);
  await allow(page, 'Functional');
  await expect.poll(() => answers(page, 'partnership-consent')).toContain('yes=functional');
  await settled(page);
  expect(hosts(site)).toEqual([site.host]);

  await settingsLink(page).click();
  const loaded = page.waitForResponse((response) => response.url().startsWith(`https://${vendor}/eva.js`));
  await button(page, 'accept', 'consent-preferences').click();
  await loaded;
  await expect.poll(() => cookieNames(page)).toEqual(['evap10001', 'evas10001', 'evav10001', 'partnership-consent']);
  await loadedAgain(page, () => withdraw(page));
  const after = site.requests.length;
  await expect.poll(() => cookieNames(page)).toEqual(['partnership-consent']);
  await settled(page);
  expect(site.requests.slice(after).filter((url) => new URL(url).host === vendor)).toEqual([]);
});

for (const path of quietDemoPages) {
  test(`${path}: no banner, no cookie, nobody else, and nothing amiss`, async ({page, site}) => {
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

test('a site without cookies says that there is nothing to choose, on its page and in the dialog', async ({
  page,
  site,
}) => {
  const nothing = 'there is nothing to choose';
  await page.goto(`${site.origin}/no-cookies/cookies.html`);
  await expect(page.locator('consent-preferences').getByText(nothing)).toBeVisible();
  await expect(page.locator('consent-preferences').getByRole('button')).toHaveCount(0);
  await expect(page.locator('consent-preferences input')).toHaveCount(0);
  await expect(page.locator('main > consent-cookie-table').getByText('No cookies are listed here.')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.goto(`${site.origin}/no-cookies/index.html`);
  await settingsLink(page).click();
  await expect(dialog(page).getByText(nothing)).toBeVisible();
  await button(page, 'close', 'consent-preferences').click();
  await expect(dialog(page)).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);
});

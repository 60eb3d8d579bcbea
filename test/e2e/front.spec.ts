/** The demo's front page: its one tag asks, and its list of what runs follows every answer. */
import type {Page} from '@playwright/test';
import {audit} from './audit.js';
import {
  accept,
  answers,
  asked,
  button,
  cookieNames,
  dialog,
  expect,
  loadedAgain,
  settingsLink,
  settled,
  test,
  withdraw,
} from './helpers.js';

const record = 'front-consent';
/** What the list says of Google Analytics, Hotjar and YouTube, in this order. */
const states = (page: Page, ...texts: string[]): Promise<void> =>
  expect(page.locator('[data-service] .state')).toHaveText(texts);
const sentence = (page: Page, text: string): Promise<void> =>
  expect(page.locator('.now [role=status]')).toContainText(text);

test('A20 A9 the front page carries the tag that it shows, asks, and passes the audit in each state', async ({
  page,
  site,
}) => {
  await page.goto(site.origin);
  await asked(page);
  const [shown, carried] = await page.evaluate(() => {
    const listOf = (element: Element): string[] =>
      [...element.attributes].map(({name, value}) => `${name}="${value}"`).sort();
    const code = document.querySelector('.tag')!.textContent!;
    const parsed = new DOMParser().parseFromString(code, 'text/html').querySelector('script')!;
    return [listOf(parsed), listOf(document.querySelector('script[data-site-name]')!)];
  });
  expect(shown).toEqual(carried);
  await states(page, 'Waiting', 'Waiting', 'Waiting');
  await sentence(page, 'You have not answered yet. None of these runs.');
  await audit(page, 'the question');
  await accept(page);
  await states(page, 'Running', 'Running', 'Running');
  await expect(page.locator('#loaded')).toContainText('static.hotjar.com');
  await audit(page, 'everything runs');
  await page.goto(`${site.origin}/cookies.html`);
  await expect(button(page, 'save', 'consent-preferences')).toBeVisible();
  await expect(page.locator('main > section > consent-cookie-table table').last()).toBeVisible();
  await audit(page, 'the cookies page');
  expect(site.said).toEqual([]);
});

test('the front page says what runs after a rejection, a choice, a video and a withdrawal, with no violation', async ({
  page,
  site,
}) => {
  await test.step('rejected: nothing runs, and only the answer is stored', async () => {
    await page.goto(`${site.origin}/?csp=trusted-types`);
    await asked(page);
    await button(page, 'reject').click();
    await states(page, 'Off', 'Off', 'Off');
    await sentence(page, 'You rejected them. None of these runs.');
    await settled(page);
    expect(site.elsewhere).toEqual([]);
    await expect(page.locator('#stored')).toHaveText(record);
  });

  await test.step('chosen: analytics alone runs', async () => {
    await settingsLink(page).click();
    await dialog(page).getByLabel('Allow: Analytics').check();
    await button(page, 'save', 'consent-preferences').click();
    await states(page, 'Running', 'Running', 'Off');
    await sentence(page, 'You accepted Google Analytics and Hotjar.');
    await expect(page.locator('#stored')).toContainText('_ga_DEMO123456');
    await expect(page.locator('#loaded')).toContainText('www.googletagmanager.com');
  });

  await test.step('the video is loaded this once, and nothing is kept', async () => {
    await button(page, 'load', 'consent-embed').click();
    await states(page, 'Running', 'Running', 'Shown once');
    await sentence(page, 'YouTube runs this once.');
    await expect(page.frameLocator('consent-embed iframe').getByText('stand-in for YouTube')).toBeVisible();
  });

  await test.step('and then always', async () => {
    await page.reload();
    await states(page, 'Running', 'Running', 'Off');
    await button(page, 'accept', 'consent-embed').click();
    await states(page, 'Running', 'Running', 'Running');
  });

  await test.step('withdrawn: it all stops, and what it stored goes', async () => {
    await loadedAgain(page, () => withdraw(page));
    await states(page, 'Off', 'Off', 'Off');
    await expect.poll(() => cookieNames(page)).toEqual([record]);
    expect(await answers(page, record)).toMatch(/^yes= /);
    await settled(page);
    expect(await site.violations()).toEqual([]);
    expect(site.said).toEqual([]);
  });
});

/**
 * The demo's pages for plain HTML, React, Vue and server templates: attributes, children, events and the gate in each.
 */
import type {ConsoleMessage, Page} from '@playwright/test';
import {audit, narrow, wide} from './audit.js';
import {
  accept,
  answers,
  asked,
  banner,
  button,
  confirmed,
  dialog,
  expect,
  loadedAgain,
  record,
  settled,
  test,
  type Site,
} from './helpers.js';

const pages = ['plain', 'react', 'vue', 'server'] as const;
const rendered = ['react', 'vue'] as const;
const address = (name: string): string => `/frameworks/${name}.html`;
const shown = (page: Page, name: string): ReturnType<Page['locator']> => page.locator(`[data-show=${name}]`);
const video = (page: Page): ReturnType<Page['frameLocator']> => page.frameLocator('consent-embed iframe[src]');

/** What anyone, the frameworks' development builds among them, has to complain about. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (/^(error|warning)$/.test(message.type())) found.push(message.text());
  });
  return found;
}

/** Answers in the choices that the page's own button opens. */
async function change(page: Page, action: 'accept' | 'reject'): Promise<void> {
  await page.getByRole('button', {name: 'Change the choice'}).click();
  await expect(dialog(page)).toBeVisible();
  await button(page, action, 'consent-preferences').click();
}

const askedOfVimeo = (site: Site): string[] => site.requests.filter((url) => /vimeo/.test(url));

for (const name of pages) {
  test.describe(`the page of ${name}`, () => {
    test('L13 L10 takes its attributes and children as the page has rendered them', async ({page, site}) => {
      const said = complaints(page);
      await page.goto(site.origin + address(name));
      await asked(page);
      await expect(banner(page)).toHaveClass(name === 'server' ? 'top' : 'bottom');
      await expect(banner(page)).toHaveAccessibleName(
        name === 'server' ? 'Cookies on Aberwen "Leisure" & Sport' : 'Cookies on Aberwen Leisure',
      );
      await expect(banner(page).getByRole('link')).toHaveAttribute(
        'href',
        name === 'server' ? '/one-tag/cookies.html?from=server&part=1' : '/one-tag/cookies.html',
      );
      await expect(banner(page)).toContainText(name === 'server' ? 'Videos & maps' : 'Videos');
      await expect(shown(page, 'choices')).toHaveText('necessary');
      await expect(shown(page, 'events').getByRole('listitem')).toHaveText(['consent-ready']);
      await page.getByRole('button', {name: 'Change the choice'}).click();
      await expect(dialog(page)).toBeVisible();
      for (const summary of await dialog(page).locator('summary').all()) await summary.click();
      const row = dialog(page).getByRole('row', {name: /^visits/});
      await expect(row).toContainText('Counts the pages of this visit');
      await button(page, 'close', 'consent-preferences').click();
      await button(page, 'accept').click();
      await expect.poll(() => record(page, `${name}-consent`)).toMatchObject({r: '2026-11', m: 'banner', l: 'en'});
      await expect.poll(() => answers(page, `${name}-consent`)).toBe('yes=analytics.visits.functional.vimeo no=');
      expect(said).toEqual([]);
    });

    test('L1 releases on Accept, and takes it back by the page’s own button', async ({page, site}) => {
      const said = complaints(page);
      await page.goto(site.origin + address(name));
      await asked(page);
      await settled(page);
      expect(askedOfVimeo(site)).toEqual([]);
      expect(await page.evaluate(() => sessionStorage.getItem('visits'))).toBeNull();
      await expect(shown(page, 'counting')).toHaveText('no');

      await button(page, 'accept').click();
      await confirmed(page);
      await expect(shown(page, 'events').getByRole('listitem').last()).toHaveText('consent-change, from banner');
      await expect(shown(page, 'choices')).toHaveText('necessary, analytics, visits, functional, vimeo');
      await expect(shown(page, 'counting')).toHaveText('yes');
      await expect(video(page).getByText('stand-in for Vimeo')).toBeVisible();
      await expect.poll(() => page.evaluate(() => sessionStorage.getItem('visits'))).toBe('1');

      // What the gate has released can be stopped only by loading the page again.
      await loadedAgain(page, () => change(page, 'reject'));
      await expect(shown(page, 'choices')).toHaveText('necessary');
      await expect(shown(page, 'counting')).toHaveText('no');
      await expect(page.locator('consent-embed iframe[src]')).toHaveCount(0);
      expect(await page.evaluate(() => sessionStorage.getItem('visits'))).toBeNull();
      expect(said).toEqual([]);
    });

    test('A20 A9 passes the audit, with the banner and after it', async ({page, site}) => {
      await page.goto(site.origin + address(name));
      await asked(page);
      // Each is the banner of the other pages: axe.spec.ts has both views of both states.
      await audit(page, 'banner', [wide]);
      await button(page, 'reject').click();
      await confirmed(page);
      await audit(page, 'confirmation', [narrow]);
    });

    test('works under a strict policy', async ({page, site}) => {
      await page.goto(`${site.origin}${address(name)}?csp=strict-dynamic`);
      await accept(page);
      await expect(video(page).getByText('stand-in for Vimeo')).toBeVisible();
      await expect(shown(page, 'counting')).toHaveText('yes');
      expect(await site.violations()).toEqual([]);
    });
  });
}

for (const name of rendered) {
  test.describe(`what ${name} takes out and puts back`, () => {
    test('the banner asks again where it has not been answered, and takes its room with it', async ({page, site}) => {
      const said = complaints(page);
      await page.goto(site.origin + address(name));
      await asked(page);
      const room = (): Promise<string> =>
        page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBottom);
      await expect.poll(async () => parseInt(await room())).toBeGreaterThan(0);
      const toggle = page.getByRole('button', {name: /the banner/});
      await toggle.click();
      await expect(page.locator('consent-banner')).toHaveCount(0);
      await expect.poll(room).toBe('auto');
      await toggle.click();
      await accept(page);
      await confirmed(page);
      await expect.poll(() => answers(page, `${name}-consent`)).toBe('yes=analytics.visits.functional.vimeo no=');
      await toggle.click();
      await toggle.click();
      await expect(page.locator('consent-banner')).toHaveAttribute('state', 'answered');
      await expect(shown(page, 'events').getByRole('listitem')).toHaveCount(2);
      expect(said).toEqual([]);
    });

    test('an embed is held when it comes back before the choice, and shown when it comes after', async ({
      page,
      site,
    }) => {
      const said = complaints(page);
      await page.goto(site.origin + address(name));
      await asked(page);
      const placeholder = button(page, 'load', 'consent-embed');
      await expect(placeholder).toBeVisible();
      const toggle = page.getByRole('button', {name: /the video/});
      await toggle.click();
      await expect(page.locator('consent-embed')).toHaveCount(0);
      await toggle.click();
      await expect(placeholder).toBeVisible();
      await toggle.click();
      await button(page, 'accept').click();
      await confirmed(page);
      await settled(page);
      expect(askedOfVimeo(site)).toEqual([]);
      await toggle.click();
      await expect(video(page).getByText('stand-in for Vimeo')).toBeVisible();
      await toggle.click();
      await expect(page.locator('consent-embed')).toHaveCount(0);
      expect(said).toEqual([]);
    });

    test('the answer holds on the next page, which shows no banner', async ({page, site}) => {
      await page.goto(site.origin + address(name));
      await accept(page);
      await confirmed(page);
      await page.reload();
      await expect(shown(page, 'counting')).toHaveText('yes');
      await expect(video(page).getByText('stand-in for Vimeo')).toBeVisible();
      await expect(page.locator('consent-banner')).not.toHaveAttribute('state', /asking|confirming/);
    });
  });
}

test.describe('what a CMS puts into the page later', () => {
  test('L1 waits for the choice', async ({page, site}) => {
    const said = complaints(page);
    await page.goto(site.origin + address('server'));
    await asked(page);
    await page.getByRole('button', {name: 'Load more'}).click();
    await expect(button(page, 'load', 'consent-embed')).toHaveCount(2);
    await expect(page.locator('main output')).toHaveText('it waits');
    await button(page, 'accept').click();
    await expect(page.locator('main output')).toHaveText('it has run');
    await expect(page.frameLocator('iframe[title="The pool from above"]').getByText('stand-in')).toBeVisible();
    expect(said).toEqual([]);
  });

  test('is released at once after it', async ({page, site}) => {
    await page.goto(site.origin + address('server'));
    await accept(page);
    await confirmed(page);
    await page.getByRole('button', {name: 'Load more'}).click();
    await expect(page.locator('main output')).toHaveText('it has run');
    await expect(page.frameLocator('iframe[title="The pool from above"]').getByText('stand-in')).toBeVisible();
  });
});

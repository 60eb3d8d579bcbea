/**
 * The demo's pages for plain HTML, React, Vue and server templates: attributes, children, events and the gate in each.
 */
import type {ConsoleMessage, Locator, Page} from '@playwright/test';
import {audit, wide} from './audit.js';
import {
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

const POLICY = '?csp=strict-dynamic';
/** Each page is also visited under a strict policy: two of them on the first visit, two on the next. */
const pages = {
  plain: {first: '', next: POLICY},
  react: {first: POLICY, next: ''},
  vue: {first: '', next: POLICY},
  server: {first: POLICY, next: ''},
};
type Name = keyof typeof pages;
const address = (name: Name): string => `/frameworks/${name}.html`;
const isRendered = (name: Name): boolean => name === 'react' || name === 'vue';
const shown = (page: Page, name: string): ReturnType<Page['locator']> => page.locator(`[data-show=${name}]`);
const video = (page: Page): ReturnType<Page['frameLocator']> =>
  page.frameLocator('consent-embed iframe[title="A tour of the new pool"][src]');

/** Console complaints, including those of the frameworks' development builds. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (/^(error|warning)$/.test(message.type())) found.push(message.text());
  });
  return found;
}

/** Answers in the choices opened by the page's own button. */
async function change(page: Page, action: 'accept' | 'reject'): Promise<void> {
  await page.getByRole('button', {name: 'Change the choice'}).click();
  await expect(dialog(page)).toBeVisible();
  await button(page, action, 'consent-preferences').click();
}

const askedOfVimeo = (site: Site): string[] => site.requests.filter((url) => /vimeo/.test(url));

const visits = (page: Page): Promise<string | null> => page.evaluate(() => sessionStorage.getItem('visits'));
const events = (page: Page): Locator => shown(page, 'events').getByRole('listitem');

async function takesWhatIsRendered(page: Page, name: Name): Promise<void> {
  const isServer = name === 'server';
  await expect(banner(page)).toHaveClass(isServer ? 'top' : 'bottom');
  await expect(banner(page)).toHaveAccessibleName(
    isServer ? 'Cookies on Aberwen "Leisure" & Sport' : 'Cookies on Aberwen Leisure',
  );
  await expect(banner(page).getByRole('link')).toHaveAttribute(
    'href',
    isServer ? '/one-tag/cookies.html?from=server&part=1' : '/one-tag/cookies.html',
  );
  await expect(banner(page)).toContainText(isServer ? 'Videos & maps (Vimeo)' : 'Videos (Vimeo)');
  await expect(shown(page, 'choices')).toHaveText('necessary');
  await expect(events(page)).toHaveText(['consent-ready']);
  await page.getByRole('button', {name: 'Change the choice'}).click();
  await expect(dialog(page)).toBeVisible();
  for (const summary of await dialog(page).locator('summary').all()) await summary.click();
  const row = dialog(page).getByRole('row', {name: /^visits/});
  await expect(row).toContainText('Counts the pages of this visit');
  await button(page, 'close', 'consent-preferences').click();
}

async function waits(page: Page, site: Site): Promise<void> {
  await settled(page);
  expect(askedOfVimeo(site)).toEqual([]);
  expect(await visits(page)).toBeNull();
  await expect(shown(page, 'counting')).toHaveText('no');
}

async function isReleased(page: Page): Promise<void> {
  await expect(shown(page, 'choices')).toHaveText('necessary, analytics, visits, functional, vimeo');
  await expect(shown(page, 'counting')).toHaveText('yes');
  await expect(video(page).getByText('stand-in for Vimeo')).toBeVisible();
}

/** The buttons that remove and restore part of a page that a framework has rendered. */
const toggle = (page: Page, what: 'banner' | 'video'): Locator =>
  page.getByRole('button', {name: new RegExp(`the ${what}`)});

async function takesOutAndPutsBack(page: Page): Promise<void> {
  const room = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBottom);
  await expect.poll(async () => parseInt(await room())).toBeGreaterThan(0);
  await toggle(page, 'banner').click();
  await expect(page.locator('consent-banner')).toHaveCount(0);
  await expect.poll(room).toBe('auto');
  await toggle(page, 'banner').click();
  await asked(page);

  const placeholder = button(page, 'load', 'consent-embed');
  await expect(placeholder).toBeVisible();
  await toggle(page, 'video').click();
  await expect(page.locator('consent-embed')).toHaveCount(0);
  await toggle(page, 'video').click();
  await expect(placeholder).toBeVisible();
}

async function takesOutAndPutsBackLater(page: Page): Promise<void> {
  await toggle(page, 'banner').click();
  await expect(page.locator('consent-banner')).toHaveCount(0);
  await toggle(page, 'banner').click();
  await expect(page.locator('consent-banner')).toHaveAttribute('state', 'answered');
  await expect(events(page)).toHaveCount(2);

  await toggle(page, 'video').click();
  await expect(page.locator('consent-embed')).toHaveCount(0);
  await toggle(page, 'video').click();
  await expect(video(page).getByText('stand-in for Vimeo')).toBeVisible();
}

/** Elements that a CMS adds to the page later. */
const later = (page: Page): Locator => page.locator('main output');
const laterVideo = (page: Page): Locator =>
  page.frameLocator('iframe[title="The pool from above"]').getByText('stand-in');

for (const [name, {first, next}] of Object.entries(pages) as [Name, (typeof pages)[Name]][]) {
  test(`L1 L10 L13 A9 A20 the page of ${name}: asks with its rendered attributes, waits, releases, withdraws`, async ({
    page,
    site,
  }) => {
    const said = complaints(page);
    await page.goto(site.origin + address(name) + first);
    await asked(page);

    await test.step('nothing runs before the choice', () => waits(page, site));
    // The banner is that of the other pages: axe.spec.ts has both views of both states.
    await test.step('it passes the audit', () => audit(page, 'banner', [wide]));
    await test.step('attributes and children are as the page rendered them', () => takesWhatIsRendered(page, name));
    if (isRendered(name)) {
      await test.step('a restored banner and video ask and wait again', () => takesOutAndPutsBack(page));
    }
    if (name === 'server') {
      await test.step('elements added by a CMS also wait', async () => {
        await page.getByRole('button', {name: 'Load more'}).click();
        await expect(button(page, 'load', 'consent-embed')).toHaveCount(2);
        await expect(later(page)).toHaveText('it waits');
      });
    }

    await test.step('Accept releases it', async () => {
      expect(askedOfVimeo(site)).toEqual([]);
      await button(page, 'accept').click();
      await confirmed(page);
      await expect(events(page).last()).toHaveText('consent-change, from banner');
      await isReleased(page);
      await expect.poll(() => visits(page)).toBe('1');
      await expect.poll(() => record(page, `${name}-consent`)).toMatchObject({r: '2026-11', m: 'banner', l: 'en'});
      expect(await answers(page, `${name}-consent`)).toBe('yes=analytics.visits.functional.vimeo no=');
    });
    if (isRendered(name)) {
      await test.step('restored elements are answered', () => takesOutAndPutsBackLater(page));
    }
    if (name === 'server') {
      await expect(later(page)).toHaveText('it has run');
      await expect(laterVideo(page)).toBeVisible();
    }

    await test.step('the answer holds on the next page, which shows no banner', async () => {
      await page.goto(site.origin + address(name) + next);
      await isReleased(page);
      await expect(page.locator('consent-banner')).not.toHaveAttribute('state', /asking|confirming/);
    });
    if (name === 'server') {
      await test.step('elements added by a CMS run at once', async () => {
        await page.getByRole('button', {name: 'Load more'}).click();
        await expect(later(page)).toHaveText('it has run');
        await expect(laterVideo(page)).toBeVisible();
      });
    }

    await test.step('the page’s own button withdraws', async () => {
      // Only a reload stops what the gate has released.
      await loadedAgain(page, () => change(page, 'reject'));
      await expect(shown(page, 'choices')).toHaveText('necessary');
      await expect(shown(page, 'counting')).toHaveText('no');
      await expect(page.locator('consent-embed iframe[src]')).toHaveCount(0);
      expect(await visits(page)).toBeNull();
      await confirmed(page);
    });

    expect(said).toEqual([]);
    expect(await site.violations()).toEqual([]);
  });
}

/** Promise 7: the banner shifts nothing on the screen, takes no focus, scrolls nothing. */
import type {Page} from '@playwright/test';
import {
  asked,
  banner,
  button,
  expect,
  html,
  none,
  ownBanner,
  record,
  settled,
  shifts,
  test,
  watchShifts,
} from './helpers.js';

/** Slows the connection to a phone's, so that the banner always comes well after the page. */
async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.setCacheDisabled', {cacheDisabled: true});
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
}

const calm = async (page: Page, focused = 'body'): Promise<void> => {
  expect(await shifts(page)).toEqual(none);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe(focused);
  expect(await page.evaluate(() => scrollY)).toBe(0);
};

/** A page long enough to scroll, configured by the tag or by a banner. */
const long = (layout: string, inTag: boolean): string => {
  const filler = '<p>A paragraph of the page, which must stay where it is.</p>'.repeat(60);
  const content = `${filler}<h2 id="place">The place</h2>${filler}`;
  return inTag
    ? html({
        head: `<script src="/consent/consent.js" data-site-name="Aberwen" data-layout="${layout}" data-analytics=""></script>`,
        body: content,
      })
    : html({body: ownBanner(`layout="${layout}"`) + content});
};

// The real site below has its own banner at the top. layouts.spec.ts scrolls the last line clear of the banner.
for (const [layout, inTag] of [
  ['bottom', true],
  ['top', true],
  ['corner', false],
  ['modal', false],
] as const) {
  const where = inTag ? 'all in the tag' : 'a banner of its own';
  const title = `layout=${layout}, ${where}: nothing shifts, at a place in the page, on the first visit, and later`;
  test(title, async ({page, site}) => {
    await watchShifts(page);
    await slowDown(page);
    await site.write('/page', long(layout, inTag));

    await test.step('a page opened at an anchor stays there', async () => {
      await page.goto(`${site.origin}/page?at#place`);
      await expect(page.locator('consent-banner[state=asking]')).toBeAttached();
      await settled(page);
      const top = await page.locator('#place').evaluate((element) => element.getBoundingClientRect().top);
      expect(Math.abs(top)).toBeLessThan(2);
      expect(await shifts(page)).toEqual(none);
    });

    await test.step('the first visit', async () => {
      await page.goto(`${site.origin}/page`);
      await asked(page);
      await settled(page);
      await calm(page, layout === 'modal' ? 'consent-banner' : 'body');
      await button(page, 'reject').click();
      await expect(button(page, 'hide')).toBeVisible();
      await button(page, 'hide').click();
      await expect(banner(page)).toHaveCount(0);
      expect(await shifts(page)).toEqual(none);
      await expect.poll(() => record(page)).toBeTruthy();
    });

    await test.step('a later visit', async () => {
      await page.goto(`${site.origin}/page`);
      await settled(page);
      await expect(banner(page)).toHaveCount(0);
      await calm(page);
    });
  });
}

test('a page that partly arrives after the banner: nothing shifts, and the check detects what does', async ({
  page,
  site,
}) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/t/held.js', async (route) => {
    await held;
    await route.fallback();
  });
  await watchShifts(page);
  const tag = '<script src="/consent/consent.js" data-site-name="Aberwen" data-analytics=""></script>';
  await site.write('/page', html({head: tag, body: '<p>First</p><script src="/t/held.js"></script><p>Last</p>'}));
  await page.goto(`${site.origin}/page`, {waitUntil: 'commit'});
  await asked(page);
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-paint').length)).toBe(1);
  letGo();
  await expect(page.getByText('Last')).toBeVisible();
  await settled(page);
  expect(await shifts(page)).toEqual(none);
  await page.evaluate(() => {
    const late = document.createElement('div');
    late.append('Late');
    late.style.blockSize = '200px';
    document.body.prepend(late);
  });
  await expect.poll(async () => (await shifts(page)).total).toBeGreaterThan(0);
});

test('a real site with the banner at the top: nothing shifts', async ({page, site}) => {
  await watchShifts(page);
  await slowDown(page);
  await page.goto(`${site.origin}/hampshire-pcc/privacy.html`);
  await asked(page);
  await settled(page);
  const {moved} = await shifts(page);
  expect(
    moved.filter((name) => name !== 'aside'),
    'but for the log of the demo',
  ).toEqual([]);
});

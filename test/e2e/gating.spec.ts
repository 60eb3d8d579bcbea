/** The page on which the libraries were compared: what is parked waits, runs as it would have, and leaves nothing. */
import type {Page} from '@playwright/test';
import {
  accept,
  answerInSettings,
  asked,
  banner,
  chromiumOnly,
  confirmed,
  expect,
  quiet,
  ran,
  settled,
  test,
  withdraw,
  type Site,
} from './helpers.js';

const vendors = ['slow.vendor.test', 'cdn.vendor.test'];
const classic = ['A', 'B', 'C', 'E', 'G', 'H'];
const everything = [...classic, 'D', 'I'].sort();

const address = (site: Site, subdomain = 'www'): string => `https://${subdomain}.${site.host}/fixtures/gating.html`;
const toVendors = (site: Site): string[] => site.requests.filter((url) => vendors.includes(new URL(url).hostname));
const cookiesByHost = async (page: Page): Promise<string[]> =>
  (await page.context().cookies()).map(({name, domain}) => `${name} on ${domain}`).sort();

async function accepted(page: Page): Promise<void> {
  await accept(page);
  await expect.poll(async () => (await ran(page)).length).toBe(everything.length);
}

test('L1 L18 nothing is requested, run or stored before the choice', async ({page, site}) => {
  await page.goto(address(site));
  await asked(page);
  await quiet(page);
  expect(toVendors(site)).toEqual([]);
  expect(site.requests.some((url) => url.includes('gating-e.js'))).toBe(false);
  expect(await ran(page)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('after Accept: classic scripts in document order, the module after them, async when it comes', async ({
  page,
  site,
}) => {
  await page.goto(address(site));
  await accepted(page);
  const order = await ran(page);
  expect(order.filter((name) => name !== 'I')).toEqual([...classic, 'D']);
  expect(order.indexOf('I'), 'async does not wait for the slow one').toBeLessThan(order.indexOf('A'));
});

test('the module runs as a module, and attributes are kept', async ({page, site}) => {
  await page.goto(address(site));
  await accepted(page);
  const kept = await page.evaluate(() => {
    const {nonce, src, dataset, crossOrigin, referrerPolicy, integrity} =
      document.querySelector<HTMLScriptElement>('#e')!;
    const withD = (window as unknown as {ranWith: Record<string, unknown>}).ranWith.D;
    return {nonce, path: new URL(src).pathname, extra: dataset.extra, crossOrigin, referrerPolicy, integrity, withD};
  });
  expect(kept).toEqual({
    nonce: 'abc',
    path: '/fixtures/gating-e.js',
    extra: 'kept',
    crossOrigin: 'anonymous',
    referrerPolicy: 'no-referrer',
    integrity: expect.stringMatching(/^sha256-/),
    withD: {},
  });
});

test('each runs once, also when Accept is chosen again, and once on the next page', async ({page, site}) => {
  await page.goto(address(site));
  await accepted(page);
  await page.evaluate(() => window.consent.acceptAll());
  await settled(page);
  expect((await ran(page)).sort()).toEqual(everything);
  await page.reload();
  await expect.poll(async () => (await ran(page)).length).toBe(everything.length);
  await settled(page);
  expect((await ran(page)).sort()).toEqual(everything);
});

test('a returning visitor: the same order, with no banner', async ({page, site}) => {
  await page.goto(address(site));
  await accepted(page);
  await page.goto(address(site));
  await expect.poll(async () => (await ran(page)).length).toBe(everything.length);
  expect((await ran(page)).filter((name) => name !== 'I')).toEqual([...classic, 'D']);
  await expect(banner(page)).toHaveCount(0);
});

test('data blocks are left alone', async ({page, site}) => {
  await page.goto(address(site));
  await accepted(page);
  const block = page.locator('#data');
  await expect(block).toHaveAttribute('type', 'application/json');
  expect(JSON.parse((await block.textContent()) ?? '')).toEqual({left: 'alone'});
  expect(site.said).toEqual([]);
});

for (const subdomain of ['www', 'shop']) {
  test.describe(`when it is withdrawn on ${subdomain}.`, subdomain === 'www' ? {} : chromiumOnly, () => {
    test.beforeEach(async ({page, site}) => {
      await page.goto(address(site, subdomain));
      await accepted(page);
      expect(await cookiesByHost(page)).toEqual([
        `_ga on ${subdomain}.${site.host}`,
        `_gid on .${site.host}`,
        `consent on ${subdomain}.${site.host}`,
      ]);
    });

    test('L7 nothing is left, and the page is loaded again once, with the confirmation', async ({page, site}) => {
      const loads: string[] = [];
      page.on('domcontentloaded', () => loads.push(page.url()));
      await withdraw(page);
      await confirmed(page);
      await expect(banner(page)).toBeVisible();
      await quiet(page);
      expect(loads).toHaveLength(1);
      expect(await cookiesByHost(page)).toEqual([`consent on ${subdomain}.${site.host}`]);
      expect(await ran(page)).toEqual([]);
    });

    test('the confirmation is shown once', async ({page}) => {
      await withdraw(page);
      await confirmed(page);
      await page.reload();
      await expect.poll(() => page.evaluate(() => window.consent?.status)).toBe('decided');
      await settled(page);
      await expect(banner(page)).toHaveCount(0);
    });

    test('accepting once more runs each once', async ({page}) => {
      await withdraw(page);
      await confirmed(page);
      await answerInSettings(page, 'accept');
      await expect.poll(async () => (await ran(page)).length).toBe(everything.length);
      await settled(page);
      expect((await ran(page)).sort()).toEqual(everything);
    });

    test('what is written again while refused goes at the next page', async ({page, site}) => {
      await withdraw(page);
      await confirmed(page);
      await page.evaluate((domain) => {
        document.cookie = '_ga=again;path=/';
        document.cookie = `_gid=again;path=/;domain=${domain}`;
      }, site.host);
      await page.reload();
      await expect.poll(() => cookiesByHost(page)).toEqual([`consent on ${subdomain}.${site.host}`]);
    });
  });
}

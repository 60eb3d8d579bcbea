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
  kept,
  loadedAgain,
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
  await settled(page);
  expect(toVendors(site)).toEqual([]);
  expect(site.requests.some((url) => url.includes('gating-e.js'))).toBe(false);
  expect(await ran(page)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('after Accept: classic scripts in document order, the module after them, async when it comes; each once', async ({
  page,
  site,
}) => {
  await page.goto(address(site));
  await accepted(page);
  const order = await ran(page);
  expect(order.filter((name) => name !== 'I')).toEqual([...classic, 'D']);
  expect(order.indexOf('I'), 'async does not wait for the slow one').toBeLessThan(order.indexOf('A'));

  const attributes = await page.evaluate(() => {
    const {nonce, src, dataset, crossOrigin, referrerPolicy, integrity} =
      document.querySelector<HTMLScriptElement>('#e')!;
    const withD = (window as unknown as {ranWith: Record<string, unknown>}).ranWith.D;
    return {nonce, path: new URL(src).pathname, extra: dataset.extra, crossOrigin, referrerPolicy, integrity, withD};
  });
  expect(attributes, 'attributes are kept, and the module runs as a module').toEqual({
    nonce: 'abc',
    path: '/fixtures/gating-e.js',
    extra: 'kept',
    crossOrigin: 'anonymous',
    referrerPolicy: 'no-referrer',
    integrity: expect.stringMatching(/^sha256-/),
    withD: {},
  });
  const block = page.locator('#data');
  await expect(block, 'data blocks are left alone').toHaveAttribute('type', 'application/json');
  expect(JSON.parse((await block.textContent()) ?? '')).toEqual({left: 'alone'});

  await page.evaluate(() => window.consent.acceptAll());
  await settled(page);
  expect((await ran(page)).sort(), 'also when Accept is chosen again').toEqual(everything);
  expect(site.said).toEqual([]);
});

test('a returning visitor: the same order, each once, with no banner', async ({page, site}) => {
  await page.goto(address(site));
  await accepted(page);
  await kept(page);
  await page.goto(address(site));
  await expect.poll(async () => (await ran(page)).length).toBe(everything.length);
  expect((await ran(page)).filter((name) => name !== 'I')).toEqual([...classic, 'D']);
  await settled(page);
  expect((await ran(page)).sort()).toEqual(everything);
  await expect(banner(page)).toHaveCount(0);
});

for (const subdomain of ['www', 'shop']) {
  const tag = subdomain === 'www' ? {} : chromiumOnly;
  test(
    `L7 withdrawn on ${subdomain}.: nothing is left, one reload, one confirmation; then accepted once more`,
    tag,
    async ({page, site}) => {
      const record = `consent on ${subdomain}.${site.host}`;
      await page.goto(address(site, subdomain));
      await accepted(page);
      await expect
        .poll(() => cookiesByHost(page))
        .toEqual([`_ga on ${subdomain}.${site.host}`, `_gid on .${site.host}`, record]);

      const loads: string[] = [];
      page.on('domcontentloaded', () => loads.push(page.url()));
      await loadedAgain(page, () => withdraw(page));
      await confirmed(page);
      await expect(banner(page)).toBeVisible();
      await expect.poll(() => cookiesByHost(page)).toEqual([record]);
      await settled(page);
      expect(loads).toHaveLength(1);
      expect(await cookiesByHost(page)).toEqual([record]);
      expect(await ran(page)).toEqual([]);

      await page.evaluate((domain) => {
        document.cookie = '_ga=again;path=/';
        document.cookie = `_gid=again;path=/;domain=${domain}`;
      }, site.host);
      await page.reload();
      await expect
        .poll(() => cookiesByHost(page), 'what is written again while refused goes at the next page')
        .toEqual([record]);
      await expect.poll(() => page.evaluate(() => window.consent?.status)).toBe('decided');
      await settled(page);
      await expect(banner(page), 'the confirmation is shown once').toHaveCount(0);

      await answerInSettings(page, 'accept');
      await expect.poll(async () => (await ran(page)).length).toBe(everything.length);
      await settled(page);
      expect((await ran(page)).sort(), 'each runs once').toEqual(everything);
    },
  );
}

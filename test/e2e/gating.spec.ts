/** The page on which the libraries were compared: parked scripts wait, run as usual, and leave nothing. */
import type {Page} from '@playwright/test';
import {
  accept,
  answerInSettings,
  asked,
  bothEngines,
  banner,
  confirmed,
  expect,
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

const toVendors = (site: Site): string[] => site.requests.filter((url) => vendors.includes(new URL(url).hostname));
const cookiesByHost = async (page: Page): Promise<string[]> =>
  (await page.context().cookies()).map(({name, domain}) => `${name} on ${domain}`).sort();

/** Waits until everything has run and returns the order, without `I`, which is async. */
async function order(page: Page): Promise<string[]> {
  await expect.poll(async () => (await ran(page)).length).toBe(everything.length);
  return (await ran(page)).filter((name) => name !== 'I');
}

test(
  'L1 L7 L18 parked scripts wait, run once and in order, and leave nothing once withdrawn',
  bothEngines,
  async ({page, site}) => {
    const host = `www.${site.host}`;
    const address = `https://${host}/fixtures/gating.html`;
    const record = `consent on ${host}`;

    await test.step('nothing is requested, run or stored before the choice', async () => {
      await page.goto(address);
      await asked(page);
      await settled(page);
      expect(toVendors(site)).toEqual([]);
      expect(site.requests.some((url) => url.includes('gating-e.js'))).toBe(false);
      expect(await ran(page)).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    });

    await test.step('after Accept: classic scripts in document order, then the module; async when it arrives', async () => {
      await accept(page);
      expect(await order(page)).toEqual([...classic, 'D']);
      const all = await ran(page);
      expect(all.indexOf('I'), 'async does not wait for the slow one').toBeLessThan(all.indexOf('A'));

      const attributes = await page.evaluate(() => {
        const {nonce, src, dataset, crossOrigin, referrerPolicy, integrity} =
          document.querySelector<HTMLScriptElement>('#e')!;
        const withD = (window as unknown as {ranWith: Record<string, unknown>}).ranWith.D;
        return {
          nonce,
          path: new URL(src).pathname,
          extra: dataset.extra,
          crossOrigin,
          referrerPolicy,
          integrity,
          withD,
        };
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
      await expect.poll(() => cookiesByHost(page)).toEqual([`_ga on ${host}`, `_gid on .${site.host}`, record]);

      await page.evaluate(() => window.consent.acceptAll());
      await settled(page);
      expect((await ran(page)).sort(), 'each once, also when Accept is chosen again').toEqual(everything);
      expect(site.said).toEqual([]);
    });

    await test.step('for a returning visitor: the same order, each once, with no banner', async () => {
      await page.goto(address);
      expect(await order(page)).toEqual([...classic, 'D']);
      await settled(page);
      expect((await ran(page)).sort()).toEqual(everything);
      await expect(banner(page)).toHaveCount(0);
    });

    await test.step('after withdrawal: nothing left, one reload, one confirmation', async () => {
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
    });

    await test.step('after another Accept: each runs once', async () => {
      await answerInSettings(page, 'accept');
      await expect.poll(async () => (await ran(page)).length).toBe(everything.length);
      await settled(page);
      expect((await ran(page)).sort()).toEqual(everything);
    });
  },
);

/** The record: one among many cookies of its name, on shared domains, and where the browser keeps none. */
import type {Page} from '@playwright/test';
import {
  accept,
  answerInSettings,
  answers,
  asked,
  banner,
  button,
  chromiumOnly,
  expect,
  html,
  loadedAgain,
  ownBanner,
  parked,
  ran,
  record,
  settled,
  status,
  test,
  type Site,
} from './helpers.js';

const page1 = html({body: ownBanner() + parked('probe')});
/** A page that asks for this service in a category of its own. */
const pageFor = (service: string, attributes = ''): string =>
  html({
    body: `<consent-banner ${attributes}><consent-category name="functional">
      <consent-service name="${service}" label="${service}"></consent-service></consent-category></consent-banner>
      ${parked('probe', service)}`,
  });

const consents = async (page: Page): Promise<string[]> =>
  (await page.context().cookies()).filter(({name}) => name === 'consent').map(({domain, path}) => `${domain}${path}`);

test('L10 it says when, what, how, which revision and which language, and nothing that tells visitors apart', async ({
  page,
  site,
}) => {
  await site.open(page, html({lang: 'cy', body: ownBanner('revision="2026-11"')}));
  const before = Date.now() / 1000;
  await accept(page);
  await expect.poll(() => record(page)).toBeTruthy();
  const {t, ...fields} = (await record(page))!;
  expect(fields).toEqual({v: '1', r: '2026-11', m: 'banner', l: 'cy', yes: 'analytics.stats', no: ''});
  expect(t).toMatch(/^\d{10}(\.\d{1,3})?$/);
  expect(Number(t)).toBeGreaterThanOrEqual(Math.floor(before));
  const kept = await page.evaluate(() => (window.consent as unknown as {record: object}).record);
  expect(kept).toEqual({time: Number(t), revision: '2026-11', method: 'banner', language: 'cy'});
});

test.describe('one record among many', () => {
  for (const [what, cookie] of [
    ['another program’s, for the whole host', {value: 'accepted', path: '/'}],
    ['another program’s, for a folder', {value: 'yes', path: '/news'}],
    [
      'an older record, for a folder',
      {value: 'v=1&t=1700000000&r=&m=banner&l=en&yes=analytics.stats&no=', path: '/news'},
    ],
  ] as const) {
    test(`${what}: asked once, and the answer counts`, async ({page, site}) => {
      await page.context().addCookies([{name: 'consent', domain: site.host, ...cookie}]);
      await site.write('/news/page', page1);
      await page.goto(`${site.origin}/news/page`);
      await asked(page);
      expect(await ran(page)).toEqual([]);
      await button(page, 'reject').click();
      await expect(banner(page)).toContainText('rejected');
      await page.reload();
      await settled(page);
      expect(await status(page)).toBe('decided');
      expect(await ran(page)).toEqual([]);
      expect(await consents(page)).toEqual([`${site.host}/`]);
    });
  }

  test('another program’s on the parent domain: asked once, and the answer counts', async ({page, site}) => {
    await page.context().addCookies([{name: 'consent', value: 'accepted', domain: `.${site.host}`, path: '/'}]);
    const host = `www.${site.host}`;
    await site.write(`https://${host}/page`, page1);
    await page.goto(`https://${host}/page`);
    await accept(page);
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await page.reload();
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await expect(banner(page)).toHaveCount(0);
  });

  test('L7 withdrawing on shop, which keeps its own, holds on www, which keeps it for the domain', async ({
    page,
    site,
  }) => {
    const [www, shop] = [`www.${site.host}`, `shop.${site.host}`];
    await site.write(`https://${www}/page`, html({body: ownBanner(`cookie-domain="${site.host}"`) + parked('probe')}));
    await site.write(`https://${shop}/page`, page1);
    await page.goto(`https://${www}/page`);
    await accept(page);
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await page.goto(`https://${shop}/page`);
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await loadedAgain(page, () => answerInSettings(page, 'reject'));
    await expect.poll(() => consents(page)).toEqual([`${shop}/`]);
    for (const host of [www, shop]) {
      await page.goto(`https://${host}/page`);
      await settled(page);
      expect(await ran(page)).toEqual([]);
    }
  });

  test('a site that drops cookie-domain: the newer choice wins', async ({page, site}) => {
    await site.open(page, html({body: ownBanner(`cookie-domain="${site.host}"`) + parked('probe')}));
    await accept(page);
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await site.open(page, page1, '/after');
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await loadedAgain(page, () => answerInSettings(page, 'reject'));
    await settled(page);
    expect(await ran(page)).toEqual([]);
    expect(await consents(page)).toEqual([`${site.host}/`]);
  });

  test('two of the same second: the later one', async ({page, site}) => {
    const second = Math.floor(Date.now() / 1000) - 60;
    const at = (fraction: string, yes: string, no: string): string =>
      `v=1&t=${second}${fraction}&r=&m=banner&l=en&yes=${yes}&no=${no}`;
    await page.context().addCookies([
      {name: 'consent', domain: site.host, path: '/folder', value: at('.100', 'analytics.stats', '')},
      {name: 'consent', domain: site.host, path: '/', value: at('.101', '', 'analytics.stats')},
    ]);
    await site.write('/folder/page', page1);
    await page.goto(`${site.origin}/folder/page`);
    await settled(page);
    expect(await status(page)).toBe('decided');
    expect(await ran(page)).toEqual([]);
  });
});

test.describe('L12 pages that share a record and name different services: asked once each', () => {
  const pairs: Record<string, (site: Site) => readonly [first: string, second: string]> = {
    'www and shop': ({host}) => [`https://www.${host}/page`, `https://shop.${host}/page`],
    'two folders of one host': ({origin}) => [`${origin}/council/page`, `${origin}/theatre/page`],
    'a page with a video and one without': ({origin}) => [`${origin}/plain/page`, `${origin}/video/page`],
  };
  for (const [what, addressesOf] of Object.entries(pairs)) {
    test(what, chromiumOnly, async ({page, site}) => {
      const addresses = addressesOf(site);
      const shared = what === 'www and shop' ? `cookie-domain="${site.host}"` : '';
      for (const [i, address] of addresses.entries()) {
        await site.write(address, pageFor(`service-${i}`, shared));
      }
      for (const address of addresses) {
        await page.goto(address);
        await accept(page);
        await expect.poll(() => ran(page)).toEqual(['probe']);
      }
      for (const address of [...addresses, ...addresses]) {
        await page.goto(address);
        await expect.poll(() => ran(page)).toEqual(['probe']);
        expect(await status(page)).toBe('decided');
        await expect(banner(page)).toHaveCount(0);
      }
    });
  }
});

test.describe('P11 where the browser keeps no record', () => {
  /** The choice holds for this page, is said once with the cause, and is not taken for another tab's forgetting. */
  async function holdsForThePage(page: Page, site: Site, cause: RegExp): Promise<void> {
    await accept(page);
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await expect.poll(() => site.errors).toEqual([expect.stringMatching(cause)]);
    const loads = site.requests.filter((url) => url === page.url()).length;
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      document.cookie = 'other=1';
    });
    await settled(page);
    expect(await status(page)).toBe('decided');
    expect(await ran(page)).toEqual(['probe']);
    expect(site.requests.filter((url) => url === page.url())).toHaveLength(loads);
    await page.reload();
    await asked(page);
    expect(await ran(page)).toEqual([]);
  }

  test('cookies are off', async ({page, site}) => {
    await page.addInitScript(() => {
      Object.defineProperty(Document.prototype, 'cookie', {get: () => '', set: () => {}, configurable: true});
    });
    await site.open(page, page1);
    await holdsForThePage(page, site, /this page alone.*keeps no cookies/);
  });

  test('a public suffix for cookie-domain', chromiumOnly, async ({page, site}) => {
    const host = `${site.host.split('.')[0]}.gov.uk`;
    const body = page1
      .replace('src="/', `src="${site.origin}/`)
      .replace('<consent-banner', '<consent-banner cookie-domain="gov.uk"');
    await site.write(`https://${host}/page`, body);
    await page.goto(`https://${host}/page`);
    await holdsForThePage(page, site, /"gov\.uk".*cookie-domain/);
  });

  test('a record that is too long', chromiumOnly, async ({page, site}) => {
    const names = Array.from({length: 400}, (_, i) => `service-number-${i}`);
    const services = names.map((name) => `<consent-service name="${name}" label="${name}"></consent-service>`).join('');
    const body = `<consent-banner><consent-category name="analytics">${services}</consent-category></consent-banner>`;
    await site.open(page, html({body: body + parked('probe')}));
    await holdsForThePage(page, site, /letters long.*4096/);
  });

  test('the jar refuses it, and the earlier choice does not come back', async ({page, site}) => {
    await site.open(page, page1);
    await accept(page);
    await expect.poll(() => answers(page)).toBe('yes=analytics.stats no=');
    await page.addInitScript(() => {
      const {get, set} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
      // Removing works, keeping does not: a full jar.
      const setCookie = function (this: Document, text: string): void {
        if (/max-age=0|1970/i.test(text)) set!.call(this, text);
      };
      Object.defineProperty(Document.prototype, 'cookie', {get, set: setCookie, configurable: true});
    });
    await page.reload();
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await loadedAgain(page, () => answerInSettings(page, 'reject'));
    expect(await record(page)).toBeUndefined();
    await asked(page);
    expect(await ran(page)).toEqual([]);
  });
});

test('L23 P8 Global Privacy Control alone keeps nothing', chromiumOnly, async ({page, site}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {get: () => true, configurable: true});
  });
  const head = '<script src="/consent/consent.js" data-marketing=""></script>';
  await site.open(page, html({head, body: parked('probe', 'marketing')}));
  await expect.poll(() => status(page)).toBe('decided');
  await settled(page);
  expect(await page.context().cookies()).toEqual([]);
  expect(await ran(page)).toEqual([]);
  expect(await page.evaluate(() => (window.consent as {record?: object}).record)).toBeUndefined();
});

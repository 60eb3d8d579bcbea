/** The record: one of many cookies with its name, on shared domains, and in a browser that keeps none. */
import type {Page} from '@playwright/test';
import {
  atRelease,
  accept,
  answerInSettings,
  answers,
  asked,
  bothEngines,
  banner,
  button,
  cookieNames,
  expect,
  html,
  kept,
  loadedAgain,
  ownBanner,
  parked,
  ran,
  record,
  settled,
  startOver,
  status,
  test,
  withdraw,
  type Site,
} from './helpers.js';

const page1 = html({body: ownBanner() + parked('probe')});
/** A page that asks for this service in its own category. */
const pageFor = (service: string, attributes = ''): string =>
  html({
    body: `<consent-banner site-name="Aberwen" ${attributes}><consent-category name="functional">
      <consent-service name="${service}" label="${service}"></consent-service></consent-category></consent-banner>
      ${parked('probe', service)}`,
  });

const consents = async (page: Page): Promise<string[]> =>
  (await page.context().cookies())
    .filter(({name}) => name === 'consent')
    .map(({domain, path}) => `${domain}${path}`)
    .sort();

test('L10 it has when, what, how, which revision and which language, and nothing that identifies a visitor', async ({
  page,
  context,
  site,
}) => {
  await site.open(page, html({lang: 'cy', body: ownBanner('revision="2026-11"')}));
  const before = Date.now() / 1000;
  await accept(page);
  await kept(page);
  const {t, ...fields} = (await record(page))!;
  expect(fields).toEqual({v: '1', r: '2026-11', m: 'banner', l: 'cy', yes: 'analytics.stats', no: ''});
  expect(t).toMatch(/^\d{10}(\.\d{1,3})?$/);
  expect(Number(t)).toBeGreaterThanOrEqual(Math.floor(before));
  const inPage = await page.evaluate(() => (window.consent as unknown as {record: object}).record);
  expect(inPage).toEqual({time: Number(t), revision: '2026-11', method: 'banner', language: 'cy'});

  const [cookie] = await context.cookies(page.url());
  expect(cookie).toMatchObject({name: 'consent', secure: true, sameSite: 'Lax', path: '/', domain: site.host});
  expect(cookie!.value.length).toBeLessThan(300);
  expect((cookie!.expires - Date.now() / 1000) / 86_400).toBeCloseTo(365, 0);
});

test('one of many, older or of other programs: asked once, and the answer counts', atRelease, async ({page, site}) => {
  const host = `www.${site.host}`;
  const older = 'v=1&t=1700000000&r=&m=banner&l=en&yes=analytics.stats&no=';
  await page.context().addCookies([
    {name: 'consent', value: 'accepted', domain: `.${site.host}`, path: '/'},
    {name: 'consent', value: 'accepted', domain: host, path: '/'},
    {name: 'consent', value: 'yes', domain: host, path: '/news'},
    {name: 'consent', value: older, domain: host, path: '/news/local'},
  ]);
  const address = `https://${host}/news/local/page`;
  await site.write(address, page1);
  await page.goto(address);
  await asked(page);
  expect(await ran(page)).toEqual([]);
  await button(page, 'reject').click();
  await expect(banner(page)).toContainText('rejected');
  await page.reload();
  await settled(page);
  expect(await status(page)).toBe('decided');
  await expect(banner(page)).toHaveCount(0);
  expect(await ran(page)).toEqual([]);
  expect(await consents(page)).toEqual([`${host}/`]);
  await answerInSettings(page, 'accept');
  await expect.poll(() => ran(page)).toEqual(['probe']);
});

test(
  'L7 a withdrawal on a page that keeps the record for one host also covers the domain, and the other way round',
  atRelease,
  async ({page, site}) => {
    const [domain, shop] = [site.origin, `https://shop.${site.host}`];
    const forDomain = html({body: ownBanner(`cookie-domain="${site.host}"`) + parked('probe')});
    for (const [address, body] of [
      [`${domain}/page`, forDomain],
      [`${domain}/later`, page1],
      [`${shop}/page`, page1],
    ] as const)
      await site.write(address, body);
    const acceptForDomain = async (): Promise<void> => {
      await accept(page);
      await expect.poll(() => ran(page)).toEqual(['probe']);
    };
    /** Withdraws on this page, with an agreement kept for the domain. */
    const withdrawOn = async (address: string): Promise<void> => {
      await page.goto(address);
      await expect.poll(() => ran(page)).toEqual(['probe']);
      await loadedAgain(page, () => withdraw(page));
      await settled(page);
      expect(await ran(page)).toEqual([]);
    };

    await test.step('a subdomain with its own record', async () => {
      await page.goto(`${domain}/page`);
      await acceptForDomain();
      await withdrawOn(`${shop}/page`);
      expect(await consents(page)).toEqual([`shop.${site.host}/`]);
      await page.goto(`${domain}/page`);
      await settled(page);
      expect(await ran(page)).toEqual([]);
    });

    await test.step('a site that drops cookie-domain', async () => {
      await acceptForDomain();
      await withdrawOn(`${domain}/later`);
      expect(await consents(page)).toEqual([`shop.${site.host}/`, `${site.host}/`]);
    });
  },
);

test('L12 pages in two folders and on two hosts that share a record and name different services: each asks once', async ({
  page,
  site,
}) => {
  const [www, shop] = [`https://www.${site.host}`, `https://shop.${site.host}`];
  const addresses = [`${www}/council/page`, `${www}/theatre/page`, `${shop}/page`];
  for (const [i, address] of addresses.entries()) {
    await site.write(address, pageFor(`service-${i}`, `cookie-domain="${site.host}"`));
    await page.goto(address);
    await accept(page);
    await expect.poll(() => ran(page)).toEqual(['probe']);
  }
  // The first is visited again after the others.
  for (const address of [...addresses, addresses[0]!]) {
    await page.goto(address);
    await expect.poll(() => ran(page)).toEqual(['probe']);
    expect(await status(page)).toBe('decided');
    await expect(banner(page)).toHaveCount(0);
  }
});

test(
  'R58 names with a prefix: kept, withdrawn and reset, and a vendor’s own are swept',
  bothEngines,
  async ({page, site}) => {
    const vendors = ['__Host-vendor', '__Secure-vendor'];
    const declared = vendors.map((name) => `<consent-cookie name="${name}"></consent-cookie>`);
    const vendor = `<consent-category name="marketing"><consent-service name="vendor" label="Vendor">${declared.join('')}
      </consent-service></consent-category>`;
    for (const [name, attributes] of [
      ['__Host-consent', `cookie-domain="${site.host}"`],
      ['__secure-Consent', `cookie-domain="${site.host}"`],
      ['__hOST-consent', ''],
    ] as const) {
      await test.step(name, async () => {
        const body = ownBanner(`cookie-name="${name}" ${attributes}`, vendor) + parked('probe');
        await site.write('/next', html({body}));
        await site.open(page, html({body}), '/first');
        await accept(page);
        await kept(page, name);
        await page.goto(`${site.origin}/next`);
        await expect.poll(() => ran(page)).toEqual(['probe']);
        await page.evaluate((names) => {
          for (const each of names) document.cookie = `${each}=1;path=/;secure`;
        }, vendors);
        await expect.poll(() => cookieNames(page)).toEqual([...vendors, name].sort());
        await loadedAgain(page, () => withdraw(page));
        // Firefox can be led to no other page while one is loading.
        await page.waitForLoadState();
        await page.goto(`${site.origin}/first`);
        await settled(page);
        expect(await status(page)).toBe('decided');
        expect(await ran(page)).toEqual([]);
        await expect.poll(() => cookieNames(page)).toEqual([name]);
        await page.evaluate(() => window.consent.reset());
        await asked(page);
        await startOver(page);
      });
    }
    expect([...new Set(site.errors)]).toEqual([expect.stringContaining('starts with __Host- has no domain; leave')]);
  },
);

test(
  'R62 a sibling subdomain plants a record: it counts until the next answer, and not under a name with __Host-',
  atRelease,
  async ({page, site}) => {
    const sibling = `https://old.${site.host}`;
    await site.write(`${sibling}/page`, html({head: ''}));
    const names = ['consent', '__Host-consent', '__hOST-consent'] as const;
    for (const name of names)
      await site.write(`/${name}`, html({body: ownBanner(`cookie-name="${name}"`) + parked('probe')}));
    await page.goto(`${sibling}/page`);
    await page.evaluate(
      ([cookies, domain]) => {
        for (const cookie of cookies)
          document.cookie = `${cookie}=v=1&t=${Date.now() / 1000}&r=&m=banner&l=en&yes=analytics.stats&no=;path=/;secure;domain=${domain}`;
      },
      [names, site.host] as const,
    );
    await page.goto(`${site.origin}/consent`);
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await loadedAgain(page, () => withdraw(page));
    expect(await ran(page)).toEqual([]);
    expect(await consents(page)).toEqual([`${site.host}/`]);
    for (const name of names.slice(1)) {
      await page.goto(`${site.origin}/${name}`);
      await asked(page);
      expect(await ran(page)).toEqual([]);
    }
  },
);

test('R61 a record of 200 services is kept, withdrawn, and asks about one that is added', async ({page, site}) => {
  const pageWith = (...more: string[]): string => {
    const names = [...Array.from({length: 200}, (_, i) => `a-service-with-a-long-name-${i}`), ...more];
    const services = names.map((name) => `<consent-service name="${name}" label="${name}"></consent-service>`);
    return html({
      body: `<consent-banner site-name="Aberwen"><consent-category name="analytics">${services.join('')}</consent-category></consent-banner>
        ${parked('last', 'a-service-with-a-long-name-199')}${more.map((name) => parked(name, name)).join('')}`,
    });
  };
  await site.open(page, pageWith());
  await accept(page);
  await expect.poll(() => ran(page)).toEqual(['last']);
  await page.reload();
  await expect.poll(() => ran(page)).toEqual(['last']);
  expect(await status(page)).toBe('decided');
  await site.open(page, pageWith('added'), '/next');
  await asked(page);
  expect(await ran(page)).toEqual(['last']);
  await button(page, 'reject').click();
  await expect.poll(() => status(page), 'L12 L24 it answers for the one that is new').toBe('decided');
  await settled(page);
  expect(await ran(page)).toEqual(['last']);
  await loadedAgain(page, () => withdraw(page));
  await settled(page);
  expect(await ran(page)).toEqual([]);
  expect(site.errors).toEqual([]);
});

test.describe('P11 when the browser keeps no record', () => {
  /**
   * Expects the choice to apply on this page, to be reported once with the cause, and not to look forgotten by another
   * tab.
   */
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

  test('a public suffix as cookie-domain; a record that is too long', async ({page, site}) => {
    await test.step('a public suffix', async () => {
      const host = `${site.host.split('.')[0]}.gov.uk`;
      const body = page1
        .replace('src="/', `src="${site.origin}/`)
        .replace('<consent-banner', '<consent-banner cookie-domain="gov.uk"');
      await site.write(`https://${host}/page`, body);
      await page.goto(`https://${host}/page`);
      await holdsForThePage(page, site, /"gov\.uk".*cookie-domain/);
    });

    site.said.length = 0;
    await test.step('too long', async () => {
      const long = `<consent-category name="${'long-'.repeat(900)}name" label="Long"></consent-category>`;
      const body = ownBanner('cookie-name="__Host-consent"', long) + parked('probe');
      await site.open(page, html({body}));
      await holdsForThePage(page, site, /characters long.*4096/);
    });
  });

  test('the browser refuses the record, and the earlier choice does not come back', async ({page, site}) => {
    await site.open(page, page1);
    await accept(page);
    await expect.poll(() => answers(page)).toBe('yes=analytics.stats no=');
    await page.addInitScript(() => {
      const {get, set} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
      // A full jar: removing works, storing does not.
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

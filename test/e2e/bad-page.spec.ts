/** Broken pages, records and browsers: the page keeps working, and nothing optional runs unasked. */
import type {Page} from '@playwright/test';
import {
  atRelease,
  accept,
  asked,
  banner,
  button,
  expect,
  html,
  kept,
  ownBanner,
  parked,
  ran,
  record,
  settled,
  startOver,
  status,
  test,
  variants,
  type Site,
} from './helpers.js';

const now = (): number => Math.floor(Date.now() / 1000);
const valid = {v: '1', r: '', m: 'banner', l: 'en'};
const written = (fields: Record<string, string>): string =>
  new URLSearchParams({...valid, t: String(now() - 60), yes: 'analytics.stats', no: '', ...fields}).toString();

const openWithCookie = async (page: Page, site: Site, value: string): Promise<void> => {
  await page.context().addCookies([{name: 'consent', value, url: site.origin}]);
  await site.open(page, html({body: ownBanner() + parked('probe')}));
};

test('a good record counts, but not one with yes and no for the same name', async ({page, site}) => {
  await test.step('the record that the other tests break', async () => {
    await openWithCookie(page, site, written({}));
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await expect.poll(() => status(page)).toBe('decided');
  });
  await test.step('yes and no', async () => {
    await startOver(page);
    await openWithCookie(page, site, written({no: 'analytics'}));
    await expect.poll(() => page.evaluate(() => window.consent?.choices.necessary)).toBe(true);
    await settled(page);
    expect(await ran(page)).toEqual([]);
  });
});

/** Some records from the unit test. */
const records: Record<string, string> = {
  'is empty': '',
  'is huge': `v=1&${'x'.repeat(3800)}`,
  'is binary': '\u00ff\u00fe\u00a0\u2028',
  'is percent-broken': written({}).replace('analytics.stats', '%E0%A4%A'),
  'is of another revision': written({r: '2020-01'}),
  'is 366 days old': written({t: String(now() - 366 * 86_400)}),
  'speaks of __proto__': written({yes: '__proto__.constructor.toString'}),
};
test('L11 a broken record is ignored: nothing runs, and the visitor is asked', async ({page, site}) => {
  for (const [what, value] of Object.entries(records)) {
    await test.step(`a record that ${what}`, async () => {
      await startOver(page);
      await openWithCookie(page, site, value);
      await asked(page);
      expect(await status(page)).toBe('undecided');
      expect(await ran(page)).toEqual([]);
      expect(site.said).toEqual([]);
      await button(page, 'accept').click();
      await expect.poll(() => ran(page)).toEqual(['probe']);
    });
  }
});

test('P11 a browser that keeps no cookies: asks, applies the choice on the page, and asks again', async ({
  page,
  site,
}) => {
  await test.step('it drops each', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(Document.prototype, 'cookie', {get: () => '', set: () => {}, configurable: true});
    });
    await site.open(page, html({body: ownBanner() + parked('probe')}));
    await asked(page);
    await button(page, 'reject').click();
    await expect(banner(page)).toContainText('rejected');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await settled(page);
    await expect.poll(() => status(page)).toBe('decided');
    expect(await ran(page)).toEqual([]);
  });
  await test.step('it throws', async () => {
    await page.addInitScript(() => {
      const refuse = (): never => {
        throw Object.assign(new Error('cookies are off'), {name: 'SecurityError'});
      };
      Object.defineProperty(Document.prototype, 'cookie', {get: refuse, set: refuse, configurable: true});
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {get: refuse});
    });
    await page.reload();
    await accept(page);
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => status(page)).toBe('decided');
    await page.reload();
    await asked(page);
    expect(await ran(page)).toEqual([]);
  });
});

/** Elements named like what a script looks up, in the document or the window. */
const clobberers = [
  '<form id="consent"><input name="status" /></form>',
  '<form name="cookie"></form>',
  ...['currentScript', 'body'].map((name) => `<img name="${name}" alt="" />`),
  ...['head', 'documentElement', 'readyState', 'cookieStore'].map(
    (name) => `<img name="${name}" id="${name}" alt="" />`,
  ),
];
test('P12 page elements with such names change nothing', async ({page, site}) => {
  // After the body's start, so that the names exist before the library looks.
  const body = `${clobberers.join('')}<script src="/consent/consent.js"></script>${ownBanner()}${parked('probe')}`;
  await site.open(page, html({head: '', body}));
  await asked(page);
  await settled(page);
  expect(await ran(page)).toEqual([]);
  expect(site.exceptions).toEqual([]);
  await button(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['probe']);
  expect((await record(page))?.yes, 'the choice is kept').toBe('analytics.stats');
});

const tag = (attributes = ''): string => `<script src="/consent/consent.js" ${attributes}></script>`;
const places: Record<string, string> = {
  'at the end of the body': html({head: '', body: `${ownBanner()}${parked('probe')}${tag()}`}),
  async: html({head: tag('async'), body: ownBanner() + parked('probe')}),
  defer: html({head: tag('defer'), body: ownBanner() + parked('probe')}),
  'in the head, and configured after the parked scripts': html({body: parked('probe') + ownBanner()}),
  'after the parked scripts': html({
    head: parked('probe') + tag('data-site-name="Aberwen" data-analytics=""'),
    body: '',
  }),
};
test('works wherever the tag is', atRelease, async ({page, site, browserName}) => {
  for (const [where, body] of variants(Object.entries(places), browserName, 3)) {
    await test.step(where, async () => {
      await startOver(page);
      await site.open(page, body);
      await asked(page);
      expect(await ran(page)).toEqual([]);
      await button(page, 'accept').click();
      await expect.poll(() => ran(page)).toEqual(['probe']);
      await kept(page);
      await page.reload();
      await expect.poll(() => ran(page)).toEqual(['probe']);
      expect(site.said).toEqual([]);
    });
  }
});

test('P7 the tag twice: one banner, one warning, each script once', async ({page, site}) => {
  await site.open(page, html({head: tag() + tag(), body: ownBanner() + parked('probe')}));
  await asked(page);
  await expect(banner(page)).toHaveCount(1);
  await button(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['probe']);
  await settled(page);
  expect(await ran(page)).toEqual(['probe']);
  expect(site.said).toEqual([expect.stringMatching(/^warning: .*one consent\.js tag/)]);
});

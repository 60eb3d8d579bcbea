/** Pages, records and browsers that are not as they should be: the page lives, and nothing optional runs unasked. */
import type {Page} from '@playwright/test';
import {
  accept,
  asked,
  banner,
  button,
  chromiumOnly,
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

test('the record that the other tests spoil is a good one', async ({page, site}) => {
  await openWithCookie(page, site, written({}));
  await expect.poll(() => ran(page)).toEqual(['probe']);
  await expect.poll(() => status(page)).toBe('decided');
});

const records: Record<string, string> = {
  'is empty': '',
  'is huge': `v=1&${'x'.repeat(3800)}`,
  'is binary': '\u00ff\u00fe\u00a0\u2028',
  'is percent-broken': written({}).replace('analytics', '%E0%A4%A'),
  'is cut off': written({}).slice(0, 40),
  'is from a future version': written({v: '2'}),
  'is of another revision': written({r: '2020-01'}),
  'is dated tomorrow': written({t: String(now() + 86_400)}),
  'is 366 days old': written({t: String(now() - 366 * 86_400)}),
  'has no date': written({t: ''}),
  'speaks of __proto__': written({yes: '__proto__.constructor.toString'}),
};
test(
  'L11 a record that is not whole counts for nothing: nothing runs, the visitor is asked',
  chromiumOnly,
  async ({page, site}) => {
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
  },
);

test('a record that says yes and no to one name allows it not', async ({page, site}) => {
  await openWithCookie(page, site, written({no: 'analytics'}));
  await expect.poll(() => page.evaluate(() => window.consent?.choices.necessary)).toBe(true);
  await settled(page);
  expect(await ran(page)).toEqual([]);
});

test('P11 a page whose cookies throw: asked, the choice holds for the page, and is asked again', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw Object.assign(new Error('cookies are off'), {name: 'SecurityError'});
    };
    Object.defineProperty(Document.prototype, 'cookie', {get: refuse, set: refuse, configurable: true});
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {get: refuse});
  });
  await site.open(page, html({body: ownBanner() + parked('probe')}));
  await accept(page);
  await expect.poll(() => ran(page)).toEqual(['probe']);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => status(page)).toBe('decided');
  await page.reload();
  await asked(page);
  expect(await ran(page)).toEqual([]);
});

test('P11 a browser that drops every cookie: the same', async ({page, site}) => {
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

const clobberers: Record<string, string> = {
  'a form with the id "consent"': '<form id="consent"><input name="status" /></form>',
  'a form named "cookie"': '<form name="cookie"></form>',
  'an image named "currentScript"': '<img name="currentScript" alt="" />',
  'an image named "body"': '<img name="body" alt="" />',
  'images named like what a script looks for': ['head', 'documentElement', 'readyState', 'cookieStore']
    .map((name) => `<img name="${name}" id="${name}" alt="" />`)
    .join(''),
};
test('P12 names that a page takes for its own elements change nothing', async ({page, site}) => {
  for (const [what, markup] of Object.entries(clobberers)) {
    await test.step(what, async () => {
      // After the body's start, so that the name stands before the library looks.
      const body = `${markup}<script src="/consent/consent.js"></script>${ownBanner()}${parked('probe')}`;
      await startOver(page);
      await site.open(page, html({head: '', body}));
      const accept = button(page, 'accept');
      await expect(accept.or(page.getByRole('heading', {name: 'A page'})).first()).toBeVisible();
      await settled(page);
      expect(await ran(page)).toEqual([]);
      expect(site.exceptions).toEqual([]);
      await accept.click();
      await expect.poll(() => ran(page)).toEqual(['probe']);
      expect((await record(page))?.yes, 'the choice is kept').toBe('analytics.stats');
    });
  }
});

const tag = (attributes = ''): string => `<script src="/consent/consent.js" ${attributes}></script>`;
const places: Record<string, string> = {
  'at the end of the body': html({head: '', body: `${ownBanner()}${parked('probe')}${tag()}`}),
  async: html({head: tag('async'), body: ownBanner() + parked('probe')}),
  defer: html({head: tag('defer'), body: ownBanner() + parked('probe')}),
  'in the head, and configured after the parked scripts': html({body: parked('probe') + ownBanner()}),
  'after the parked scripts': html({head: parked('probe') + tag('data-analytics=""'), body: ''}),
  'at the end of the body, with all in it': html({head: '', body: parked('probe') + tag('data-analytics=""')}),
};
test('wherever the tag is, it asks, waits, releases', async ({page, site}) => {
  for (const [where, body] of Object.entries(places)) {
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

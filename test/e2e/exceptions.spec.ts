/** The statutory exceptions: what runs first, what the visitor is told, and an objection that lasts. */
import type {Page} from '@playwright/test';
import {audit, narrow, wide} from './audit.js';
import {
  answers,
  asked,
  banner,
  button,
  confirmed,
  cookieNames,
  dialog,
  expect,
  html,
  loadedAgain,
  ownBanner,
  parked,
  ran,
  record,
  settingsLink,
  settled,
  status,
  test,
} from './helpers.js';

const counter = `
  <consent-category name="visits" label="Counting visits" basis="statistics">
    <consent-service name="counter" label="Counter">
      <consent-cookie name="visits" duration="1 day" purpose="Counts visits"></consent-cookie>
    </consent-service>
  </consent-category>`;
const appearance = '<consent-category name="look" label="How pages look" basis="appearance"></consent-category>';
const count =
  '<script type="text/plain" data-consent="counter">(window.ran ??= []).push("counter"); document.cookie = "visits=1;path=/"</script>';
const scripts = parked('probe') + parked('look', 'look') + count;
const mixed = (attributes = ''): string => html({body: ownBanner(attributes, counter + appearance) + scripts});
const exempt = (attributes = '', lang = 'en'): string =>
  html({
    lang,
    body: `<consent-banner site-name="Aberwen" policy-href="/cookies.html" ${attributes}>${counter}${appearance}</consent-banner>${scripts.replace(/^.*?<\/script>/, '')}`,
  });

test('L8 two profiles, three visits, a new revision', async ({page, site, browser}) => {
  const context = await browser.newContext({ignoreHTTPSErrors: true});
  const objector = await context.newPage();
  const profiles = [page, objector];
  const visit = async (): Promise<void> => {
    for (const each of profiles) await each.goto(`${site.origin}/page`);
  };

  await site.write('/page', mixed('revision="1"'));
  await visit();
  for (const each of profiles) {
    await asked(each);
    await expect(banner(each)).toContainText('Counting visits (Counter) and How pages look');
    await expect.poll(() => ran(each)).toEqual(['look', 'counter']);
    expect(await status(each)).toBe('undecided');
  }
  await loadedAgain(objector, () => button(objector, 'object').click());
  expect(await answers(objector)).toBe('yes= no=visits.counter.look');
  expect((await record(objector))!.m).toBe('banner');
  expect(await cookieNames(objector)).toEqual(['consent']);
  for (const each of profiles) {
    await asked(each);
    await button(each, 'accept').click();
    await confirmed(each);
    await expect.poll(() => answers(each)).toContain('yes=analytics.stats');
  }

  await visit();
  await expect.poll(() => ran(page)).toEqual(['probe', 'look', 'counter']);
  await expect.poll(() => ran(objector)).toEqual(['probe']);
  await expect.poll(() => answers(objector)).toBe('yes=analytics.stats no=visits.counter.look');

  await site.write('/page', mixed('revision="2"'));
  await visit();
  for (const each of profiles) await asked(each);
  await expect.poll(() => ran(page)).toEqual(['look', 'counter']);
  await settled(objector);
  expect(await ran(objector)).toEqual([]);
  await expect(button(objector, 'object')).toHaveCount(0);
  await objector.evaluate(() => window.consent.acceptAll());
  await expect.poll(() => ran(objector)).toEqual(['probe']);
  await expect.poll(() => answers(objector)).toBe('yes=analytics.stats no=visits.counter.look');
  expect((await record(objector))!.r).toBe('2');
  await context.close();
});

/** Expects the notice for a site that asks nothing else: two equal buttons, while the exceptions run. */
async function showsNotice(page: Page): Promise<void> {
  await expect(button(page, 'object')).toBeVisible();
  await expect(button(page, 'reject')).toHaveCount(0);
  const [ok, object] = await Promise.all(['accept', 'object'].map((action) => button(page, action).boundingBox()));
  expect([ok!.width, ok!.height, ok!.y]).toEqual([object!.width, object!.height, object!.y]);
  await expect.poll(() => ran(page)).toEqual(['look', 'counter']);
}

test('L8 the notice when nothing else is asked: the objection is confirmed after the reload, lasts, and can be undone', async ({
  page,
  site,
}) => {
  await site.open(page, exempt());
  await showsNotice(page);
  await settled(page);
  await loadedAgain(page, () => button(page, 'object').click());
  await confirmed(page);
  await settled(page);
  expect(await ran(page)).toEqual([]);
  expect(await cookieNames(page)).toEqual(['consent']);
  await page.reload();
  await settled(page);
  await expect(banner(page)).toHaveCount(0);

  await test.step('the choices can turn it on again', async () => {
    await settingsLink(page).click();
    await expect(dialog(page)).toContainText('On unless you turn them off');
    await page.getByLabel('Allow: Counting visits').check();
    await button(page, 'save', 'consent-preferences').click();
    await expect.poll(() => ran(page)).toEqual(['counter']);
    await expect.poll(() => answers(page)).toBe('yes=visits.counter no=look');
  });
});

test('L8 the notice in Welsh: OK is stored, and the notice does not return', async ({page, site}) => {
  await site.open(page, exempt('', 'cy'));
  await showsNotice(page);
  await button(page, 'accept').click();
  await confirmed(page);
  await expect.poll(() => answers(page)).toBe('yes=visits.counter.look no=');
  await page.reload();
  await expect.poll(() => ran(page)).toEqual(['look', 'counter']);
  await settled(page);
  expect(await status(page)).toBe('decided');
  await expect(banner(page)).toHaveCount(0);
});

test('L9 services that may not claim an exception do not run, and are reported', async ({page, site}) => {
  const services = ['meta-pixel:12345678', 'hotjar:1234567', 'facebook'];
  const category = `<consent-category name="analytics" basis="statistics" services="${services.join(' ')}"></consent-category>`;
  await site.open(page, html({body: `<consent-banner site-name="Aberwen">${category}</consent-banner>`}));
  for (const service of services) {
    const isSaid = (): boolean =>
      site.errors.some((line) => line.includes(`"${service}"`) && line.includes('cannot be statistics'));
    await expect.poll(isSaid, service).toBe(true);
  }
  await settled(page);
  for (const service of services) {
    expect(await page.evaluate((name) => window.consent.allows(name), service.split(':')[0]!), service).toBe(false);
  }
  expect(site.elsewhere).toEqual([]);
});

test('P8 Global Privacy Control objects to statistics; the choices show it, and the visitor can allow them', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {get: () => true}));
  await site.open(page, exempt());
  await expect(banner(page)).toContainText('also use cookies for: How pages look.');
  await expect(banner(page)).toContainText('asks for these to stay off (Global Privacy Control): Counting visits.');
  await expect.poll(() => ran(page)).toEqual(['look']);
  await settled(page);
  expect(await record(page), 'L23 the signal alone keeps nothing').toBeUndefined();
  expect(await page.evaluate(() => window.consent.choices)).toMatchObject({visits: false, counter: false});
  expect(await ran(page)).toEqual(['look']);
  await settingsLink(page).click();
  await expect(dialog(page)).toContainText('Global Privacy Control');
  await expect(page.getByLabel('Allow: Counting visits')).not.toBeChecked();
  await page.getByLabel('Allow: Counting visits').check();
  await button(page, 'save', 'consent-preferences').click();
  await expect.poll(() => ran(page)).toEqual(['look', 'counter']);
});

test("L8 A20 A9 the demo's /exceptions/: it counts, gives the basis of each cookie, and stops", async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/exceptions/cookies.html`);
  await expect(page.getByLabel('Allow: Counting visits')).toBeChecked();
  await expect(page.locator('main > consent-cookie-table')).toContainText('Statistics, without consent');
  await expect.poll(() => cookieNames(page)).toContain('visit');
  await audit(page, 'preferences', [narrow]);

  const counts = async (name: string, pages: string): Promise<void> => {
    await page.goto(`${site.origin}/exceptions/${name}.html`);
    await expect(button(page, 'object')).toBeVisible();
    await expect(page.locator('#pages')).toHaveText(pages);
  };
  const stops = async (): Promise<void> => {
    await settled(page);
    await loadedAgain(page, () => button(page, 'object').click());
    await settled(page);
    await expect(page.locator('#pages')).toHaveText('not counted');
  };
  await test.step('when nothing else is asked', async () => {
    await counts('index', '2');
    await audit(page, 'what runs', [wide, narrow]);
    await stops();
  });
  await test.step('when something else is asked', async () => {
    await counts('mixed', '1');
    await audit(page, 'what runs, and a question', [narrow]);
    await stops();
    await audit(page, 'objected', [wide]);
  });
});

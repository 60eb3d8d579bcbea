/** consent.all.js: one file does the same, and loads nothing more except a language. */
import {
  answers,
  asked,
  banner,
  button,
  cookieNames,
  dialog,
  expect,
  loadedAgain,
  ran,
  settingsLink,
  settled,
  test,
} from './helpers.js';

const dropIn = '/consent/consent.js';

// The pages stay unchanged; a request for the small file gets the large one.
test.beforeEach(async ({page, request}) => {
  const body = await (await request.get('/consent/consent.all.js')).text();
  await page.route(`**${dropIn}`, (route) => route.fulfill({contentType: 'text/javascript', body}));
});

test('banner, panel, table and catalogue come from the one file; a Welsh page also loads Welsh, by its hash', async ({
  page,
  site,
}) => {
  await test.step('a Welsh page', async () => {
    await page.goto(`${site.origin}/one-tag/cymru.html`);
    await asked(page);
    await expect(button(page, 'accept')).toHaveText('Derbyn cwcis ychwanegol');
    await button(page, 'customise').click();
    await expect(dialog(page).getByRole('heading', {name: 'Dewisiadau cwcis'})).toBeVisible();
    const part = (name: string): unknown => expect.stringMatching(new RegExp(`^/consent/[\\d.]+/${name}\\.js$`));
    const files = [dropIn, part('cy'), part('facts-cy')];
    await expect.poll(() => site.libraryFiles).toEqual(expect.arrayContaining(files));
    await settled(page);
    expect(site.libraryFiles).toHaveLength(files.length);
  });

  site.requests.length = 0;
  await test.step('an English page', async () => {
    await page.goto(`${site.origin}/one-tag/index.html`);
    await asked(page);
    await settingsLink(page).click();
    await expect(dialog(page)).toBeVisible();
    await dialog(page).locator('summary').last().click();
    await expect(dialog(page).getByRole('rowheader', {name: '_hjSession_*', exact: true})).toBeVisible();
    await page.getByLabel('Allow: Google Analytics').check();
    const loaded = page.waitForResponse(/googletagmanager\.com\/gtag/);
    await button(page, 'save', 'consent-preferences').click();
    await loaded;
    await expect.poll(() => answers(page)).toBe('yes=google-analytics no=analytics.hotjar');
    await expect(banner(page)).toContainText('saved');
    await settled(page);
    expect(site.libraryFiles).toEqual([dropIn]);
    expect(site.requests.filter((url) => url.includes('hotjar'))).toEqual([]);
    expect(site.said).toEqual([]);
  });

  await test.step('the cookies page and a withdrawal', async () => {
    await page.goto(`${site.origin}/one-tag/cookies.html`);
    const loaded = page.waitForResponse(/static\.hotjar\.com/);
    await button(page, 'accept', 'consent-preferences').click();
    await loaded;
    await expect.poll(async () => (await cookieNames(page)).length).toBeGreaterThan(3);
    await loadedAgain(page, () => button(page, 'reject', 'consent-preferences').click());
    await expect(page.locator('consent-preferences[state=confirming]')).toBeAttached();
    await settled(page);
    await expect.poll(() => cookieNames(page)).toEqual(['consent']);
    expect(new Set(site.libraryFiles)).toEqual(new Set([dropIn]));
  });
});

test('parked scripts wait and run in order, and a returning visitor sees no banner', async ({page, site}) => {
  const inOrder = async (): Promise<string[]> => (await ran(page)).filter((name) => name !== 'I');
  await page.goto(`${site.origin}/fixtures/gating.html`);
  await asked(page);
  expect(await ran(page)).toEqual([]);
  await button(page, 'accept').click();
  await expect.poll(inOrder).toEqual(['A', 'B', 'C', 'E', 'G', 'H', 'D']);
  await expect.poll(() => answers(page)).toBe('yes=analytics.own-statistics no=');
  expect(site.libraryFiles).toEqual([dropIn]);
  await page.reload();
  await expect.poll(inOrder).toEqual(['A', 'B', 'C', 'E', 'G', 'H', 'D']);
  await settled(page);
  await expect(banner(page)).toHaveCount(0);
  expect(new Set(site.libraryFiles)).toEqual(new Set([dropIn]));
});

/** A part of the library that cannot be had: the gate stays shut, that is said once, and the page lives. */
import type {Page} from '@playwright/test';
import {
  accept,
  asked,
  banner,
  button,
  chromiumOnly,
  expect,
  html,
  ownBanner,
  parked,
  ran,
  settingsLink,
  settled,
  test,
} from './helpers.js';

const failures: Record<string, (page: Page, file: string) => Promise<unknown>> = {
  'is not there': (page, file) => page.route(`**/${file}`, (route) => route.fulfill({status: 404, body: 'Not found'})),
  'is not what was built': (page, file) =>
    page.route(`**/${file}`, async (route) => {
      const built = await page.request.get(new URL(route.request().url()).pathname);
      const body = `${await built.text()}\nwindow.noteTampered?.();`;
      return route.fulfill({contentType: 'text/javascript', headers: {'access-control-allow-origin': '*'}, body});
    }),
  'cannot be reached': (page, file) => page.route(`**/${file}`, (route) => route.abort()),
};

for (const [how, fail] of Object.entries(failures)) {
  // What browsers check by themselves is the hash: that one is for each of them.
  const tag = how === 'is not what was built' ? {} : chromiumOnly;
  test(`the banner ${how}: nothing runs, the link leads to the cookies page`, tag, async ({page, site}) => {
    const tampered: string[] = [];
    await page.exposeFunction('noteTampered', () => tampered.push('ran'));
    await fail(page, 'consent-banner-*.js');
    await site.write('/cookies.html', html({head: '', body: '<p>About our cookies</p>'}));
    await site.open(page, html({body: ownBanner() + parked('probe')}));
    await expect.poll(() => site.errors).toHaveLength(1);
    expect(site.errors[0]).toMatch(/https:\/\/\S+\/consent-banner-[\w.-]+\.js/);
    await settled(page);
    expect(await ran(page)).toEqual([]);
    await expect(banner(page)).toHaveCount(0);
    await settingsLink(page).click();
    await expect.soft(page).toHaveURL(/cookies\.html/);
    expect(
      site.errors.filter((error) => error.includes('consent-banner')),
      'said once',
    ).toHaveLength(1);
    expect(tampered, 'what was not built here never runs').toEqual([]);
  });

  test(`the panel ${how}: the banner asks, the link leads to the cookies page`, chromiumOnly, async ({page, site}) => {
    await fail(page, 'consent-panel-*.js');
    await site.write('/cookies.html', html({head: '', body: '<p>About our cookies</p>'}));
    await site.open(page, html({body: ownBanner() + parked('probe')}));
    await asked(page);
    await settingsLink(page).click();
    await expect(page).toHaveURL(/cookies\.html/);
    await expect.poll(() => site.errors).toEqual([expect.stringMatching(/https:\/\/\S+\/consent-panel-[\w.-]+\.js/)]);
  });

  test(`the catalogue ${how}: all that is optional stays blocked`, chromiumOnly, async ({page, site}) => {
    await fail(page, 'consent-catalogue-*.js');
    const services = '<consent-category name="marketing" services="hotjar:3456789"></consent-category>';
    const body = ownBanner('', services) + parked('own') + parked('foreign', 'hotjar') + parked('all', 'marketing');
    await site.open(page, html({body}));
    await accept(page);
    await expect(button(page, 'hide')).toBeVisible();
    await expect
      .poll(() => site.errors)
      .toEqual([expect.stringMatching(/https:\/\/\S+\/consent-catalogue-[\w.-]+\.js/)]);
    await settled(page);
    expect(await ran(page)).toEqual([]);
    expect(site.elsewhere).toEqual([]);
    expect(site.errors).toHaveLength(1);
  });
}

test(
  'a language that is not there: the banner asks in English, and says that it does',
  chromiumOnly,
  async ({page, site}) => {
    await page.route('**/consent-cy-*.js', (route) => route.fulfill({status: 404, body: 'Not found'}));
    await site.open(page, html({lang: 'cy', body: ownBanner()}));
    await asked(page);
    await expect(button(page, 'accept')).toHaveText('Accept additional cookies');
    await expect(page.locator('consent-banner')).toHaveAttribute('lang', 'en');
    await expect.poll(() => site.errors).toEqual([expect.stringMatching(/consent-cy-[\w.-]+\.js/)]);
  },
);

for (const [how, isThere] of [
  ['is there: the catalogue’s words are in Welsh', true],
  ['is not there: they are in English, marked as that, and it is said once', false],
] as const) {
  test(`L16 the translation of the catalogue ${how}`, chromiumOnly, async ({page, site}) => {
    if (!isThere) await failures['is not there']!(page, 'consent-catalogue-cy-*.js');
    await page.goto(`${site.origin}/one-tag/cwcis.html`);
    const table = page.locator('main > consent-cookie-table');
    const [cookie, service] = isThere
      ? ['Yn adnabod yr un porwr ar ymweliadau diweddarach.', 'Yn cofnodi cliciau a sgrolio.']
      : ['Recognises the same browser on later visits.', 'Records clicks and scrolling.'];
    const purposes = [
      table.getByRole('row', {name: /^_ga /}).getByText(cookie),
      page.locator('consent-preferences li').getByText(service),
    ];
    for (const purpose of purposes) {
      await expect(purpose).toBeVisible();
      if (isThere) await expect(purpose).not.toHaveAttribute('lang');
      else await expect(purpose).toHaveAttribute('lang', 'en');
    }
    await expect(table).toHaveAttribute('lang', 'cy');
    await settled(page);
    await expect
      .poll(() => site.errors)
      .toEqual(isThere ? [] : [expect.stringMatching(/consent-catalogue-cy-[\w.-]+\.js/)]);
  });
}

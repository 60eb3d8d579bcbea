/** The automated audit: every page of the demo, in every state, light and dark, wide and narrow. */
import type {Page} from '@playwright/test';
import {audit} from './audit.js';
import {asked, banner, button, demoPages, dialog, expect, quietDemoPages, settingsLink, test} from './helpers.js';

const openDetails = async (page: Page): Promise<void> => {
  const summaries = page.locator('consent-preferences summary');
  for (const summary of await summaries.all()) await summary.click();
  await expect(page.locator('consent-preferences table').first()).toBeVisible();
};

test('A20 the audit sees what is wrong', async ({page, site}) => {
  await page.goto(`${site.origin}/one-tag/index.html`);
  await asked(page);
  await page.locator('consent-banner').evaluate(({shadowRoot}) => {
    shadowRoot!.querySelector('[part=banner]')!.append(document.createElement('button'));
  });
  await expect(audit(page, 'banner')).rejects.toThrow(/button-name/);
});

for (const path of demoPages.filter((path) => /cookies|cwcis/.test(path))) {
  test(`A20 A9 ${path}: preferences in the page, its tables, the saved choice`, async ({page, site}) => {
    await page.goto(site.origin + path);
    await expect(page.locator('consent-preferences [data-action=save]')).toBeVisible();
    await expect(page.locator('consent-cookie-table:visible table').last()).toBeVisible();
    await expect(banner(page)).toHaveCount(0);
    await audit(page, 'preferences');
    await openDetails(page);
    await button(page, 'save', 'consent-preferences').click();
    await expect(page.locator('consent-preferences[state=confirming]')).toBeAttached();
    await audit(page, 'saved, with the details open');
  });
}

for (const path of demoPages.filter((path) => !/cookies|cwcis/.test(path))) {
  test(`A20 A9 ${path}: banner, dialog, confirmation`, async ({page, site}) => {
    await page.goto(site.origin + path);
    await asked(page);
    await audit(page, 'banner');
    // The dialog makes the page behind it inert, so that one page of a site and language stands for all.
    if (/index|cymru/.test(path)) {
      await settingsLink(page).click();
      await expect(dialog(page)).toBeVisible();
      await openDetails(page);
      await audit(page, 'dialog');
      await button(page, 'close', 'consent-preferences').click();
    }
    await button(page, 'reject').click();
    await expect(button(page, 'hide')).toBeVisible();
    await audit(page, 'confirmation');
  });
}

for (const theme of ['govuk', 'nhs', 'localgov', 'police', 'llyw']) {
  test(`A20 A9 the theme ${theme}: each layout, dialog`, async ({page, site}) => {
    for (const layout of ['corner', 'modal']) {
      await page.goto(`${site.origin}/layouts/index.html?layout=${layout}&theme=${theme}`);
      await asked(page);
      await audit(page, layout);
    }
    await button(page, 'customise').click();
    await expect(dialog(page)).toBeVisible();
    await audit(page, 'dialog');
  });
}

for (const path of quietDemoPages) {
  test(`A20 A9 ${path}: nothing to ask`, async ({page, site}) => {
    await page.goto(site.origin + path);
    if (/cookies\.html/.test(path)) await expect(page.locator('main > consent-cookie-table p')).toBeVisible();
    await audit(page, 'nothing to ask');
    await settingsLink(page).click();
    await expect(page.locator('consent-preferences').getByText('nothing to choose')).toBeVisible();
    await audit(page, 'the choices, without any');
  });
}

/**
 * The automated audit: every page of the demo, in every state, light and dark, wide and narrow.
 * test/elements/accessible.test.ts audits the elements in each engine.
 */
import type {Page} from '@playwright/test';
import {audit, narrow, wide} from './audit.js';
import {asked, banner, button, demoPages, dialog, expect, quietDemoPages, settingsLink, test} from './helpers.js';

const both = [wide, narrow];

/**
 * One page of a site is audited in each view and each state. The others differ from it in their own content alone: they
 * are audited in one state wide, and in the other one narrow.
 */
const stands = (path: string): boolean => /one-tag\/|index/.test(path);
/** Opens every disclosure; frameworks.spec.ts clicks on them, layouts.spec.ts presses Enter. */
const openDetails = async (page: Page): Promise<void> => {
  await page
    .locator('consent-preferences details')
    .evaluateAll((all) => (all as HTMLDetailsElement[]).forEach((details) => (details.open = true)));
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
    await audit(page, 'preferences', stands(path) ? both : [wide]);
    await openDetails(page);
    await button(page, 'save', 'consent-preferences').click();
    await expect(page.locator('consent-preferences[state=confirming]')).toBeAttached();
    await audit(page, 'saved, with the details open', stands(path) ? both : [narrow]);
  });
}

for (const path of demoPages.filter((path) => !/cookies|cwcis/.test(path))) {
  test(`A20 A9 ${path}: banner, dialog, confirmation`, async ({page, site}) => {
    await page.goto(site.origin + path);
    await asked(page);
    await audit(page, 'banner', stands(path) ? both : [wide]);
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
    await audit(page, 'confirmation', stands(path) ? both : [narrow]);
  });
}

// A theme is colours and lengths alone, and layouts.spec.ts measures each theme's contrasts and targets: the two layouts
// that no other page here shows take turns, and the dialog is audited where it is narrow.
for (const [at, theme] of ['govuk', 'nhs', 'localgov', 'police', 'llyw'].entries()) {
  const layout = at % 2 ? 'corner' : 'modal';
  test(`A20 A9 the theme ${theme}: layout ${layout}, dialog`, async ({page, site}) => {
    await page.goto(`${site.origin}/layouts/index.html?layout=${layout}&theme=${theme}`);
    await asked(page);
    await audit(page, layout, [wide]);
    await button(page, 'customise').click();
    await expect(dialog(page)).toBeVisible();
    await audit(page, 'dialog', [narrow]);
  });
}

for (const path of quietDemoPages) {
  test(`A20 A9 ${path}: nothing to ask`, async ({page, site}) => {
    await page.goto(site.origin + path);
    if (/cookies\.html/.test(path)) await expect(page.locator('main > consent-cookie-table p')).toBeVisible();
    await audit(page, 'nothing to ask', stands(path) ? both : [wide]);
    await settingsLink(page).click();
    await expect(page.locator('consent-preferences').getByText('nothing to choose')).toBeVisible();
    await audit(page, 'the choices, without any', stands(path) ? both : [narrow]);
  });
}

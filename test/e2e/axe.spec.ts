/**
 * The automated audit: each state in light and dark, wide and narrow, on at least one page, and the pages of each demo
 * site that differ. test/elements/accessible.test.ts audits the elements in each engine; their own tests audit each
 * state and Welsh.
 */
import type {Page} from '@playwright/test';
import {audit, narrow, wide} from './audit.js';
import {
  asked,
  banner,
  button,
  dialog,
  expect,
  demoPages,
  html,
  ownBanner,
  quietDemoPages,
  settingsLink,
  test,
  wear,
} from './helpers.js';

/** Opens every disclosure; frameworks.spec.ts clicks them, layouts.spec.ts presses Enter. */
const openDetails = async (page: Page): Promise<void> => {
  await page
    .locator('consent-preferences details')
    .evaluateAll((all) => (all as HTMLDetailsElement[]).forEach((details) => (details.open = true)));
  await expect(page.locator('consent-preferences table').first()).toBeVisible();
};

/** Waits until the page shows its preferences and its list of cookies instead of the banner. */
const showsPreferences = async (page: Page): Promise<void> => {
  await expect(page.locator('consent-preferences [data-action=save]')).toBeVisible();
  await expect(page.locator('consent-cookie-table:visible table').last()).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
};

test('A20 A9 /one-tag/index.html: banner, dialog, confirmation; and the audit detects a fault', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/one-tag/index.html`);
  await asked(page);
  await audit(page, 'banner');
  await settingsLink(page).click();
  await expect(dialog(page)).toBeVisible();
  await audit(page, 'dialog', [wide]);
  await openDetails(page);
  await audit(page, 'dialog, with the details open');
  await button(page, 'close', 'consent-preferences').click();
  await button(page, 'reject').click();
  await expect(button(page, 'hide')).toBeVisible();
  await audit(page, 'confirmation');
  await banner(page).evaluate((element) => element.append(document.createElement('button')));
  await expect(audit(page, 'a button without a name')).rejects.toThrow(/button-name/);
});

test('A20 A9 /one-tag/cookies.html: preferences in the page, its tables, the saved choice', async ({page, site}) => {
  await page.goto(`${site.origin}/one-tag/cookies.html`);
  await showsPreferences(page);
  await audit(page, 'preferences');
  await openDetails(page);
  await button(page, 'save', 'consent-preferences').click();
  await expect(page.locator('consent-preferences[state=confirming]')).toBeAttached();
  await audit(page, 'saved, with the details open');
});

test('A20 A9 A19 /one-tag/statement.html: the record, which loads a file of its own and is printed', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/one-tag/cookies.html`);
  await page.getByRole('link', {name: 'What runs on this website'}).click();
  const record = page.locator('consent-statement');
  await expect(record.getByRole('cell', {name: '2 years'}).first()).toBeVisible();
  await audit(page, 'the record');
  await button(page, 'reject').click();
  await button(page, 'hide').click();
  await expect(button(page, 'settings', 'consent-settings'), 'the page has no link of its own').toBeVisible();
  await page.emulateMedia({media: 'print'});
  await expect(record.getByRole('heading', {name: 'Analytics'})).toBeVisible();
  await expect(record.locator('[part=notice]')).toContainText('https://www.aberwen.example/complaints');
  await expect(button(page, 'copy', 'consent-statement')).toBeHidden();
  await expect(banner(page)).toBeHidden();
  site.requests.length = 0;
  await page.reload();
  await expect(record).toHaveAttribute('lang', 'en');
  expect(site.libraryFiles.filter((file) => /statement|choices/.test(file))).toEqual([
    expect.stringMatching(/\/statement\.js$/),
  ]);
});

/** The number of placeholders on a page. */
const placeholders: Record<string, number> = {'/apcc/news.html': 1, '/police/media.html': 4};

// Sites differ in content, colours and what they ask. Each site's cookies page shows all of that in its preferences; its
// page with placeholders, if any, is audited too. The other pages are only prose.
for (const home of [
  '/one-tag/cymru.html',
  ...demoPages.filter((path) => /(cc|police|partnership)\/index/.test(path)),
]) {
  const directory = home.replace(/[^/]*$/, '');
  const isWelsh = /cymru/.test(home);
  const own = isWelsh
    ? ['/one-tag/cwcis.html']
    : demoPages.filter((path) => path.startsWith(directory) && (path.includes('cookies') || path in placeholders));
  const title = `A20 A9 ${home}, ${own.map((path) => path.replace(directory, '')).join(', ')}: banner, preferences in the page`;
  test(title, async ({page, site}) => {
    await page.goto(site.origin + home);
    await asked(page);
    // Only this site has its banner at the top.
    await audit(page, home, /hampshire/.test(home) ? [wide, narrow] : [wide]);
    for (const path of own) {
      await test.step(path, async () => {
        await page.goto(site.origin + path);
        if (/cookies|cwcis/.test(path)) {
          await showsPreferences(page);
          await openDetails(page);
          await audit(page, `${path}, with the details open`, [narrow]);
        } else {
          await asked(page);
          await expect(page.locator('consent-embed [part=placeholder]')).toHaveCount(placeholders[path]!);
          await audit(page, path, /media/.test(path) ? [wide, narrow] : [narrow]);
        }
      });
    }
  });
}

test('A20 A9 /layouts/index.html: its table of links', async ({page, site}) => {
  await page.goto(`${site.origin}/layouts/index.html`);
  await asked(page);
  await audit(page, 'banner', [narrow]);
});

// A theme is only colours and lengths, and layouts.spec.ts measures each theme's contrasts and targets: here each theme
// is audited in both views, one with the banner and the other with the dialog.
for (const [layout, themes] of [
  ['corner', ['nhs', 'police']],
  ['modal', ['govuk', 'localgov', 'llyw']],
] as const) {
  test(`A20 A9 layout ${layout}, the themes ${themes.join(', ')}: banner, placeholder, dialog`, async ({
    page,
    site,
  }) => {
    const embed = '<consent-embed service="stats" src="https://example.org/x" title="A map"></consent-embed>';
    const body = `${ownBanner(`layout="${layout}"`)}<section aria-label="A map">${embed}</section>`;
    const head =
      '<script src="/consent/consent.js"></script><style>html{color-scheme:light dark;background:Canvas}</style>';
    await site.open(page, html({head, body}));
    await asked(page);
    await expect(page.locator('consent-embed [part=placeholder]')).toBeVisible();
    for (const [at, theme] of themes.entries()) {
      await wear(page, theme);
      await audit(page, `${layout}, ${theme}`, [at % 2 ? narrow : wide]);
    }
    await button(page, 'customise').click();
    await expect(dialog(page)).toBeVisible();
    for (const [at, theme] of themes.entries()) {
      await wear(page, theme);
      await audit(page, `dialog, ${theme}`, [at % 2 ? wide : narrow]);
    }
  });
}

test('A20 A9 /no-cookies/: nothing to ask, on each of its pages', async ({page, site}) => {
  for (const path of quietDemoPages) {
    await test.step(path, async () => {
      await page.goto(site.origin + path);
      if (/cookies\.html/.test(path)) {
        await expect(page.locator('main > consent-cookie-table p')).toBeVisible();
        await expect(page.locator('consent-preferences').getByText('nothing to choose')).toBeVisible();
      }
      const isFirst = /index/.test(path);
      await audit(page, path, isFirst ? [wide, narrow] : [narrow]);
      if (!isFirst) return;
      await settingsLink(page).click();
      await expect(page.locator('consent-preferences').getByText('nothing to choose')).toBeVisible();
      await audit(page, 'the choices, without any');
    });
  }
});

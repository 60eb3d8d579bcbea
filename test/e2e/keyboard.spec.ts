/** With a keyboard alone: from landing to choosing, changing one's mind and taking it back, and where the focus is. */
import type {Locator, Page} from '@playwright/test';
import {
  answers,
  asked,
  banner,
  button,
  chromiumOnly,
  dialog,
  expect,
  html,
  loadedAgain,
  ownBanner,
  settingsLink,
  settled,
  status,
  tabTo,
  test,
} from './helpers.js';

// Tab goes on from the page to the browser's own controls, and would begin there in the next test.
test.use({reuseContext: false});

const home = '/one-tag/index.html';
const press = (page: Page, ...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const heading = (page: Page): Locator => dialog(page).getByRole('heading', {name: 'Cookie choices'});
/** What has the focus, whatever shadow root it is in, by its action, its address or its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return 'nothing';
    return (element as HTMLElement).dataset.action ?? element.getAttribute('href') ?? (element.id || element.localName);
  });

test('A1 the banner is a labelled region before the page, takes no focus and holds none', async ({page, site}) => {
  await page.goto(site.origin + home);
  await asked(page);
  expect(await focused(page)).toBe('nothing');
  await expect(banner(page)).toMatchAriaSnapshot(`
    - region "Cookies on Aberwen Borough Council":
      - heading "Cookies on Aberwen Borough Council" [level=2]
      - paragraph
      - button "Accept additional cookies"
      - button "Reject additional cookies"
      - button "Choose cookies"
      - link /[Cc]ookie/
  `);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const order: string[] = [];
  for (let i = 0; i < 6; i += 1) {
    await page.keyboard.press('Tab');
    order.push(await focused(page));
  }
  expect(order).toEqual(['accept', 'reject', 'customise', 'cookies.html', '#content', '/']);
  await press(page, 'Shift+Tab', 'Shift+Tab');
  await expect.poll(() => focused(page)).toBe('cookies.html');
});

for (const [action, said, kept] of [
  ['accept', 'You have accepted additional cookies.', 'no='],
  ['reject', 'You have rejected additional cookies.', 'yes= '],
] as const) {
  test(
    `A3 ${action}: the confirmation takes the focus, and hiding it gives it back to the page`,
    action === 'accept' ? {} : chromiumOnly,
    async ({page, site}) => {
      await page.goto(site.origin + home);
      await asked(page);
      await tabTo(page, button(page, action));
      await press(page, 'Enter');
      const message = banner(page).getByText(said);
      await expect(message).toBeFocused();
      await expect(message).toHaveAttribute('tabindex', '-1');
      await expect.poll(() => answers(page)).toContain(kept);
      await tabTo(page, button(page, 'hide'), 'Tab', 2);
      await press(page, 'Enter');
      await expect(banner(page)).toHaveCount(0);
      await expect.poll(() => focused(page), 'the main content').toBe('content');
    },
  );
}

test('A3 hiding the confirmation gives the focus back to where it was before', async ({page, site}) => {
  await page.goto(site.origin + home);
  await asked(page);
  await page.getByLabel('Search this website').focus();
  await tabTo(page, button(page, 'reject'), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(banner(page).getByText('You have rejected additional cookies.')).toBeFocused();
  await tabTo(page, button(page, 'hide'), 'Tab', 2);
  await press(page, 'Enter');
  await expect(banner(page)).toHaveCount(0);
  await expect.poll(() => focused(page)).not.toBe('nothing');
});

test('A4 A14 choosing, saving, reopening and withdrawing', async ({page, site}) => {
  await page.goto(site.origin + home);
  await asked(page);
  let loads = 0;
  page.on('domcontentloaded', () => (loads += 1));
  await tabTo(page, button(page, 'customise'));
  await press(page, 'Enter');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByLabel('Allow: Google Analytics'));
  await press(page, 'Space');
  await expect(page.getByLabel('Allow: Google Analytics')).toBeChecked();
  await settled(page);
  expect(await status(page), 'ticking alone saves nothing').toBe('undecided');
  expect(await answers(page)).toBeUndefined();
  expect(loads).toBe(0);
  await tabTo(page, button(page, 'save', 'consent-preferences'));
  await press(page, 'Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(banner(page).getByText('Your cookie choices have been saved.')).toBeFocused();
  await expect.poll(() => answers(page)).toBe('yes=google-analytics no=analytics.hotjar');

  await tabTo(page, settingsLink(page));
  await press(page, 'Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByLabel('Allow: Google Analytics')).toBeChecked();
  await tabTo(page, button(page, 'reject', 'consent-preferences'));
  await loadedAgain(page, () => press(page, 'Enter'));
  await expect(banner(page).getByText('You have rejected additional cookies.')).toBeFocused();
  await expect.poll(() => answers(page)).toBe('yes= no=analytics.google-analytics.hotjar');
});

test('A4 the dialog has its title for a name, a close button that is seen, and the focus on its title', async ({
  page,
  site,
}) => {
  await page.goto(site.origin + home);
  await asked(page);
  await tabTo(page, settingsLink(page));
  await press(page, 'Enter');
  await expect(page.getByRole('dialog', {name: 'Cookie choices'})).toBeVisible();
  await expect(heading(page)).toBeFocused();
  expect(await dialog(page).evaluate((element) => element.matches('dialog:modal'))).toBe(true);
  await expect(button(page, 'close', 'consent-preferences')).toBeInViewport();
  await tabTo(page, button(page, 'close', 'consent-preferences'), 'Tab', 1);
  await press(page, 'Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(settingsLink(page)).toBeFocused();
});

test('A4 Escape closes, changes nothing, and gives the focus back to the opener', async ({page, site}) => {
  await page.goto(site.origin + home);
  await asked(page);
  for (const [opener, key] of [
    [settingsLink(page), 'Tab'],
    [button(page, 'customise'), 'Shift+Tab'],
  ] as const) {
    await tabTo(page, opener, key);
    await press(page, 'Enter');
    await expect(heading(page)).toBeFocused();
    await tabTo(page, page.getByLabel('Allow: Analytics'));
    await press(page, 'Space', 'Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(opener).toBeFocused();
    expect(await status(page)).toBe('undecided');
  }
  await press(page, 'Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByLabel('Allow: Analytics'), 'what was not saved is forgotten').not.toBeChecked();
});

for (const isBannerThere of [true, false]) {
  const where = isBannerThere ? 'the banner or the main content' : 'the main content';
  test(
    `A4 when the opener is gone, the focus goes to ${where}`,
    isBannerThere ? {} : chromiumOnly,
    async ({page, site}) => {
      await site.open(page, html({body: ownBanner()}));
      await asked(page);
      if (!isBannerThere) {
        await button(page, 'reject').click();
        await button(page, 'hide').click();
      }
      await settingsLink(page).focus();
      await press(page, 'Enter');
      await expect(heading(page)).toBeFocused();
      await page.evaluate(() => document.querySelector('a[data-consent-open]')!.remove());
      await press(page, 'Escape');
      await expect(dialog(page)).toHaveCount(0);
      const active = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.localName);
      await expect.poll(active).toMatch(isBannerThere ? /^(consent-banner|main)$/ : /^main$/);
      if (isBannerThere) await expect(button(page, 'accept')).toBeVisible();
    },
  );
}

test('A5 Tab goes round in the dialog and to the browser, never to the page behind', async ({
  browserName,
  page,
  site,
}) => {
  await page.goto(site.origin + home);
  await asked(page);
  await button(page, 'customise').click();
  await expect(heading(page)).toBeFocused();
  const seen = new Set<string>();
  for (let i = 0; i < 24; i += 1) {
    await page.keyboard.press('Tab');
    seen.add(await page.evaluate(() => document.activeElement?.localName ?? ''));
  }
  expect([...seen].filter((name) => !['consent-preferences', 'body'].includes(name))).toEqual([]);
  // The keys of a driver do not come back from Firefox's own controls.
  if (browserName !== 'firefox') await tabTo(page, button(page, 'close', 'consent-preferences'));
});

for (const width of [1280, 320]) {
  test(
    `A2 ${width} px wide: what has the focus is never under the banner`,
    width === 320 ? {} : chromiumOnly,
    async ({page, site}) => {
      await page.setViewportSize({width, height: 600});
      await page.goto(site.origin + home);
      await asked(page);
      const reached = new Set<string>();
      /** Whether what has the focus is seen: browsers give the focus first, and scroll to it with the next frame. */
      const isSeen = (): Promise<boolean> =>
        page.evaluate(() => {
          const {activeElement} = document;
          // When Tab has gone on to Firefox's own controls, the page still names what had the focus last.
          if (!activeElement?.matches(':focus') || activeElement.localName === 'consent-banner') return true;
          const {left, top, right, bottom} = activeElement.getBoundingClientRect();
          // WCAG 2.4.11: not entirely hidden. A tall field is scrolled to its caret, which is at its top.
          return [top + 4, (top + bottom) / 2, bottom - 4].some((y) => {
            const hit = document.elementFromPoint((left + right) / 2, y);
            return !!hit && (activeElement.contains(hit) || hit.contains(activeElement));
          });
        });
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let i = 0; i < 34; i += 1) {
          await page.keyboard.press(key);
          const name = await focused(page);
          reached.add(name);
          await expect.poll(isSeen, name).toBe(true);
        }
      }
      expect([...reached]).toEqual(expect.arrayContaining(['accept', 'what', 'cookies.html']));
    },
  );
}

test('L3 A4 the preferences in the page: their keys and focus', async ({page, site}) => {
  await page.goto(`${site.origin}/hampshire-pcc/cookies.html`);
  const save = button(page, 'save', 'consent-preferences');
  await expect(save).toBeVisible();
  expect(await focused(page)).toBe('nothing');
  await tabTo(page, page.getByLabel('Allow: Google Analytics'));
  await press(page, 'Space');
  expect(await status(page)).toBe('undecided');
  await tabTo(page, save);
  await press(page, 'Enter');
  await expect(page.locator('consent-preferences').getByText('Your cookie choices have been saved.')).toBeFocused();
  await expect.poll(() => answers(page, 'hampshire-consent')).toBe('yes=analytics.site-statistics no=');
  await tabTo(page, settingsLink(page));
  await press(page, 'Enter');
  await expect(page.locator('consent-preferences #title'), 'the link leads to those in the page').toBeFocused();
  await expect(page.locator('consent-preferences')).toHaveCount(1);
});

/** With a keyboard only: landing, choosing, changing and withdrawing, and where the focus goes. */
import type {Locator, Page} from '@playwright/test';
import {
  answers,
  asked,
  bothEngines,
  banner,
  button,
  dialog,
  expect,
  html,
  loadedAgain,
  ownBanner,
  settingsLink,
  settled,
  startOver,
  status,
  tabTo,
  test,
} from './helpers.js';

// Tab goes from the page to the browser's own controls, and would start there in the next test.
test.use({reuseContext: false});

const home = '/one-tag/index.html';
const press = (page: Page, ...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const heading = (page: Page): Locator => dialog(page).getByRole('heading', {name: 'Cookie choices'});
/** The focused element, in whatever shadow root, by action, address or name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return 'nothing';
    return (element as HTMLElement).dataset.action ?? element.getAttribute('href') ?? (element.id || element.localName);
  });

/** Expects the banner to be a labelled region before the page that neither takes nor traps the focus. */
async function bannerIsRegion(page: Page): Promise<void> {
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
}

/** Expects the dialog to be named by its title, which has the focus, and to have a visible close button. */
async function dialogCloses(page: Page): Promise<void> {
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
}

/** Expects Escape to close, change nothing and return the focus to the opener: a focused link, or the button. */
async function escapeCloses(page: Page): Promise<void> {
  const customise = button(page, 'customise');
  for (const opener of [settingsLink(page), customise]) {
    if (opener === customise) await tabTo(page, customise, 'Shift+Tab');
    await press(page, 'Enter');
    await expect(heading(page)).toBeFocused();
    await tabTo(page, page.getByLabel('Allow: Analytics'));
    await expect(page.getByLabel('Allow: Analytics'), 'what was not saved is forgotten').not.toBeChecked();
    await press(page, 'Space');
    await expect(page.getByLabel('Allow: Analytics')).toBeChecked();
    await press(page, 'Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(opener).toBeFocused();
    expect(await status(page)).toBe('undecided');
  }
}

/** Ticks, saves, reopens and withdraws; the focus returns to the opener. */
async function savesAndWithdraws(page: Page): Promise<void> {
  let loads = 0;
  page.on('domcontentloaded', () => (loads += 1));
  await press(page, 'Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByLabel('Allow: Analytics'), 'what was not saved is forgotten').not.toBeChecked();
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
}

/** Expects Tab to go round in the dialog and to the browser, never to the page behind. */
async function staysInDialog(page: Page, browserName: string): Promise<void> {
  await tabTo(page, button(page, 'customise'), 'Tab', 3);
  await press(page, 'Enter');
  await expect(heading(page)).toBeFocused();
  const seen = new Set<string>();
  for (let i = 0; i < 24; i += 1) {
    await page.keyboard.press('Tab');
    seen.add(await page.evaluate(() => document.activeElement?.localName ?? ''));
  }
  expect([...seen].filter((name) => !['consent-preferences', 'body'].includes(name))).toEqual([]);
  // A driver's keys do not return from Firefox's own controls.
  if (browserName !== 'firefox') await tabTo(page, button(page, 'close', 'consent-preferences'));
}

test(
  'A1 A4 A5 A14 one page from landing: the banner, the dialog and its exits, a choice, its withdrawal',
  bothEngines,
  async ({browserName, page, site}) => {
    await page.goto(site.origin + home);
    await asked(page);
    await test.step('A1 the banner', () => bannerIsRegion(page));
    await test.step('A4 the dialog and its close button', () => dialogCloses(page));
    await test.step('A4 Escape', () => escapeCloses(page));
    await test.step('A4 A14 choosing, saving, reopening and withdrawing', () => savesAndWithdraws(page));
    // Last, because in Firefox the browser may have the focus afterwards.
    await test.step('A5 Tab in the dialog', () => staysInDialog(page, browserName));
  },
);

test('A3 the confirmation takes the focus, and hiding it returns the focus to the page or to its earlier place', async ({
  page,
  site,
}) => {
  // The page's content is higher than what the banner leaves of the window.
  await page.setViewportSize({width: 1280, height: 640});
  for (const {action, said, kept, start, key, back} of [
    {
      action: 'accept',
      said: 'You have accepted additional cookies.',
      kept: 'no=',
      start: page.locator('body'),
      key: 'Tab',
      back: /^content$/,
    },
    {
      action: 'reject',
      said: 'You have rejected additional cookies.',
      kept: 'yes= ',
      start: page.getByLabel('Search this website'),
      key: 'Shift+Tab',
      back: /^(?!nothing$)/,
    },
  ]) {
    await test.step(action, async () => {
      await startOver(page);
      await page.goto(site.origin + home);
      await asked(page);
      await start.focus();
      await tabTo(page, button(page, action), key);
      await press(page, 'Enter');
      const message = banner(page).getByText(said);
      await expect(message).toBeFocused();
      await expect(message).toHaveAttribute('tabindex', '-1');
      await expect.poll(() => answers(page)).toContain(kept);
      await tabTo(page, button(page, 'hide'), 'Tab', 2);
      const place = await page.evaluate(() => scrollY);
      await press(page, 'Enter');
      await expect(banner(page)).toHaveCount(0);
      await expect.poll(() => focused(page)).toMatch(back);
      await settled(page);
      expect(await page.evaluate(() => scrollY), 'the page stays where it is').toBe(place);
    });
  }
});

test('A4 when the opener is gone, the focus goes to the banner or the main content', async ({page, site}) => {
  await site.open(page, html({body: ownBanner()}));
  await asked(page);
  const active = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.localName);
  const closeWithoutOpener = async (): Promise<void> => {
    await settingsLink(page).focus();
    await press(page, 'Enter');
    await expect(heading(page)).toBeFocused();
    await page.evaluate(() => document.querySelector('a[data-consent-open]')!.remove());
    await press(page, 'Escape');
    await expect(dialog(page)).toHaveCount(0);
  };
  await test.step('with the banner', async () => {
    await closeWithoutOpener();
    await expect.poll(active).toMatch(/^(consent-banner|main)$/);
    await expect(button(page, 'accept')).toBeVisible();
  });
  await test.step('without the banner', async () => {
    await button(page, 'reject').click();
    await button(page, 'hide').click();
    await page.evaluate(() => {
      const link = '<a href="/cookies.html" data-consent-open>Cookie settings</a>';
      document.querySelector('main')!.insertAdjacentHTML('beforeend', link);
    });
    await closeWithoutOpener();
    await expect.poll(active).toBe('main');
  });
});

// layouts.spec.ts does the same with the banner at the bottom of a wide window.
test('A2 at 320 px the focused element is never under the banner', bothEngines, async ({page, site}) => {
  await page.setViewportSize({width: 320, height: 600});
  await page.goto(site.origin + home);
  await asked(page);
  // The room for the banner comes with the frame that first shows it.
  const room = (): Promise<number> =>
    page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom));
  await expect.poll(room).toBeGreaterThan(0);
  const reached = new Set<string>();
  /** True when the focused element is visible: browsers move the focus first and scroll with the next frame. */
  const isSeen = (): Promise<boolean> =>
    page.evaluate(() => {
      const {activeElement} = document;
      // When Tab has moved to Firefox's own controls, the page still reports the last focused element.
      if (!activeElement?.matches(':focus') || activeElement.localName === 'consent-banner') return true;
      const {left, top, right, bottom} = activeElement.getBoundingClientRect();
      // WCAG 2.4.11: not entirely hidden. A tall field is scrolled to its caret, at its top.
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

  // Also when the banner grows over it; in this window it may.
  await page.setViewportSize({width: 320, height: 1200});
  const missing = async (): Promise<number> => Math.abs((await banner(page).boundingBox())!.height - (await room()));
  await expect.poll(missing, 'the room is that of the higher window').toBeLessThan(1);
  await page.evaluate(() => {
    const edge = innerHeight - parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom);
    const link = document.querySelector<HTMLElement>('main li a')!;
    scrollBy(0, link.getBoundingClientRect().bottom - edge);
    link.focus({preventScroll: true});
  });
  expect(await isSeen()).toBe(true);
  const before = await room();
  await page.addStyleTag({content: 'consent-banner {letter-spacing: 0.4em}'});
  await expect.poll(room).toBeGreaterThan(before + 100);
  await expect.poll(isSeen).toBe(true);
});

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

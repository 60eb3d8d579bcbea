/** Things that only a whole page shows: how many keys an answer takes, and how much of an enlarged page is left. */
import type {Locator, Page} from '@playwright/test';
import {
  asked,
  banner,
  button,
  confirmed,
  dialog,
  expect,
  html,
  ownBanner,
  settingsLink,
  tabTo,
  test,
} from './helpers.js';

// Tab goes from the page to the browser's own controls, and would start there in the next test.
test.use({reuseContext: false});

const layouts = ['bottom', 'top', 'corner', 'modal'];
const filler = '<p>A paragraph of the page, with <a href="#main">a link</a> in it.</p>'.repeat(30);

const hasFocus = (control: Locator): Promise<boolean> => control.evaluate((element) => element.matches(':focus'));

/** How far the page, or the dialog over it, scrolls sideways. */
const overflow = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const parts = ['consent-banner', 'consent-preferences'].flatMap((name) => [
      ...(document.querySelector(name)?.shadowRoot?.querySelectorAll('[part=banner], dialog') ?? []),
    ]);
    return [document.documentElement, ...parts].map(({scrollWidth, clientWidth}) => scrollWidth - clientWidth);
  });

/** Waits until nothing scrolls sideways: the layout may still be changing. */
const fits = (page: Page): Promise<void> =>
  expect.poll(async () => Math.max(...(await overflow(page)))).toBeLessThanOrEqual(0);

/** True when the focused element is on the screen and nothing covers it. */
const isFocusSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = [document.activeElement!];
    while (focused[0]!.shadowRoot?.activeElement) focused.unshift(focused[0]!.shadowRoot.activeElement);
    // A link broken across lines is not in the middle of its box.
    const {left, top, right, bottom} = focused[0]!.getClientRects()[0]!;
    return focused.every((element) => {
      const root = element.getRootNode() as Document | ShadowRoot;
      return element.contains(root.elementFromPoint((left + right) / 2, (top + bottom) / 2));
    });
  });

/** Waits until the focused element is visible: a browser moves the focus first and scrolls with the next frame. */
const focusIsSeen = (page: Page, what?: string): Promise<void> => expect.poll(() => isFocusSeen(page), what).toBe(true);

/** On a small phone, no link in the explanation is ever under the answers. */
async function linksAreSeen(page: Page): Promise<void> {
  await page.setViewportSize({width: 320, height: 568});
  await page.locator('consent-banner').evaluate((element) => {
    const links = Array.from({length: 9}, (_, i) => `Some words and <a href="#${i}">link ${i}</a>. `).join('');
    element.insertAdjacentHTML('beforeend', `<div slot="description">${links}</div>`);
  });
  const link = page.locator('[slot=description] a');
  for (const [key, start, goal] of [
    ['Tab', link.first(), link.last()],
    ['Shift+Tab', button(page, 'customise'), link.first()],
  ] as const) {
    await start.focus();
    for (let i = 0; i < 12 && !(await hasFocus(goal)); i += 1) {
      await page.keyboard.press(key);
      await focusIsSeen(page, `${i + 1} x ${key}`);
    }
    await expect(goal).toBeFocused();
  }
  await page.locator('[slot=description]').evaluate((element) => element.remove());
}

// 1280 by 1024 at 400 % shows 320 by 256 pixels.
for (const layout of layouts) {
  const title = `A1 A2 A9 ${layout}, at 400 %: each answer is near, nothing scrolls sideways, and everything is reached and seen`;
  test(title, async ({page, site}) => {
    await page.setViewportSize({width: 320, height: 256});
    await site.open(page, html({body: ownBanner(`layout="${layout}"`) + filler}));
    await asked(page);
    await fits(page);
    if (['bottom', 'corner'].includes(layout))
      await expect.poll(async () => (await banner(page).boundingBox())!.height, 'of 256').toBeLessThan(206);

    await test.step('A1 each answer is at most 5 presses of Tab from landing', async () => {
      const missing = new Set(['accept', 'reject', 'customise']);
      for (let stops = 0; stops < 5; stops += 1) {
        await page.keyboard.press('Tab');
        for (const action of missing) {
          if (!(await hasFocus(button(page, action)))) continue;
          missing.delete(action);
          await focusIsSeen(page, action);
        }
      }
      expect([...missing]).toEqual([]);
    });

    // While the modal banner asks, no link of the page can take the focus.
    if (layout !== 'modal')
      await test.step('A2 each link of the page is visible when it has the focus', async () => {
        await button(page, 'customise').focus();
        for (let i = 0; i < 12; i += 1) {
          await page.keyboard.press('Tab');
          await focusIsSeen(page, `after ${i + 1} presses of Tab`);
        }
      });

    await test.step('A2 at 320 px no link in the explanation is under the answers', () => linksAreSeen(page));

    await test.step('A9 A2 the dialog and the confirmation', async () => {
      await page.setViewportSize({width: 320, height: 256});
      await button(page, 'customise').focus();
      await page.keyboard.press('Enter');
      await expect(dialog(page)).toBeVisible();
      await fits(page);
      for (const action of ['close', 'save', 'accept', 'reject']) {
        await tabTo(page, button(page, action, 'consent-preferences'), 'Tab', 20);
        await focusIsSeen(page, action);
      }
      await page.keyboard.press('Enter');
      await confirmed(page);
      await fits(page);
      await tabTo(page, button(page, 'hide'), 'Tab', 3);
      await focusIsSeen(page, 'hide');
      await page.keyboard.press('Enter');
      await expect(banner(page)).toHaveCount(0);
      await settingsLink(page).focus();
      await focusIsSeen(page, 'the link in the page');
    });

    await test.step('A2 the check detects a covered element', async () => {
      await page.evaluate(() => {
        const cover = document.createElement('div');
        Object.assign(cover.style, {position: 'fixed', inset: '0', background: 'Canvas'});
        document.body.append(cover);
      });
      expect(await isFocusSeen(page)).toBe(false);
    });
  });
}

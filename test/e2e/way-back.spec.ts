/** The way back to the choices, on pages that have none of their own; and where it keeps out of the way. */
import type {Locator, Page} from '@playwright/test';
import {audit} from './audit.js';
import {
  atRelease,
  accept,
  asked,
  banner,
  button,
  cookieNames,
  dialog,
  expect,
  html,
  loadedAgain,
  none,
  parked,
  ran,
  settled,
  shifts,
  startOver,
  status,
  tabTo,
  test,
  watchShifts,
} from './helpers.js';

/** The smallest tag, and a page that leads nobody back. */
const bare = (body = '', attributes = ''): string =>
  html({
    head: `<script src="/consent/consent.js" data-site-name="Aberwen" data-analytics="" ${attributes}></script>`,
    body: `${body}${parked('probe')}`,
  }).replace(/<p><a href.*?<\/p>/, '<p>Words of the page.</p>');
const settings = (page: Page): Locator => page.locator('consent-settings [data-action=settings]');
const answerAndHide = async (page: Page): Promise<void> => {
  await accept(page);
  await button(page, 'hide').click();
};

test(
  'L6 L19 L20 the smallest tag: a button leads back, in two activations, with pointer and keys',
  atRelease,
  async ({page, site}) => {
    await watchShifts(page);
    await site.open(page, bare('<p>A long page.</p>'.repeat(80)));
    await asked(page);
    await expect(banner(page)).toContainText('“Cookie settings” at the foot of every page');
    await expect(settings(page)).toHaveCount(0);
    expect(
      site.libraryFiles.filter((path) => path.endsWith('/settings.js')),
      'nothing is loaded for it yet',
    ).toEqual([]);
    await accept(page);
    await expect(banner(page)).toContainText('“Cookie settings” at the foot of every page');
    await expect(settings(page), 'the banner covers its place').toHaveCount(0);
    await button(page, 'hide').click();
    await expect(settings(page)).toBeVisible();
    await page.goto(`${site.origin}/page`);
    await expect(settings(page)).toBeVisible();
    await settled(page);
    expect(await shifts(page)).toEqual(none);
    await expect.poll(() => ran(page)).toEqual(['probe']);

    await test.step('with the pointer', async () => {
      await settings(page).click();
      await expect(dialog(page)).toBeVisible();
      await loadedAgain(page, () => button(page, 'reject', 'consent-preferences').click());
      expect(await ran(page)).toEqual([]);
      await button(page, 'hide').click();
    });
    await test.step('with keys, and Escape returns the focus to it', async () => {
      await tabTo(page, settings(page));
      await page.keyboard.press('Enter');
      await expect(dialog(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await expect(settings(page)).toBeFocused();
    });
    await test.step('A2 the last line of the page scrolls clear of it', async () => {
      const last = page.getByText('Words of the page.');
      const bottom = async (): Promise<number> => {
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        const box = (await last.boundingBox())!;
        return box.y + box.height;
      };
      const top = (await settings(page).boundingBox())!.y;
      await expect.poll(bottom).toBeLessThanOrEqual(top + 1);
    });
  },
);

test('A20 A8 A19 the button: axe in both views, not on paper, on a page with chat buttons in both corners', async ({
  page,
  site,
}) => {
  const chat = (side: string): string =>
    `<button style="position:fixed;bottom:8px;${side}:8px;width:120px;height:60px">Chat ${side}</button>`;
  await site.open(page, bare(chat('left') + chat('right')));
  await answerAndHide(page);
  await expect(settings(page)).toBeVisible();
  const isClear = (): Promise<boolean> =>
    page.evaluate(() => {
      const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
      const own = boxOf(document.querySelector('consent-settings')!.shadowRoot!.querySelector('button')!);
      return [...document.querySelectorAll('body > button')].every((chat) => {
        const {left, right, top, bottom} = boxOf(chat);
        return own.right <= left || own.left >= right || own.bottom <= top || own.top >= bottom;
      });
    });
  await expect.poll(isClear).toBe(true);
  await test.step('it is not printed', async () => {
    await page.emulateMedia({media: 'print'});
    await expect(settings(page)).toBeHidden();
    await page.emulateMedia({media: 'screen'});
  });
  await audit(page, 'the settings button');
  await expect.poll(isClear, 'in the narrow window, too').toBe(true);
});

test('L20 a way back of the page: in a shadow root, added late, hidden on telephones, of a router', async ({
  page,
  site,
}) => {
  const link = '<a href="/cookies.html" data-consent-open>Your cookies</a>';
  await test.step('L3 a modal question that was closed without an answer leaves the button', async () => {
    await site.open(page, bare('', 'data-layout="modal"'), '/modal');
    await asked(page);
    await expect(settings(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await settings(page).click();
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(settings(page)).toBeFocused();
    expect(await status(page)).toBe('undecided');
    await page.reload();
    await asked(page);
    await button(page, 'reject').click();
    await page.reload();
    await expect(settings(page)).toBeVisible();
    await page.evaluate(() => window.consent.reset());
    await asked(page);
    await expect(settings(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(settings(page), 'also where it had been there before').toBeVisible();
    await startOver(page);
  });
  await test.step('one in a shadow root is enough, and is quoted', async () => {
    await site.open(page, bare(`<div><template shadowrootmode="open"><footer>${link}</footer></template></div>`));
    await asked(page);
    await expect(banner(page)).toContainText('“Your cookies” on this page');
    await answerAndHide(page);
    await settled(page);
    await expect(settings(page)).toHaveCount(0);
  });
  await test.step('one that comes late takes its place', async () => {
    await site.open(page, bare(), '/late');
    await expect(settings(page)).toBeVisible();
    await page.evaluate((markup) => document.querySelector('main')!.insertAdjacentHTML('beforeend', markup), link);
    await expect(settings(page)).toHaveCount(0);
  });
  await test.step('one that is hidden on telephones is none there', async () => {
    const style = '<style>@media (max-width: 600px) {footer {display: none}}</style>';
    await site.open(page, bare(`${style}<footer>${link}</footer>`), '/narrow');
    await settled(page);
    await expect(settings(page)).toHaveCount(0);
    await page.setViewportSize({width: 390, height: 844});
    await expect(settings(page), 'once the window is narrow').toBeVisible();
    await page.reload();
    await expect(settings(page)).toBeVisible();
    await page.setViewportSize({width: 1280, height: 800});
    await expect(settings(page)).toHaveCount(0);
  });
  await test.step('the site decides: always, or never', async () => {
    await site.open(page, bare(link, 'data-settings-button="end"'), '/always');
    await expect(settings(page)).toBeVisible();
    expect((await settings(page).boundingBox())!.x).toBeGreaterThan(640);
    await site.open(page, bare('', 'data-settings-button="none"'), '/never');
    await settled(page);
    await expect(settings(page)).toHaveCount(0);
    await expect
      .poll(() => site.errors.join())
      .toContain('settings-button is none, so visitors cannot change their mind here');
    await site.open(page, bare('', 'data-settings-button="maybe"'), '/maybe');
    await expect(settings(page)).toBeVisible();
    await expect
      .poll(() => site.errors.join())
      .toContain('<script data-settings-button="maybe">: write auto, start, end or none.');
  });
  expect(await cookieNames(page)).toEqual(['consent']);
});

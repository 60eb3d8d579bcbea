/** The page without scripts, on paper, in Welsh, without motion, with wide spacing. */
import type {Page} from '@playwright/test';
import {
  asked,
  banner,
  button,
  demoPages,
  dialog,
  expect,
  html,
  ownBanner,
  quietDemoPages,
  settingsLink,
  test,
} from './helpers.js';

// A driver cannot switch scripts off in Firefox.
test.describe('with scripts off', () => {
  test.use({javaScriptEnabled: false});

  /** The elements of the library that show some text. */
  const halfShown = (page: Page): Promise<string[]> =>
    page
      .locator('consent-banner, consent-preferences, consent-cookie-table')
      .evaluateAll((elements) =>
        elements.filter((each) => (each as HTMLElement).innerText.trim()).map(({localName}) => localName),
      );

  test('A19 nothing half-shown, the page is readable, and parked content leaves a plain link', async ({page, site}) => {
    const open = async (path: string): Promise<void> => {
      await page.goto(site.origin + path);
      await expect(page.locator('h1')).toBeVisible();
      expect(await halfShown(page)).toEqual([]);
      await expect(settingsLink(page)).toHaveAttribute('href', /c(ookies|wcis)\.html/);
      expect(site.elsewhere).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    };
    for (const path of [...demoPages, ...quietDemoPages].filter((path) => /(cookies|cwcis)\.html/.test(path))) {
      await test.step(path, async () => {
        await open(path);
        await expect(page.locator('noscript')).not.toBeEmpty();
      });
    }

    await test.step('a video', async () => {
      await open('/apcc/news.html');
      await expect(page.getByRole('link', {name: 'Watch the video on YouTube'})).toBeVisible();
    });

    await test.step('each embed', async () => {
      await open('/police/media.html');
      const hosts = await page.locator('.media').evaluateAll((places) =>
        places.map((place) => {
          const link = place.querySelector<HTMLAnchorElement>('a[href^="https:"]');
          return link?.checkVisibility() ? link.host : 'none';
        }),
      );
      const expected = ['vimeo.com', 'www.youtube.com', 'www.slideshare.net', 'www.flickr.com', 'www.youtube.com'];
      expect(hosts).toEqual(expected);
    });
  });
});

// A driver cannot set media in Firefox, here and below.
test('A19 on paper there is no banner, no space for it and no dialog', async ({page, site}) => {
  for (const layout of ['top', 'corner', 'modal', 'bottom']) {
    await test.step(`on paper: ${layout}`, async () => {
      await site.open(page, html({body: ownBanner(`layout="${layout}"`)}), `/${layout}`);
      await asked(page);
      await page.emulateMedia({media: 'print'});
      await expect(banner(page)).toBeHidden();
      const gap = await page.evaluate(
        () => document.documentElement.scrollHeight - document.querySelector('main')!.getBoundingClientRect().bottom,
      );
      expect(gap).toBeLessThanOrEqual(await page.evaluate(() => Math.max(50, innerHeight)));
      await page.emulateMedia({media: 'screen'});
      await expect(banner(page)).toBeVisible();
    });
  }

  await button(page, 'customise').click();
  await expect(dialog(page)).toBeVisible();
  await page.emulateMedia({media: 'print'});
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('heading', {level: 1, includeHidden: true})).toBeVisible();
});

test('A13 L16 a Welsh page asks in Welsh, and is marked so; with reduced motion, nothing moves', async ({
  page,
  site,
}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await page.goto(`${site.origin}/one-tag/cymru.html`);
  await asked(page);
  await expect(page.locator('consent-banner')).toHaveAttribute('lang', /^cy/);
  await expect(banner(page).getByRole('heading')).toHaveText('Cwcis ar Cyngor Bwrdeistref Aberwen');
  await expect(button(page, 'accept')).toHaveText('Derbyn cwcis ychwanegol');
  await expect(button(page, 'reject')).toHaveText('Gwrthod cwcis ychwanegol');
  await expect(banner(page)).toContainText('mesur nifer yr ymweliadau');
  await button(page, 'customise').click();
  await expect(dialog(page).getByRole('heading', {name: 'Dewisiadau cwcis'})).toBeVisible();
  await expect(dialog(page)).not.toContainText(/\b(Save|Close|Allow|Necessary|Provider)\b/);
  await expect(dialog(page)).toContainText('Yn cyfrif ymweliadau ac yn dangos pa dudalennau sy’n cael eu defnyddio.');
  await expect(dialog(page).locator('bdi[lang]')).toHaveCount(0);

  const moving = await page.evaluate(() => {
    const all = ['consent-banner', 'consent-preferences'].flatMap((name) => [
      ...document.querySelector(name)!.shadowRoot!.querySelectorAll('*'),
    ]);
    const isMoving = (element: Element): boolean => {
      const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(element);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
    };
    return all.filter(isMoving).map(({localName}) => localName);
  });
  expect(moving).toEqual([]);

  await button(page, 'reject', 'consent-preferences').click();
  await expect(banner(page)).toContainText('Rydych wedi gwrthod');
});

test('A15 lang is on the host when it is not the page’s', async ({page, site}) => {
  const host = page.locator('consent-banner');
  await site.open(page, html({lang: 'pl', body: ownBanner('lang="cy"')}));
  await asked(page);
  await expect(host).toHaveAttribute('lang', /^cy/);
  await expect(button(page, 'accept')).toHaveText('Derbyn cwcis ychwanegol');

  await site.open(page, html({lang: 'dv', body: ownBanner()}).replace('<html', '<html dir="rtl"'), '/rtl');
  await asked(page);
  await expect(host).toHaveAttribute('lang', 'en');
  await expect(host).toHaveAttribute('dir', 'ltr');
  await page.evaluate(() => (document.documentElement.lang = 'ar'));
  await expect(host).toHaveAttribute('lang', 'ar');
  await expect(host).toHaveAttribute('dir', 'rtl');
});

test('A10 with text spacing, and with 200 % text, nothing is clipped, and the banner leaves some of the page', async ({
  page,
  site,
}) => {
  await page.setViewportSize({width: 640, height: 800});
  await site.open(
    page,
    html({head: '<style id="text"></style><script src="/consent/consent.js"></script>', body: ownBanner()}),
  );
  await asked(page);
  await settingsLink(page).click();
  await expect(dialog(page)).toBeVisible();
  for (const [what, css] of [
    ['text spacing', '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-bottom: 2em }'],
    ['200 % text', 'html { font-size: 200% }'],
  ] as const) {
    await test.step(what, async () => {
      await page.locator('#text').evaluate((style, css) => (style.textContent = css), css);
      const clipped = await page.evaluate(() =>
        ['consent-banner', 'consent-preferences'].flatMap((name) =>
          [
            ...document
              .querySelector(name)!
              .shadowRoot!.querySelectorAll<HTMLElement>('button, h2, h3, p, label, a, summary'),
          ]
            .filter((element) => element.checkVisibility())
            .filter(({scrollWidth, clientWidth, scrollHeight, clientHeight, localName}) =>
              // An inline box has no size of its own.
              localName === 'a' ? false : scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
            )
            .map(({localName, textContent}) => `${localName}: ${textContent}`),
        ),
      );
      expect(clipped).toEqual([]);
      const box = await banner(page).evaluate((element) => ({
        height: element.getBoundingClientRect().height,
        overflow: element.scrollWidth - element.clientWidth,
      }));
      expect(box.height).toBeLessThanOrEqual(0.8 * 800);
      expect(box.overflow).toBeLessThanOrEqual(0);
    });
  }
});

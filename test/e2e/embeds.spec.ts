/** Another website's content stays away until the visitor has agreed, once or for good. */
import {
  answers,
  asked,
  button,
  chromiumOnly,
  dialog,
  expect,
  filled,
  html,
  loadedAgain,
  ownBanner,
  settingsLink,
  settled,
  status,
  test,
} from './helpers.js';
import type {Locator, Page} from '@playwright/test';

const VIDEO = 'https://videos.example/embed/1';
const videos = `
  <consent-category name="functional">
    <consent-service name="videos" label="Example Videos" provider="Example Ltd"></consent-service>
  </consent-category>`;
const embed = (attributes = `service="videos" src="${VIDEO}" title="How to pay"`): string =>
  `<consent-embed ${attributes}><a href="https://videos.example/watch/1">Watch it there</a></consent-embed>`;
const pageWith = (content: string): string => html({body: ownBanner('', videos) + content});

const placeholder = (page: Page): Locator => page.locator('consent-embed [part=placeholder]');
const frame = (page: Page): Locator => page.locator('consent-embed iframe');
const fetched = (urls: readonly string[]): string[] => urls.filter((url) => url.startsWith('https://videos.example/'));

for (const [what, content] of [
  ['<consent-embed>', embed()],
  [
    'a parked frame',
    `<iframe data-consent="videos" data-src="${VIDEO}" title="How to pay" width="400" height="300"></iframe>`,
  ],
] as const) {
  test(`L1 L18 ${what}: a placeholder says whose it is, and nothing is fetched`, chromiumOnly, async ({page, site}) => {
    await site.open(page, pageWith(content));
    await asked(page);
    await expect(placeholder(page)).toContainText('How to pay');
    await expect(placeholder(page)).toContainText('Example Ltd can use cookies');
    await settled(page);
    expect(fetched(site.requests)).toEqual([]);
    await expect(frame(page)).toBeHidden();
  });

  test(`${what}: shown once, with the focus in it; nothing is kept`, async ({page, site}) => {
    await site.open(page, pageWith(content));
    await placeholder(page).getByRole('button', {name: 'Show this content'}).click();
    await expect(frame(page)).toBeFocused();
    await expect(frame(page)).toHaveAttribute('src', VIDEO);
    await expect(frame(page)).toHaveAttribute('title', 'How to pay');
    await expect(placeholder(page)).toHaveCount(0);
    await expect.poll(() => fetched(site.requests)).toEqual([VIDEO]);
    expect(await answers(page)).toBeUndefined();
    expect(await status(page)).toBe('undecided');
    await filled(page);
    await page.reload();
    await expect(placeholder(page)).toBeVisible();
  });

  test(`L24 ${what}: always allowed, then withdrawn`, async ({page, site}) => {
    await site.open(page, pageWith(content));
    await placeholder(page).getByRole('button', {name: 'Always allow Example Videos'}).click();
    await expect(frame(page)).toBeFocused();
    // L24: the answer is to what was asked, and the rest is still to be answered.
    await expect.poll(() => answers(page)).toBe('yes=videos no=');
    await asked(page);

    const before = (await site.hits()).length;
    await filled(page);
    await page.goto(`${site.origin}/page?again`);
    await expect.poll(async () => (await site.hits()).slice(before).map(({host}) => host)).toContain('videos.example');
    await expect(placeholder(page)).toHaveCount(0);

    await filled(page);
    // Chromium sends a click to the frame or to the page as it last drew them, and the link has only just been scrolled to.
    await settingsLink(page).press('Enter');
    await expect(dialog(page)).toBeVisible();
    await loadedAgain(page, () => button(page, 'reject', 'consent-preferences').press('Enter'));
    await expect(placeholder(page)).toBeVisible();
    site.requests.length = 0;
    await settled(page);
    expect(fetched(site.requests)).toEqual([]);
  });
}

test('what was shown once goes with an answer that does not allow it', chromiumOnly, async ({page, site}) => {
  await site.open(page, pageWith(embed()));
  await asked(page);
  await placeholder(page).getByRole('button', {name: 'Show this content'}).click();
  await expect(frame(page)).toHaveAttribute('src', VIDEO);
  await button(page, 'reject').click();
  await expect(placeholder(page)).toBeVisible();
  await expect(frame(page)).not.toHaveAttribute('src');
});

test('one that is put in later is treated the same, before and after the choice', async ({page, site}) => {
  await site.open(page, pageWith(''));
  await asked(page);
  const add = (markup: string): Promise<void> =>
    page.evaluate((text) => document.querySelector('main')!.insertAdjacentHTML('beforeend', text), markup);
  await add(embed());
  await expect(placeholder(page)).toBeVisible();
  await button(page, 'accept').click();
  await expect(frame(page)).toHaveAttribute('src', VIDEO);
  await add(embed('service="videos" src="https://videos.example/embed/2" title="More"'));
  await expect(frame(page).last()).toHaveAttribute('src', 'https://videos.example/embed/2');
});

test('a parked frame and its placeholder have the same size', async ({page, site}) => {
  const parked = `<iframe data-consent="videos" data-src="${VIDEO}" title="x" width="400" height="300"></iframe>`;
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (window as {shift?: number}).shift = (entry as {value?: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  await site.open(page, pageWith(`${parked}<p>After it</p>`));
  await expect(placeholder(page)).toBeVisible();
  const box = await page.locator('consent-embed').boundingBox();
  expect([Math.round(box!.width), Math.round(box!.height)]).toEqual([404, 304]);
  await settled(page);
  expect(await page.evaluate(() => (window as {shift?: number}).shift ?? 0)).toBeLessThan(0.01);
});

for (const [what, attributes, names] of [
  ['no src', 'service="videos" title="x"', [/<consent-embed without src>/, /address/]],
  ['no title', `service="videos" src="${VIDEO}"`, [/<consent-embed without title>/]],
  ['no service', `src="${VIDEO}" title="x"`, [/<consent-embed without service>/, /consent-banner/]],
  ['a service that is not asked for', `service="vidoes" src="${VIDEO}" title="x"`, [/service="vidoes"/, /add it/]],
  ['a script for an address', 'service="videos" src="javascript:alert(1)" title="x"', [/src="javascript:alert\(1\)"/]],
  ['data for an address', 'service="videos" src="data:text/html,x" title="x"', [/src="data:text\/html,x"/]],
] as const) {
  test(`an embed with ${what}: one error that says it, and nothing is shown`, chromiumOnly, async ({page, site}) => {
    await site.open(page, pageWith(embed(attributes)));
    await asked(page);
    await expect.poll(() => site.errors.length).toBe(1);
    for (const name of names) expect(site.errors[0]).toMatch(name);
    await page.evaluate(() => window.consent.acceptAll());
    await settled(page);
    await expect(page.locator('iframe')).toHaveCount(0);
    expect(site.errors).toHaveLength(1);
    await expect(page.getByRole('link', {name: 'Watch it there'})).toBeVisible();
  });
}

test(
  'YouTube: from its host without cookies, and what it is called in the catalogue',
  chromiumOnly,
  async ({page, site}) => {
    const youtube = '<consent-category name="functional" services="youtube vimeo"></consent-category>';
    const watch = 'service="youtube" src="https://www.youtube.com/watch?v=abcdefghijk" title="How to pay"';
    const vimeo = 'service="vimeo" src="https://player.vimeo.com/video/76979871" title="Our year"';
    await site.open(page, html({body: `<consent-banner>${youtube}</consent-banner>${embed(watch)}${embed(vimeo)}`}));
    await asked(page);
    await expect(placeholder(page).first()).toContainText('Google can use cookies');
    await settled(page);
    expect(site.elsewhere).toEqual([]);
    await placeholder(page).first().getByRole('button', {name: 'Always allow YouTube'}).click();
    await expect(frame(page).first()).toHaveAttribute('src', 'https://www.youtube-nocookie.com/embed/abcdefghijk');
    await expect(page.frameLocator('consent-embed iframe').first().locator('body')).toContainText(/stand-in/i);
    await expect(frame(page).last()).not.toHaveAttribute('src');
    // With a key: a click goes where Chromium last drew the frame above, which has only just come.
    await placeholder(page).getByRole('button', {name: 'Show this content'}).press('Enter');
    await expect(frame(page).last()).toHaveAttribute('src', 'https://player.vimeo.com/video/76979871?dnt=1');
  },
);

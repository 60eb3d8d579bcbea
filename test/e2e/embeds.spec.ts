/** Another website's content loads only after the visitor has agreed, once or always. */
import {
  atRelease,
  answers,
  asked,
  button,
  dialog,
  expect,
  html,
  loadedAgain,
  ownBanner,
  settingsLink,
  settled,
  shifts,
  status,
  test,
  watchShifts,
} from './helpers.js';
import type {Locator, Page} from '@playwright/test';

const VIDEO = 'https://videos.example/embed/1';
const FILM = 'https://videos.example/embed/2';
const videos = `
  <consent-category name="functional">
    <consent-service name="videos" label="Example Videos" provider="Example Ltd"></consent-service>
    <consent-service name="films" label="Example Films" provider="Film Ltd"></consent-service>
  </consent-category>`;
const embed = (attributes = `service="videos" src="${VIDEO}" title="How to pay"`): string =>
  `<consent-embed ${attributes}><a href="https://videos.example/watch/1">Watch it there</a></consent-embed>`;
const parkedFrame = (title: string): string =>
  `<iframe data-consent="films" data-src="${FILM}" title="${title}" width="400" height="300"></iframe>`;
const pageWith = (content: string): string => html({body: ownBanner('', videos) + content});

const placeholder = (page: Page): Locator => page.locator('consent-embed [part=placeholder]');
const frame = (page: Page): Locator => page.locator('consent-embed iframe');
const fetched = (urls: readonly string[]): string[] => urls.filter((url) => url.startsWith('https://videos.example/'));

test(
  'L1 L18 L24 <consent-embed> and a parked frame: placeholder, shown once, always allowed, withdrawn',
  atRelease,
  async ({page, site}) => {
    /** The two embeds, and their texts. */
    const both = [
      {
        embed: page.locator('consent-embed[service=videos]'),
        src: VIDEO,
        title: 'How to pay',
        provider: 'Example Ltd',
        always: 'Always allow Example Videos',
        kept: 'yes=videos no=',
      },
      {
        embed: page.locator('consent-embed[service=films]'),
        src: FILM,
        title: 'Our year',
        provider: 'Film Ltd',
        always: 'Always allow Example Films',
        kept: 'yes=videos.films no=',
      },
    ].map((each) => ({
      ...each,
      placeholder: each.embed.locator('[part=placeholder]'),
      // A parked frame allowed from the start has no element around it.
      frame: page.locator(`iframe[title="${each.title}"]`),
    }));
    // Chromium sends a click to the frame or the page as last drawn, and the frame is new: use keys.
    const show = async (each: (typeof both)[number], name: string): Promise<void> => {
      await each.placeholder.getByRole('button', {name}).press('Enter');
      await expect(each.frame).toBeFocused();
      await expect(each.frame).toHaveAttribute('src', each.src);
      await expect(each.placeholder).toHaveCount(0);
    };
    const allFilled = async (): Promise<void> => {
      for (const each of both) await expect(each.frame.contentFrame().locator('body')).toBeAttached();
    };

    await site.open(page, pageWith(embed() + parkedFrame('Our year')));
    await asked(page);
    await test.step('L1 L18 a placeholder names the provider, and nothing loads', async () => {
      for (const each of both) {
        await expect(each.placeholder).toContainText(each.title);
        await expect(each.placeholder).toContainText(`${each.provider} can use cookies`);
      }
      await settled(page);
      expect(fetched(site.requests)).toEqual([]);
      for (const each of both) await expect(each.frame).toBeHidden();
    });

    await test.step('shown once, with the focus in it; nothing is stored', async () => {
      for (const [at, each] of both.entries()) {
        await show(each, 'Show this content');
        await expect(each.frame).toHaveAttribute('title', each.title);
        await expect.poll(() => fetched(site.requests)).toEqual([VIDEO, FILM].slice(0, at + 1));
        expect(await answers(page)).toBeUndefined();
        expect(await status(page)).toBe('undecided');
      }
      await allFilled();
      await page.reload();
      for (const each of both) await expect(each.placeholder).toBeVisible();
    });

    await test.step('L24 always allowed: only this is answered, and the rest is still asked', async () => {
      for (const each of both) {
        await show(each, each.always);
        await expect.poll(() => answers(page)).toBe(each.kept);
        await asked(page);
      }
      const before = (await site.hits()).length;
      await allFilled();
      await page.goto(`${site.origin}/page?again`);
      await expect
        .poll(async () => (await site.hits()).slice(before).map(({host, path}) => `https://${host}${path}`))
        .toEqual(expect.arrayContaining([VIDEO, FILM]));
      for (const each of both) await expect(each.placeholder).toHaveCount(0);
    });

    await test.step('withdrawn', async () => {
      await allFilled();
      await settingsLink(page).press('Enter');
      await expect(dialog(page)).toBeVisible();
      await loadedAgain(page, () => button(page, 'reject', 'consent-preferences').press('Enter'));
      for (const each of both) await expect(each.placeholder).toBeVisible();
      site.requests.length = 0;
      await settled(page);
      expect(fetched(site.requests)).toEqual([]);
    });
  },
);

test('a parked frame has the size of its placeholder; one added later is treated the same, before and after the choice', async ({
  page,
  site,
}) => {
  await watchShifts(page);
  await site.open(page, pageWith(`${parkedFrame('x')}<p>After it</p>`));
  await asked(page);
  await expect(placeholder(page)).toBeVisible();
  const box = await page.locator('consent-embed').boundingBox();
  expect([Math.round(box!.width), Math.round(box!.height)]).toEqual([404, 304]);
  await settled(page);
  expect((await shifts(page)).total).toBeLessThan(0.01);

  const main = page.locator('main');
  const add = (markup: string): Promise<void> =>
    main.evaluate((element, text) => element.insertAdjacentHTML('beforeend', text), markup);
  const [later, laterFrame] = [main.locator('[part=placeholder]'), main.locator('iframe')];
  await add(embed());
  await expect(later).toBeVisible();
  await test.step('content shown once disappears after an answer that does not allow it', async () => {
    await later.getByRole('button', {name: 'Show this content'}).press('Enter');
    await expect(laterFrame).toHaveAttribute('src', VIDEO);
    await button(page, 'reject').press('Enter');
    await expect(later).toBeVisible();
    await expect(laterFrame).not.toHaveAttribute('src');
  });
  await settingsLink(page).press('Enter');
  await button(page, 'accept', 'consent-preferences').press('Enter');
  await expect(laterFrame).toHaveAttribute('src', VIDEO);
  await add(embed('service="videos" src="https://videos.example/embed/3" title="More"'));
  await expect(laterFrame.last()).toHaveAttribute('src', 'https://videos.example/embed/3');
});

test('mistaken embeds: one error each, and nothing is shown', async ({page, site}) => {
  const mistakes: [attributes: string, ...names: RegExp[]][] = [
    ['service="videos" title="x"', /<consent-embed without src>/, /address/],
    [`service="videos" src="${VIDEO}"`, /<consent-embed without title>/],
    [`src="${VIDEO}" title="x"`, /<consent-embed without service>/, /consent-banner/],
    [`service="vidoes" src="${VIDEO}" title="x"`, /service="vidoes"/, /add it/],
    ['service="videos" src="javascript:alert(1)" title="x"', /src="javascript:alert\(1\)"/],
    ['service="videos" src="data:text/html,x" title="x"', /src="data:text\/html,x"/],
  ];
  await site.open(page, pageWith(mistakes.map(([attributes]) => embed(attributes)).join('')));
  await asked(page);
  await expect.poll(() => site.errors.length).toBe(mistakes.length);
  for (const [attributes, ...names] of mistakes) {
    const heard = site.errors.filter((line) => names.every((name) => name.test(line)));
    expect(heard, attributes).toHaveLength(1);
  }
  await page.evaluate(() => window.consent.acceptAll());
  await settled(page);
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(site.errors).toHaveLength(mistakes.length);
  const links = page.getByRole('link', {name: 'Watch it there'});
  await expect(links).toHaveCount(mistakes.length);
  for (const link of await links.all()) await expect(link).toBeVisible();
});

test('YouTube: from its cookieless host, with its catalogue texts', async ({page, site}) => {
  const youtube = '<consent-category name="functional" services="youtube vimeo"></consent-category>';
  const watch = 'service="youtube" src="https://www.youtube.com/watch?v=abcdefghijk" title="How to pay"';
  const vimeo = 'service="vimeo" src="https://player.vimeo.com/video/76979871" title="Our year"';
  await site.open(
    page,
    html({body: `<consent-banner site-name="Aberwen">${youtube}</consent-banner>${embed(watch)}${embed(vimeo)}`}),
  );
  await asked(page);
  await expect(placeholder(page).first()).toContainText('Google can use cookies');
  await settled(page);
  expect(site.elsewhere).toEqual([]);
  await placeholder(page).first().getByRole('button', {name: 'Always allow YouTube'}).click();
  await expect(frame(page).first()).toHaveAttribute('src', 'https://www.youtube-nocookie.com/embed/abcdefghijk');
  await expect(page.frameLocator('consent-embed iframe').first().locator('body')).toContainText(/stand-in/i);
  await expect(frame(page).last()).not.toHaveAttribute('src');
  // With a key: see `show` above about clicks in Chromium.
  await placeholder(page).getByRole('button', {name: 'Show this content'}).press('Enter');
  await expect(frame(page).last()).toHaveAttribute('src', 'https://player.vimeo.com/video/76979871?dnt=1');
});

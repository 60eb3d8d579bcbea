/** Parked frames and images on real pages: other scripts read their addresses, and style sheets give them their place. */
import type {Locator, Page} from '@playwright/test';
import {
  accept,
  asked,
  bothEngines,
  button,
  expect,
  html,
  ownBanner,
  serveLibraries,
  settled,
  test,
  variants,
  type Site,
} from './helpers.js';

test.beforeEach(({context}) => serveLibraries(context));

const videos = `
  <consent-category name="functional">
    <consent-service name="videos" label="Example Videos" provider="Example Ltd"></consent-service>
  </consent-category>`;
const OWN = '<script src="/consent/consent.js"></script>';
const pageWith = (content: string, head = OWN): string => html({head, body: ownBanner('', videos) + content});
const VIDEO = 'https://videos.example/embed/1';
const frameOf = (attributes = '', address = VIDEO): string =>
  `<iframe data-consent="videos" data-src="${address}" title="A film" ${attributes}></iframe>`;

const placeholder = (page: Page): Locator => page.locator('consent-embed [part=placeholder]');
const fetched = (site: Site): string[] => site.requests.filter((url) => url.startsWith('https://videos.example/'));

const loaders = {
  lazysizes: {
    file: 'lazysizes/lazysizes.min.js',
    className: 'lazyload',
    start: '',
  },
  'vanilla-lazyload': {
    file: 'vanilla-lazyload/dist/lazyload.min.js',
    className: 'lazy',
    start: '<script>new LazyLoad()</script>',
  },
};

for (const [name, {file, className, start}] of Object.entries(loaders)) {
  test(`R4 ${name}: nothing parked is fetched before the choice, and all of it after`, async ({page, site}) => {
    const image = `<img class="${className}" data-consent="videos" data-src="https://videos.example/t/a.gif"
      data-srcset="https://videos.example/t/b.gif 2x" width="90" height="60" alt="">`;
    const content = frameOf(`class="${className}" width="400" height="300"`) + image;
    await site.open(page, pageWith(`${content}<script src="/lib/${file}"></script>${start}`));
    await asked(page);
    await expect(placeholder(page)).toBeVisible();
    // The loaders act on what is in view, and look again after a scroll.
    await page.mouse.wheel(0, 100);
    await settled(page);
    expect(fetched(site)).toEqual([]);
    expect(site.said).toEqual([]);
    await accept(page);
    await expect.poll(() => fetched(site).sort()).toEqual([VIDEO, 'https://videos.example/t/a.gif']);
    await expect(page.frameLocator('iframe').locator('body')).toBeAttached();
  });
}

test('R4 a lazy loader that is faster than the tag: what it fetched is taken back, and said', async ({page, site}) => {
  const ownLoader = `<script>document.querySelector('img').src = document.querySelector('img').dataset.src</script>`;
  const content =
    // By the frame's location, and by its attribute.
    frameOf('class="lazyload"') +
    frameOf('class="lazyload" data-load-mode="1"', 'https://videos.example/embed/2') +
    `<img data-consent="videos" data-src="https://videos.example/t/a.gif" width="90" height="60" alt="">${ownLoader}`;
  await site.open(page, pageWith(content, `<script src="/lib/${loaders.lazysizes.file}"></script>`));
  await expect(page.locator('iframe.lazyloaded')).toHaveCount(2);
  // As an optimiser does that delays scripts.
  await page.addScriptTag({url: '/consent/consent.js'});
  await asked(page);
  await expect(placeholder(page)).toHaveCount(2);
  await expect(page.locator('[data-consent=videos][src]')).toHaveCount(0);
  await expect
    .poll(() => site.errors.map((line) => /(<.*>): another script/.exec(line)?.[1]).sort())
    .toEqual(['<iframe data-consent="videos">', '<img data-consent="videos">']);
  await test.step('and what a script does with an address that it has kept', async () => {
    await page.evaluate((address) => {
      document.querySelector('iframe')!.src = `${address}?autoplay=1`;
    }, VIDEO);
    await expect(page.locator('iframe[src]')).toHaveCount(0);
    await expect(placeholder(page)).toHaveCount(2);
    const urls = (): string[] => page.frames().map((frame) => frame.url());
    await expect.poll(urls).toEqual([page.url(), 'about:blank', 'about:blank']);
  });
});

test('R5 srcdoc of a parked frame, and elements that cannot wait: held or said', async ({page, site}) => {
  const kinds = ['video', 'audio', 'embed', 'object', 'input', 'source', 'track', 'div'];
  const others = kinds.map((kind) => `<${kind} data-consent="videos" data-src="${VIDEO}">`).join('</div>');
  const script = `parent.ran = ['srcdoc']`;
  await site.open(page, pageWith(`${frameOf(`srcdoc="<p>now</p><script>${script}</script>"`)}<div>${others}</div>`));
  await asked(page);
  await expect(placeholder(page)).toBeVisible();
  await expect(page.locator('iframe')).not.toHaveAttribute('srcdoc');
  await expect.poll(() => site.errors.length).toBe(kinds.length + 1);
  expect(site.errors.filter((line) => /<iframe data-consent="videos">.*srcdoc.*<template/.test(line))).toHaveLength(1);
  for (const kind of kinds) {
    const said = site.errors.filter((line) => line.includes(`<${kind} data-consent="videos">`));
    expect(said, kind).toEqual([expect.stringContaining('<template data-consent="videos">')]);
  }
  await button(page, 'accept').click();
  // The address counts, not the text.
  await expect(page.frameLocator('iframe').locator('body')).not.toContainText('now');
  await expect.poll(() => fetched(site)).toEqual([VIDEO]);
});

const WORDPRESS = `.wp-block-embed__wrapper{position:relative}
  .wp-block-embed__wrapper::before{content:"";display:block;padding-top:56.25%}
  .wp-block-embed__wrapper iframe{position:absolute;inset:0;width:100%;height:100%}`;
/** Pages with a frame in each of the usual places. */
const places: Record<string, string> = {
  'aspect-ratio': '<style>iframe{width:100%;aspect-ratio:4/3;display:block;border:0}</style>FRAME',
  'a relative width': '<div style="width:70%"><iframe-with-width>FRAME</iframe-with-width></div>',
  'a flex item':
    '<style>iframe{flex:1;order:-1;margin:0 9px}</style><div style="display:flex"><p>Beside</p>FRAME</div>',
  WordPress: `<style>${WORDPRESS}</style><figure><div class="wp-block-embed__wrapper">FRAME</div></figure>`,
  'Bootstrap 4':
    '<link rel="stylesheet" href="/lib/bootstrap4/dist/css/bootstrap.min.css"><div class="embed-responsive embed-responsive-16by9">FRAME</div>',
  'Bootstrap 5':
    '<link rel="stylesheet" href="/lib/bootstrap/dist/css/bootstrap.min.css"><div class="ratio ratio-16x9">FRAME</div>',
  'a flex item that stretches': '<div style="display:flex;flex-direction:column;height:400px">FRAME<p>Below</p></div>',
  'a grid item':
    '<style>iframe{grid-area:b}</style><div style="display:grid;grid-template:\'a b\' 200px/1fr 2fr">FRAME</div>',
  'an inline frame': '<p>Before FRAME after</p>',
  'a floating frame': '<style>iframe{float:right;margin:7px 0 0 2em}</style>FRAME<p>Beside</p>',
  'neighbours with margins':
    '<style>div > * + *{margin-top:50px}div > :last-child{margin-bottom:9px}</style><div>FRAME</div>',
};

test(
  'R7 12.4 responsive boxes: the placeholder has exactly the place of the frame, and gives it back',
  bothEngines,
  async ({page, site, browserName}) => {
    await page.setViewportSize({width: 900, height: 900});
    for (const [name, markup] of variants(Object.entries(places), browserName, 3)) {
      await test.step(name, async () => {
        const attributes = name === 'a relative width' ? 'width="100%" height="200"' : '';
        const write = (parked: string): string =>
          html({
            // Firefox's scroll bar takes room.
            head: '<style>html{overflow-y:scroll}</style>',
            body: `<section>${markup.replace('FRAME', parked)}</section><p id="end">The end</p>`,
          });
        /** The boxes of the frame or its placeholder, of its parent and of what follows. */
        const boxes = (selector: string): Promise<number[]> =>
          page.evaluate((which) => {
            const element = document.querySelector(which)!;
            return [element, element.parentElement!, document.querySelector('#end')!].flatMap((each) => {
              const {left, top, width, height} = each.getBoundingClientRect();
              return [left, top, width, height].map((value) => Math.round(value * 10) / 10);
            });
          }, selector);
        const bare = write(`<iframe title="A film" ${attributes}></iframe>`);
        const parked = write(frameOf(attributes)).replace(
          '</main>',
          `</main>${ownBanner('layout="corner"', videos)}<script src="/consent/consent.js"></script>`,
        );
        await site.open(page, bare, '/bare');
        await settled(page);
        const wide = await boxes('iframe');
        await page.setViewportSize({width: 600, height: 900});
        const narrow = await boxes('iframe');
        await page.setViewportSize({width: 900, height: 900});

        await site.open(page, parked, '/page');
        await expect(placeholder(page)).toBeVisible();
        expect(await boxes('consent-embed'), 'while it waits').toEqual(wide);
        await page.setViewportSize({width: 600, height: 900});
        await expect.poll(() => boxes('consent-embed'), 'while it waits, in a narrower window').toEqual(narrow);
        await page.setViewportSize({width: 900, height: 900});
        await button(page, 'load', 'consent-embed').press('Enter');
        await expect(page.locator('iframe')).toHaveAttribute('src', VIDEO);
        expect(await boxes('iframe'), 'given back').toEqual(wide);
        await expect(page.locator('consent-embed')).toHaveCount(0);
        await expect(page.frameLocator('iframe').locator('body')).toBeAttached();
      });
    }
  },
);

test('R7 reframe.js and a script that takes the frame out: the placeholder follows', async ({page, site}) => {
  await site.open(
    page,
    pageWith(
      `<section>${frameOf('width="400" height="300"')}</section><script src="/lib/reframe.js/dist/reframe.js"></script>`,
    ),
  );
  await asked(page);
  await expect(placeholder(page)).toBeVisible();
  const box = page.locator('section');
  const {width} = (await box.boundingBox())!;
  await page.evaluate(() => (window as unknown as {reframe(selector: string): void}).reframe('iframe'));
  await expect.poll(async () => (await placeholder(page).boundingBox())?.width ?? 0).toBeGreaterThan(width - 5);
  await expect(placeholder(page)).toHaveCount(1);
  await expect(page.locator('.js-reframe > consent-embed')).toHaveCount(1);
  await page.evaluate(() => document.querySelector('iframe')!.remove());
  await expect(page.locator('consent-embed')).toHaveCount(0);
});

test('R8 a frame gets the attributes that its author writes, and those that its service needs', async ({
  page,
  site,
}) => {
  const services = '<consent-category name="functional" services="youtube"></consent-category>';
  const body = `<consent-banner site-name="Aberwen">${services}${videos.replace('functional', 'x" label="X')}</consent-banner>
    <consent-embed service="youtube" src="https://www.youtube.com/watch?v=abcdefghijk" title="How to pay"></consent-embed>
    <consent-embed service="videos" src="${VIDEO}" title="A film" allow="camera; autoplay" loading="lazy" class="mine"
      referrerpolicy="no-referrer" sandbox="allow-scripts" name="film" id="own" data-x="1" onclick="1"></consent-embed>
    <consent-embed service="youtube" src="https://youtu.be/abcdefghijl" title="Two" referrerpolicy="origin"></consent-embed>`;
  await site.write('/page', html({body}), {'referrer-policy': 'same-origin'});
  const referers: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().includes('youtube-nocookie.com/embed')) referers.push(request.headers()['referer']);
  });
  await page.goto(`${site.origin}/page`);
  await asked(page);
  await button(page, 'accept').click();
  await expect(page.locator('iframe[src]')).toHaveCount(3);
  await expect.poll(() => referers.sort()).toEqual([`${site.origin}/`, `${site.origin}/`]);
  const attributes = (title: string): Promise<Record<string, string>> =>
    page.locator(`iframe[title="${title}"]`).evaluate((frame) => {
      const all = [...frame.attributes].map(({name, value}) => [name, value]);
      return Object.fromEntries(all.filter(([name]) => !/^(data-|src$|title$)/.test(name!)));
    });
  expect(await attributes('How to pay')).toMatchObject({
    referrerpolicy: 'strict-origin-when-cross-origin',
    allow: expect.stringContaining('encrypted-media'),
  });
  expect(await attributes('A film')).toEqual({
    allow: 'camera; autoplay',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: 'allow-scripts',
    name: 'film',
    allowfullscreen: '',
  });
  expect(await attributes('Two')).toMatchObject({referrerpolicy: 'origin'});
});

test('R18 a form’s reCAPTCHA, and a page’s Facebook posts, say in their place why they are empty and offer to allow it', async ({
  page,
  site,
}) => {
  const services = '<consent-category name="functional" services="recaptcha facebook"></consent-category>';
  const form = `<form><label>Name <input name="n"></label><div class="g-recaptcha" data-sitekey="k"></div><button>Send</button></form>`;
  const body = `<consent-banner site-name="Aberwen">${services}</consent-banner>${form}`;
  await site.open(page, html({body}));
  await asked(page);
  const captcha = page.locator('form consent-embed [part=placeholder]');
  await expect(captcha).toContainText('This content is from Google.');
  await test.step('still after a refusal, and for one that is added later', async () => {
    await button(page, 'reject').press('Enter');
    await expect(captcha).toBeVisible();
    await page.locator('main').evaluate((main) => {
      const post = document.createElement('div');
      post.className = 'fb-post';
      main.append(post);
    });
    await expect(page.locator('main consent-embed')).toContainText('This content is from Meta.');
  });
  await page.getByLabel('Name').fill('Ada');
  await captcha.getByRole('button', {name: 'Always allow reCAPTCHA'}).press('Enter');
  await expect(captcha).toHaveCount(0);
  await expect(page.locator('.g-recaptcha')).toBeFocused();
  await expect.poll(() => site.requests.some((url) => url.includes('/recaptcha/api.js'))).toBe(true);
  await expect(page.getByLabel('Name')).toHaveValue('Ada');
  await expect(page.locator('main consent-embed')).toContainText('This content is from Meta.');
});

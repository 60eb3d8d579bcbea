/**
 * Pages with a layout of their own: grids, flex boxes, rules that count the body's children, modal windows, scrollers. The
 * fixed layouts change no box of the page, and are never in the way where they cannot be used.
 */
import type {Page} from '@playwright/test';
import {
  atRelease,
  asked,
  banner,
  button,
  confirmed,
  dialog,
  expect,
  kept,
  none,
  ownBanner,
  record,
  serveLibraries,
  settingsLink,
  shifts,
  startOver,
  test,
  variants,
  watchShifts,
} from './helpers.js';

/** A page with these styles, whose body has nothing but a header, the content and a footer. */
const framed = (css: string, {own = '', before = '', after = ''} = {}): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A page</title><link rel="icon" href="data:," />
    <script src="/consent/consent.js" ${own ? '' : 'data-site-name="Aberwen" data-analytics=""'}></script>
    <style>body{margin:0}${css}</style>
  </head>
  <body>${own}${before}
    <header>Aberwen</header>
    <main><h1>A page</h1></main>
    <footer><a href="/cookies" data-consent-open>Cookie settings</a></footer>${after}
  </body>
</html>`;

/** The place and size of each part of the page. */
const boxes = (page: Page): Promise<number[][]> =>
  page.evaluate(() =>
    ['header', 'main', 'footer'].map((name) => {
      const {x, y, width, height} = document.querySelector(name)!.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    }),
  );

const frames: Record<string, string> = {
  'a grid with a sticky footer': 'body{display:grid;grid-template-rows:auto 1fr auto;min-block-size:100vh}',
  'a grid with columns': 'body{display:grid;grid-template-columns:10em 1fr 10em;gap:1em}',
  'a column with a gap': 'body{display:flex;flex-direction:column;gap:2rem;min-block-size:100vh}',
  'a row with space between': 'body{display:flex;justify-content:space-between}',
  'a box for each child': 'body>*{display:block;margin:1rem;padding:2rem;border:1px solid;background:#eee}',
};
/** Rules by which even an element without a box counts; so a banner that has nothing to say is not in the page. */
const countingRules = 'body>*+*{margin-block-start:3rem}body>:first-child{padding:2rem}body>:nth-child(2){color:red}';

for (const layout of ['bottom', 'corner', 'modal']) {
  test(`R6 ${layout}: no box of the page changes, before, while asking, with the choices open, and after`, async ({
    page,
    site,
  }) => {
    await watchShifts(page);
    for (const [what, css] of Object.entries(frames)) {
      await test.step(what, async () => {
        const words = '<consent-words accept="Yes"></consent-words>';
        const body = framed(css, {own: ownBanner(`layout="${layout}"`), before: words});
        await page.route('**/consent/consent.js', (route) => route.abort());
        await site.open(page, body.replace(/<consent-(banner|words).*<\/consent-(banner|words)>/s, ''), '/plain');
        const plain = await boxes(page);
        await page.unroute('**/consent/consent.js');
        await startOver(page);
        await site.open(page, body);
        await asked(page);
        expect(await boxes(page), 'asking').toEqual(plain);
        await button(page, 'accept').click();
        await confirmed(page);
        expect(await boxes(page), 'confirming').toEqual(plain);
        await button(page, 'hide').click();
        await expect(banner(page)).toHaveCount(0);
        expect(await boxes(page), 'answered').toEqual(plain);
        await settingsLink(page).click();
        await expect(dialog(page)).toBeVisible();
        expect(await boxes(page), 'with the choices open').toEqual(plain);
        await kept(page);
        await page.reload();
        await expect.poll(() => page.evaluate(() => window.consent.status)).toBe('decided');
        expect(await boxes(page), 'on a later page, where the banner is not defined').toEqual(plain);
        expect(await shifts(page)).toEqual(none);
      });
    }
    await test.step('rules that count the children, on the pages after the answer', async () => {
      await startOver(page);
      await site.open(page, framed(countingRules).replace('data-analytics=""', ''), '/plain');
      const plain = await boxes(page);
      await site.open(page, framed(countingRules));
      await asked(page);
      expect(await page.evaluate(() => document.body.firstElementChild!.localName)).toBe('consent-banner');
      await button(page, 'reject').click();
      await kept(page);
      await page.reload();
      await expect.poll(() => page.evaluate(() => window.consent.status)).toBe('decided');
      expect(await boxes(page)).toEqual(plain);
      await page.evaluate(() => window.consent.reset());
      await asked(page);
    });
  });
}

/** Ways in which a page makes a part of it modal, each with the way to end it. */
const modals: Record<string, {after: string; close: (page: Page) => Promise<void>}> = {
  'its own dialog': {
    after: `<dialog><button>Close</button></dialog><script>
      const dialog = document.querySelector('dialog');
      dialog.querySelector('button').onclick = () => dialog.close();
      dialog.showModal();</script>`,
    close: (page) => page.keyboard.press('Escape'),
  },
  'everything else inert': {
    after: `<div><button id="close">Close</button></div><script>
      const rest = () => [...document.body.children].filter((each) => !each.querySelector('#close'));
      rest().forEach((each) => (each.inert = true));
      document.querySelector('#close').onclick = () => rest().forEach((each) => (each.inert = false));</script>`,
    close: (page) => page.locator('#close').click(),
  },
  "Bootstrap's modal": {
    after: `<div class="modal" tabindex="-1" aria-label="News"><div class="modal-dialog"><div class="modal-content">
        <button data-bs-dismiss="modal">Close</button></div></div></div>
      <script src="/lib/bootstrap/dist/js/bootstrap.bundle.min.js"></script>
      <script>new bootstrap.Modal('.modal').show()</script>`,
    close: (page) => page.locator('[data-bs-dismiss]').click(),
  },
  'a modal of Bootstrap 4': {
    after: `<div class="modal" tabindex="-1" aria-label="News"><div class="modal-dialog"><div class="modal-content">
        <button data-dismiss="modal">Close</button></div></div></div>
      <script src="/lib/jquery/dist/jquery.slim.min.js"></script>
      <script src="/lib/bootstrap4/dist/js/bootstrap.bundle.min.js"></script>
      <script>$('.modal').modal('show')</script>`,
    close: (page) => page.locator('[data-dismiss]').click(),
  },
};
test(
  'R14 a page with something modal: the banner waits until that closes, and can then be answered',
  atRelease,
  async ({page, site, browserName}) => {
    await serveLibraries(page.context());
    for (const [what, {after, close}] of variants(Object.entries(modals), browserName)) {
      await test.step(`${what}, open before the banner`, async () => {
        await startOver(page);
        await site.open(page, framed('@import "/lib/bootstrap/dist/css/bootstrap.min.css"', {after}));
        await expect(page.getByRole('button', {name: 'Close'})).toBeVisible();
        await expect(page.locator('consent-banner[state=asking]')).toBeAttached();
        await expect(banner(page)).toBeHidden();
        await close(page);
        await button(page, 'reject').click();
        await expect.poll(() => record(page)).toMatchObject({yes: ''});
      });
      await test.step(`${what}, opened while the banner asks`, async () => {
        await startOver(page);
        const opened = after.replace(/<script>(.*)<\/script>$/s, '<script>function openIt() {$1}</script>');
        await site.open(page, framed('@import "/lib/bootstrap/dist/css/bootstrap.min.css"', {after: opened}));
        await asked(page);
        await page.evaluate('openIt()');
        await expect(page.getByRole('button', {name: 'Close'})).toBeVisible();
        await page.getByRole('button', {name: 'Close'}).focus();
        await close(page);
        await button(page, 'accept').click();
        await expect.poll(() => record(page)).toMatchObject({yes: 'analytics'});
      });
    }
  },
);

test('R14 modal: the banner is a dialog above such parts, and can be answered at once', async ({page, site}) => {
  await serveLibraries(page.context());
  for (const what of ['everything else inert', "Bootstrap's modal"]) {
    await test.step(what, async () => {
      await startOver(page);
      const {after} = modals[what]!;
      await site.open(
        page,
        framed('@import "/lib/bootstrap/dist/css/bootstrap.min.css"', {own: ownBanner('layout="modal"'), after}),
      );
      await expect(page.locator('button', {hasText: 'Close'})).toBeVisible();
      await button(page, 'reject').click();
      await expect.poll(() => record(page)).toMatchObject({yes: ''});
    });
  }
});

test('R15 a page with a scroller of its own: the documented property makes the last line and the focus visible', async ({
  page,
  site,
}) => {
  const css = `
    body {block-size: 100vh; display: grid; grid-template-rows: auto 1fr; overflow: hidden}
    main {overflow: auto; scroll-padding-block-end: var(--consent-room, 0px)}
    main::after {content: ''; display: block; block-size: var(--consent-room, 0px)}
    footer {display: none}`;
  const lines = Array.from({length: 80}, (_, at) => `<p><a href="#${at}">Line ${at}</a></p>`).join('');
  await site.open(page, framed(css).replace('<h1>A page</h1>', lines));
  await asked(page);
  const last = page.locator('main a').last();
  const isSeen = (): Promise<boolean> =>
    last.evaluate((link) => {
      const {left, top, bottom} = link.getBoundingClientRect();
      return document.elementFromPoint(left + 5, (top + bottom) / 2) === link;
    });
  await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await expect.poll(isSeen).toBe(true);
  await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
  await last.focus();
  await expect.poll(isSeen).toBe(true);
});

test('R16 search engines take no summary of the page from the banner or a placeholder', async ({page, site}) => {
  const embed = '<consent-embed service="stats" src="https://example.org/x" title="A map"></consent-embed>';
  for (const layout of ['bottom', 'modal']) {
    await startOver(page);
    await site.open(page, framed('', {own: ownBanner(`layout="${layout}"`), after: embed}));
    await asked(page);
    await expect(button(page, 'load', 'consent-embed')).toBeAttached();
    // They know the attribute on div, span and section: https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
    const unmarked = await page.evaluate(() =>
      ['consent-banner', 'consent-embed'].flatMap((name) => {
        const root = document.querySelector(name)!.shadowRoot!;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const words: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.nodeValue!.trim() && !node.parentElement!.closest('div[data-nosnippet]'))
            words.push(node.nodeValue!);
        }
        return words;
      }),
    );
    expect(unmarked).toEqual([]);
  }
});

/** What else is parked, when it comes late, and what a returning visitor's page does while it is still being read. */
import type {Page} from '@playwright/test';
import {accept, asked, button, expect, html, ownBanner, parked, ran, settled, test, withdraw} from './helpers.js';

const head = '<script src="/consent/consent.js"></script>';
const external = (name: string, query = '', attributes = ''): string =>
  `<script type="text/plain" data-consent="analytics" data-src="/t/${name}.js${query}" ${attributes}></script>`;

/** Puts a parked script at the end of the page, as a tag manager or a single-page app would. */
const insert = (page: Page, name: string): Promise<void> =>
  page.evaluate((name) => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'analytics';
    script.dataset.src = `/t/${name}.js`;
    document.body.append(script);
  }, name);

test('external scripts are fetched side by side, not one after the other', async ({page, site}) => {
  await site.open(page, html({body: ownBanner() + external('slow', '?delay=400') + external('next')}));
  await asked(page);
  const seen: string[] = [];
  const requested = page.waitForRequest(/next\.js/).then(() => seen.push('next is requested'));
  const answered = page.waitForResponse(/slow\.js/).then(() => seen.push('slow has come'));
  await button(page, 'accept').click();
  await Promise.all([requested, answered]);
  expect(seen).toEqual(['next is requested', 'slow has come']);
  await expect.poll(() => ran(page)).toEqual(['slow', 'next']);
});

test('a script that throws does not stop the next', async ({page, site}) => {
  const body = `${ownBanner()}${external('throws', '?throw=1')}${parked('inline')}${external('last')}`;
  await site.open(page, html({body}));
  await accept(page);
  await expect.poll(() => ran(page)).toEqual(['throws', 'inline', 'last']);
  await expect.poll(() => site.exceptions.length).toBe(1);
  expect(site.exceptions.splice(0)).toEqual([expect.stringContaining('throws failed')]);
});

test('defer waits for the classic ones after it', async ({page, site}) => {
  const body = `${ownBanner()}${external('deferred', '', 'defer')}${external('classic', '?delay=200')}${parked('inline')}`;
  await site.open(page, html({body}));
  await accept(page);
  await expect.poll(() => ran(page)).toEqual(['classic', 'inline', 'deferred']);
});

test('what is inserted later waits before the choice, and runs after it', async ({page, site}) => {
  await site.open(page, html({body: ownBanner()}));
  await asked(page);
  await insert(page, 'before');
  await settled(page);
  expect(await ran(page)).toEqual([]);
  expect(site.requests.filter((url) => url.includes('/t/'))).toEqual([]);
  await button(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['before']);
  await insert(page, 'after');
  await expect.poll(() => ran(page)).toEqual(['before', 'after']);
});

test('what is inserted after Reject never runs', async ({page, site}) => {
  await site.open(page, html({body: ownBanner() + parked('there')}));
  await asked(page);
  await button(page, 'reject').click();
  await insert(page, 'late');
  await settled(page);
  expect(await ran(page)).toEqual([]);
  expect(site.requests.filter((url) => url.includes('/t/'))).toEqual([]);
});

test('a template keeps its siblings in order, scripts among them', async ({page, site}) => {
  const body = `${ownBanner()}
    <div id="place"><template data-consent="analytics"><p id="one">One</p><script src="/t/first.js?delay=200"></script
    ><script>window.ran.push('second')</script><p id="two">Two</p><script type="application/json">{}</script></template></div>`;
  await site.open(page, html({body}));
  await asked(page);
  await expect(page.locator('#one')).toHaveCount(0);
  await button(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['first', 'second']);
  const names = await page
    .locator('#place')
    .evaluate((place) => [...place.children].map(({localName, id}) => id || localName));
  expect(names).toEqual(['template', 'one', 'script', 'script', 'two', 'script']);
});

test('L5 frames, images and style sheets are fetched for what was accepted alone, and taken out again', async ({
  page,
  site,
}) => {
  const marketing = '<consent-category name="marketing"></consent-category>';
  const body = `${ownBanner('', marketing)}
    <iframe data-consent="analytics" data-src="/t/frame.html" title="A frame"></iframe>
    <img data-consent="stats" data-src="/t/image.gif" alt="" />
    <link data-consent="analytics" rel="stylesheet" data-href="/t/sheet.gif" />
    <img data-consent="marketing" data-src="/t/advert.gif" alt="" />
    <img data-consent="analytics marketing" data-src="/t/both.gif" alt="" />`;
  await site.open(page, html({body}));
  await asked(page);
  const fetched = (): string[] => site.requests.flatMap((url) => /\/t\/(\w+)/.exec(url)?.[1] ?? []).sort();
  expect(fetched()).toEqual([]);
  await page.evaluate(() => window.consent.choose({analytics: true}));
  await expect.poll(fetched).toEqual(['frame', 'image', 'sheet']);
  await expect(page.frameLocator('iframe').getByText('frame')).toBeVisible();

  await withdraw(page);
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
  await expect(page.locator('img').first()).not.toHaveAttribute('src');
  await settled(page);
  expect(fetched(), 'each was fetched once').toEqual(['frame', 'image', 'sheet']);
  expect(page.frames()).toHaveLength(2);
  expect(page.frames()[1]!.url()).toMatch(/^(about:blank)?$/);
});

test('a returning visitor: released while the page is being read, in order', async ({browserName, page, site}) => {
  const note = (name: string): string =>
    `<script type="text/plain" data-consent="analytics">(window.ran ??= []).push('${name}: ' + document.readyState)</script>`;
  const slow = '<script src="/t/parser.js?delay=400"></script>';
  const body = `${ownBanner()}${external('A', '?delay=100')}${note('B')}${external('module', '', 'data-type="module"')}${slow}${note('C')}`;
  await site.open(page, html({head, body}));
  await accept(page);
  await expect.poll(async () => (await ran(page)).length).toBe(5);
  await page.reload();
  await expect.poll(async () => (await ran(page)).length).toBe(5);
  const order = await ran(page);
  expect(order.map((name) => name[0]).filter((name) => name !== 'p')).toEqual(['A', 'B', 'C', 'm']);
  // Firefox runs what a script has put in once the parser's own script has run, though it has come before.
  expect(order.slice(0, 3)).toEqual(
    browserName === 'firefox' ? ['parser', 'A', expect.stringMatching(/^B/)] : ['A', 'B: loading', 'parser'],
  );
});

test('a returning visitor: defer and modules wait for the classic script with which the page ends', async ({
  page,
  site,
}) => {
  const later = external('deferred', '', 'defer') + external('module', '', 'data-type="module"');
  const slow = '<script src="/t/slow.js?delay=300"></script>';
  // Not a character after it: the parser has read it whole when it has read the page, and not before.
  const end = `<main><h1>A page</h1></main>${slow}${parked('last')}`;
  await site.open(page, html({head: head + later, body: ownBanner()}).replace(/<main>.*/s, end));
  await accept(page);
  await expect.poll(() => ran(page)).toEqual(['slow', 'last', 'deferred', 'module']);
  await page.reload();
  await expect.poll(async () => (await ran(page)).length).toBe(4);
  expect(await ran(page)).toEqual(['slow', 'last', 'deferred', 'module']);
});

test('only the service that was accepted runs', async ({page, site}) => {
  const body = `
    <consent-banner><consent-category name="analytics">
      <consent-service name="counts" label="Counts"></consent-service>
      <consent-service name="replays" label="Replays"></consent-service>
    </consent-category></consent-banner>
    ${parked('counts', 'counts')}${parked('replays', 'replays')}${parked('both', 'counts replays')}${parked('category')}`;
  await site.open(page, html({body}));
  await asked(page);
  await button(page, 'customise').click();
  await page.getByLabel('Allow: Counts').check();
  await button(page, 'save', 'consent-preferences').click();
  await expect.poll(() => ran(page)).toEqual(['counts']);
});

/** Other parked elements, late ones, and a returning visitor's page while it is being read. */
import type {Page} from '@playwright/test';
import {
  atRelease,
  accept,
  answerInSettings,
  asked,
  bothEngines,
  button,
  expect,
  html,
  loadedAgain,
  ownBanner,
  parked,
  ran,
  settingsLink,
  settled,
  test,
  withdraw,
} from './helpers.js';

const head = '<script src="/consent/consent.js"></script>';
const external = (name: string, query = '', attributes = ''): string =>
  `<script type="text/plain" data-consent="analytics" data-src="/t/${name}.js${query}" ${attributes}></script>`;

/** Adds a parked script to the end of the page, as a tag manager or a single-page app would. */
const insert = (page: Page, name: string): Promise<void> =>
  page.evaluate((name) => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'analytics';
    script.dataset.src = `/t/${name}.js`;
    document.body.append(script);
  }, name);

test(
  'parked scripts wait for their own service, however late they come, and run side by side and in order',
  atRelease,
  async ({page, site}) => {
    const body = `
    <consent-banner site-name="Aberwen" policy-href="/cookies.html"><consent-category name="analytics">
      <consent-service name="counts" label="Counts"></consent-service>
      <consent-service name="replays" label="Replays"></consent-service>
    </consent-category></consent-banner>
    ${parked('counts', 'counts')}${parked('replays', 'replays')}${parked('both', 'counts replays')}
    ${external('slow', '?delay=400')}${external('next')}
    ${external('throws', '?throw=1')}${parked('inline')}
    ${external('deferred', '', 'defer')}${external('classic', '?delay=200')}${parked('last')}
    <div id="place"><template data-consent="analytics"><p id="one">One</p><script data-src="/t/first.js?delay=200"></script
    ><script>window.ran.push('second')</script><p id="two">Two</p><script type="application/json">{}</script></template></div>`;
    await site.open(page, html({body}));
    await asked(page);
    const fetched = (): string[] => site.requests.flatMap((url) => /\/t\/(\w+)/.exec(url)?.[1] ?? []);
    /** Those of these names that have run. */
    const ranOf = async (...names: string[]): Promise<string[]> =>
      (await ran(page)).filter((name) => names.includes(name));

    await test.step('nothing before the choice, nor after Reject', async () => {
      await insert(page, 'before');
      await settled(page);
      expect(await ran(page)).toEqual([]);
      expect(fetched()).toEqual([]);
      await button(page, 'reject').click();
      await insert(page, 'late');
      await settled(page);
      expect(await ran(page)).toEqual([]);
      expect(fetched()).toEqual([]);
      await expect(page.locator('#one')).toHaveCount(0);
    });

    await test.step('only the service that was accepted runs', async () => {
      await settingsLink(page).click();
      await page.getByLabel('Allow: Counts').check();
      await button(page, 'save', 'consent-preferences').click();
      await expect.poll(() => ran(page)).toEqual(['counts']);
      await settled(page);
      expect(await ran(page)).toEqual(['counts']);
      expect(fetched()).toEqual([]);
    });

    await test.step('external scripts load side by side', async () => {
      const seen: string[] = [];
      const requested = page.waitForRequest(/next\.js/).then(() => seen.push('next is requested'));
      const answered = page.waitForResponse(/slow\.js/).then(() => seen.push('slow has come'));
      await answerInSettings(page, 'accept');
      await Promise.all([requested, answered]);
      expect(seen).toEqual(['next is requested', 'slow has come']);
    });

    await test.step('in order, even when one throws; defer waits for the classic ones after it', async () => {
      const classic = ['replays', 'both', 'slow', 'next', 'throws', 'inline', 'classic', 'last'];
      await expect.poll(() => ranOf(...classic, 'deferred')).toEqual([...classic, 'deferred']);
      expect(site.exceptions.splice(0)).toEqual([expect.stringContaining('throws failed')]);
    });

    await test.step('a template keeps its siblings in order, including scripts among them', async () => {
      await expect.poll(() => ranOf('first', 'second')).toEqual(['first', 'second']);
      const names = await page
        .locator('#place')
        .evaluate((place) => [...place.children].map(({localName, id}) => id || localName));
      expect(names).toEqual(['template', 'one', 'script', 'script', 'two', 'script', 'template']);
    });

    await test.step('what was inserted later has run, and what is inserted now runs', async () => {
      await expect.poll(() => ranOf('before', 'late')).toEqual(['before', 'late']);
      await insert(page, 'after');
      await expect.poll(() => ranOf('after')).toEqual(['after']);
    });
  },
);

test('L5 frames, images and style sheets load only for what was accepted, and are removed again', async ({
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

test(
  'a returning visitor: released while the page is being read, in order; defer and modules wait for its last classic script',
  bothEngines,
  async ({browserName, page, site}) => {
    const note = (name: string): string =>
      `<script type="text/plain" data-consent="analytics">(window.ran ??= []).push('${name}: ' + document.readyState)</script>`;
    const module = external('module', '', 'data-type="module"');

    await test.step('in order', async () => {
      const slow = '<script src="/t/parser.js"></script>';
      const body = `${ownBanner()}${external('A', '?delay=100')}${note('B')}${module}${slow}${note('C')}`;
      await site.open(page, html({head, body}));
      await accept(page);
      await expect.poll(async () => (await ran(page)).length).toBe(5);

      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await page.route('**/t/parser.js', async (route) => {
        await held;
        await route.fallback();
      });
      const arrival = page.waitForResponse(/\/t\/A\.js/);
      const reload = page.reload();
      await (await arrival).finished();
      // Firefox runs a script inserted by another only after the parser's script has run, even if it arrived earlier.
      if (browserName !== 'firefox') await expect.poll(() => ran(page)).toEqual(['A', 'B: loading']);
      letGo();
      await reload;
      await expect.poll(async () => (await ran(page)).length).toBe(5);
      const order = await ran(page);
      expect(order.map((name) => name[0]).filter((name) => name !== 'p')).toEqual(['A', 'B', 'C', 'm']);
      expect(order.slice(0, 3)).toEqual(
        browserName === 'firefox' ? ['parser', 'A', expect.stringMatching(/^B/)] : ['A', 'B: loading', 'parser'],
      );
    });

    await test.step('at the end', async () => {
      const later = external('deferred', '', 'defer') + module;
      const slow = '<script src="/t/slow.js?delay=300"></script>';
      // Not a character after it: the parser has read it whole only when it has read the page.
      const end = `<main><h1>A page</h1></main>${slow}${parked('last')}`;
      await site.open(page, html({head: head + later, body: ownBanner()}).replace(/<main>.*/s, end), '/end');
      await expect.poll(async () => (await ran(page)).length).toBe(4);
      expect(await ran(page)).toEqual(['slow', 'last', 'deferred', 'module']);
    });
  },
);

test(
  'R33 databases go with the withdrawal, also one that is open, and again on each page while refused',
  bothEngines,
  async ({page, site}) => {
    const open = (name: string): string => `indexedDB.open('${name}')`;
    const body = `
    <consent-banner policy-href="/cookies.html"><consent-category name="analytics">
      <consent-service name="stats" label="Statistics">
        <consent-cookie storage="indexeddb" name="hits"></consent-cookie>
        <consent-cookie storage="indexeddb" name="visits-*"></consent-cookie>
      </consent-service>
    </consent-category></consent-banner>
    <script>${open('ours')}</script>
    <script type="text/plain" data-consent="stats">${open('hits')}; ${open('visits-1')}</script>
    <section><consent-cookie-table></consent-cookie-table></section>`;
    const databases = (): Promise<string[]> =>
      page.evaluate(async () => (await indexedDB.databases()).map(({name}) => name!).sort());
    await site.open(page, html({body}));
    await expect(page.locator('section').getByRole('table', {name: /^Analytics.*Type: Database$/})).toBeVisible();
    await accept(page);
    await expect.poll(databases).toEqual(['hits', 'ours', 'visits-1']);
    await loadedAgain(page, () => withdraw(page));
    await expect.poll(databases).toEqual(['ours']);
    await page.evaluate(() => {
      indexedDB.open('hits');
      indexedDB.open('visits-2');
    });
    await expect.poll(databases).toEqual(['hits', 'ours', 'visits-2']);
    await page.reload();
    await expect.poll(databases).toEqual(['ours']);
  },
);

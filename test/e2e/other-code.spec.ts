/**
 * The page around: what routers, snapshots, menus and frames of other people's code do, and what a withdrawal does to a
 * page that somebody is working on.
 */
import type {Frame, Page} from '@playwright/test';
import {
  atRelease,
  accept,
  answers,
  asked,
  banner,
  bothEngines,
  button,
  confirmed,
  dialog,
  expect,
  filled,
  html,
  kept,
  loadedAgain,
  oneTag,
  ownBanner,
  parked,
  ran,
  serveLibraries,
  settled,
  settingsLink,
  startOver,
  status,
  test,
  variants,
  withdraw,
  type Site,
} from './helpers.js';

test.beforeEach(({context}) => serveLibraries(context));

const video = 'https://vendor.test/t/video.html';
const field = '<form action="/sent" method="post"><label>Your message <textarea name="text"></textarea></label></form>';
const type = (page: Page): Promise<void> => page.getByLabel('Your message').fill('Dear council');

test.describe('a withdrawal', () => {
  test('R1 P16 loads the page by GET, where it was; no form is sent twice', atRelease, async ({page, site}) => {
    const form = '<form action="/pay#step-2" method="post"><button>Pay</button></form>';
    const router = `<script>globalThis.navigation?.addEventListener('navigate', (event) => {
      if (event.canIntercept && !event.formData && !event.hashChange) event.intercept({handler() { window.taken = true; }});
    })</script>`;
    await site.write('/pay', html({body: ownBanner() + parked('probe') + router}));
    await site.open(page, html({body: ownBanner() + form}));
    await accept(page);
    await kept(page);
    for (const hash of ['#step-2', '']) {
      await test.step(`at /pay${hash}`, async () => {
        await page.goto(`${site.origin}/page`);
        await page.evaluate((at) => (document.querySelector('form')!.action = `/pay${at}`), hash);
        await page.getByRole('button', {name: 'Pay'}).click();
        await expect.poll(() => ran(page)).toEqual(['probe']);
        await loadedAgain(page, () => withdraw(page));
        await confirmed(page);
        expect(await ran(page)).toEqual([]);
        expect(page.url()).toBe(`${site.origin}/pay${hash}`);
        await page.evaluate(() => window.consent.acceptAll());
        await kept(page);
      });
    }
    const methods = (await site.hits()).flatMap(({path, method}) => (/^\/pay/.test(path) ? method : []));
    expect(methods).toEqual(['POST', 'GET', 'POST', 'GET']);
  });

  const still = /Analytics/;
  const works: Record<
    string,
    {body: string; act: (page: Page) => Promise<void>; left: (page: Page) => Promise<unknown>}
  > = {
    'a text field': {
      body: field,
      act: type,
      left: (page) => page.getByLabel('Your message').inputValue(),
    },
    'an editor in a frame, like TinyMCE': {
      body: `<iframe title="editor" srcdoc="&lt;body contenteditable>&lt;/body>"></iframe>`,
      act: (page) => page.frameLocator('[title=editor]').locator('body').fill('Dear council'),
      left: (page) => page.frameLocator('[title=editor]').locator('body').textContent(),
    },
    'a field in a shadow root, which keeps its default up to date like React': {
      body: `<div id="host"></div><script>
          const field = document.createElement('input');
          field.ariaLabel = 'Your message';
          field.addEventListener('input', () => (field.defaultValue = field.value));
          host.attachShadow({mode: 'open'}).append(field);
        </script>`,
      act: type,
      left: (page) => page.getByLabel('Your message').inputValue(),
    },
  };
  test(
    'R1 does not reload a page with typed text: says what still runs, and offers to',
    atRelease,
    async ({page, site, browserName}) => {
      for (const [what, {body, act, left}] of variants(Object.entries(works), browserName)) {
        await test.step(what, async () => {
          await startOver(page);
          await site.open(page, html({body: ownBanner() + parked('probe') + body}));
          await accept(page);
          await expect.poll(() => ran(page)).toEqual(['probe']);
          await act(page);
          await withdraw(page);
          await expect(button(page, 'reload')).toBeVisible();
          await expect(banner(page)).toContainText('rejected');
          await expect(banner(page)).toContainText(still);
          await settled(page);
          expect(await left(page)).toBe('Dear council');
          expect(await ran(page), 'it has not been reloaded').toEqual(['probe']);
          await loadedAgain(page, () => button(page, 'reload').click());
          await expect.poll(() => status(page)).toBe('decided');
          expect(await ran(page)).toEqual([]);
          await expect(banner(page), 'it has been confirmed already').toHaveCount(0);
        });
      }
      await test.step('on a page with the choices in it, withdrawn and agreed again', async () => {
        await startOver(page);
        const choices = '<consent-preferences></consent-preferences>';
        await site.open(page, html({body: ownBanner() + parked('probe') + field + choices}));
        await button(page, 'accept', 'consent-preferences').click();
        await expect.poll(() => ran(page)).toEqual(['probe']);
        await type(page);
        await button(page, 'reject', 'consent-preferences').click();
        await expect(button(page, 'reload', 'consent-preferences')).toBeVisible();
        await button(page, 'accept', 'consent-preferences').click();
        await expect(button(page, 'reload', 'consent-preferences')).toHaveCount(0);
      });
    },
  );

  test('R1 reloads another tab when it is next shown, and not one with typed text', async ({page, context, site}) => {
    await site.open(page, html({body: ownBanner() + parked('probe') + field}));
    await accept(page);
    await kept(page);
    /** Opens the page in a tab of which the browser says that it is hidden. */
    const open = async (): Promise<Page> => {
      const tab = await context.newPage();
      await tab.addInitScript(() => {
        if (!sessionStorage.getItem('seen'))
          Object.defineProperty(HTMLDocument.prototype, 'visibilityState', {get: () => 'hidden', configurable: true});
        sessionStorage.setItem('seen', '1');
      });
      await tab.goto(`${site.origin}/page`);
      await expect.poll(() => ran(tab)).toEqual(['probe']);
      return tab;
    };
    const show = (tab: Page): Promise<void> =>
      tab.evaluate(() => {
        Reflect.deleteProperty(HTMLDocument.prototype, 'visibilityState');
        document.dispatchEvent(new Event('visibilitychange'));
      });
    const [idle, busy] = [await open(), await open()];
    await loadedAgain(page, () => withdraw(page));
    await type(busy);
    for (const tab of [idle, busy]) {
      await expect.poll(() => answers(tab)).toBe('yes= no=analytics.stats');
      await settled(tab);
      expect(await ran(tab), 'nobody sees it').toEqual(['probe']);
    }
    await loadedAgain(idle, () => show(idle));
    expect(await ran(idle)).toEqual([]);
    await show(busy);
    await expect(button(busy, 'reload')).toBeVisible();
    await expect(busy.getByLabel('Your message')).toHaveValue('Dear council');
  });
});

test.describe('a snapshot of the page', () => {
  interface Router {
    head: string;
    body: string;
  }
  const routers: Record<string, Router> = {
    htmx: {head: '<script src="/lib/htmx.org/dist/htmx.min.js"></script>', body: '<body hx-boost="true">'},
    Turbo: {head: '<script src="/lib/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>', body: '<body>'},
    swup: {
      head: '<script src="/lib/swup/dist/Swup.umd.js"></script>',
      body: '<body><script>addEventListener("DOMContentLoaded", () => new Swup({animationSelector: false}))</script>',
    },
    'a router that keeps innerHTML': {
      head: `<script>
          const kept = new Map();
          const show = (path, content) => { document.querySelector('#swup').innerHTML = content; };
          document.addEventListener('click', async (event) => {
            const link = event.target.closest('nav a');
            if (!link) return;
            event.preventDefault();
            kept.set(location.pathname, document.querySelector('#swup').innerHTML);
            const text = await (await fetch(link.href)).text();
            history.pushState(1, '', link.href);
            show(link.href, new DOMParser().parseFromString(text, 'text/html').querySelector('#swup').innerHTML);
          });
          addEventListener('popstate', () => show(location.pathname, kept.get(location.pathname)));
        </script>`,
      body: '<body>',
    },
  };
  const vendor = 'https://vendor.test/t';
  const contents = `
    ${parked('inline')}
    <script type="text/plain" data-consent="analytics" data-src="${vendor}/external.js"></script>
    <iframe data-consent="analytics" data-src="${video}?plain" title="A video"></iframe>
    <img data-consent="analytics" data-src="${vendor}/pixel.gif?plain" alt="">
    <template data-consent="analytics"><b>once</b><iframe src="${video}?template" title="Another"></iframe><script>window.ran.push('template')</script></template>`;
  const pageOf = ({head, body}: Router, content: string): string =>
    html({head: oneTag + head}).replace(
      /<body>.*<\/body>/s,
      `${body}<div id="swup">${content}
      <nav><a href="/page">One</a> <a href="/two">Two</a></nav></div>
      <p><a href="/cookies.html" data-consent-open>Cookie settings</a></p></body>`,
    );

  /** What the vendor has been asked for. */
  const fetched = async (site: Site): Promise<string[]> =>
    (await site.hits()).flatMap(({host, path}) => (host === 'vendor.test' ? path : []));

  for (const [name, router] of Object.entries(routers)) {
    test(
      `R2 P17 from ${name}: nothing in it lives without consent, and it lives again with it`,
      name === 'Turbo' ? atRelease : {},
      async ({page, site}) => {
        await site.write('/two', pageOf(router, `<p>Page two</p>${field}`));
        await site.open(page, pageOf(router, contents));
        await accept(page);
        await expect.poll(async () => [...(await ran(page))].sort()).toEqual(['external', 'inline', 'template']);
        await filled(page, 'iframe[title="A video"]');
        await filled(page, 'iframe[title=Another]');
        await expect.poll(async () => new Set(await fetched(site)).size).toBe(4);
        await settled(page);
        const [ranOnce, fetchedOnce] = [await ran(page), await fetched(site)];

        await test.step('what is stored is parked', async () => {
          const live = await page.evaluate(() => {
            const snapshot = new DOMParser().parseFromString(document.body.innerHTML, 'text/html');
            return [...snapshot.querySelectorAll('script[data-consent]:not([type="text/plain"])')].map(
              ({outerHTML}) => outerHTML,
            );
          });
          expect(live).toEqual([]);
        });

        await page.getByRole('link', {name: 'Two'}).click();
        await expect(page.getByText('Page two')).toBeVisible();
        await type(page);
        await withdraw(page);
        await expect(button(page, 'reload'), 'the typed text keeps it from being reloaded').toBeVisible();
        await page.goBack();
        await expect(page).toHaveURL(/\/page$/);
        await expect(page.getByText('Page two')).toHaveCount(0);
        await settled(page);
        expect(await ran(page)).toEqual(ranOnce);
        expect(await fetched(site)).toEqual(fetchedOnce);

        await test.step('agreed again', async () => {
          await page.evaluate(() => window.consent.acceptAll());
          await filled(page, 'iframe[title="A video"]');
          await expect
            .poll(async () => [...(await ran(page))].sort())
            .toEqual(['external', 'inline', 'template'].flatMap((each) => [each, each]));
          await filled(page, 'iframe[title=Another]');
          await expect(page.getByText('once')).toHaveCount(1);
          await expect(page.locator('iframe')).toHaveCount(2);
        });
        expect(await site.errors).toEqual([]);
      },
    );
  }
});

test(
  'R3 the banner comes back when the body is swapped, and does not fight who removes it',
  atRelease,
  async ({page, site}) => {
    const swaps: Record<string, (page: Page) => Promise<void>> = {
      'hx-boost': async (at) => {
        await at.getByRole('link', {name: 'Two'}).click();
        await expect(at.getByText('Page two')).toBeVisible();
      },
      innerHTML: (at) => at.evaluate(() => void (document.body.innerHTML = '<main><h1>Swapped</h1></main>')),
      replaceChildren: (at) => at.evaluate(() => document.body.replaceChildren(document.createElement('main'))),
      'a new body': (at) => at.evaluate(() => void (document.body = document.createElement('body'))),
    };
    const head = `${oneTag}<script src="/lib/htmx.org/dist/htmx.min.js"></script>`;
    const body = '<div hx-boost="true"><a href="/two">Two</a></div>';
    await site.write('/two', html({head, body: '<p>Page two</p>'}));
    for (const [how, swap] of Object.entries(swaps)) {
      await test.step(how, async () => {
        await startOver(page);
        await site.open(page, html({head, body}));
        await asked(page);
        await swap(page);
        await asked(page);
        await expect(page.locator('consent-banner')).toHaveCount(1);
        await button(page, 'reject').click();
        await confirmed(page);
        await page.evaluate(() => window.consent.reset());
        await asked(page);
      });
    }
    await test.step('Turbo, which morphs the page, at another address', async () => {
      await startOver(page);
      const morphing = `${oneTag}<meta name="turbo-refresh-method" content="morph">
        <script src="/lib/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>`;
      await site.open(page, html({head: morphing, body: '<p id="text">One</p>'}));
      await asked(page);
      await site.write('/page', html({head: morphing, body: '<p id="text">Two</p>'}));
      const paragraph = await page.locator('#text').elementHandle();
      await page.evaluate(() => {
        const {Turbo} = window as unknown as {Turbo: {visit(address: string, options: object): void}};
        Turbo.visit('/page?sorted', {action: 'replace'});
      });
      await expect(page.locator('#text')).toHaveText('Two');
      expect(await paragraph!.textContent(), 'it has been morphed').toBe('Two');
      await asked(page);
      await expect(page.locator('consent-banner')).toHaveCount(1);
    });
    await test.step('a blocker that removes it wherever it sees it', async () => {
      await startOver(page);
      const blocker = `<script>
      window.removals = 0;
      new MutationObserver(() => document.querySelectorAll('consent-banner').forEach((each) => {
        each.remove();
        window.removals += 1;
      })).observe(document, {subtree: true, childList: true});
    </script>`;
      await site.open(page, html({head: blocker + oneTag, body}));
      await settled(page);
      await page.evaluate(() => void (document.body.innerHTML = '<main><h1>Swapped</h1></main>'));
      await settled(page);
      const removals = (): Promise<number> => page.evaluate(() => (window as unknown as {removals: number}).removals);
      const before = await removals();
      expect(before).toBeLessThan(4);
      await settled(page);
      expect(await removals()).toBe(before);
    });
  },
);

test(
  'R9 the settings link is heard first, and alone; modified clicks are the browser’s',
  atRelease,
  async ({page, context, site, browserName}) => {
    const menu = `<nav><a href="/cookies.html" data-consent-open>In a menu</a></nav>
    <script>
      for (const type of ['click', 'pointerover', 'focusin'])
        document.querySelector('nav').addEventListener(type, (event) => event.stopPropagation(), true);
    </script>`;
    const pages: Record<string, string> = {
      'in a menu that stops the click': html({body: ownBanner() + menu}),
      'with hx-boost': html({
        head: '<script src="/consent/consent.js"></script><script src="/lib/htmx.org/dist/htmx.min.js"></script>',
        body: ownBanner() + menu,
      }).replace('<body>', '<body hx-boost="true">'),
      'with Turbo, before the tag': html({
        head: '<script src="/lib/@hotwired/turbo/dist/turbo.es2017-umd.js"></script><script src="/consent/consent.js"></script>',
        body: ownBanner() + menu,
      }),
    };
    await site.write('/cookies.html', html({body: `${ownBanner()}<p>About our cookies</p>`}));
    for (const [where, body] of variants(Object.entries(pages), browserName)) {
      await test.step(where, async () => {
        await site.open(page, body);
        await asked(page);
        for (const link of [page.getByRole('link', {name: 'In a menu'}), settingsLink(page)]) {
          await link.click();
          await expect(dialog(page)).toBeVisible();
          await settled(page);
          await expect(dialog(page)).toBeVisible();
          await expect(page).toHaveURL(/\/page$/);
          await button(page, 'close', 'consent-preferences').click();
          await expect(dialog(page)).toHaveCount(0);
        }
        const tab = context.waitForEvent('page');
        await settingsLink(page).click({modifiers: ['ControlOrMeta']});
        await tab;
        await expect(dialog(page)).toHaveCount(0);
      });
    }
    await test.step('a button has nothing else to do when it is pressed with a key held down', async () => {
      await site.open(page, html({body: `${ownBanner()}<button data-consent-open>Settings</button>`}));
      await asked(page);
      await page.getByText('Settings', {exact: true}).click({modifiers: ['Shift']});
      await expect(dialog(page)).toBeVisible();
    });
  },
);

test(
  'R10 a frame of a sister subdomain that shares the record does not ask, and follows',
  bothEngines,
  async ({page, site, browserName}) => {
    const shared = (domain: string): string => ownBanner(`cookie-domain="${domain}"`) + parked('probe');
    const inner = (): Frame => page.frames().find((frame) => /\/inner/.test(frame.url()))!;
    const bannersInside = (): Promise<number> => inner().locator('consent-banner [role=region]').count();
    for (const scheme of variants(['https', 'http'], browserName, 1)) {
      await test.step(`on ${scheme}`, async () => {
        await startOver(page);
        await page.clock.install();
        const sister = `${scheme}://forms.${site.host}/inner`;
        await site.write(sister, html({body: shared(site.host)}));
        const body = `${shared(site.host)}<iframe src="${sister}" title="A form"></iframe>`;
        await site.write(`${scheme}://www.${site.host}/page`, html({body}));
        await page.goto(`${scheme}://www.${site.host}/page`);
        await asked(page);
        await filled(page);
        await expect.poll(() => inner().evaluate(() => window.consent?.choices.necessary)).toBe(true);
        await settled(page);
        // Longer than the frame waits for an answer before it asks.
        await page.clock.runFor(1500);
        expect(await bannersInside()).toBe(0);
        await button(page, 'accept').click();
        await expect.poll(() => inner().evaluate(() => window.ran ?? [])).toEqual(['probe']);
        await test.step('a choice in the frame reaches the page around it, which reloads', async () => {
          await loadedAgain(page, () => inner().evaluate(() => window.consent.choose({analytics: false})));
          await expect.poll(() => status(page)).toBe('decided');
          expect(await page.evaluate(() => window.consent.allows('analytics'))).toBe(false);
        });
      });
    }
    await test.step('it asks in a page that shares no record with it', async () => {
      await startOver(page);
      await site.write(
        `https://www.${site.host}/page`,
        html({body: `${ownBanner()}<iframe src="https://forms.${site.host}/inner" title="A form"></iframe>`}),
      );
      await page.goto(`https://www.${site.host}/page`);
      await expect.poll(bannersInside).toBe(1);
    });
    await test.step('it asks in a page of another site', async () => {
      await startOver(page);
      await page.route('https://example.test/', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<iframe src="https://forms.${site.host}/inner" title="A form"></iframe>`,
        }),
      );
      await page.goto('https://example.test/');
      await expect.poll(bannersInside).toBe(1);
    });
  },
);

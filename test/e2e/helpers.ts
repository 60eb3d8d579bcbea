/**
 * Shared by the page tests: a site for each test, pages written on the spot, and the public names. Uses only what a
 * site's author or a visitor can reach; unit tests cover the insides.
 */
import {
  expect,
  test as base,
  type APIRequestContext,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test';

export {expect};

declare global {
  interface Window {
    consent: {
      status: string;
      choices: Record<string, boolean>;
      allows(name: string): boolean;
      acceptAll(): void;
      rejectAll(): void;
      choose(answers: Record<string, boolean>): void;
      reset(): void;
    };
    /** Names noted by the stand-in's test scripts and the fixtures' inline scripts as they run. */
    ran?: string[];
  }
}

/** A request noted by the stand-in. */
export interface Hit {
  host: string;
  path: string;
  method: string;
  purpose?: string;
}

/** Each demo page with a banner, or with preferences instead. */
export const demoPages = [
  ...['index', 'cookies', 'cymru', 'cwcis', 'statement'].map((name) => `/one-tag/${name}.html`),
  ...['index', 'news', 'privacy', 'cookies'].map((name) => `/hampshire-pcc/${name}.html`),
  ...['index', 'news', 'contact', 'privacy', 'cookies'].map((name) => `/apcc/${name}.html`),
  ...['index', 'news', 'media', 'privacy', 'cookies'].map((name) => `/police/${name}.html`),
  ...['index', 'news', 'privacy', 'cookies'].map((name) => `/partnership/${name}.html`),
  '/layouts/index.html',
];

/** Each page of the demo site with nothing to ask. */
export const quietDemoPages = ['index', 'refer', 'privacy', 'cookies'].map((name) => `/no-cookies/${name}.html`);

/** A banner with one category and one service of the site's own: needs no catalogue. */
export const ownBanner = (attributes = '', children = ''): string => `
  <consent-banner site-name="Aberwen" policy-href="/cookies.html" ${attributes}>
    <consent-category name="analytics">
      <consent-service name="stats" label="Statistics">
        <consent-cookie name="_ga" duration="2 years" purpose="Counts visits"></consent-cookie>
        <consent-cookie name="_gid" duration="1 day" purpose="Counts visitors"></consent-cookie>
      </consent-service>
    </consent-category>
    ${children}
  </consent-banner>`;

/** The one tag, with a category and no service. */
export const oneTag =
  '<script src="/consent/consent.js" data-site-name="Aberwen" data-policy-href="/cookies.html" data-analytics=""></script>';

/** A parked inline script that notes its name in `window.ran`. */
export const parked = (name: string, consent = 'analytics', attributes = ''): string =>
  `<script type="text/plain" data-consent="${consent}" ${attributes}>(window.ran ??= []).push('${name}')</script>`;

/** A whole page, with plain valid defaults. */
export const html = ({
  head = '<script src="/consent/consent.js"></script>',
  body = '',
  lang = 'en',
}): string => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A page</title><link rel="icon" href="data:," />
    ${head}
  </head>
  <body>${body}<main><h1>A page</h1><p><a href="/cookies.html" data-consent-open>Cookie settings</a></p></main></body>
</html>`;

/**
 * For tests that depend on the engine: keys and focus, scripts and frames, cookies, tabs, history, policies. They also
 * run in Firefox.
 */
export const bothEngines = {tag: '@firefox'};

/**
 * For tests of which the unit tests show in each engine what depends on it. They run in Firefox before a release, with
 * `EVERY_ENGINE=1`: there, each takes as long as four in Chromium.
 */
export const atRelease = {tag: '@firefox-at-release'};

/** All variants in Chromium; in Firefox, which takes three times as long, those that begin the list. */
export const variants = <Variant>(all: readonly Variant[], browserName: string, inFirefox = 2): readonly Variant[] =>
  browserName === 'firefox' ? all.slice(0, inFirefox) : all;

/** A site under a name that no other test uses, and what browsers did there. */
export class Site {
  readonly host: string;
  readonly origin: string;
  /** The library's console messages, as `error: …` and `warning: …`. */
  readonly said: string[] = [];
  /** Exceptions that nobody caught. */
  readonly exceptions: string[] = [];
  /** Addresses requested by the first page. */
  readonly requests: string[] = [];
  readonly #request: APIRequestContext;

  constructor(name: string, context: BrowserContext, page: Page, request: APIRequestContext) {
    this.host = `${name}.council.test`;
    this.origin = `https://${this.host}`;
    this.#request = request;
    page.on('request', (each) => this.requests.push(each.url()));
    context.on('weberror', (error) => {
      const text = error.error().stack ?? String(error.error());
      // Firefox's own remarks on cookies, policies and types arrive as errors without a place.
      if (!text.endsWith('\nundefined')) this.exceptions.push(text);
    });
    context.on('console', (message) => {
      if (/^consent-elements/.test(message.text())) this.said.push(`${message.type()}: ${message.text()}`);
    });
  }

  /** Serves this page at a path of this site, or at a full address below its host, with any query. */
  async write(address: string, body: string, headers: Record<string, string> = {}): Promise<void> {
    const {host, pathname} = new URL(address, this.origin);
    await this.#request.post('/__page', {data: {host, path: pathname, headers, body}});
  }

  /** Serves the page and opens it. */
  async open(page: Page, body: string, path = '/page'): Promise<void> {
    await this.write(path, body);
    await page.goto(this.origin + path);
  }

  /** Requests made by pages of this site, or of the host `by`, from the stand-in's notes. */
  async hits(by = this.host): Promise<Hit[]> {
    return (await this.#request.get(`/__hits?page=${by}`)).json();
  }

  /** Library files requested by the first page, each with its count. */
  get libraryFiles(): string[] {
    return this.requests.map((url) => new URL(url).pathname).filter((path) => /^\/consent\/[\w./-]+\.js$/.test(path));
  }

  /** Addresses outside this site and its subdomains that the first page requested. */
  get elsewhere(): string[] {
    return this.requests.filter((url) => !`.${new URL(url).hostname}`.endsWith(`.${this.host}`));
  }

  /** Violations of the page's policy, as browsers reported them. */
  async violations(): Promise<unknown[]> {
    return (await this.#request.get(`/__csp?page=${this.host}`)).json();
  }

  /** The errors the library has logged. */
  get errors(): string[] {
    return this.said.filter((line) => line.startsWith('error: '));
  }
}

export const test = base.extend<{site: Site}>({
  site: async ({context, page, request, browserName}, use, {testId, retry}) => {
    const site = new Site(`t${testId.replace(/\W/g, '').slice(-12)}r${retry}`, context, page, request);
    await use(site);
    // Playwright leads Firefox's pages to about:blank for the next test, and fails while one of them is loading.
    if (browserName === 'firefox')
      for (const each of context.pages()) await each.waitForLoadState('load', {timeout: 5_000}).catch(() => undefined);
    expect(site.exceptions, 'no exception reaches the page').toEqual([]);
  },
});

/** The banner's question or confirmation, and the controls in it. */
export const banner = (page: Page): Locator => page.locator('consent-banner [part=banner]');
/** A button of the library, in the element named by `inside`. */
export const button = (page: Page, action: string, inside = 'consent-banner'): Locator =>
  page.locator(`${inside} [data-action=${action}]`);
export const dialog = (page: Page): Locator => page.locator('consent-preferences dialog');
export const settingsLink = (page: Page): Locator => page.locator('a[data-consent-open]').last();

/** Waits until the banner asks. */
export async function asked(page: Page): Promise<void> {
  await expect(page.locator('consent-banner[state=asking]')).toBeAttached();
  await expect(button(page, 'accept')).toBeVisible();
}

/** Accepts in the banner, once it asks. */
export async function accept(page: Page): Promise<void> {
  await asked(page);
  await button(page, 'accept').click();
}

/** Opens the choices with the page's own link, and answers there. */
export async function answerInSettings(page: Page, answer: 'accept' | 'reject'): Promise<void> {
  await settingsLink(page).click();
  await expect(dialog(page)).toBeVisible();
  await button(page, answer, 'consent-preferences').click();
}

export const withdraw = (page: Page): Promise<void> => answerInSettings(page, 'reject');

/** Acts, and resolves once the page has reloaded. */
export async function loadedAgain(page: Page, act: () => Promise<void>): Promise<void> {
  const again = page.waitForEvent('domcontentloaded');
  await act();
  await again;
}

/** Serves the libraries that are installed, each below `/lib/` by its path in node_modules. */
export const serveLibraries = (context: BrowserContext): Promise<unknown> =>
  context.route('**/lib/**', (route) =>
    route.fulfill({path: `node_modules${new URL(route.request().url()).pathname.replace('/lib', '')}`}),
  );

/** Waits until the banner confirms the answer. */
export const confirmed = (page: Page): Promise<void> =>
  expect(page.locator('consent-banner[state=confirming]')).toBeAttached();

export const ran = (page: Page): Promise<string[]> => page.evaluate(() => window.ran ?? []);

export async function status(page: Page): Promise<string> {
  const now = (): Promise<string | undefined> => page.evaluate(() => window.consent?.status);
  await expect.poll(now).toBeTruthy();
  return (await now())!;
}

/** The fields of the record, or undefined without one. */
export async function record(page: Page, name = 'consent'): Promise<Record<string, string> | undefined> {
  const cookie = (await page.context().cookies(page.url())).find((each) => each.name === name);
  return cookie && Object.fromEntries(new URLSearchParams(cookie.value));
}

/** Waits until the answer is kept. */
export const kept = (page: Page, name?: string): Promise<void> => expect.poll(() => record(page, name)).toBeTruthy();

/** The names of the cookies at this address. */
export const cookieNames = async (page: Page): Promise<string[]> =>
  (await page.context().cookies(page.url())).map(({name}) => name).sort();

/** The answers in the record; undefined without one. */
export async function answers(page: Page, name?: string): Promise<string | undefined> {
  const fields = await record(page, name);
  return fields && `yes=${fields.yes} no=${fields.no}`;
}

/** Waits until a frame has loaded: Playwright fails in Firefox if that happens after the page has been left. */
export const filled = (page: Page, frame = 'iframe'): Promise<void> =>
  expect(page.frameLocator(frame).locator('body')).toBeAttached();

/** Leaves the page, which would follow its cookies, and removes them. */
export async function startOver(page: Page): Promise<void> {
  // Firefox would go on with a page that is still loading.
  await page.waitForLoadState('load');
  await page.goto('about:blank');
  await page.context().clearCookies();
}

/** Resolves once the page has loaded, has painted twice, and has then heard from the server. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    for (const request of ['/__health?1', '/__health?2']) {
      // A page with nothing to paint may get no frame.
      await new Promise((done) => [requestAnimationFrame(done), setTimeout(done, 200)]);
      await fetch(request);
      await new Promise((done) => requestIdleCallback(done, {timeout: 200}));
    }
  });
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, target: Locator, key = 'Tab', limit = 80): Promise<void> {
  // Firefox takes a tenth of a second to find it again.
  const element = await target.elementHandle();
  for (let i = 0; i < limit; i += 1) {
    await page.keyboard.press(key);
    if (await element!.evaluate((it) => it.matches(':focus'))) return;
  }
  throw new Error(`${String(target)} was not reached with ${limit} presses of ${key}`);
}

/** Replaces the page's theme and resolves once it has loaded; `''` means no theme. */
export const wear = (page: Page, theme: string): Promise<void> =>
  page.evaluate(async (name) => {
    document.querySelector('link[href^="/consent/themes/"]')?.remove();
    if (!name) return;
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: `/consent/themes/${name}.css`,
    });
    await new Promise((loaded, failed) => {
      Object.assign(link, {onload: loaded, onerror: failed});
      document.head.append(link);
    });
  }, theme);

/** How far elements have moved, and which ones. */
export interface Shifts {
  total: number;
  moved: string[];
}

/** Sums the shifts without a recent key or click, as browsers do for their own score. */
export const watchShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const shifts: Shifts = {total: 0, moved: []};
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const {value, hadRecentInput, sources} = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: {node?: Node | null}[];
        };
        if (hadRecentInput) continue;
        shifts.total += value;
        shifts.moved.push(...sources.map(({node}) => (node as Element | null)?.localName ?? 'text'));
      }
    }).observe({type: 'layout-shift', buffered: true});
    Object.assign(window, {shifts});
  });
};

/** Shifts since the page began; needs `watchShifts` first. */
export const shifts = (page: Page): Promise<Shifts> =>
  page.evaluate(() => (window as unknown as {shifts: Shifts}).shifts);
export const none: Shifts = {total: 0, moved: []};

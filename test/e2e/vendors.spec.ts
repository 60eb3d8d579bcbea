/**
 * What the catalogue says about vendors, against the code that they publish on npm: what it sends and stores once the
 * visitor has agreed, and that nothing of it remains after a withdrawal. Only the vendors' answers are made up.
 */
import type {BrowserContext, Page} from '@playwright/test';
import {build} from 'esbuild';
import {readFile} from 'node:fs/promises';
import {matchesWildcard} from '../../src/core/wildcard.js';
import {factsOf} from '../fixtures/unit/catalogue.js';
import {accept, asked, confirmed, expect, html, loadedAgain, settled, test, withdraw, type Site} from './helpers.js';

interface Vendor {
  /** The package on npm. */
  readonly npm: string;
  /** The address where sites load its code from; and the code: a file, or what the vendor's build is made from. */
  readonly address: string;
  readonly code: string | {readonly source: string; readonly globalName?: string};
  /** Follows the file at the same address: settings that the vendor's server adds. */
  readonly settings?: string;
  /** An account, for a service that starts by itself. The file of others is parked. */
  readonly key?: string;
  /** Elements of the page, and the inline scripts that are parked before and after the file. */
  readonly markup?: string;
  readonly before?: string;
  readonly after?: string;
  /** Where only its running code sends requests to. */
  readonly sends: RegExp;
  /** Everything that its code keeps on the device, as the catalogue calls it. */
  readonly keeps: readonly string[];
}

const newRelic: Vendor = {
  npm: '@newrelic/browser-agent',
  address: 'https://js-agent.newrelic.com/nr-loader-spa-1.322.0.min.js',
  code: {source: `import './node_modules/@newrelic/browser-agent/dist/esm/cdn/spa.js'`},
  before: `window.NREUM = {
    init: {privacy: {cookies_enabled: true}},
    loader_config: {accountID: '1', trustKey: '1', agentID: '2', licenseKey: 'NRJS-1', applicationID: '2'},
    info: {beacon: 'bam.nr-data.net', errorBeacon: 'bam.nr-data.net', licenseKey: 'NRJS-1', applicationID: '2', sa: 1},
  }`,
  sends: /^https:\/\/bam\.nr-data\.net\/1\/NRJS-1\?/,
  keeps: ['NRBA_SESSION*'],
};

const clarity: Vendor = {
  npm: 'clarity-js',
  key: 'aberwen123',
  address: 'https://www.clarity.ms/tag/aberwen123',
  code: 'clarity-js/build/clarity.min.js',
  settings: `;clarity('start', {projectId: 'aberwen123', upload: 'https://m.clarity.ms/collect', track: true, content: true})`,
  sends: /^https:\/\/m\.clarity\.ms\/collect$/,
  keeps: ['_clck', '_clsk', '_cltk'],
};

const vendors: Record<string, Vendor> = {
  openstreetmap: {
    npm: 'leaflet',
    address: 'https://unpkg.com/leaflet@1/dist/leaflet.js',
    code: 'leaflet/dist/leaflet.js',
    markup: '<div class="map" id="map"></div>',
    after: `L.tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png').addTo(L.map('map').setView([52.4, -4], 10))`,
    sends: /^https:\/\/tile\.openstreetmap\.org\/10\//,
    keeps: [],
  },
  // Made for Leaflet, so after it.
  arcgis: {
    npm: 'esri-leaflet',
    address: 'https://unpkg.com/esri-leaflet@3/dist/esri-leaflet.js',
    code: 'esri-leaflet/dist/esri-leaflet.js',
    markup: '<div class="map" id="esri"></div>',
    after: `L.esri.tiledMapLayer({url: 'https://services.arcgisonline.com/ArcGIS/rest/services/World_Topo_Map/MapServer'})
      .addTo(L.map('esri').setView([52.4, -4], 10))`,
    sends: /^https:\/\/services\.arcgisonline\.com\/.*\/MapServer\/tile\//,
    keeps: [],
  },
  clarity,
  'friendly-captcha': {
    npm: '@friendlycaptcha/sdk',
    address: 'https://cdn.jsdelivr.net/npm/@friendlycaptcha/sdk@1/site.min.js',
    code: '@friendlycaptcha/sdk/site.min.js',
    markup: '<form><div class="frc-captcha" data-sitekey="FCMABERWEN"></div></form>',
    sends: /^https:\/\/global\.frcapi\.com\/api\/v2\/captcha\/widget\?/,
    keeps: ['frc_*'],
  },
  'new-relic': newRelic,
  plausible: {
    npm: '@plausible-analytics/tracker',
    key: 'pa-aberwen123',
    address: 'https://plausible.io/js/pa-aberwen123.js',
    // It does not count browsers that a test drives, unless it counts on the developer's own machine, too.
    code: {
      source: `import {init} from '@plausible-analytics/tracker'; init({domain: 'aberwen.gov.uk', captureOnLocalhost: true})`,
    },
    sends: /^https:\/\/plausible\.io\/api\/event$/,
    keeps: [],
  },
  'power-bi': {
    npm: 'powerbi-client',
    address: 'https://app.powerbi.com/powerbi.min.js',
    code: 'powerbi-client/dist/powerbi.min.js',
    markup: '<div id="report"></div>',
    after: `powerbi.embed(document.getElementById('report'), {type: 'report', id: '1', accessToken: '1',
      embedUrl: 'https://app.powerbi.com/reportEmbed?reportId=1'})`,
    sends: /^https:\/\/app\.powerbi\.com\/reportEmbed\?/,
    keeps: [],
  },
  sentry: {
    npm: '@sentry/browser',
    address: 'https://browser.sentry-cdn.com/11.12.0/bundle.tracing.replay.min.js',
    code: {source: `export * from '@sentry/browser'`, globalName: 'Sentry'},
    after: `Sentry.init({
      dsn: 'https://0123456789abcdef@o1.ingest.sentry.io/1',
      tracesSampleRate: 1,
      replaysSessionSampleRate: 1,
      transport: Sentry.makeBrowserOfflineTransport(Sentry.makeFetchTransport),
      integrations: [
        Sentry.browserTracingIntegration({linkPreviousTrace: 'session-storage'}),
        Sentry.replayIntegration({stickySession: true}),
      ],
    });
    Sentry.captureMessage('Hello')`,
    sends: /^https:\/\/o1\.ingest\.sentry\.io\/api\/1\/envelope\//,
    keeps: ['sentryReplaySession', 'sentry_previous_trace', 'sentry-offline'],
  },
  typeform: {
    npm: '@typeform/embed',
    address: 'https://embed.typeform.com/next/embed.js',
    code: '@typeform/embed/build/embed.js',
    markup: `<div data-tf-widget="a" data-tf-inline-on-mobile></div>
      <div data-tf-popover="b" data-tf-notification-days="1" data-tf-open="load"></div>`,
    sends: /^https:\/\/form\.typeform\.com\/to\/a\?/,
    keeps: ['tfNotificationData'],
  },
  vimeo: {
    npm: '@vimeo/player',
    address: 'https://player.vimeo.com/api/player.js',
    code: '@vimeo/player/dist/player.min.js',
    markup: '<div id="video"></div>',
    after: `new Vimeo.Player('video', {id: 76979871, dnt: true})`,
    sends: /^https:\/\/player\.vimeo\.com\/video\/76979871\?dnt=1$/,
    keeps: [],
  },
};

async function codeOf({code, settings = ''}: Vendor): Promise<string> {
  if (typeof code === 'string') return (await readFile(`node_modules/${code}`, 'utf8')) + settings;
  const {source, globalName} = code;
  const stdin = {contents: source, resolveDir: process.cwd()};
  const {outputFiles} = await build({stdin, globalName, bundle: true, format: 'iife', write: false});
  return outputFiles[0]!.text + settings;
}

/** What the vendors' servers answer, by address; the others' answer is an empty object or page. */
const answers: [RegExp, unknown][] = [
  [/bam\.nr-data\.net\/1\//, {app: {agents: [{entityGuid: '1'}], nrServerTime: 1}, st: 1, err: 1, ins: 1, spa: 1}],
  [/\/MapServer\?/, {tileInfo: {spatialReference: {wkid: 102100}, lods: []}}],
  [/\/oembed\.json/, {html: '<iframe src="https://player.vimeo.com/video/76979871?dnt=1"></iframe>'}],
];

/** Answers for the vendors. A request that a page sends while it is left goes past this, to the stand-in. */
async function answer(context: BrowserContext, site: Site, used: readonly Vendor[]): Promise<void> {
  const codes = new Map(await Promise.all(used.map(async (vendor) => [vendor.address, await codeOf(vendor)] as const)));
  await context.route(
    ({hostname}) => !hostname.endsWith('.council.test') && hostname !== '127.0.0.1',
    async (route) => {
      const request = route.request();
      const headers = {
        'access-control-allow-origin': (await request.headerValue('origin')) ?? '*',
        'access-control-allow-credentials': 'true',
      };
      const code = codes.get(request.url());
      if (code) return route.fulfill({headers, contentType: 'text/javascript', body: code});
      if (request.isNavigationRequest()) return route.fulfill({contentType: 'text/html', body: '<p>A frame</p>'});
      const [, json = {}] = answers.find(([address]) => address.test(request.url())) ?? [];
      return route.fulfill({headers, json});
    },
  );
}

/** Pages of the vendors, parked as the manual says. */
function pageOf(used: Record<string, Vendor>): string {
  const parked = (name: string, code = ''): string =>
    code && `<script type="text/plain" data-consent="${name}">${code}</script>`;
  const body = Object.entries(used).map(([name, {key, address, markup = '', before, after}]) => {
    const file = key ? '' : `<script type="text/plain" data-consent="${name}" data-src="${address}"></script>`;
    return markup + parked(name, before) + file + parked(name, after);
  });
  const services = Object.entries(used).map(([name, {key}]) => (key ? `${name}:${key}` : name));
  return html({
    head: `<style>.map {position: relative; overflow: hidden; block-size: 10rem}</style>
      <script src="/consent/consent.js"></script>`,
    body: `<consent-banner site-name="Aberwen" policy-href="/cookies.html">
        <consent-category name="functional" basis="consent" services="${services.join(' ')}"></consent-category>
      </consent-banner>
      <label>Your name <input id="name" /></label>${body.join('')}`,
  });
}

/** What the page keeps besides the record, each as `SERVICE: NAME`, with the name that the catalogue knows it by. */
async function kept(page: Page, used: Record<string, Vendor>): Promise<string[]> {
  const names = await page.evaluate(async () => [
    ...[localStorage, sessionStorage].flatMap((storage) => Object.keys(storage)),
    ...(await indexedDB.databases()).map(({name}) => name!),
  ]);
  const cookies = (await page.context().cookies()).map(({name}) => name).filter((name) => name !== 'consent');
  const known = Object.keys(used).flatMap((name) => factsOf(name).cookies.map((cookie) => ({name, cookie})));
  const found = [...cookies, ...names].map((stored) => {
    const owner = known.find(({cookie}) => matchesWildcard(cookie.name, stored));
    return owner ? `${owner.name}: ${owner.cookie.name}` : `nobody's: ${stored}`;
  });
  return [...new Set(found)].sort();
}

/** The vendors whose running code has sent something since the page `from` was opened. */
const senders = ({elsewhere}: Site, used: Record<string, Vendor>): string[] =>
  Object.entries(used).flatMap(([name, {sends}]) => (elsewhere.some((address) => sends.test(address)) ? [name] : []));

/** Forgets the requests before the page at this address was last opened. */
const forgetBefore = (site: Site, address: string): string[] =>
  site.requests.splice(0, site.requests.lastIndexOf(address));

/** Requests that a page sent to others while it was left. */
const sentOnLeaving = async (site: Site, page: string): Promise<string[]> =>
  (await site.hits(page)).filter(({host}) => !host.endsWith(`.${site.host}`)).map(({host, path}) => host + path);

/** A line of the table that `npm test` prints: the service, the package, what it sent and what it kept. */
async function rowOf(service: string, {npm, sends, keeps}: Vendor, {elsewhere}: Site): Promise<string> {
  const {version} = JSON.parse(await readFile(`node_modules/${npm}/package.json`, 'utf8')) as {version: string};
  const sent = elsewhere.filter((address) => sends.test(address));
  const row = [service.padEnd(16), `${npm}@${version}`.padEnd(36), new URL(sent[0]!).hostname.padEnd(26)];
  return [...row, keeps.join(', ') || 'keeps nothing'].join(' ');
}

test("L1 L7 P4 P10 the vendors' own code waits for consent, and leaves and sends nothing after withdrawal", async ({
  page,
  context,
  site,
}) => {
  await answer(context, site, Object.values(vendors));
  const host = `www.${site.host}`;
  const address = `https://${host}/page`;
  const everything = Object.entries(vendors).flatMap(([name, {keeps}]) => keeps.map((kept) => `${name}: ${kept}`));
  await site.write(address, pageOf(vendors));

  await test.step('before consent', async () => {
    await page.goto(address);
    await asked(page);
    await settled(page);
    expect(site.elsewhere, 'requested').toEqual([]);
    expect(await kept(page, vendors), 'kept').toEqual([]);
  });

  await test.step('after Accept', async () => {
    await accept(page);
    await expect.poll(() => senders(site, vendors), 'sent').toEqual(Object.keys(vendors));
    await expect.poll(() => kept(page, vendors), 'kept').toEqual(everything.sort());
    for (const [name, vendor] of Object.entries(vendors)) console.log(await rowOf(name, vendor, site));
  });

  await test.step('after the withdrawal', async () => {
    await loadedAgain(page, () => withdraw(page));
    await confirmed(page);
    await settled(page);
    await expect.poll(() => kept(page, vendors), 'kept').toEqual([]);
    expect(await sentOnLeaving(site, host), 'sent by the page as it was left').toEqual([]);
    forgetBefore(site, address);
    expect(site.elsewhere, 'requested').toEqual([]);
  });

  await test.step('on a page that a visitor types on, and then leaves by a link', async () => {
    const shop = `shop.${site.host}`;
    // In its consent mode, the agent is told by the site that it may start, and by the catalogue that it may no longer.
    const told = {
      ...newRelic,
      before: `${newRelic.before}; NREUM.init.browser_consent_mode = {enabled: true}`,
      after: 'newrelic.consent(true)',
    };
    const used = {clarity, 'new-relic': told};
    await context.clearCookies();
    await site.write(`https://${shop}/page`, pageOf(used));
    await page.goto(`https://${shop}/page`);
    await accept(page);
    await expect.poll(() => senders(site, used), 'sent').toEqual(Object.keys(used));
    await page.getByLabel('Your name').fill('Bea');
    site.requests.length = 0;
    await withdraw(page);
    await expect(page.locator('consent-reload')).toBeVisible();
    // Clarity answers with what it has recorded, and starts again without cookies.
    const sentByClarity = (): number => site.elsewhere.filter((address) => clarity.sends.test(address)).length;
    await expect.poll(sentByClarity).toBeGreaterThan(1);
    expect((await kept(page, used)).filter((name) => name.startsWith('clarity'))).toEqual([]);
    await site.write(`https://${shop}/next`, pageOf(used));
    await page.goto(`https://${shop}/next`);
    const ofNewRelic = (await sentOnLeaving(site, shop)).filter((sent) => sent.startsWith('bam.nr-data.net'));
    expect(ofNewRelic, 'sent by the page as it was left').toEqual([]);
    await expect.poll(() => kept(page, used)).toEqual([]);
  });
  expect(site.said).toEqual([]);
  // Clarity's own: it looks for an upload that its stop has cleared away.
  site.exceptions.splice(0, Infinity, ...site.exceptions.filter((text) => !text.includes(clarity.address)));
});

/** Every service of the catalogue: nothing of it before consent, its own address after, and nothing left once withdrawn. */
import type {BrowserContext, Page} from '@playwright/test';
import {hosts} from '../../src/services/hosts.js';
import type {ServiceFacts, ServiceHosts, ServiceLoader} from '../../src/services/shared/service.js';
import {factsOf, loaderOf} from '../fixtures/unit/catalogue.js';
import {accept, asked, confirmed, expect, html, loadedAgain, settled, test, withdraw, type Site} from './helpers.js';

test.describe.configure({mode: 'parallel'});

const path = '/services/bins/page';

/** A service with all that the catalogue knows of it. */
type WholeService = ServiceLoader & ServiceFacts & ServiceHosts;

const catalogue: readonly WholeService[] = hosts.map((service) => ({
  ...service,
  ...factsOf(service.name),
  ...loaderOf(service.name),
}));

/** Names of this kind that the services keep for the site itself; what is other sites' is out of a page's reach. */
const kept = (services: readonly WholeService[], kind: string): string[] => [
  ...new Set(
    services
      .flatMap(({cookies}) => cookies)
      .flatMap(({name, storage, domain}) => (storage === kind && !domain ? name.replaceAll('*', 'walk') : [])),
  ),
];

/** Where a page can have set a cookie: for its host or a domain above, for the whole site or a part of it. */
const places = (site: Site): string[] => [
  'path=/',
  'path=/services/',
  `path=/;domain=${site.host}`,
  'path=/services/bins;domain=council.test',
  'path=/;secure;samesite=none;partitioned',
];

/** What the service fetches by itself, as its vendor's own snippet does. */
function loaded({keyExample = '', load}: WholeService): string[] {
  const addresses: string[] = [];
  const script = (address: string): void => void addresses.push(address.split('#')[0]!);
  load?.(keyExample, {window: {}, script, allows: () => true});
  return addresses;
}

/** What the page parks of a service that does not start by itself: a script, a frame and a picture of its host. */
const parkedAddresses = ({hosts}: WholeService): string[] =>
  ['script', 'frame', 'picture'].map((what) => `https://${hosts[0]!.replace('*', 'www')}/${what}`);

function pageOf(services: readonly WholeService[]): string {
  const named = services.map(({name, keyExample}) => (keyExample ? `${name}:${keyExample}` : name));
  const parked = services.flatMap((service) => {
    const {name, load} = service;
    const [script, frame, picture] = parkedAddresses(service);
    return load
      ? []
      : `<script type="text/plain" data-consent="${name}" data-src="${script}"></script>
        <iframe data-consent="${name}" data-src="${frame}" title="A frame"></iframe>
        <img data-consent="${name}" data-src="${picture}" alt="" />`;
  });
  const body = `
    <consent-banner policy-href="/cookies.html">
      <consent-category name="functional" basis="consent" services="${named.join(' ')}"></consent-category>
    </consent-banner>${parked.join('')}`;
  return html({body});
}

/** Answers in place of every vendor: each script keeps all that the services declare. */
async function standIn(context: BrowserContext, services: readonly WholeService[], site: Site): Promise<void> {
  const cookies = kept(services, 'cookie').flatMap((name) => places(site).map((place) => `${name}=1;${place}`));
  const script = `
    for (const cookie of ${JSON.stringify(cookies)}) document.cookie = cookie;
    for (const key of ${JSON.stringify(kept(services, 'local'))}) localStorage.setItem(key, '1');
    for (const key of ${JSON.stringify(kept(services, 'session'))}) sessionStorage.setItem(key, '1');
    window.UET = class { push() {} }; // Microsoft's script brings this along.`;
  await context.route(
    ({hostname}) => !`.${hostname}`.endsWith(`.${site.host}`),
    (route) =>
      route.request().resourceType() === 'script'
        ? route.fulfill({contentType: 'text/javascript', body: script})
        : route.fulfill({contentType: 'text/html', body: '<p>A frame</p>'}),
  );
}

/** What the page and those above it have in this browser, but for the record of the choice. */
async function stored(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({name}) => name).filter((name) => name !== 'consent');
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  return [...cookies, ...keys].sort();
}

/** As many as a browser keeps the cookies of: it drops some beyond 180 of a domain. */
const GROUP = 6;
const groups = Array.from({length: Math.ceil(catalogue.length / GROUP)}, (_, at) =>
  catalogue.slice(at * GROUP, (at + 1) * GROUP),
);

for (const services of groups) {
  const names = services.map(({name}) => name).join(', ');
  const title = `L1 L7 P10 ${names}: asked for after consent alone, and gone once withdrawn`;
  test(title, async ({page, context, site}) => {
    await standIn(context, services, site);
    const body = pageOf(services);
    const cookies = kept(services, 'cookie').flatMap((name) => places(site).map(() => name));
    const everything = [...cookies, ...kept(services, 'local'), ...kept(services, 'session')].sort();
    const addresses = services.map((service) => (service.load ? loaded(service) : parkedAddresses(service)));
    for (const [at, {name}] of services.entries()) expect(addresses[at], name).not.toEqual([]);

    // What another subdomain has set shows with one group as well as with all.
    for (const subdomain of services === groups[0] ? ['www', 'shop'] : ['www']) {
      const origin = `https://${subdomain}.${site.host}`;
      const said = (what: string): string => `${subdomain}.: ${what}`;
      await site.write(origin + path, body);
      site.requests.length = 0;
      await page.goto(origin + path);
      await asked(page);
      await settled(page);
      expect(site.elsewhere, said('requested before consent')).toEqual([]);
      expect(await stored(page), said('stored before consent')).toEqual([]);

      await accept(page);
      await expect
        .poll(() => [...new Set(site.elsewhere)].sort(), said('requested after consent'))
        .toEqual([...new Set(addresses.flat())].sort());
      await expect.poll(() => stored(page), said('stored after consent')).toEqual(everything);

      await loadedAgain(page, () => withdraw(page));
      await confirmed(page);
      await settled(page);
      expect(await stored(page), said('stored after withdrawal')).toEqual([]);
      site.requests.splice(0, site.requests.lastIndexOf(origin + path));
      expect(site.elsewhere, said('requested after withdrawal')).toEqual([]);
    }
    expect(site.said).toEqual([]);
  });
}

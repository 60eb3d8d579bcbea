/** Every catalogue service: nothing before consent, its own address afterwards, and nothing left after withdrawal. */
import type {BrowserContext, Page} from '@playwright/test';
import {hosts} from '../../src/services/hosts.js';
import type {DescribedService, ServiceHosts, ServiceLoader} from '../../src/services/shared/service.js';
import {factsOf, loaderOf} from '../fixtures/unit/catalogue.js';
import {accept, asked, confirmed, expect, html, loadedAgain, settled, test, withdraw, type Site} from './helpers.js';

const path = '/services/bins/page';

/** A service with everything the catalogue knows about it. */
type WholeService = ServiceLoader & DescribedService & ServiceHosts;

const catalogue: readonly WholeService[] = hosts.map((service) => ({
  ...service,
  ...factsOf(service.name),
  ...loaderOf(service.name),
}));

/** Names that the service stores for the site itself; a page cannot reach other sites' storage. */
const namesOf = ({cookies}: WholeService, kind?: string): string[] =>
  cookies.flatMap(({name, storage, domain}) =>
    (kind ?? storage) === storage && !domain ? name.replaceAll('*', 'walk') : [],
  );

/** Names of this kind that the services store. */
const storedNames = (services: readonly WholeService[], kind: string): string[] => [
  ...new Set(services.flatMap((service) => namesOf(service, kind))),
];

/** The places for a page's cookies: its host or a domain above, the whole site or part of it. */
const places = (site: Site): string[] => [
  'path=/',
  'path=/services/',
  `path=/;domain=${site.host}`,
  'path=/services/bins;domain=council.test',
  'path=/;secure;samesite=none;partitioned',
];

/**
 * The cookies of the services, as a script sets them: each name at two places in turn, and so each place with every other
 * name. A browser drops some beyond 180 of a domain.
 */
const setCookies = (services: readonly WholeService[], site: Site): string[] => {
  const names = storedNames(catalogue, 'cookie');
  const all = places(site);
  return storedNames(services, 'cookie').flatMap((name) =>
    [0, 1].map((next) => `${name}=1;${all[(names.indexOf(name) + next) % all.length]}`),
  );
};

/** The addresses that the service loads by itself, as its vendor's snippet does. */
function loaded({keyExample = '', load}: WholeService): string[] {
  const addresses: string[] = [];
  const script = (address: string): void => void addresses.push(address.split('#')[0]!);
  load?.(keyExample, {window: {}, script, allows: () => true});
  return addresses;
}

/** The addresses parked for a service that does not start by itself: a script, a frame and an image. */
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
    <consent-banner site-name="Aberwen" policy-href="/cookies.html">
      <consent-category name="functional" basis="consent" services="${named.join(' ')}"></consent-category>
    </consent-banner>${parked.join('')}`;
  return html({body});
}

/** The addresses of the service. */
const addressesOf = (service: WholeService): string[] => (service.load ? loaded(service) : parkedAddresses(service));

/** Answers for every vendor: its script stores everything its services declare. */
async function standIn(context: BrowserContext, services: readonly WholeService[], site: Site): Promise<void> {
  const scriptAt = (address: string): string => {
    const asked = services.filter((service) => addressesOf(service).includes(address));
    return `
      for (const cookie of ${JSON.stringify(setCookies(asked, site))}) document.cookie = cookie;
      for (const key of ${JSON.stringify(storedNames(asked, 'local'))}) localStorage.setItem(key, '1');
      for (const key of ${JSON.stringify(storedNames(asked, 'session'))}) sessionStorage.setItem(key, '1');
      window.UET = class { push() {} }; // Microsoft's script brings this along.`;
  };
  await context.route(
    ({hostname}) => !`.${hostname}`.endsWith(`.${site.host}`),
    (route) =>
      route.request().resourceType() === 'script'
        ? route.fulfill({contentType: 'text/javascript', body: scriptAt(route.request().url())})
        : route.fulfill({contentType: 'text/html', body: '<p>A frame</p>'}),
  );
}

/** Cookies and storage of the page and the domains above, except the record. */
async function stored(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({name}) => name).filter((name) => name !== 'consent');
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  return [...cookies, ...keys];
}

/** Each name or address with its services, so that a missing or extra one shows whose it is. */
const withOwners = (found: readonly string[], of: (service: WholeService) => string[]): string[] =>
  found
    .map((one) => {
      const owners = catalogue.filter((service) => of(service).includes(one));
      return `${owners.map(({name}) => name).join(', ')}: ${one}`;
    })
    .sort();

test('L1 L7 P4 P10 each service gets requests only after consent, and what it stored is gone after withdrawal', async ({
  page,
  context,
  site,
}) => {
  await standIn(context, catalogue, site);
  for (const service of catalogue) expect(addressesOf(service), service.name).not.toEqual([]);
  // A browser has no room for the cookies of all at once, and another subdomain sets some, too.
  const half = Math.ceil(catalogue.length / 2);
  for (const [subdomain, services] of [
    ['www', catalogue.slice(0, half)],
    ['shop', catalogue.slice(half)],
  ] as const) {
    const storedBy = async (): Promise<string[]> => withOwners(await stored(page), namesOf);
    const requestedBy = (): string[] => withOwners([...new Set(site.elsewhere)], addressesOf);
    const requested = withOwners([...new Set(services.flatMap(addressesOf))], addressesOf);
    const cookies = setCookies(services, site).map((cookie) => cookie.split('=')[0]!);
    const everything = withOwners(
      [...cookies, ...storedNames(services, 'local'), ...storedNames(services, 'session')],
      namesOf,
    );

    const origin = `https://${subdomain}.${site.host}`;
    const said = (what: string): string => `${subdomain}.: ${what}`;
    await site.write(origin + path, pageOf(services));
    site.requests.length = 0;
    await page.goto(origin + path);
    await asked(page);
    await settled(page);
    expect(requestedBy(), said('requested before consent')).toEqual([]);
    expect(await storedBy(), said('stored before consent')).toEqual([]);

    await accept(page);
    await expect.poll(() => requestedBy(), said('requested after consent')).toEqual(requested);
    await expect.poll(() => storedBy(), said('stored after consent')).toEqual(everything);

    await loadedAgain(page, () => withdraw(page));
    await confirmed(page);
    await settled(page);
    expect(await storedBy(), said('stored after withdrawal')).toEqual([]);
    site.requests.splice(0, site.requests.lastIndexOf(origin + path));
    expect(requestedBy(), said('requested after withdrawal')).toEqual([]);
  }
  // The accounts here are the manual's.
  expect(site.said.filter((line) => !line.includes(' is only an example; '))).toEqual([]);
});

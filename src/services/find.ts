import {servicesOf, type Policy, type Service} from '../core/policy.js';
import type {CatalogueService} from './service.js';

/** What the catalogue knows of the service; undefined for one that it does not have. */
export function factsOf(catalogue: readonly CatalogueService[], service: string): CatalogueService | undefined {
  return catalogue.find(({name}) => name === service);
}

/** The policy's services that were found in the catalogue, each with what that knows of it. */
export function cataloguedIn(
  policy: Policy,
  catalogue: readonly CatalogueService[],
): readonly (readonly [Service, CatalogueService])[] {
  return servicesOf(policy).flatMap((service) => {
    const facts = service.catalogued && factsOf(catalogue, service.name);
    return facts ? [[service, facts] as const] : [];
  });
}

/** The service that pages fetch this address from; of several, the one that describes it most closely. */
export function serviceAt(catalogue: readonly CatalogueService[], address: URL): CatalogueService | undefined {
  let longest = '';
  let found: CatalogueService | undefined;
  for (const service of catalogue) {
    for (const host of service.hosts) {
      if (host.length <= longest.length || !isAt(host, address)) continue;
      longest = host;
      found = service;
    }
  }
  return found;
}

function isAt(host: string, {hostname, pathname, search}: URL): boolean {
  const [name = '', ...path] = host.split(/(?=\/)/);
  const isNamed = name.startsWith('*.') ? hostname.endsWith(name.slice(1)) : hostname === name;
  return isNamed && (pathname + search).startsWith(path.join(''));
}

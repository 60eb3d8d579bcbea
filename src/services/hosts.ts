import type {CatalogueService} from './service.js';

/** The service that this address belongs to; of several, the one that describes it most closely. */
export function findService(catalogue: readonly CatalogueService[], address: URL): CatalogueService | undefined {
  let longest = 0;
  let found: CatalogueService | undefined;
  for (const service of catalogue) {
    for (const host of service.hosts) {
      if (host.length > longest && isAt(host, address)) {
        longest = host.length;
        found = service;
      }
    }
  }
  return found;
}

function isAt(host: string, {hostname, pathname, search}: URL): boolean {
  const [name = '', ...path] = host.split(/(?=\/)/);
  const isNamed = name.startsWith('*.') ? hostname.endsWith(name.slice(1)) : hostname === name;
  return isNamed && (pathname + search).startsWith(path.join(''));
}

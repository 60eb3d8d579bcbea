import {servicesOf, type Policy, type Service} from '../../core/policy.js';
import type {ServiceHosts} from './service.js';
import {bare} from '../../core/bare.js';
import {matchesWildcard} from '../../core/wildcard.js';

/** The parts of an entry: hostname, path, and a parameter with the start of its value. */
const ENTRY = /^([^/]+)([^?]*)(?:\?(\w+)=(.*))?$/;

/** Finds the service's entry in one of the catalogue's lists; undefined if the catalogue does not have it. */
export function findService<Entry extends {readonly name: string}>(
  list: readonly Entry[],
  service: string,
): Entry | undefined {
  const found = list.find(({name}) => name === service);
  return found && bare(found);
}

/** The policy's services that were found in the catalogue, each with its entry in this list. */
export function cataloguedIn<Entry extends {readonly name: string}>(
  policy: Policy,
  list: readonly Entry[],
): readonly (readonly [Service, Entry])[] {
  return servicesOf(policy).flatMap((service) => {
    const entry = service.catalogued && findService(list, service.name);
    return entry ? [[service, entry] as const] : [];
  });
}

/** The list with the entries that follow from the keys of the policy's services. */
export function withKeys(list: readonly ServiceHosts[], policy: Policy | undefined): readonly ServiceHosts[] {
  const services = policy ? servicesOf(policy) : [];
  return list.map((entry) => {
    const keys = services.flatMap(({name, key}) => (name === entry.name && key ? key : []));
    return {...entry, hosts: [...entry.hosts, ...keys.flatMap((key) => entry.hostsOf?.(key) ?? [])]};
  });
}

/** Finds the service with this address; if several match, the one with the longest entry: it is the most exact. */
export function serviceAt<Entry extends ServiceHosts>(list: readonly Entry[], address: URL): Entry | undefined {
  let longest = '';
  let found: Entry | undefined;
  for (const service of list) {
    for (const host of service.hosts) {
      if (host.length <= longest.length || !isAt(host, address)) continue;
      longest = host;
      found = service;
    }
  }
  return found;
}

/** True if hostname, path and parameters match, however the address orders its parameters. */
function isAt(host: string, {hostname, pathname, searchParams}: URL): boolean {
  const [, name = '', path = '', parameter = '', start = ''] = ENTRY.exec(host) ?? [];
  return (
    matchesWildcard(name, hostname) &&
    (!path || matchesWildcard(path, pathname) || matchesWildcard(`${path.replace(/\/$/, '')}/*`, pathname)) &&
    (!parameter || searchParams.getAll(parameter).some((value) => value.startsWith(start)))
  );
}

import {ownDocument} from '../platform/document.js';
import {own} from '../platform/own.js';
import {hosts} from '../services/hosts.js';
import {serviceAt, withKeys} from '../services/shared/find.js';
import {ADDRESSES, fetchingIn} from './addresses.js';
import type {AutoBlockPage} from './auto-block-page.js';

/** Decides about addresses. */
export interface Judge {
  /** @throws TypeError - It is not an address. */
  urlOf(address: string): URL;
  /** The service of an address, or of the first of several that has one. */
  serviceOf(value: string, attribute: string): string | undefined;
  mayRun(service: string): boolean;
}

/** Knows the hosts of the catalogue, and those that follow from this site's accounts. */
export function createJudge({store, trusted, isTold}: AutoBlockPage): Judge {
  const mayRun = (name: string): boolean => store.allows(name) || isTold(name);

  const urlOf = (address: string): URL => new URL(address, ownDocument.baseURI);

  let policy = store.policy;
  let known = withKeys(hosts, policy);
  /** The hosts of all services, with those of this site's accounts. */
  const knownHosts = (): typeof known => {
    if (store.policy !== policy) known = withKeys(hosts, (policy = store.policy));
    return known;
  };

  const serviceAtAddress = (address: string): string | undefined => {
    try {
      return serviceAt(knownHosts(), urlOf(address))?.name;
    } catch {
      return undefined;
    }
  };

  const serviceOf = (value: string, attribute: string): string | undefined => {
    if (attribute === 'srcdoc') {
      const names = servicesIn(value);
      return names.find((name) => !mayRun(name)) ?? names[0];
    }
    if (attribute !== 'srcset') return serviceAtAddress(value);
    const addresses = value.split(',').map((candidate) => candidate.trim().split(/\s/)[0]!);
    return addresses.map(serviceAtAddress).find(Boolean);
  };

  /** The services of the elements in the markup, which is parsed where nothing is fetched. */
  const servicesIn = (markup: string): string[] => {
    const parsed = new DOMParser().parseFromString(trusted().createHTML(markup), 'text/html');
    return fetchingIn(own(parsed, 'documentElement')).flatMap((element) =>
      ADDRESSES.flatMap((name) => serviceOf(element.getAttribute(name) ?? '', name) ?? []),
    );
  };

  return {urlOf, serviceOf, mayRun};
}

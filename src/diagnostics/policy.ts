import type {MistakenPage} from '../config/mistaken-page.js';
import {namesIn} from '../core/names.js';
import {servicesOf} from '../core/policy.js';
import {ownDocument} from '../platform/document.js';
import {ownAddress} from '../platform/owner.js';
import {hosts} from '../services/hosts.js';
import {withKeys} from '../services/shared/find.js';

/** Content security policies that let a page of this site request what its services need, and no other website. */
export interface SitePolicies {
  /** With every service that the site names. */
  readonly everything: string;
  /** With the services that the present choice allows. */
  readonly now: string;
}

/** The endings that stand for any in a policy, which has wildcards only at the start of a host. */
const ENDINGS = ['com', 'co.uk'];

/** Returns the policies for the site's own settings; undefined before these have been read. */
export function sitePolicies({store, isTold}: Pick<MistakenPage, 'store' | 'isTold'>): SitePolicies | undefined {
  const {policy} = store;
  if (!policy) return undefined;
  const known = withKeys(hosts, policy);
  const allowed = namesIn(policy.allow).flatMap((word) => {
    // Hashes are for scripts of any host.
    if (/^sha\d{3}-/.test(word)) return [];
    const {origin} = new URL(ownAddress(word), ownDocument.baseURI);
    return origin === location.origin ? [] : [origin];
  });
  const policyOf = (isNeeded: (service: string) => boolean): string => {
    const names = servicesOf(policy).flatMap(({name}) => (isNeeded(name) ? [name] : []));
    const entries = known.filter(({name}) => names.includes(name)).flatMap((entry) => entry.hosts);
    const sources = new Set([...entries.flatMap(sourcesOf), ...allowed]);
    return ["default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:", ...[...sources].sort()].join(' ');
  };
  return {everything: policyOf(() => true), now: policyOf((name) => store.allows(name) || isTold(name))};
}

/** The sources for an entry of the catalogue, of which a policy knows only the host. */
function sourcesOf(entry: string): string[] {
  const [host = ''] = entry.split('/');
  if (host.endsWith('.*')) return ENDINGS.flatMap((ending) => sourcesOf(host.slice(0, -1) + ending));
  // `a-*.b.com` becomes `*.b.com`.
  return [`https://${host.replace(/^.*\*[^.]*/, '*')}`];
}

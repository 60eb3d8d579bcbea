import {isOfDomain} from '../core/address.js';
import {servicesOf, type CookieDeclaration, type Policy, type StorageKind} from '../core/policy.js';
import {matchesWildcard} from '../core/wildcard.js';
import {cookieNames, removeCookie} from '../storage/cookies.js';

/** A declaration, and true if its name counts in every kind of storage. */
interface Declared extends CookieDeclaration {
  readonly isEverywhere: boolean;
}

/**
 * Removes everything that refused services have declared and that neither another service nor the record needs. A page
 * cannot reach `HttpOnly` cookies, or those of other sites (RFC 6265, section 8.3). The name of a catalogue's service
 * counts in every kind of storage: vendors keep copies, and move names from one kind to another.
 */
export function sweep(policy: Policy, isRefused: (service: string) => boolean): void {
  const services = servicesOf(policy);
  const {hostname} = location;
  const declared = (refused: boolean): Declared[] =>
    services
      .filter(({name}) => isRefused(name) === refused)
      .flatMap(({cookies, catalogued: isEverywhere = false}) => cookies.map((cookie) => ({...cookie, isEverywhere})))
      // Another site's cookie may have the same name as one of this site.
      .filter(({domain}) => isOfDomain(hostname, domain || hostname));
  const brought = services
    .filter(({name}) => isRefused(name))
    .flatMap(({brings = []}) => brings.map((name): Declared => ({name, storage: 'cookie', isEverywhere: true})));
  const toRemove = [...declared(true), ...brought];
  const toKeep = declared(false);
  const sweepKind = (kind: StorageKind, names: () => string[], remove: (name: string, path?: string) => void): void => {
    const isOfKind = ({storage, isEverywhere}: Declared): boolean => isEverywhere || storage === kind;
    if (!toRemove.some(isOfKind)) return;
    const matching = (list: readonly Declared[], name: string): Declared | undefined =>
      list.find((cookie) => isOfKind(cookie) && matchesWildcard(cookie.name, name));
    try {
      for (const name of names()) {
        const declaration = matching(toRemove, name);
        if (declaration && !matching(toKeep, name)) remove(name, declaration.path);
      }
    } catch {
      // The browser or the page blocks access to the storage, so there is nothing to remove.
    }
  };
  sweepKind('cookie', cookieNames, (name, path) => name !== policy.cookieName && removeCookie(name, path));
  sweepKind(
    'local',
    () => Object.keys(localStorage),
    (name) => localStorage.removeItem(name),
  );
  sweepKind(
    'session',
    () => Object.keys(sessionStorage),
    (name) => sessionStorage.removeItem(name),
  );
}

/** True if anything besides the record is stored. Looks only at names and counts, never at values. */
export function hasKeptAnything(policy: Policy): boolean {
  try {
    return (
      cookieNames().some((name) => name && name !== policy.cookieName) ||
      localStorage.length + sessionStorage.length > 0
    );
  } catch {
    return false; // The browser blocks access to the storage.
  }
}

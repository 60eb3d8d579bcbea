import {isOfDomain} from '../core/address.js';
import {servicesOf, type CookieDeclaration, type Policy, type StorageKind} from '../core/policy.js';
import {matchesWildcard} from '../core/wildcard.js';
import {cookieNames, removeCookie} from '../storage/cookies.js';
import {databaseNames, sweepDatabases} from './databases.js';

/** A declaration, and true if its name counts in every kind of storage. */
interface Declared extends CookieDeclaration {
  readonly isEverywhere: boolean;
}

/**
 * Removes everything that refused services have declared and that neither another service nor the record needs: cookies and
 * storage at once, databases by the time the promise resolves. A page cannot reach `HttpOnly` cookies, or those of other
 * sites (RFC 6265, section 8.3). The name of a catalogue's service counts in every kind of storage: vendors keep copies, and
 * move names from one kind to another.
 */
export function sweep(policy: Policy, isRefused: (service: string) => boolean): Promise<void> {
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
  const ofKind = (kind: StorageKind, list: readonly Declared[]): readonly Declared[] =>
    list.filter(({storage, isEverywhere}) => isEverywhere || storage === kind);
  const sweepKind = (kind: StorageKind, names: () => string[], remove: (name: string, path?: string) => void): void => {
    if (!ofKind(kind, toRemove).length) return;
    const matching = (list: readonly Declared[], name: string): Declared | undefined =>
      ofKind(kind, list).find((cookie) => matchesWildcard(cookie.name, name));
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
  const databases = (list: readonly Declared[]): string[] => ofKind('indexeddb', list).map(({name}) => name);
  return sweepDatabases(databases(toRemove), databases(toKeep));
}

/**
 * True if anything besides the record is stored. Looks only at names and counts, never at values, and at databases only where
 * the browser lists them.
 */
export async function hasKeptAnything(policy: Policy): Promise<boolean> {
  try {
    return (
      cookieNames().some((name) => name && name !== policy.cookieName) ||
      localStorage.length + sessionStorage.length > 0 ||
      !!(await databaseNames())?.length
    );
  } catch {
    return false; // The browser blocks access to the storage.
  }
}

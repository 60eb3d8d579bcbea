import {isOfDomain} from '../core/address.js';
import {servicesOf, type CookieDeclaration, type Policy, type StorageKind} from '../core/policy.js';
import {matchesWildcard} from '../core/wildcard.js';
import {cookieNames, removeCookie} from '../storage/cookies.js';
import {databaseNames, sweepDatabases} from './databases.js';

/**
 * Removes everything that refused services have declared and that neither another service nor the record needs: cookies and
 * storage at once, databases by the time the promise resolves. A page cannot reach `HttpOnly` cookies, or those of other
 * sites (RFC 6265, section 8.3).
 */
export function sweep(policy: Policy, isRefused: (service: string) => boolean): Promise<void> {
  const services = servicesOf(policy);
  const {hostname} = location;
  const declared = (refused: boolean): CookieDeclaration[] =>
    services
      .filter(({name}) => isRefused(name) === refused)
      .flatMap(({cookies}) => cookies)
      // Another site's cookie may have the same name as one of this site.
      .filter(({domain}) => isOfDomain(hostname, domain || hostname));
  const toRemove = declared(true);
  const toKeep = declared(false);
  const sweepKind = (kind: StorageKind, names: () => string[], remove: (name: string, path?: string) => void): void => {
    if (!toRemove.some(({storage}) => storage === kind)) return;
    const matching = (list: readonly CookieDeclaration[], name: string): CookieDeclaration | undefined =>
      list.find((cookie) => cookie.storage === kind && matchesWildcard(cookie.name, name));
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
  return sweepDatabases(toRemove, toKeep);
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

import {isOfDomain} from '../core/address.js';
import {servicesOf, type CookieDeclaration, type Policy, type StorageKind} from '../core/policy.js';
import {cookieNames, removeCookie} from '../storage/cookies.js';

/** A declared name as a pattern: `*` stands for any run of characters. */
export function wildcard(name: string): RegExp {
  return new RegExp(`^${name.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$`, 's');
}

/**
 * Removes what the refused services have declared, and that neither another service nor the record needs. Out of a page's
 * reach are `HttpOnly` cookies and other sites' (RFC 6265, section 8.3).
 */
export function sweep(policy: Policy, isRefused: (service: string) => boolean): void {
  const services = servicesOf(policy);
  const host = location.hostname;
  const declared = (refused: boolean): CookieDeclaration[] =>
    services
      .filter(({name}) => isRefused(name) === refused)
      .flatMap(({cookies}) => cookies)
      // A cookie of another site may have the name of one here.
      .filter(({domain}) => isOfDomain(host, domain || host));
  const gone = declared(true);
  const kept = declared(false);
  const sweepKind = (kind: StorageKind, names: () => string[], remove: (name: string, path?: string) => void): void => {
    if (!gone.some(({storage}) => storage === kind)) return;
    const matching = (list: readonly CookieDeclaration[], name: string): CookieDeclaration | undefined =>
      list.find((cookie) => cookie.storage === kind && wildcard(cookie.name).test(name));
    try {
      for (const name of names()) {
        const declaration = matching(gone, name);
        if (declaration && !matching(kept, name)) remove(name, declaration.path);
      }
    } catch {
      // The browser, or the page, keeps its storage from scripts: there is nothing to remove then.
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

/** Whether the page keeps anything beside the record: without looking at what is kept, only at how it is called. */
export function hasKeptAnything(policy: Policy): boolean {
  try {
    return (
      cookieNames().some((name) => name && name !== policy.cookieName) ||
      localStorage.length + sessionStorage.length > 0
    );
  } catch {
    return false; // The browser keeps its storage from scripts.
  }
}

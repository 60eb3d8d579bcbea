import {isOfDomain} from '../core/address.js';
import {servicesOf, type CookieDeclaration, type Policy, type StorageKind} from '../core/policy.js';

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
      // A cookie here may be called like another site's.
      .filter(({domain}) => isOfDomain(host, domain || host));
  const gone = declared(true);
  const kept = declared(false);
  const each = (kind: StorageKind, names: () => string[], remove: (name: string, path?: string) => void): void => {
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
  each('cookie', cookieNames, (name, path) => name !== policy.cookieName && removeCookie(name, path));
  each(
    'local',
    () => Object.keys(localStorage),
    (name) => localStorage.removeItem(name),
  );
  each(
    'session',
    () => Object.keys(sessionStorage),
    (name) => sessionStorage.removeItem(name),
  );
}

function cookieNames(): string[] {
  return document.cookie.split('; ').map((pair) => pair.split('=')[0]!);
}

/**
 * Removes the cookie wherever a page can have set it: for the host and each parent domain, each prefix of the path,
 * partitioned or not. A cookie's domain and path cannot be read, so all are tried.
 */
function removeCookie(name: string, declaredPath = '/'): void {
  const domains = ['', ...location.hostname.split('.').map((_, i, labels) => `;domain=${labels.slice(i).join('.')}`)];
  const prefixes = location.pathname.split('/').map((_, i, steps) => steps.slice(0, i + 1).join('/'));
  const paths = [declaredPath, ...prefixes.flatMap((prefix) => [prefix, `${prefix}/`])];
  for (const domain of domains) {
    for (const path of paths) {
      for (const flags of location.protocol === 'https:' ? [';secure', ';secure;partitioned'] : ['']) {
        document.cookie = `${name}=;max-age=0;path=${path}${domain}${flags}`;
      }
    }
  }
}

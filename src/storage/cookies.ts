import {ownDocument} from '../platform/document.js';

/** Cookies that only a server on https may set. */
export const SERVER_PREFIX = /^__(host-)?http-/i;
const PREFIX = /^__(host|secure|http)-/i;

/** The page's cookies, joined as in `document.cookie`; empty if the page may not read them. */
export function readCookies(): string {
  try {
    return ownDocument.cookie;
  } catch {
    return '';
  }
}

/** The names of the page's cookies, each once: browsers list a cookie for each domain and path that it was set for. */
export function cookieNames(): string[] {
  return [...new Set(pairsIn(readCookies()).map(([name]) => name))];
}

/** All values of the cookies with this name: there is one for each domain and path that it was set for. */
export function cookieValues(name: string): string[] {
  return pairsIn(readCookies())
    .filter(([each]) => each === name)
    .map(([, value]) => value);
}

/** Sets a cookie, given as for `document.cookie`; does nothing if the page may not set cookies. */
export function setCookie(text: string): void {
  try {
    ownDocument.cookie = text;
  } catch {
    // The browser, or the page's sandbox, forbids cookies.
  }
}

/**
 * Removes the cookie wherever a page can have set it: for the hostname and each parent domain, for each prefix of the path,
 * partitioned or not. It tries them all, because a cookie's domain and path cannot be read.
 *
 * @param declaredPath - A path that the cookie may be set for, if that is not a prefix of the page's own path.
 * @param sparedPlace - Domain and path where it stays, as `placeOf` returns them.
 */
export function removeCookie(name: string, declaredPath = '/', sparedPlace?: string): void {
  const domains = [undefined, ...location.hostname.split('.').map((_, i, labels) => labels.slice(i).join('.'))];
  const prefixes = location.pathname.split('/').map((_, i, steps) => steps.slice(0, i + 1).join('/'));
  const paths = new Set([declaredPath, '/', ...prefixes.flatMap((prefix) => [prefix, `${prefix}/`])]);
  const flags = isHttps() ? ['', ';partitioned'] : [''];
  const places = domains.flatMap((domain) =>
    [...paths].flatMap((path) => flags.map((flag) => placeOf(path, domain) + flag)),
  );
  for (const place of places) if (place !== sparedPlace) setCookie(`${name}=;max-age=0${place}`);
}

/** The attributes of a cookie for this path and domain; without a domain, for this hostname alone. Secure where it can be. */
export function placeOf(path: string, domain?: string): string {
  return `;path=${path}${domain ? `;domain=${domain}` : ''}${isHttps() ? ';secure' : ''}`;
}

/**
 * True if browsers keep a cookie of this name that a script of this page sets: a prefix asks for https, or for a server
 * (RFC 6265bis, section 4.1.3). They ignore the case of a prefix.
 */
export function isNameKept(name: string): boolean {
  return isHttps() ? !SERVER_PREFIX.test(name) : !PREFIX.test(name);
}

/** True if browsers keep a cookie of this name for one host only, and none that has a domain. */
export function isForOneHost(name: string): boolean {
  return /^__host-/i.test(name);
}

function isHttps(): boolean {
  return location.protocol === 'https:';
}

function pairsIn(cookies: string): [name: string, value: string][] {
  return cookies.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, Math.max(at, 0)), pair.slice(at + 1)];
  });
}

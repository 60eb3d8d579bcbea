// The property of the prototype: an element with the name `cookie` hides the document's own.
const property = (): PropertyDescriptor => Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;

/** The page's cookies, as the browser joins them; empty where the page may not read them. */
export function readCookies(): string {
  try {
    return String(property().get!.call(document));
  } catch {
    return '';
  }
}

/** The names of the page's cookies, each once: the browser lists one for each domain and path that it was set for. */
export function cookieNames(): string[] {
  return [...new Set(pairsIn(readCookies()).map(([name]) => name))];
}

/** Every value that the page has under this name: there is one for each domain and path that it was set for. */
export function cookieValues(name: string): string[] {
  return pairsIn(readCookies())
    .filter(([each]) => each === name)
    .map(([, value]) => value);
}

/** Sets a cookie from its text, as `document.cookie` takes it; does nothing where the page may not. */
export function setCookie(text: string): void {
  try {
    property().set!.call(document, text);
  } catch {
    // The browser, or the page's sandbox, forbids cookies.
  }
}

/**
 * Removes the cookie wherever a page can have set it: for the host and each parent domain, each prefix of the path,
 * partitioned or not. A cookie's domain and path cannot be read, so all are tried.
 *
 * @param declaredPath - A path that it is known to be set for, which is no prefix of the page's own.
 */
export function removeCookie(name: string, declaredPath = '/'): void {
  const domains = ['', ...location.hostname.split('.').map((_, i, labels) => `;domain=${labels.slice(i).join('.')}`)];
  const prefixes = location.pathname.split('/').map((_, i, steps) => steps.slice(0, i + 1).join('/'));
  const paths = new Set([declaredPath, '/', ...prefixes.flatMap((prefix) => [prefix, `${prefix}/`])]);
  const flags = location.protocol === 'https:' ? [';secure', ';secure;partitioned'] : [''];
  for (const domain of domains) {
    for (const path of paths) {
      for (const flag of flags) setCookie(`${name}=;max-age=0;path=${path}${domain}${flag}`);
    }
  }
}

function pairsIn(cookies: string): [name: string, value: string][] {
  return cookies.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, Math.max(at, 0)), pair.slice(at + 1)];
  });
}

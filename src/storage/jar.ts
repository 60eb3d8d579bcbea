import Cookies from 'js-cookie';

/** Where the record is kept, after the policy. */
export interface JarOptions {
  readonly cookieName: string;
  readonly cookieDomain?: string;
  readonly cookieDays: number;
}

// The record is a query string already: js-cookie's own escaping would hide it from a server's parser.
const raw = Cookies.withConverter<string>({read: (value) => value, write: (value) => value});

/** The kept record, or undefined; also where the page may not read cookies at all. */
export function readJar({cookieName}: JarOptions): string | undefined {
  try {
    return raw.get(cookieName);
  } catch {
    return undefined;
  }
}

/**
 * Keeps the record, or with `undefined` removes it. Where the browser or the page forbids cookies, the choice holds for
 * this page alone.
 */
export function writeJar({cookieName, cookieDomain, cookieDays}: JarOptions, record: string | undefined): void {
  const attributes = {path: '/', sameSite: 'Lax', secure: location.protocol === 'https:'} as const;
  try {
    // One kept for this host alone, under an earlier setting, would hide the one for the domain.
    if (cookieDomain || record === undefined) raw.remove(cookieName, attributes);
    const widest = cookieDomain ? {...attributes, domain: cookieDomain} : attributes;
    if (record === undefined) raw.remove(cookieName, widest);
    else raw.set(cookieName, record, {...widest, expires: cookieDays});
  } catch {
    // Nothing to be done: see above.
  }
}

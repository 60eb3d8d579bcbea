import Cookies from 'js-cookie';
import type {Policy} from '../core/policy.js';

// The record is a query string already: js-cookie's own escaping would hide it from a server's parser.
const raw = Cookies.withConverter<string>({read: (value) => value, write: (value) => value});

/**
 * Keeps the record, or with `undefined` removes it. Where the browser or the page forbids cookies, nothing is kept, and the
 * choice holds for this page alone.
 */
export function writeRecord({cookieName, cookieDomain, cookieDays}: Policy, record: string | undefined): void {
  const attributes = {path: '/', sameSite: 'Lax', secure: location.protocol === 'https:'} as const;
  const widest = cookieDomain ? {...attributes, domain: cookieDomain} : attributes;
  try {
    // One kept for this host alone, under an earlier setting, would hide the one for the domain.
    if (cookieDomain || !record) raw.remove(cookieName, attributes);
    if (record) raw.set(cookieName, record, {...widest, expires: cookieDays});
    else raw.remove(cookieName, widest);
  } catch {
    // Nothing to be done: see above.
  }
}

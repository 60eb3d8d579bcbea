import type {Policy} from '../core/policy.js';

/** The page's cookies, as the browser joins them; empty where the page may not read them. */
export function readCookies(): string {
  try {
    return String(document.cookie);
  } catch {
    return '';
  }
}

/** The kept record as it stands in the cookie. */
export function readRecord(cookieName: string): string | undefined {
  return new RegExp(`(?:^|; )${cookieName}=([^;]*)`).exec(readCookies())?.[1];
}

/** Removes the record, where it cannot be written anew. */
export function forgetRecord({cookieName, cookieDomain = ''}: Policy): undefined {
  try {
    document.cookie = `${cookieName}=;max-age=0;path=/;domain=${cookieDomain}`;
  } catch {
    // Then there is none.
  }
}

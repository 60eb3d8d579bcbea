import Cookies from 'js-cookie';
import {newestOf, type Decision} from '../core/decision.js';
import type {Policy} from '../core/policy.js';
import {decodeRecord, encodeRecord} from '../core/record.js';
import type {RecordStorage} from '../core/store.js';
import {cookieValues, removeCookie, setCookie} from './cookies.js';

const SECONDS_A_DAY = 86_400;

// The record is a query string already: js-cookie's own escaping would hide it from a server's parser.
const raw = Cookies.withConverter<string>({read: (value) => value, write: (value) => value});

/** Keeps decisions in one first-party cookie. */
export const recordCookie: RecordStorage = {
  read({cookieName, cookieDays}: Policy): Decision | undefined {
    const now = Date.now() / 1000;
    return newestOf(cookieValues(cookieName).flatMap((value) => decodeRecord(value, now, cookieDays) ?? []));
  },

  write(policy: Policy, decision: Decision | undefined): boolean {
    const {cookieName} = policy;
    const record = decision && encodeRecord(decision);
    if (record) set(policy, record);
    // What was set for another domain or path stands beside it, and so may an older record that the browser did not replace.
    if (!record || cookieValues(cookieName).some((value) => value !== record)) {
      removeCookie(cookieName);
      if (record) set(policy, record);
    }
    return record ? cookieValues(cookieName).includes(record) : !cookieValues(cookieName).length;
  },
};

function set({cookieName, cookieDomain, cookieDays}: Policy, record: string): void {
  const secure = location.protocol === 'https:';
  try {
    raw.set(cookieName, record, {
      path: '/',
      sameSite: 'Lax',
      secure,
      expires: cookieDays,
      ...(cookieDomain ? {domain: cookieDomain} : {}),
    });
  } catch {
    // An element with the name `cookie` is in js-cookie's way, or cookies are forbidden: read back, it is missing.
  }
  if (cookieValues(cookieName).includes(record)) return;
  const domain = cookieDomain ? `;domain=${cookieDomain}` : '';
  const age = `;max-age=${cookieDays * SECONDS_A_DAY}`;
  setCookie(`${cookieName}=${record};path=/;samesite=lax${age}${domain}${secure ? ';secure' : ''}`);
}

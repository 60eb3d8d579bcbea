import Cookies from 'js-cookie';
import {newestOf, type Decision} from '../core/decision.js';
import type {Policy} from '../core/policy.js';
import {decodeRecord, encodeRecord} from '../core/record.js';
import type {RecordStorage} from '../core/store.js';
import {cookieValues, removeCookie, setCookie} from './cookies.js';

const SECONDS_A_DAY = 86_400;

// Without js-cookie's own escaping: the record is already a query string, and servers must be able to parse it.
const raw = Cookies.withConverter<string>({read: (value) => value, write: (value) => value});

/** Stores decisions in one first-party cookie. */
export const recordCookie: RecordStorage = {
  read({cookieName, cookieDays}: Policy): Decision | undefined {
    const now = Date.now() / 1000;
    return newestOf(cookieValues(cookieName).flatMap((value) => decodeRecord(value, now, cookieDays) ?? []));
  },

  write(policy: Policy, decision: Decision | undefined): boolean {
    const {cookieName} = policy;
    const record = decision && encodeRecord(decision);
    if (record) set(policy, record);
    // A record for another domain or path, or an older one that the browser did not replace, may exist beside the new one.
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
    // An element with the name `cookie` hides js-cookie's property, or cookies are forbidden. The check below notices.
  }
  if (cookieValues(cookieName).includes(record)) return;
  const domain = cookieDomain ? `;domain=${cookieDomain}` : '';
  const age = `;max-age=${cookieDays * SECONDS_A_DAY}`;
  setCookie(`${cookieName}=${record};path=/;samesite=lax${age}${domain}${secure ? ';secure' : ''}`);
}

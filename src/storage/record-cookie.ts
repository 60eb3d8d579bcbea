import Cookies from 'js-cookie';
import {compareDecisions, isReset, newestOf, type Decision} from '../core/decision.js';
import type {Policy} from '../core/policy.js';
import {decodeRecord, encodeRecord} from '../core/record.js';
import type {RecordStorage} from '../core/record-storage.js';
import {cookieValues, placeOf, removeCookie, setCookie} from './cookies.js';
import {unixTime} from './clock.js';

const SECONDS_A_DAY = 86_400;
/** Lifetime of a reset in seconds: until then, all tabs have heard of it. */
const RESET_AGE = 5;

// Without js-cookie's own escaping: the record is already a query string, and servers must be able to parse it.
const raw = Cookies.withConverter<string>({read: (value) => value, write: (value) => value});

/** Stores decisions in one first-party cookie. */
export const recordCookie: RecordStorage = {
  read({cookieName, cookieDays}: Policy): Decision | undefined {
    const now = unixTime();
    return newestOf(cookieValues(cookieName).flatMap((value) => decodeRecord(value, now, cookieDays) ?? []));
  },

  write(policy: Policy, decision: Decision): boolean {
    const {cookieName} = policy;
    const record = encodeRecord(decision);
    const set = (): void =>
      setRecord(policy, record, isReset(decision) ? RESET_AGE : policy.cookieDays * SECONDS_A_DAY);
    const hasOthers = (): boolean => cookieValues(cookieName).some((value) => value !== record);
    set();
    if (hasOthers()) {
      // They are for other domains and paths, or another tab has just written one. The record's own place is never left
      // empty meanwhile, because for other tabs that would be a reset.
      removeCookie(cookieName, '/', placeOf('/', policy.cookieDomain));
      set();
    }
    if (hasOthers()) {
      // The browser did not replace an older one.
      removeCookie(cookieName);
      set();
    }
    const values = cookieValues(cookieName);
    const stored = this.read(policy);
    return (
      values.includes(record) || (stored ? compareDecisions(stored, decision) > 0 : isReset(decision) && !values.length)
    );
  },
};

/** @param age - Its lifetime, in seconds. */
function setRecord({cookieName, cookieDomain}: Policy, record: string, age: number): void {
  const attributes = {
    path: '/',
    sameSite: 'Lax',
    secure: location.protocol === 'https:',
    expires: age / SECONDS_A_DAY,
    ...(cookieDomain ? {domain: cookieDomain} : {}),
  } as const;
  // js-cookie would also write what a script has added to `Object.prototype`.
  const isPolluted = Object.keys(Object.prototype).length > 0;
  try {
    if (!isPolluted) raw.set(cookieName, record, attributes);
  } catch {
    // An element with the name `cookie` hides js-cookie's property, or cookies are forbidden. The check below notices.
  }
  if (cookieValues(cookieName).includes(record)) return;
  setCookie(`${cookieName}=${record};samesite=lax;max-age=${age}${placeOf('/', cookieDomain)}`);
}

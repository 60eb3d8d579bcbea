import {answerTo, type Decision} from './decision.js';
import {NAME_FORM, itemsOf, type Policy} from './policy.js';
import {shortNameOf} from './short-names.js';
import type {Source} from './source.js';

/** The only version of the record that this code writes and reads. */
const VERSION = '1';
/** Seconds, with or without a fraction. */
const TIME_FORM = /^\d+(\.\d+)?$/;
/** Two tabs that decide within so many seconds may overwrite each other's record in any order. */
export const SAME_MOMENT = 2;

/** The most seconds that a record may be dated in the future. */
export const CLOCK_TOLERANCE = 300;
/** The most characters that browsers keep of a cookie's name and value (RFC 6265bis, section 5.6). */
export const LARGEST_COOKIE = 4096;
const SECONDS_A_DAY = 86_400;

/** The decision as the cookie's value: a query string, which any server can parse. */
export function encodeRecord({time, revision, method, language, answers}: Decision): string {
  const names = (value: boolean): string =>
    Object.keys(answers)
      .filter((name) => answers[name] === value)
      .join('.');
  return new URLSearchParams({
    v: VERSION,
    t: String(time),
    r: revision,
    m: method,
    l: language,
    yes: names(true),
    no: names(false),
  }).toString();
}

/** Length of the record's cookie, in characters. */
export function cookieSize({cookieName}: Policy, decision: Decision): number {
  return `${cookieName}=${encodeRecord(decision)}`.length;
}

/**
 * The decision as browsers can keep it: if its record is too long, with short names for the services whose answer is that of
 * their category. Names with another answer stay whole, because servers must find what the visitor has objected to.
 */
export function fittedToCookie(policy: Policy, decision: Decision): Decision {
  if (cookieSize(policy, decision) <= LARGEST_COOKIE) return decision;
  const {answers, language} = decision;
  const shortNames = new Map(
    itemsOf(policy)
      .filter(({name, within}) => name !== within.name && answerTo(answers, name) === answerTo(answers, within.name))
      .map(({name}): [string, string] => [name, shortNameOf(name)])
      .filter(([name, shortName]) => shortName.length < name.length),
  );
  const entries = Object.entries(answers).map(([name, value]) => [shortNames.get(name) ?? name, value]);
  // No language has a longer tag (BCP 47).
  return {...decision, language: language.slice(0, 8), answers: Object.fromEntries(entries)};
}

/**
 * Reads the decision from a cookie's value. Returns undefined, so that the visitor is asked again, if the value is not a
 * complete record of this version, is older than `days`, or is dated in the future. Never throws.
 *
 * @param now - The present, in unix seconds.
 * @param days - Lifetime of a decision.
 */
export function decodeRecord(value: string, now: number, days: number): Decision | undefined {
  const fields = new URLSearchParams(value);
  const field = (name: string): string => fields.get(name) ?? '';
  const time = TIME_FORM.test(field('t')) ? Number(field('t')) : NaN;
  const age = now - time;
  const isWhole = field('v') === VERSION && age >= -CLOCK_TOLERANCE && age < days * SECONDS_A_DAY;
  const yes = namesIn(field('yes'));
  const no = namesIn(field('no'));
  // A name with both answers makes the record unreadable.
  if (!isWhole || yes.some((name) => no.includes(name))) return undefined;
  const answers = Object.fromEntries([...yes.map((name) => [name, true]), ...no.map((name) => [name, false])]);
  return {time, revision: field('r'), method: field('m') as Source, language: field('l'), answers};
}

function namesIn(list: string): string[] {
  return list.split('.').filter((name) => NAME_FORM.test(name));
}

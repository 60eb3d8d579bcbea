import type {Decision} from './decision.js';
import {NAME_FORM} from './policy.js';
import type {Source} from './source.js';

/** The only version of the record that this code writes and reads. */
const VERSION = '1';
/** Seconds, with or without a fraction. */
const TIME_FORM = /^\d+(\.\d+)?$/;
/** The most seconds that a record may be dated in the future. */
export const CLOCK_TOLERANCE = 300;
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

import type {Decision, Source} from './decision.js';
import {NAME_FORM, type Policy} from './policy.js';

const VERSION = '1';
const SOURCES = /^(banner|preferences|embed|api|gpc)$/;
const MAX_LENGTH = 4096;
const CLOCK_TOLERANCE = 300;
const SECONDS_A_DAY = 86_400;

/** The decision as the cookie's value: a query string that any server's parser reads. */
export function encodeRecord(decision: Decision): string {
  const names = (value: boolean): string =>
    Object.keys(decision.answers)
      .filter((name) => decision.answers[name] === value)
      .join('.');
  return new URLSearchParams({
    v: VERSION,
    id: decision.id,
    t: String(decision.time),
    r: decision.revision,
    m: decision.method,
    l: decision.lang,
    yes: names(true),
    no: names(false),
  }).toString();
}

/**
 * The decision in a cookie's value. Undefined, which means that the visitor is asked again, for whatever is not a whole
 * record of this version and revision, or is older than the policy keeps it, or is dated in the future. Never throws.
 *
 * @param now - The present, in unix seconds.
 */
export function decodeRecord(value: string | undefined, policy: Policy, now: number): Decision | undefined {
  const fields = new URLSearchParams(value?.slice(0, MAX_LENGTH));
  const field = (name: string): string => fields.get(name) ?? '';
  const [id, lang, method] = [field('id'), field('l'), field('m') as Source];
  const time = Number(field('t'));
  const answers: Record<string, boolean> = {};
  for (const side of ['yes', 'no']) {
    for (const name of field(side).split('.')) {
      if (Object.hasOwn(answers, name)) return undefined;
      if (name) answers[name] = side === 'yes';
    }
  }
  const isWhole =
    field('v') === VERSION &&
    field('r') === policy.revision &&
    /^[\w-]{8,64}$/.test(id) &&
    SOURCES.test(method) &&
    Object.keys(answers).every((name) => NAME_FORM.test(name)) &&
    time <= now + CLOCK_TOLERANCE &&
    time > now - policy.cookieDays * SECONDS_A_DAY;
  return isWhole ? {id, time, revision: policy.revision, method, lang, answers} : undefined;
}

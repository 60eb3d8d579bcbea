import type {Decision} from './decision.js';
import type {Policy} from './policy.js';

/** The version of the record that this code writes, and the only one that it reads. */
export const VERSION = '1';
const CLOCK_TOLERANCE = 300;
const SECONDS_A_DAY = 86_400;

/** What later pages need of a decision; the rest of the record is kept as proof. */
export type StoredDecision = Pick<Decision, 'id' | 'answers'>;

/**
 * The decision in a cookie's value. Undefined, which means that the visitor is asked again, for whatever is not a whole
 * record of this version and revision, or is older than the policy keeps it, or is dated in the future. Never throws.
 *
 * @param now - The present, in unix seconds.
 */
export function decodeRecord(value: string | undefined, policy: Policy, now: number): StoredDecision | undefined {
  const fields = new URLSearchParams(value);
  const field = (name: string): string => fields.get(name) ?? '';
  const id = field('id');
  const age = now - Number(field('t'));
  const isWhole =
    field('v') === VERSION &&
    field('r') === policy.revision &&
    id &&
    age >= -CLOCK_TOLERANCE &&
    age < policy.cookieDays * SECONDS_A_DAY;
  const answers = [...answersOf(field('yes'), true), ...answersOf(field('no'), false)];
  const stored = {id, answers: Object.fromEntries(answers)};
  // A name that stands on both sides says nothing.
  return isWhole && Object.keys(stored.answers).length === answers.length ? stored : undefined;
}

function answersOf(names: string, value: boolean): [string, boolean][] {
  return names ? names.split('.').map((name) => [name, value]) : [];
}

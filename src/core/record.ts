import type {Decision} from './decision.js';
import {itemsOf, needsConsent, type Policy} from './policy.js';

/** The version of the record that this code writes, and the only one that it reads. */
export const VERSION = '1';
type Answer = [name: string, value: boolean];

const CLOCK_TOLERANCE = 300;
const SECONDS_A_DAY = 86_400;

/** What later pages need of a decision; the rest of the record is kept as proof. */
export type StoredDecision = Pick<Decision, 'id' | 'answers'>;

/**
 * The decision in a cookie's value. Undefined, which means that the visitor is asked again, for whatever is not a whole
 * record of this version, or is older than the policy keeps it, or is dated in the future. Of a decision on another
 * revision only the objections count. Never throws.
 *
 * @param now - The present, in unix seconds.
 */
export function decodeRecord(value: string | undefined, policy: Policy, now: number): StoredDecision | undefined {
  const fields = new URLSearchParams(value);
  const field = (name: string): string => fields.get(name) ?? '';
  const id = field('id');
  const age = now - Number(field('t'));
  const isWhole = field('v') === VERSION && id && age >= -CLOCK_TOLERANCE && age < policy.cookieDays * SECONDS_A_DAY;
  const list = [...answersOf(field('yes'), true), ...answersOf(field('no'), false)];
  const isObjection = ([answered, value]: Answer): boolean =>
    !value && itemsOf(policy).some(({name, within}) => name === answered && !needsConsent(within));
  // A name that stands on both sides says nothing.
  if (!isWhole || Object.keys(Object.fromEntries(list)).length < list.length) return undefined;
  return {id, answers: Object.fromEntries(list.filter((each) => field('r') === policy.revision || isObjection(each)))};
}

function answersOf(names: string, value: boolean): Answer[] {
  return names ? names.split('.').map((name) => [name, value]) : [];
}

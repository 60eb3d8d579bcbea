import {itemsOf, needsConsent, type Policy} from './policy.js';
import type {Source} from './source.js';

/** The visitor's answers, by category or service name. */
export type Answers = Readonly<Record<string, boolean>>;

/** A visitor's answers, with the facts that prove them (UK GDPR Art 7(1)). It never changes. */
export interface Decision {
  /** Time of the decision in unix seconds with milliseconds. */
  readonly time: number;
  /** `revision` of the policy that the visitor saw. */
  readonly revision: string;
  readonly method: Source;
  /** Language in which the question was shown. */
  readonly language: string;
  readonly answers: Answers;
}

/** The answer for one name: only `true` is a yes. Undefined if there is none. */
export function answerTo(answers: Answers, name: string): boolean | undefined {
  return Object.hasOwn(answers, name) ? answers[name] === true : undefined;
}

/** The answers that count on a page with this policy. If the decision is on another revision, only objections count. */
export function answersFor(policy: Policy, decision: Decision | undefined): Answers {
  if (!decision) return {};
  const items = itemsOf(policy);
  const isObjection = (name: string, value: boolean): boolean =>
    !value && items.some((item) => item.name === name && !needsConsent(item.within));
  return filterAnswers(
    decision.answers,
    (name, value) => decision.revision === policy.revision || isObjection(name, value),
  );
}

/**
 * The answers that this policy does not ask for, but other pages of the site do, so they must not be lost. A refusal
 * outlives a new revision, an agreement does not.
 */
export function answersForOtherPages(policy: Policy, decision: Decision | undefined): Answers {
  if (!decision) return {};
  const ownNames = new Set(itemsOf(policy).map(({name}) => name));
  return filterAnswers(
    decision.answers,
    (name, value) => !ownNames.has(name) && (!value || decision.revision === policy.revision),
  );
}

/** Picks the newest of the decisions that a browser has kept; of two with the same time, the one that refuses more. */
export function newestOf(decisions: readonly Decision[]): Decision | undefined {
  const refusals = ({answers}: Decision): number => Object.values(answers).filter((value) => !value).length;
  return [...decisions].sort((a, b) => b.time - a.time || refusals(b) - refusals(a))[0];
}

function filterAnswers(answers: Answers, isKept: (name: string, value: boolean) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name, value]) => isKept(name, value)));
}

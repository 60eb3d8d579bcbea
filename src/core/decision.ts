import {itemsOf, needsConsent, type Policy} from './policy.js';
import type {Source} from './source.js';

/** Category or service name to the visitor's answer. */
export type Answers = Readonly<Record<string, boolean>>;

/** What a visitor answered, with the facts that prove it (UK GDPR Art 7(1)). A value: it never changes. */
export interface Decision {
  /** When, in unix seconds with milliseconds. */
  readonly time: number;
  /** `revision` of the policy that was shown. */
  readonly revision: string;
  readonly method: Source;
  /** Language that the question was shown in. */
  readonly language: string;
  readonly answers: Answers;
}

/** The answer to one name: `true` alone is a yes. Undefined where there is none. */
export function answerTo(answers: Answers, name: string): boolean | undefined {
  return Object.hasOwn(answers, name) ? answers[name] === true : undefined;
}

/** The answers that count on a page with this policy: of a decision on another revision, only the objections. */
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
 * The answers that this policy does not ask for and that must not be lost: other pages of the site ask for them. A
 * refusal outlives a new revision, an agreement does not.
 */
export function answersForOtherPages(policy: Policy, decision: Decision | undefined): Answers {
  if (!decision) return {};
  const own = new Set(itemsOf(policy).map(({name}) => name));
  return filterAnswers(
    decision.answers,
    (name, value) => !own.has(name) && (!value || decision.revision === policy.revision),
  );
}

/** The decision that counts of several that a browser has kept: the newest; of two at the same time, the one that refuses more. */
export function newestOf(decisions: readonly Decision[]): Decision | undefined {
  const refusals = ({answers}: Decision): number => Object.values(answers).filter((value) => !value).length;
  return [...decisions].sort((a, b) => b.time - a.time || refusals(b) - refusals(a))[0];
}

function filterAnswers(answers: Answers, isKept: (name: string, value: boolean) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name, value]) => isKept(name, value)));
}

import {itemsOf, needsConsent, type Category, type Policy} from './policy.js';
import {isShortName, shortNameOf} from './short-names.js';
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

/**
 * True if there is an answer for the category or the service in it. A category that needs consent also has one if each of its
 * services has: what names it alone stays off, as nobody has agreed to that. Without consent, what names it alone runs, and so
 * the visitor has to be told about it.
 */
export function isAnswered(answers: Answers, name: string, category: Category): boolean {
  const has = (each: string): boolean => Object.hasOwn(answers, each);
  const {services} = category;
  const isWhole = name === category.name && services.length > 0 && needsConsent(category);
  return has(name) || (isWhole && services.every((service) => has(service.name)));
}

/** The answers that count on a page with this policy. If the decision is on another revision, only objections count. */
export function answersFor(policy: Policy, decision: Decision | undefined): Answers {
  if (!decision) return {};
  const items = itemsOf(policy);
  const isObjection = (name: string, value: boolean): boolean =>
    !value && items.some((item) => item.name === name && !needsConsent(item.within));
  return filterAnswers(
    wholeNamed(policy, decision.answers),
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
    wholeNamed(policy, decision.answers),
    (name, value) => !ownNames.has(name) && (!value || decision.revision === policy.revision),
  );
}

/** True for a decision without answers: `reset()` makes it, to delete the one before. */
export function isReset({answers}: Decision): boolean {
  return !Object.keys(answers).length;
}

/**
 * Compares two decisions, for sorting: the last one counts. That is the newer; of two with the same time, the one that
 * refuses more; else either of them, but the same one in every tab.
 */
export function compareDecisions(a: Decision, b: Decision): number {
  const [textOfA, textOfB] = [textOf(a), textOf(b)];
  return a.time - b.time || refusalsIn(a) - refusalsIn(b) || (textOfA < textOfB ? -1 : Number(textOfA > textOfB));
}

/** Picks the decision that counts of those that a browser has kept. */
export function newestOf(decisions: readonly Decision[]): Decision | undefined {
  return [...decisions].sort(compareDecisions).at(-1);
}

/**
 * The answers, with this policy's names written whole: a record that would be too long for a cookie has short ones. Where an
 * answer has both, the refusal counts, because records list it last.
 */
function wholeNamed(policy: Policy, answers: Answers): Answers {
  const entries = Object.entries(answers);
  if (!entries.some(([name]) => isShortName(name))) return answers;
  const wholeNames = new Map(itemsOf(policy).map(({name}) => [shortNameOf(name), name]));
  return Object.fromEntries(entries.map(([name, value]) => [wholeNames.get(name) ?? name, value]));
}

function refusalsIn(decision: Decision): number {
  return isReset(decision) ? Infinity : Object.values(decision.answers).filter((value) => !value).length;
}

function textOf({revision, method, language, answers}: Decision): string {
  return JSON.stringify([revision, method, language, Object.entries(answers).sort()]);
}

function filterAnswers(answers: Answers, isKept: (name: string, value: boolean) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name, value]) => isKept(name, value)));
}

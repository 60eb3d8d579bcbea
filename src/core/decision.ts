import {optionalCategories, optionalNames, type Policy} from './policy.js';

/** Where a decision came from. `tab` is another tab of this site, `gpc` is Global Privacy Control. */
export type Source = 'banner' | 'preferences' | 'embed' | 'api' | 'tab' | 'gpc';

/** Whether the visitor made the decision here and now, and wants it confirmed. */
export function isVisitors(source: Source): boolean {
  return /banner|preferences|embed/.test(source);
}

/** Category or service name to the visitor's answer. */
export type Answers = Readonly<Record<string, boolean>>;

/** What a visitor answered, with the facts that prove it (UK GDPR Art 7(1)). A value: it never changes. */
export interface Decision {
  /** Random; links a visitor's own copy to a later decision, and to nothing else. */
  readonly id: string;
  /** When, in unix seconds. */
  readonly time: number;
  readonly revision: string;
  readonly method: Source;
  /** Language that the question was shown in. */
  readonly lang: string;
  readonly answers: Answers;
}

/** The answer to one name: `true` alone is a yes. Undefined where there is none. */
export function answerTo(answers: Answers, name: string): boolean | undefined {
  return Object.hasOwn(answers, name) ? answers[name] === true : undefined;
}

/** Whether the policy asks for something that these answers do not cover. */
export function isOpen(policy: Policy, answers: Answers): boolean {
  return optionalNames(policy).some((name) => answerTo(answers, name) === undefined);
}

/** The answer `value` to everything that the policy asks. */
export function answerAll(policy: Policy, value: boolean): Answers {
  return Object.fromEntries(optionalNames(policy).map((name) => [name, value]));
}

/**
 * The earlier answers with `wanted` laid over them. A category's answer counts for its services, where they are not
 * named themselves; what is named nowhere stays as it was, or is refused. Names that the policy does not ask are left out.
 */
export function answer(policy: Policy, earlier: Answers, wanted: Answers): Answers {
  const answers: Record<string, boolean> = {};
  for (const category of optionalCategories(policy)) {
    const whole = answerTo(wanted, category.name);
    for (const {name} of [category, ...category.services]) {
      answers[name] = answerTo(wanted, name) ?? whole ?? answerTo(earlier, name) ?? false;
    }
  }
  return answers;
}

import type {Source} from './source.js';

/** Category or service name to the visitor's answer. */
export type Answers = Readonly<Record<string, boolean>>;

/** What a visitor answered, with the facts that prove it (UK GDPR Art 7(1)). A value: it never changes. */
export interface Decision {
  /** Random; links a visitor's decisions to each other, and to nothing else. */
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

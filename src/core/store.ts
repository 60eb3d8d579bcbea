import {answerTo, answersFor, answersForOtherPages, type Answers, type Decision} from './decision.js';
import {
  isAlwaysOn,
  isAsked,
  isExempt,
  isSignalled,
  itemsOf,
  needsConsent,
  type Category,
  type Item,
  type Policy,
} from './policy.js';
import type {Source} from './source.js';

/** Where decisions are kept; `storage/` gives one. */
export interface RecordStorage {
  /** The decision that is kept for pages with this policy. */
  read(policy: Policy): Decision | undefined;
  /** Keeps the decision, or with `undefined` forgets it. False where the browser did not do so. */
  write(policy: Policy, decision: Decision | undefined): boolean;
}

/** What has changed. */
export interface StoreChange {
  readonly choices: Answers;
  readonly previous: Answers;
  /** Where the decision came from; undefined where no decision was made, but more of the policy has become known. */
  readonly source?: Source;
}

/**
 * The one place that knows what the visitor agreed to. Elements and scripts ask it; it decides, has the decision kept, and
 * then tells everything else. Until it has been configured it allows nothing; what is asked of it before then is done
 * right after.
 */
export class ConsentStore {
  /** What the site's author decided; undefined until it has been read. */
  policy?: Policy;
  /** The visitor's latest decision; undefined where there is none. */
  decision?: Decision | undefined;
  /** The answers in it that count on this page, whether they can be acted on yet or not. */
  answers: Answers = {};
  /** Where the latest decision on this page came from; undefined before there is one. */
  source?: Source;
  /** Every category and service, and whether it may run; frozen. */
  choices: Answers = Object.freeze({});
  /** Language that the question is shown in; undefined until it has been. */
  shownLanguage?: string;
  /** Whether the browser has kept the latest decision. */
  isKept = true;

  readonly #storage: RecordStorage;
  readonly #now: () => number;
  readonly #listeners = new Set<(change: StoreChange) => void>();
  #waiting: (() => void)[] = [];
  #untold: StoreChange[] = [];

  /** @param now - The present, in unix seconds with milliseconds. */
  constructor(storage: RecordStorage, now: () => number) {
    this.#storage = storage;
    this.#now = now;
  }

  /** `decided` when there is nothing left to ask. */
  get status(): 'undecided' | 'decided' {
    return this.policy && !this.unanswered.length ? 'decided' : 'undecided';
  }

  /** The categories and services that the visitor has not been asked yet, or told. */
  get unanswered(): readonly Item[] {
    return this.#optional.filter(
      ({name, within}) => answerTo(this.answers, name) === undefined && this.#isOffered(name, within),
    );
  }

  /** Calls the listener after each change, the first listener first. Returns what stops that. */
  listen(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether the category or service may run now; `false` for a name that the policy does not have. */
  allows(name: string): boolean {
    return !!answerTo(this.choices, name);
  }

  /** Whether the category, or the service in it, is to run: by its answer, or else by an exception, unless objected to. */
  isOn(name: string, category: Category): boolean {
    return (
      answerTo(this.answers, name) ??
      (!needsConsent(category) &&
        !isSignalled(this.policy!, category) &&
        answerTo(this.answers, category.name) !== false)
    );
  }

  /** Takes the policy, and the decision that is kept for it. */
  configure(policy: Policy): void {
    this.policy = policy;
    this.#take(this.#storage.read(policy));
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const request of waiting) request();
  }

  /** Takes more of the same policy: what the catalogue knows of it, or another language. */
  update(policy: Policy): void {
    this.policy = policy;
    this.#take(this.decision);
  }

  /** Takes a decision that was made in another tab; undefined where the choice was forgotten there. */
  follow(decision: Decision | undefined): void {
    this.isKept = true;
    this.#take(decision, 'tab');
  }

  /** Agrees to everything that is asked; an objection to what is not asked stays, and so does the browser's signal. */
  acceptAll(source: Source): void {
    this.decide((name, category) => this.#isOffered(name, category), source);
  }

  /** Refuses everything that can be refused. */
  rejectAll(source: Source): void {
    this.decide(() => false, source);
  }

  /** Answers everything with what is in force now: where nothing is asked, the visitor has read what runs. */
  acknowledge(source: Source): void {
    this.decide((name, category) => this.isOn(name, category), source);
  }

  /** Objects to what runs without being asked for, and answers nothing else. */
  object(source: Source): void {
    this.decide((_, category) => (isExempt(category) ? false : undefined), source);
  }

  /**
   * Answers for the named categories and services. A category's answer counts for its services, where they are not named
   * themselves; what is named nowhere stays as it was, or undecided; names that the policy does not ask are left out.
   */
  choose(answers: Answers, source: Source): void {
    // As they are now: until the policy is known, the script that gave them goes on. It may have given none.
    const given = {...answers};
    this.decide((name, category) => answerTo(given, name) ?? answerTo(given, category.name), source);
  }

  /** Gives each category and service that can be refused the answer; where that is undefined, it stays as it was. */
  decide(answer: (name: string, category: Category) => boolean | undefined, source: Source): void {
    this.#whenConfigured(() => {
      const given = this.#optional.map(({name, within}): [string, boolean | undefined] => [name, answer(name, within)]);
      const answers = {
        ...this.answers,
        ...(Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Answers),
      };
      const policy = this.policy!;
      // Answers that other pages ask for may have been given in another tab meanwhile.
      const others = answersForOtherPages(policy, this.#newest(policy));
      this.#keep(
        {
          time: this.#nextTime(),
          revision: policy.revision,
          method: source,
          language: this.shownLanguage ?? policy.lang,
          answers: {...others, ...answers},
        },
        source,
      );
    });
  }

  /** Forgets the choice; the visitor is asked again. */
  reset(): void {
    this.#whenConfigured(() => this.#keep(undefined, 'api'));
  }

  /** Calls back at once, or once the policy is known, in the order of the calls. */
  #whenConfigured(request: () => void): void {
    if (this.policy) request();
    else this.#waiting.push(request);
  }

  /** The present; a millisecond after the latest decision where that is not past, so that their order can be told. */
  #nextTime(): number {
    const latest = this.decision?.time ?? 0;
    return Math.max(this.#now(), Math.round(latest * 1000 + 1) / 1000);
  }

  /** The kept decision, or this page's own where the browser has kept none. */
  #newest(policy: Policy): Decision | undefined {
    return this.isKept ? this.#storage.read(policy) : this.decision;
  }

  /** The one way of an answer: first it is kept, then everything else hears of it. */
  #keep(decision: Decision | undefined, source: Source): void {
    this.isKept = this.#storage.write(this.policy!, decision);
    this.#take(decision, source);
  }

  #take(decision: Decision | undefined, source?: Source): void {
    const previous = this.choices;
    const policy = this.policy!;
    this.decision = decision;
    this.answers = answersFor(policy, decision);
    if (source) this.source = source;
    const choices = itemsOf(policy).map(({name, pending, within}): [string, boolean] => [
      name,
      !pending && (isAlwaysOn(within) || this.isOn(name, within)),
    ]);
    this.choices = Object.freeze(Object.fromEntries(choices));
    this.#tell({choices: this.choices, previous, source});
  }

  /** Tells every listener of one change before the next, where a listener decides again. */
  #tell(change: StoreChange): void {
    this.#untold.push(change);
    if (this.#untold.length > 1) return;
    try {
      for (const each of this.#untold) {
        for (const listener of this.#listeners) listener(each);
      }
    } finally {
      this.#untold = [];
    }
  }

  #isOffered(name: string, category: Category): boolean {
    return this.isOn(name, category) || isAsked(this.policy!, category);
  }

  get #optional(): readonly Item[] {
    return itemsOf(this.policy!).filter(({within}) => !isAlwaysOn(within));
  }
}

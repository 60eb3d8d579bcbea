import {
  answerTo,
  answersFor,
  answersForOtherPages,
  compareDecisions,
  isAnswered,
  isReset,
  type Answers,
  type Decision,
} from './decision.js';
import {
  isAlwaysOn,
  isAsked,
  isExempt,
  isSignalled,
  itemsOf,
  needsConsent,
  optionalItems,
  type Category,
  type Item,
  type Policy,
} from './policy.js';
import type {RecordStorage} from './record-storage.js';
import {CLOCK_TOLERANCE, SAME_MOMENT, fittedToCookie} from './record.js';
import type {Source} from './source.js';
import type {StoreChange} from './store-change.js';

/**
 * The one place that knows what the visitor agreed to. It is sent requests, decides, stores the decision, and then tells
 * everything else. It allows nothing until it has been configured; earlier requests wait until then.
 */
export class ConsentStore {
  /** The site's configuration; undefined until it has been read. */
  policy?: Policy;
  /** The visitor's latest decision; undefined if there is none. */
  decision?: Decision | undefined;
  /** Its answers that count on this page, including those for services that are still pending. */
  answers: Answers = {};
  /** The origin of the latest decision on this page; undefined before the first. */
  source?: Source;
  /** Each category and service name, with `true` if it may run; frozen. */
  choices: Answers = Object.freeze({});
  /** Language in which the question is shown; undefined until it has been shown. */
  shownLanguage?: string;
  /** True if the browser has kept the latest decision. */
  isKept = true;

  readonly #storage: RecordStorage;
  readonly #now: () => number;
  readonly #listeners = new Set<(change: StoreChange) => void>();
  /** The latest decision, even if it is a reset: what is older no longer counts. */
  #latest?: Decision | undefined;
  #waitingRequests: (() => void)[] = [];
  #queuedChanges: StoreChange[] = [];

  /** @param now - The present, in unix seconds with milliseconds. */
  constructor(storage: RecordStorage, now: () => number) {
    this.#storage = storage;
    this.#now = now;
  }

  /** `decided` when nothing is left to ask. */
  get status(): 'undecided' | 'decided' {
    return this.policy && !this.unanswered.length ? 'decided' : 'undecided';
  }

  /** The categories and services that the visitor has not yet answered for, or been told about. */
  get unanswered(): readonly Item[] {
    return optionalItems(this.policy!).filter(
      ({name, within}) => !isAnswered(this.answers, name, within) && this.#isOffered(name, within),
    );
  }

  /** Calls the listener after each change, in the order of registration. Returns a function that stops it. */
  listen(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** True if the category or service may run now; false for a name that the policy does not have. */
  readonly allows = (name: string): boolean => !!answerTo(this.choices, name);

  /** True if the answer, or without one an exception, lets the category or the service in it run. */
  isOn(name: string, category: Category): boolean {
    return (
      answerTo(this.answers, name) ??
      (!needsConsent(category) &&
        !isSignalled(this.policy!, category) &&
        answerTo(this.answers, category.name) !== false)
    );
  }

  /** Sets the policy and reads the stored decision for it. */
  configure(policy: Policy): void {
    this.policy = policy;
    this.#apply(this.#storage.read(policy));
    const waiting = this.#waitingRequests;
    this.#waitingRequests = [];
    for (const request of waiting) request();
  }

  /** Updates the policy, with facts from the catalogue or with another language. */
  update(policy: Policy): void {
    this.policy = policy;
    this.#apply(this.#latest);
  }

  /** Applies a decision from another tab; undefined if the choice was deleted there. */
  follow(decision: Decision | undefined): void {
    this.isKept = true;
    this.#apply(decision, 'tab');
  }

  /**
   * Follows the stored decision if it is newer than this page's, and stores this page's again if that is newer. Returns true
   * if it has stored one, so that the other tabs have to be told.
   */
  followRecord(): boolean {
    const stored = this.#storage.read(this.policy!);
    const latest = this.#datedDecision;
    if (!stored) {
      // A decision that the browser did not keep has no record to lose.
      if (this.decision && this.isKept) this.follow(undefined);
      return false;
    }
    const order = latest ? compareDecisions(stored, latest) : 1;
    // This page's record may be on its way to replace the newer one.
    const isRace = !!latest && !!this.source && this.source !== 'tab' && stored.time - latest.time < SAME_MOMENT;
    if (order > 0) this.follow(stored);
    if (order >= 0 && !(order && isRace)) return false;
    return (this.isKept = this.#storage.write(this.policy!, this.#latest!));
  }

  /** Agrees to everything that the visitor is asked. Objections to the rest, and the browser's signal, stay in force. */
  acceptAll(source: Source): void {
    this.decide(this.#isOffered, source);
  }

  /** Refuses everything that can be refused. */
  rejectAll(source: Source): void {
    this.decide(() => false, source);
  }

  /** Agrees to what the visitor is asked or told of now. Answers that they have given before stay. */
  acceptAsked(source: Source): void {
    this.#decideAsked(this.#isOffered, source);
  }

  /** Refuses what the visitor is asked now. Answers that they have given before stay. */
  rejectAsked(source: Source): void {
    this.#decideAsked(() => false, source);
  }

  /** Objects to everything that runs under an exception, and answers nothing else. */
  object(source: Source): void {
    this.decide((_, category) => (isExempt(category) ? false : undefined), source);
  }

  /**
   * Answers for the named categories and services; a category's answer also for its services that are not named. The rest
   * stays as it was, or undecided. Ignores names that the policy does not ask about.
   */
  choose(answers: Answers, source: Source): void {
    // Copied, because the caller may change the object before the policy is known. It may also be undefined.
    const given = {...answers};
    this.decide((name, category) => answerTo(given, name) ?? answerTo(given, category.name), source);
  }

  /** Calls `answer` for each category and service that can be refused; `undefined` leaves it as it was. */
  decide(answer: (name: string, category: Category) => boolean | undefined, source: Source): void {
    this.#whenConfigured(() => {
      // Another tab may have decided meanwhile: its answers must not be lost, on this page and on others.
      this.followRecord();
      const answers: Record<string, boolean> = {...this.answers};
      for (const {name, within} of optionalItems(this.policy!)) {
        const given = answer(name, within);
        if (given !== undefined) answers[name] = given;
      }
      this.#writeRecord({...answersForOtherPages(this.policy!, this.decision), ...answers}, source);
    });
  }

  #decideAsked(answer: (name: string, category: Category) => boolean, source: Source): void {
    const isOpen = (name: string, within: Category): boolean => !isAnswered(this.answers, name, within);
    this.decide((name, category) => (isOpen(name, category) ? answer(name, category) : undefined), source);
  }

  /** Deletes the stored choice; the visitor is asked again. */
  reset(): void {
    this.#whenConfigured(() => this.#writeRecord({}, 'api'));
  }

  /** Calls back at once, or once the policy is known, in the order of the calls. */
  #whenConfigured(request: () => void): void {
    if (this.policy) request();
    else this.#waitingRequests.push(request);
  }

  /** The latest decision; undefined if the clock has since been set back, so that it seems to be made in the future. */
  get #datedDecision(): Decision | undefined {
    return this.#latest && this.#latest.time <= this.#now() + CLOCK_TOLERANCE ? this.#latest : undefined;
  }

  /** Returns the present, or a millisecond after the latest decision if that is later, so that their order is clear. */
  #nextTime(): number {
    const latest = this.#datedDecision?.time ?? 0;
    return Math.max(this.#now(), Math.round(latest * 1000 + 1) / 1000);
  }

  /** Stores a decision before everything else learns of it; all decisions go through here. */
  #writeRecord(answers: Answers, source: Source): void {
    const {revision, lang} = this.policy!;
    const whole = {time: this.#nextTime(), revision, method: source, language: this.shownLanguage ?? lang, answers};
    const decision = fittedToCookie(this.policy!, whole);
    this.isKept = this.#storage.write(this.policy!, decision);
    this.#apply(decision, source);
  }

  #apply(decision: Decision | undefined, source?: Source): void {
    const previous = this.choices;
    const policy = this.policy!;
    this.#latest = decision;
    this.decision = decision && !isReset(decision) ? decision : undefined;
    this.answers = answersFor(policy, decision);
    if (source) this.source = source;
    const choices = itemsOf(policy).map(({name, pending, within}): [string, boolean] => [
      name,
      !pending && (isAlwaysOn(within) || this.isOn(name, within)),
    ]);
    this.choices = Object.freeze(Object.fromEntries(choices));
    this.#notify({choices: this.choices, previous, source});
  }

  /** Tells all listeners of one change before the next, even if a listener makes a new decision. */
  #notify(change: StoreChange): void {
    this.#queuedChanges.push(change);
    if (this.#queuedChanges.length > 1) return;
    try {
      for (const each of this.#queuedChanges) {
        for (const listener of this.#listeners) listener(each);
      }
    } finally {
      this.#queuedChanges = [];
    }
  }

  readonly #isOffered = (name: string, category: Category): boolean =>
    this.isOn(name, category) || isAsked(this.policy!, category);
}

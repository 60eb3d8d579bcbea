import {answerTo, type Answers} from './decision.js';
import type {Source} from './source.js';
import {
  isAlwaysOn,
  isAsked,
  isSignalled,
  itemsOf,
  needsConsent,
  type Category,
  type Item,
  type Policy,
} from './policy.js';

/** What a `change` event, and `consent-change` on the document, say in `detail`. */
export interface ConsentChange {
  readonly choices: Answers;
  readonly previous: Answers;
  readonly source: Source;
}

/**
 * The one place that knows what the visitor agreed to. Elements and scripts ask it; the gate and everything else listen.
 * Until it has been configured it allows nothing; what is asked of it before then is done right after.
 *
 * @fires change - After each decision; `detail` is a `ConsentChange`.
 * @fires update - The policy or the choices may be others than before; comes ahead of `change`.
 * @fires preferences - The preference panel is asked for.
 */
export class Consent extends EventTarget {
  /** What the site's author decided; undefined until it has been read. */
  declare policy?: Policy;
  /** The answers as the visitor gave them, whether they can be acted on yet or not. */
  answers: Answers = {};
  /** Where the latest decision on this page came from; undefined before there is one. */
  declare source?: Source;
  #choices: Answers = Object.freeze({});

  /** `decided` when there is nothing left to ask. */
  get status(): 'undecided' | 'decided' {
    return this.policy && !this.unanswered.length ? 'decided' : 'undecided';
  }

  /** Every category and service, and whether it may run; frozen. */
  get choices(): Answers {
    return this.#choices;
  }

  /** Whether the category or service may run now; `false` for a name that the policy does not have. */
  allows(name: string): boolean {
    return !!answerTo(this.#choices, name);
  }

  /** Resolves once the name is allowed, now or later; never rejects. */
  async when(name: string): Promise<void> {
    while (!this.allows(name)) await this.#updated();
  }

  /** Agrees to everything that is asked; an objection to what is not asked stays, and so does the browser's signal. */
  acceptAll(source?: Source): void {
    this.decide((name, category) => this.#isOffered(name, category), source);
  }

  /** Refuses everything that can be refused. */
  rejectAll(source?: Source): void {
    this.decide(() => false, source);
  }

  /**
   * Answers for the named categories and services. A category's answer counts for its services, where they are not named
   * themselves; what is named nowhere stays as it was, or is refused; names that the policy does not ask are left out.
   */
  choose(answers: Answers, source?: Source): void {
    this.decide(
      (name, category) => answerTo(answers, name) ?? answerTo(answers, category.name) ?? this.isOn(name, category),
      source,
    );
  }

  /** Gives an answer to each category and each service that can be refused. */
  decide(answer: (name: string, category: Category) => boolean, source: Source = 'api'): void {
    this.#whenConfigured(() => {
      const answers = this.#optional.map(({name, within}) => [name, answer(name, within)]);
      this.follow(Object.fromEntries(answers), source);
    });
  }

  /** What the visitor has not been asked yet, or told. */
  get unanswered(): readonly Item[] {
    return this.#optional.filter(
      ({name, within}) => answerTo(this.answers, name) === undefined && this.#isOffered(name, within),
    );
  }

  /** Whether the category, or the service in it, is to run: by its answer, or else by an exception, unless objected to. */
  isOn(name: string, category: Category): boolean {
    const {answers, policy} = this;
    return (
      answerTo(answers, name) ??
      (!needsConsent(category) && !isSignalled(policy!, category) && answerTo(answers, category.name) !== false)
    );
  }

  /** Forgets the choice; the visitor is asked again. */
  reset(): void {
    this.#whenConfigured(() => this.follow({}, 'api'));
  }

  /** Opens the preference panel. */
  showPreferences(): void {
    this.#whenConfigured(() => this.dispatchEvent(new Event('preferences')));
  }

  /** Takes the policy, with the answers that were kept for it; again when more of the policy has become known. */
  configure(policy: Policy, answers: Answers = this.answers): void {
    this.policy = policy;
    this.answers = answers;
    const choices = itemsOf(policy).map(({name, pending, within}): [string, boolean] => [
      name,
      // What is necessary does not wait for what is not known yet.
      isAlwaysOn(within) ? !pending : !policy.pending && this.isOn(name, within),
    ]);
    this.#choices = Object.freeze(Object.fromEntries(choices));
    this.dispatchEvent(new Event('update'));
  }

  /** Takes these answers: a decision made here, in another tab, or by a signal of the browser. */
  follow(answers: Answers, source: Source): void {
    const previous = this.choices;
    this.source = source;
    this.configure(this.policy!, answers);
    const detail: ConsentChange = {choices: this.choices, previous, source};
    this.dispatchEvent(new CustomEvent('change', {detail}));
  }

  #isOffered(name: string, category: Category): boolean {
    return this.isOn(name, category) || isAsked(this.policy!, category);
  }

  get #optional(): readonly Item[] {
    return itemsOf(this.policy!).filter(({within}) => !isAlwaysOn(within));
  }

  #whenConfigured(request: () => void): void {
    if (this.policy) request();
    // Later, so that what one request says is said before the next is done.
    else void this.#updated().then(request);
  }

  #updated(): Promise<unknown> {
    return new Promise((resolve) => this.addEventListener('update', resolve, {once: true}));
  }
}

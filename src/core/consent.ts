import {answerEach, answerTo, isOpen, type Answers} from './decision.js';
import type {Source} from './source.js';
import {isAlwaysOn, type Category, type Policy} from './policy.js';

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
  #policy?: Policy;
  #answers: Answers = {};
  #source?: Source;

  /** What the site's author decided; undefined until it has been read. */
  get policy(): Policy | undefined {
    return this.#policy;
  }

  /** The answers as the visitor gave them, whether they can be acted on yet or not. */
  get answers(): Answers {
    return this.#answers;
  }

  /** Where the latest decision on this page came from; undefined before there is one. */
  get source(): Source | undefined {
    return this.#source;
  }

  /** `decided` when there is nothing left to ask. */
  get status(): 'undecided' | 'decided' {
    return !this.#policy || isOpen(this.#policy, this.answers) ? 'undecided' : 'decided';
  }

  /** Every category and service, and whether it may run; frozen. */
  get choices(): Answers {
    const names = this.#policy?.categories.flatMap((category) => [category, ...category.services]) ?? [];
    return Object.freeze(Object.fromEntries(names.map(({name}) => [name, this.allows(name)])));
  }

  /** Whether the category or service may run now; `false` for a name that the policy does not have. */
  allows(name: string): boolean {
    for (const category of this.#policy?.categories ?? []) {
      const service = category.services.find((each) => each.name === name);
      if (category.name !== name && !service) continue;
      // What is necessary does not wait for what is not known yet.
      return isAlwaysOn(category)
        ? !service?.pending
        : !this.#policy!.pending && answerTo(this.#answers, name) === true;
    }
    return false;
  }

  /** Resolves once the name is allowed, now or later; never rejects. */
  async when(name: string): Promise<void> {
    while (!this.allows(name)) await new Promise((resolve) => this.addEventListener('update', resolve, {once: true}));
  }

  /** Agrees to everything that is asked. */
  acceptAll(source: Source = 'api'): void {
    this.#decide(source, () => true);
  }

  /** Refuses everything that is asked. */
  rejectAll(source: Source = 'api'): void {
    this.#decide(source, () => false);
  }

  /**
   * Answers for the named categories and services. A category's answer counts for its services, where they are not named
   * themselves; what is named nowhere stays as it was, or is refused; names that the policy does not ask are left out.
   */
  choose(answers: Answers, source: Source = 'api'): void {
    this.#decide(
      source,
      (name, category) =>
        answerTo(answers, name) ?? answerTo(answers, category.name) ?? answerTo(this.answers, name) ?? false,
    );
  }

  /** Forgets the choice; the visitor is asked again. */
  reset(): void {
    this.#whenConfigured(() => this.#apply({}, 'api'));
  }

  /** Opens the preference panel. */
  showPreferences(): void {
    this.#whenConfigured(() => this.dispatchEvent(new Event('preferences')));
  }

  /** Takes the policy, with the answers that were kept for it; again when more of the policy has become known. */
  configure(policy: Policy, answers: Answers = this.#answers): void {
    this.#policy = policy;
    this.#answers = answers;
    this.dispatchEvent(new Event('update'));
  }

  /** Takes over answers that were given in another tab, or that a signal of the browser gives. */
  follow(answers: Answers, source: Source = 'tab'): void {
    this.#apply(answers, source);
  }

  #decide(source: Source, answer: (name: string, category: Category) => boolean): void {
    this.#whenConfigured((policy) => this.#apply(answerEach(policy, answer), source));
  }

  #apply(answers: Answers, source: Source): void {
    const previous = this.choices;
    this.#answers = answers;
    this.#source = source;
    this.dispatchEvent(new Event('update'));
    const detail: ConsentChange = {choices: this.choices, previous, source};
    this.dispatchEvent(new CustomEvent('change', {detail}));
  }

  #whenConfigured(request: (policy: Policy) => void): void {
    if (this.#policy) request(this.#policy);
    // Later, so that what one request says is said before the next is done.
    else this.addEventListener('update', () => queueMicrotask(() => request(this.#policy!)), {once: true});
  }
}

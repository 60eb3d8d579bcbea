import {answerTo, type Answers} from './decision.js';
import type {Source} from './source.js';
import {isAlwaysOn, isSignalled, itemsOf, type Category, type Item, type Policy} from './policy.js';

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
  policy?: Policy;
  /** The answers as the visitor gave them, whether they can be acted on yet or not. */
  answers: Answers = {};
  /** Where the latest decision on this page came from; undefined before there is one. */
  source?: Source;
  #choices: Answers = Object.freeze({});

  /** `decided` when there is nothing left to ask. */
  get status(): 'undecided' | 'decided' {
    return !this.policy || this.unanswered(false).length ? 'undecided' : 'decided';
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
    while (!this.allows(name)) await new Promise((resolve) => this.addEventListener('update', resolve, {once: true}));
  }

  /** Agrees to everything that is asked. */
  acceptAll(source?: Source): void {
    this.decide(() => true, source);
  }

  /** Refuses everything that is asked. */
  rejectAll(source?: Source): void {
    this.decide(() => false, source);
  }

  /**
   * Answers for the named categories and services. A category's answer counts for its services, where they are not named
   * themselves; what is named nowhere stays as it was, or is refused; names that the policy does not ask are left out.
   */
  choose(answers: Answers, source?: Source): void {
    this.decide(
      (name, category) =>
        answerTo(answers, name) ?? answerTo(answers, category.name) ?? answerTo(this.answers, name) ?? false,
      source,
    );
  }

  /** Gives an answer to each category and each service that can be refused. */
  decide(answer: (name: string, category: Category) => boolean, source: Source = 'api'): void {
    this.#whenConfigured(() => {
      const answers = this.#optional.map(({name, category}) => [name, answer(name, category)]);
      this.follow(Object.fromEntries(answers), source);
    });
  }

  /** What has no answer yet: of it, what the browser's signal speaks for, or else what the visitor has to be asked. */
  unanswered(signalled: boolean): readonly Item[] {
    return this.#optional.filter(
      ({name, category}) =>
        answerTo(this.answers, name) === undefined && isSignalled(this.policy!, category) === signalled,
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
    const choices = itemsOf(policy).map(({name, pending, category}): [string, boolean] => [
      name,
      // What is necessary does not wait for what is not known yet.
      isAlwaysOn(category) ? !pending : !policy.pending && !!answerTo(answers, name),
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

  get #optional(): readonly Item[] {
    return itemsOf(this.policy!).filter(({category}) => !isAlwaysOn(category));
  }

  #whenConfigured(request: () => void): void {
    if (this.policy) request();
    // Later, so that what one request says is said before the next is done.
    else this.addEventListener('update', () => queueMicrotask(request), {once: true});
  }
}

import type {Answers} from './decision.js';
import type {Source} from './source.js';
import type {ConsentStore} from './store.js';

/** The `detail` of a `change` event, and of `consent-change` on the document. */
export interface ConsentChange {
  readonly choices: Answers;
  /** The choices before. */
  readonly previous: Answers;
  readonly source: Source;
}

/** The stored facts about a decision, without the answers. */
export interface ConsentRecord {
  /** Time of the decision in unix seconds with milliseconds, by the visitor's clock. */
  readonly time: number;
  /** `revision` of the policy that the visitor saw. */
  readonly revision: string;
  readonly method: Source;
  /** Language in which the question was shown. */
  readonly language: string;
}

/** The consent as the page's scripts use it: `window.consent`, or the result of `createConsent()`. */
export class Consent {
  readonly #store: ConsentStore;
  readonly #showPreferences: () => void;
  readonly #events = new EventTarget();

  constructor(store: ConsentStore, showPreferences: () => void) {
    this.#store = store;
    this.#showPreferences = showPreferences;
    store.listen(({choices, previous, source}) => {
      if (!source) return;
      const detail: ConsentChange = {choices, previous, source};
      this.#events.dispatchEvent(new CustomEvent('change', {detail}));
    });
    Object.freeze(this);
  }

  /** `decided` when nothing is left to ask; until then, earlier answers stay in force. */
  get status(): 'undecided' | 'decided' {
    return this.#store.status;
  }

  /** Each category and service name, with `true` if it may run; frozen. Empty until the configuration has been read. */
  get choices(): Answers {
    return this.#store.choices;
  }

  /** The stored facts about the latest decision; undefined before the first. */
  get record(): ConsentRecord | undefined {
    const {decision} = this.#store;
    if (!decision) return undefined;
    const {time, revision, method, language} = decision;
    return Object.freeze({time, revision, method, language});
  }

  /** True if the category or service may run now; false for a name that the site does not have. */
  allows(name: string): boolean {
    return this.#store.allows(name);
  }

  /** Resolves once the category or service is allowed, now or later; never rejects. */
  when(name: string): Promise<void> {
    return new Promise((resolve) => {
      if (this.allows(name)) return resolve();
      const stop = this.#store.listen(() => {
        if (!this.allows(name)) return;
        stop();
        resolve();
      });
    });
  }

  /** Agrees to everything that the visitor is asked. Objections to the rest, and the browser's signal, stay in force. */
  acceptAll(): void {
    this.#store.acceptAll('api');
  }

  /** Refuses everything that can be refused. */
  rejectAll(): void {
    this.#store.rejectAll('api');
  }

  /**
   * Answers for the named categories and services, such as `{analytics: true, youtube: false}`. A category's answer also
   * counts for those of its services that are not named. Everything else stays as it was, or undecided. Ignores names that
   * the site does not have.
   */
  choose(answers: Answers): void {
    this.#store.choose(answers, 'api');
  }

  /** Deletes the stored choice; the visitor is asked again. */
  reset(): void {
    this.#store.reset();
  }

  /** Opens the preferences. */
  showPreferences(): void {
    this.#showPreferences();
  }

  /** Listens for `change`, which fires after each decision has been stored, with a `ConsentChange` in `detail`. */
  addEventListener(
    type: 'change',
    listener: ((event: CustomEvent<ConsentChange>) => void) | null,
    options?: {readonly once?: boolean; readonly signal?: AbortSignal},
  ): void {
    this.#events.addEventListener(type, listener as (event: Event) => void, options);
  }

  /** Stops listening. */
  removeEventListener(type: 'change', listener: ((event: CustomEvent<ConsentChange>) => void) | null): void {
    this.#events.removeEventListener(type, listener as (event: Event) => void);
  }
}

import type {Answers} from './decision.js';
import type {Source} from './source.js';
import type {ConsentStore} from './store.js';

/** What a `change` event, and `consent-change` on the document, say in `detail`. */
export interface ConsentChange {
  readonly choices: Answers;
  /** The choices before. */
  readonly previous: Answers;
  readonly source: Source;
}

/** What is kept of a decision, beside the answers. */
export interface ConsentRecord {
  /** When, in unix seconds with milliseconds, by the visitor's clock. */
  readonly time: number;
  /** `revision` of the policy that was shown. */
  readonly revision: string;
  readonly method: Source;
  /** Language that the question was shown in. */
  readonly language: string;
}

/** The consent, as the page's scripts use it: `window.consent`, or what `createConsent()` returns. */
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

  /** `decided` when there is nothing left to ask; until then the earlier answers stay in force. */
  get status(): 'undecided' | 'decided' {
    return this.#store.status;
  }

  /** Every category and service, and whether it may run; frozen. Empty until the configuration has been read. */
  get choices(): Answers {
    return this.#store.choices;
  }

  /** What is kept of the latest decision; undefined before there is one. */
  get record(): ConsentRecord | undefined {
    const {decision} = this.#store;
    if (!decision) return undefined;
    const {time, revision, method, language} = decision;
    return Object.freeze({time, revision, method, language});
  }

  /** Whether the category or service may run now; `false` for a name that the site does not have. */
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

  /** Agrees to everything that is asked; an objection to what is not asked stays, and so does the browser's signal. */
  acceptAll(): void {
    this.#store.acceptAll('api');
  }

  /** Refuses everything that can be refused. */
  rejectAll(): void {
    this.#store.rejectAll('api');
  }

  /**
   * Answers for the named categories and services, such as `{analytics: true, youtube: false}`. A category's answer counts
   * for its services, where they are not named themselves. What is not named stays as it was, or undecided; names that the
   * site does not have are left out.
   */
  choose(answers: Answers): void {
    this.#store.choose(answers, 'api');
  }

  /** Forgets the choice; the visitor is asked again. */
  reset(): void {
    this.#store.reset();
  }

  /** Opens the preferences. */
  showPreferences(): void {
    this.#showPreferences();
  }

  /** Listens for `change`: it comes after each decision has been kept, with a `ConsentChange` in `detail`. */
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

import type {Report} from '../core/mistake.js';
import {NECESSARY, itemsOf, optionalCategories} from '../core/policy.js';
import type {ConsentStore, StoreChange} from '../core/store.js';
import {consentTypes, type ConsentType} from '../services/shared/google-consent.js';
import {commandsIn, listIn} from '../services/shared/queue.js';

const LAYER = 'dataLayer';

/** The category that each type follows, where no service of the site's says otherwise. */
const CATEGORY_OF: Readonly<Record<ConsentType, string>> = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: NECESSARY,
};

/**
 * Tells Google's scripts of the choice, by Consent Mode v2: that all is denied, before any of them runs; then what is
 * granted, once a page where there is a choice or an exception, and once a decision. Tag Manager hears of each by the event
 * `consent_update`.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export class GoogleSignal {
  readonly #store: ConsentStore;
  readonly #window: Record<string, unknown>;
  readonly #report: Report;
  readonly #gtag: (...values: unknown[]) => void;
  #layer: unknown;
  #told = '';

  /** @param window - The page's globals. */
  constructor(store: ConsentStore, window: Record<string, unknown>, report: Report) {
    this.#store = store;
    this.#window = window;
    this.#report = report;
    this.#gtag = commandsIn(window, LAYER);
  }

  /** Denies everything: before anything of Google's that stands further down in the page. */
  start(): void {
    const denied = statesOf(() => false);
    this.#gtag('consent', 'default', denied);
    this.#layer = this.#window[LAYER];
    this.#told = '';
  }

  /** Starts again, and says so, where the page has put another list in the place of the one that was told. */
  check(): void {
    if (!this.#layer || this.#window[LAYER] === this.#layer) return;
    this.#report({about: 'data-layer', detail: LAYER});
    this.start();
    this.update({});
  }

  /** Tells what is granted, after a decision, and where more of the policy has become known. */
  update({source}: Pick<StoreChange, 'source'>): void {
    const {answers, choices, policy} = this.#store;
    if (!policy || policy.consentMode === 'off' || !this.#layer) return;
    if (this.#window[LAYER] !== this.#layer) return this.check();
    const isChosen = Object.keys(answers).length || optionalCategories(policy).some(({name}) => choices[name]);
    if (!source && !isChosen) return;
    const states = statesOf((type) => this.#isGranted(type));
    const text = JSON.stringify(states);
    if (!source && text === this.#told) return;
    this.#told = text;
    this.#gtag('consent', 'update', states);
    listIn(this.#window, LAYER).push({event: 'consent_update', consent: choices});
  }

  /** By the answer: whether the service is in the catalogue has no part in it, and may not be known yet. */
  #isGranted(type: ConsentType): boolean {
    const items = itemsOf(this.#store.policy!);
    const own = items.filter(({name}) => consentTypes.get(name)?.includes(type));
    const asked = own.length ? own : items.filter(({name}) => name === CATEGORY_OF[type]);
    return asked.some(({name, within}) => this.#store.isOn(name, within));
  }
}

function statesOf(isGranted: (type: ConsentType) => boolean): Readonly<Record<string, 'granted' | 'denied'>> {
  return Object.fromEntries(
    Object.keys(CATEGORY_OF).map((type) => [type, isGranted(type as ConsentType) ? 'granted' : 'denied']),
  );
}

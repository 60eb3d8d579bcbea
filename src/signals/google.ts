import type {Report} from '../core/mistake.js';
import {NECESSARY, itemsOf, optionalCategories} from '../core/policy.js';
import type {ConsentStore} from '../core/store.js';
import type {StoreChange} from '../core/store-change.js';
import {consentTypes, type ConsentType} from '../services/shared/google-consent.js';
import {commandsIn, listIn} from '../services/shared/queue.js';

const LAYER = 'dataLayer';

/** The category that each type follows, unless one of the site's services decides it. */
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
 * Tells Google's scripts about the choice, by Consent Mode v2. Denies everything before any of them runs; then says what is
 * granted, once a page if there is a choice or an exception, and again after each decision. The event `consent_update` tells
 * Tag Manager of each.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export class GoogleSignal {
  readonly #store: ConsentStore;
  readonly #window: Record<string, unknown>;
  readonly #report: Report;
  readonly #gtag: (...values: unknown[]) => void;
  /** The list that got the signals; undefined before the first one, and if the mode is off. */
  #layer: unknown[] | undefined;
  #default: unknown;
  #lastSignal = '';

  /** @param window - The page's globals. */
  constructor(store: ConsentStore, window: Record<string, unknown>, report: Report) {
    this.#store = store;
    this.#window = window;
    this.#report = report;
    this.#gtag = commandsIn(window, LAYER);
  }

  /** Denies everything, before any Google script further down in the page runs. */
  start(): void {
    this.#gtag(
      'consent',
      'default',
      statesOf(() => false),
    );
    this.#layer = listIn(this.#window, LAYER);
    this.#lastSignal = '';
    if (!isUnread(this.#layer)) return;
    this.#default = this.#layer.at(-1);
    // Both first and last: entries from a script above must come after the default, and may have granted something.
    if (this.#layer.length > 1) this.#layer.unshift(this.#default);
  }

  /** If the page has replaced the list, reports that and sends the signals to the new list. */
  check(): void {
    if (this.#startAgain()) this.update({});
  }

  /** Says what is granted, after a decision or a change of the policy. */
  update({source}: Pick<StoreChange, 'source'>): void {
    const {answers, choices, policy} = this.#store;
    if (!policy || !this.#layer) return;
    if (policy.consentMode === 'off') return this.#removeDefault(this.#layer);
    this.#startAgain();
    const isChosen = Object.keys(answers).length || optionalCategories(policy).some(({name}) => choices[name]);
    if (!source && !isChosen) return;
    const states = statesOf((type) => this.#isGranted(type));
    const text = JSON.stringify(states);
    if (!source && text === this.#lastSignal) return;
    this.#lastSignal = text;
    this.#gtag('consent', 'update', states);
    listIn(this.#window, LAYER).push({event: 'consent_update', consent: choices});
  }

  /** Denies everything in a new list; false if the list is still the same. */
  #startAgain(): boolean {
    if (!this.#layer || this.#window[LAYER] === this.#layer) return false;
    this.#report({about: 'data-layer', detail: LAYER});
    this.start();
    return true;
  }

  /** Removes the default from the list and sends no more: only now the mode of a `<consent-banner>` is known to be off. */
  #removeDefault(layer: unknown[]): void {
    this.#layer = undefined;
    if (isUnread(layer)) layer.splice(0, layer.length, ...layer.filter((entry) => entry !== this.#default));
  }

  /** Goes by the answer alone, because the catalogue may not have been asked for the service yet. */
  #isGranted(type: ConsentType): boolean {
    const items = itemsOf(this.#store.policy!);
    const ownServices = items.filter(({name}) => consentTypes.get(name)?.includes(type));
    const deciding = ownServices.length ? ownServices : items.filter(({name}) => name === CATEGORY_OF[type]);
    return deciding.some(({name, within}) => this.#store.isOn(name, within));
  }
}

/** True if no Google script has read the list yet: they replace its `push`. */
function isUnread(layer: unknown[]): boolean {
  return layer.push === Array.prototype.push;
}

function statesOf(isGranted: (type: ConsentType) => boolean): Readonly<Record<string, 'granted' | 'denied'>> {
  return Object.fromEntries(
    Object.keys(CATEGORY_OF).map((type) => [type, isGranted(type as ConsentType) ? 'granted' : 'denied']),
  );
}

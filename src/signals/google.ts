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
  /** The list that was told; undefined before that, and where the mode is off. */
  #layer: unknown[] | undefined;
  #default: unknown;
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
    this.#gtag(
      'consent',
      'default',
      statesOf(() => false),
    );
    this.#layer = listIn(this.#window, LAYER);
    this.#told = '';
    if (!isUnread(this.#layer)) return;
    this.#default = this.#layer.at(-1);
    // First of all that a script above has put there, and last, as that may have granted something.
    if (this.#layer.length > 1) this.#layer.unshift(this.#default);
  }

  /** Tells everything again, and reports it, where the page has put another list in the place of the one that was told. */
  check(): void {
    if (this.#startAgain()) this.update({});
  }

  /** Tells what is granted, after a decision, and where more of the policy has become known. */
  update({source}: Pick<StoreChange, 'source'>): void {
    const {answers, choices, policy} = this.#store;
    if (!policy || !this.#layer) return;
    if (policy.consentMode === 'off') return this.#takeBack(this.#layer);
    this.#startAgain();
    const isChosen = Object.keys(answers).length || optionalCategories(policy).some(({name}) => choices[name]);
    if (!source && !isChosen) return;
    const states = statesOf((type) => this.#isGranted(type));
    const text = JSON.stringify(states);
    if (!source && text === this.#told) return;
    this.#told = text;
    this.#gtag('consent', 'update', states);
    listIn(this.#window, LAYER).push({event: 'consent_update', consent: choices});
  }

  /** Denies everything in a new list; false where there is none. */
  #startAgain(): boolean {
    if (!this.#layer || this.#window[LAYER] === this.#layer) return false;
    this.#report({about: 'data-layer', detail: LAYER});
    this.start();
    return true;
  }

  /** Takes the default out of the list, and says no more: the mode of a `<consent-banner>` is known only now. */
  #takeBack(layer: unknown[]): void {
    this.#layer = undefined;
    if (isUnread(layer)) layer.splice(0, layer.length, ...layer.filter((entry) => entry !== this.#default));
  }

  /** By the answer: whether the service is in the catalogue has no part in it, and may not be known yet. */
  #isGranted(type: ConsentType): boolean {
    const items = itemsOf(this.#store.policy!);
    const own = items.filter(({name}) => consentTypes.get(name)?.includes(type));
    const asked = own.length ? own : items.filter(({name}) => name === CATEGORY_OF[type]);
    return asked.some(({name, within}) => this.#store.isOn(name, within));
  }
}

/** Whether no script of Google's has read the list: those give it a `push` of their own. */
function isUnread(layer: unknown[]): boolean {
  return layer.push === Array.prototype.push;
}

function statesOf(isGranted: (type: ConsentType) => boolean): Readonly<Record<string, 'granted' | 'denied'>> {
  return Object.fromEntries(
    Object.keys(CATEGORY_OF).map((type) => [type, isGranted(type as ConsentType) ? 'granted' : 'denied']),
  );
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Consent} from '../../core/consent.js';
import {currentHost} from '../../core/host.js';

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)$/;

/** Ties an element to the page's consent: its state, and words in the policy's language. */
export class ConsentController<Words> implements ReactiveController {
  /** The page's consent; undefined until it has been configured. */
  consent?: Consent;
  /** The words, in the policy's language or else in English; undefined while they are on their way. */
  words?: Words;
  /** The language that the words are in. */
  lang = 'en';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #english: Words;

  /** @param english - The words that come with the element. */
  constructor(host: ReactiveControllerHost & HTMLElement, english: Words) {
    this.#host = host;
    this.#english = english;
    host.addController(this);
  }

  hostConnected(): void {
    // The consent may be started after the element.
    document.addEventListener('consent-ready', this.#update);
    void this.#update();
  }

  hostDisconnected(): void {
    document.removeEventListener('consent-ready', this.#update);
    currentHost()?.consent.removeEventListener('update', this.#update);
  }

  readonly #update = async (): Promise<void> => {
    const {consent, load} = currentHost() ?? {};
    consent?.addEventListener('update', this.#update);
    if (!consent?.policy) return;
    const {lang} = consent.policy;
    const words = lang === this.lang ? this.words : ((await load!(lang)) as Words | undefined);
    this.consent = consent;
    this.words = words ?? this.#english;
    this.lang = words ? lang : 'en';
    // The page around may be in another language (WCAG 3.1.2), or run the other way.
    this.#host.lang = this.lang;
    this.#host.dir = RIGHT_TO_LEFT.test(this.lang) ? 'rtl' : 'ltr';
    this.#host.requestUpdate();
  };
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Consent, ConsentChange} from '../../core/consent.js';
import type {Answers, Source} from '../../core/decision.js';
import {currentHost} from '../../core/host.js';
import {ConsentRequestEvent, type ConsentRequest} from './consent-request-event.js';

/** Ties an element to the page's consent: state comes down, requests go up, words come in the policy's language. */
export class ConsentController<Words> implements ReactiveController {
  /** The page's consent; undefined until it has been configured. */
  consent?: Consent;
  /** The words, in the policy's language or else in English; undefined while they are on their way. */
  words?: Words;
  /** The language that the words are in. */
  lang = 'en';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: Source;
  readonly #english: Words;

  readonly #decided: (source: Source) => void;

  /**
   * @param source - What the element's requests are put down to.
   * @param english - The words that come with it.
   * @param decided - Hears where each decision came from.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    source: Source,
    english: Words,
    decided: (source: Source) => void = () => {},
  ) {
    this.#host = host;
    this.#source = source;
    this.#english = english;
    this.#decided = decided;
    host.addController(this);
  }

  hostConnected(): void {
    // The consent may be started after the element.
    document.addEventListener('consent-ready', this.#update);
    document.addEventListener('consent-change', this.#onChange);
    currentHost()?.consent.addEventListener('update', this.#update);
    void this.#update();
  }

  hostDisconnected(): void {
    document.removeEventListener('consent-ready', this.#update);
    document.removeEventListener('consent-change', this.#onChange);
    currentHost()?.consent.removeEventListener('update', this.#update);
  }

  /** Asks the consent, unless somebody cancels the event. */
  request(request: ConsentRequest, answers: Answers = {}): void {
    const {consent} = this;
    if (!consent || !this.#host.dispatchEvent(new ConsentRequestEvent(request, answers))) return;
    if (request === 'choose') consent.choose(answers, this.#source);
    else consent[request](this.#source);
  }

  readonly #onChange = (event: Event): void => this.#decided((event as CustomEvent<ConsentChange>).detail.source);

  readonly #update = async (): Promise<void> => {
    const host = currentHost();
    const {policy} = host?.consent ?? {};
    if (!host || !policy) return;
    const lang = policy.lang.split('-')[0]!;
    const words = lang !== 'en' && ((host.parts.get(lang) ?? (await host.load(lang))) as Words | undefined);
    this.consent = host.consent;
    this.words = words || this.#english;
    this.lang = words ? policy.lang : 'en';
    // The page around may be in another language (WCAG 3.1.2), or run the other way.
    this.#host.lang = this.lang;
    this.#host.dir = 'ltr';
    this.#host.requestUpdate();
  };
}

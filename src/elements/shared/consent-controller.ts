import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Consent} from '../../core/consent.js';
import {currentHost} from '../../core/host.js';
import {report} from '../../core/report.js';

const EVENTS = ['consent-ready', 'DOMContentLoaded'];
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)$/;

/** Ties an element to the page's consent: its state, and words in the policy's language. */
export class ConsentController<Words extends object> implements ReactiveController {
  /** The page's consent; undefined until it has been configured. */
  consent?: Consent;
  /** The words, in the policy's language or else in English, and the site's own first; undefined while they are on their way. */
  words?: Words;
  /** The language that the words are in. */
  lang = 'en';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #english: Words;
  #found: Words;

  /** @param english - The words that come with the element. */
  constructor(host: ReactiveControllerHost & HTMLElement, english: Words) {
    this.#host = host;
    this.#english = this.#found = english;
    host.addController(this);
  }

  hostConnected(): void {
    // The consent may be started after the element, and the site's own words be read after it.
    for (const event of EVENTS) document.addEventListener(event, this.#update);
    void this.#update();
  }

  hostDisconnected(): void {
    for (const event of EVENTS) document.removeEventListener(event, this.#update);
    currentHost()?.consent.removeEventListener('update', this.#update);
  }

  readonly #update = async (): Promise<void> => {
    const {consent, load} = currentHost() ?? {};
    consent?.addEventListener('update', this.#update);
    if (!consent?.policy) return;
    const {lang} = consent.policy;
    // What is here is taken at once; English comes with the element.
    const here = lang === this.lang ? this.#found : lang === 'en' && this.#english;
    const found = here || ((await load!(lang)) as Words | undefined);
    // It may have been switched while the words were on their way.
    if (consent.policy.lang !== lang) return;
    const own = document.querySelector<HTMLElement>(`consent-words:is(:not([lang]),[lang|="${CSS.escape(lang)}"])`);
    const names = Object.keys(this.#english);
    const written = Object.fromEntries(
      names.map((name) => [name, own?.getAttribute(name)]).filter(([, text]) => text?.trim()),
    ) as Partial<Words>;
    const missing = names.find((name) => !(name in written));
    if (!found && missing) void report({element: own ?? this.#host, attribute: own ? missing : 'lang', word: lang});
    this.consent = consent;
    // Words for any language, with some of them missing, say nothing of the page's.
    this.lang = found || own?.lang || !missing ? lang : 'en';
    this.#found = found ?? this.#english;
    this.words = {...this.#found, ...written};
    // The page around may be in another language (WCAG 3.1.2), or run the other way.
    this.#host.lang = this.lang;
    this.#host.dir = RIGHT_TO_LEFT.test(this.lang) ? 'rtl' : 'ltr';
    this.#host.requestUpdate();
  };
}

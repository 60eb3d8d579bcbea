import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ConsentStore} from '../../core/store.js';
import {currentPage, type ElementsPage} from './page.js';

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)$/;

/** Ties an element to the page's consent: its state, and words in the policy's language. */
export class ConsentController<Words extends object> implements ReactiveController {
  readonly page: ElementsPage = currentPage();
  /** The page's consent; undefined until it has been configured and the words are there. */
  store?: ConsentStore;
  /** The words, in the policy's language or else in English, and the site's own first; undefined while they are on their way. */
  words?: Words;
  /** The language that the words are in. */
  lang = 'en';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #english: Words;
  #found: Words;
  #stop?: () => void;

  /** @param english - The words that come with the element. */
  constructor(host: ReactiveControllerHost & HTMLElement, english: Words) {
    this.#host = host;
    this.#english = this.#found = english;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.page.store.listen(this.#update);
    // The site's own words may be read after the element.
    document.addEventListener('DOMContentLoaded', this.#update);
    void this.#update();
  }

  hostDisconnected(): void {
    this.#stop?.();
    document.removeEventListener('DOMContentLoaded', this.#update);
  }

  readonly #update = async (): Promise<void> => {
    const {store, parts, report} = this.page;
    if (!store.policy) return;
    const {lang} = store.policy;
    // What is here is taken at once; English comes with the element.
    const here = lang === this.lang ? this.#found : lang === 'en' && this.#english;
    const found = here || ((await parts.words(lang)) as Words | undefined);
    // It may have been switched while the words were on their way.
    if (store.policy.lang !== lang) return;
    const own = document.querySelector<HTMLElement>(`consent-words:is(:not([lang]),[lang|="${CSS.escape(lang)}"])`);
    const names = Object.keys(this.#english);
    const written = Object.fromEntries(
      names.map((name) => [name, own?.getAttribute(name)]).filter(([, text]) => text?.trim()),
    ) as Partial<Words>;
    const missing = names.find((name) => !(name in written));
    if (!found && missing) report({element: own ?? this.#host, attribute: own ? missing : 'lang', word: lang});
    // Words for any language, with some of them missing, say nothing of the page's.
    this.lang = found || own?.lang || !missing ? lang : 'en';
    this.#found = found ?? this.#english;
    this.words = {...this.#found, ...written};
    this.store = store;
    store.shownLanguage = this.lang;
    // The page around may be in another language (WCAG 3.1.2), or run the other way.
    this.#host.lang = this.lang;
    this.#host.dir = RIGHT_TO_LEFT.test(this.lang) ? 'rtl' : 'ltr';
    this.#host.requestUpdate();
  };
}

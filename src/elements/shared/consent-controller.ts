import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ConsentStore} from '../../core/store.js';
import {currentPage, type ElementsPage} from './page.js';
import {moveSwallowedOut} from './swallowed.js';
import {ownDocument} from '../../platform/document.js';
import {findWords} from '../../platform/owner.js';

/** Longest wait for the words, in milliseconds; then the element is shown in English until they come. */
const LONGEST_WAIT = 2000;

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)$/;

/** Ties an element to the page's consent: its state, and words in the policy's language. */
export class ConsentController<Words extends object> implements ReactiveController {
  readonly page: ElementsPage = currentPage();
  /** The page's consent; undefined until it has been configured and there are words to show. */
  store?: ConsentStore;
  /** The words in the policy's language or English, with the site's own on top; undefined before the first ones. */
  words?: Words;
  /** The language of the words. */
  lang = 'en';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #english: Words;
  readonly #own: string;
  #found: Words;
  #stop?: () => void;
  #timer?: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param english - The words that come with the element.
   * @param own - A selector for children that the element may have.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, english: Words, own: string) {
    this.#host = host;
    this.#own = own;
    this.#english = this.#found = english;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.page.store.listen(this.#update);
    // The parser may reach `<consent-words>` after this element.
    ownDocument.addEventListener('DOMContentLoaded', this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    this.#stop?.();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    ownDocument.removeEventListener('DOMContentLoaded', this.#update);
  }

  readonly #update = (): void => {
    const {store, parts, report} = this.page;
    if (ownDocument.readyState !== 'loading' && moveSwallowedOut(this.#host, this.#own))
      report({about: 'unclosed', detail: `<${this.#host.localName}>`});
    if (!store.policy) return;
    const {lang} = store.policy;
    // Uses words that are already loaded at once; English comes with the element.
    if (lang === this.lang || lang === 'en') return this.#show(lang, lang === this.lang ? this.#found : this.#english);
    // Until the words come, the element goes on with those that it shows.
    if (this.store) this.#host.requestUpdate();
    else this.#timer ??= setTimeout(() => this.store || this.#show(lang, undefined), LONGEST_WAIT);
    void parts.words(lang).then((found) => {
      // The language may have been switched while the words were loading.
      if (store.policy!.lang === lang) this.#show(lang, found as Words | undefined, report);
    });
  };

  /**
   * Shows these words, else those of the site's own that are whole, else English.
   *
   * @param report - Receives the mistake that the site's own words are not whole, where there are no others.
   */
  #show(lang: string, found: Words | undefined, report?: ElementsPage['report']): void {
    const {store} = this.page;
    const siteWords = findWords(lang);
    const names = Object.keys(this.#english);
    const siteTexts = Object.fromEntries(
      names.map((name) => [name, siteWords?.getAttribute(name)]).filter(([, text]) => text?.trim()),
    ) as Partial<Words>;
    const missing = names.find((name) => !(name in siteTexts));
    if (!found && missing)
      report?.({element: siteWords ?? this.#host, attribute: siteWords ? missing : 'lang', word: lang});
    // Incomplete words without a `lang` do not prove that they are in the page's language.
    this.lang = found || siteWords?.lang || !missing ? lang : 'en';
    this.#found = found ?? this.#english;
    this.words = {...this.#found, ...siteTexts};
    this.store = store;
    store.shownLanguage = this.lang;
    // The page may be in another language (WCAG 3.1.2) or another writing direction.
    this.#host.lang = this.lang;
    this.#host.dir = RIGHT_TO_LEFT.test(this.lang) ? 'rtl' : 'ltr';
    this.#host.requestUpdate();
  }
}

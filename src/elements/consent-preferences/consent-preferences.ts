import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {answerTo, type Answers, type Decision} from '../../core/decision.js';
import {isAsked, needsConsent, optionalCategories, type Category} from '../../core/policy.js';
import type {ConsentStore} from '../../core/store.js';
import {en, type Words} from '../../i18n/en.js';
import {ConsentElement} from '../shared/consent-element.js';
import {button} from '../shared/button.js';
import {ConsentController} from '../shared/consent-controller.js';
import {fill} from '../shared/fill.js';
import {focusMain, isTyping} from '../shared/focus.js';
import {acceptLabel, listSignalled} from '../shared/signalled.js';
import {shared} from '../shared/styles.js';
import {drawCategory, type CategoryView} from './category.js';
import {categoryStyles} from './category.styles.js';
import {styles} from './consent-preferences.styles.js';
import {ownDocument} from '../../platform/document.js';
import {findBanner} from '../../platform/owner.js';

/**
 * Shows a control for every category and service, and stores the choice on saving. In a page it replaces the banner; with
 * `modal` it is the dialog that `data-consent-open` opens.
 *
 * @customElement consent-preferences
 * @csspart dialog - The dialog.
 * @csspart heading - The title.
 * @csspart category - Each category.
 * @csspart answers - The row with Accept, Reject and Save.
 * @csspart button - Each button.
 * @cssproperty [--consent-accent] - The one colour of the site: buttons, switches, links and rings are made of it, and the
 *   text on it is black or white by contrast. A dark blue-green by default; a light one where `color-scheme` is dark.
 * @cssproperty [--consent-background] - Background of the dialog; near white or near black by default.
 * @cssproperty [--consent-color] - Its text.
 * @cssproperty [--consent-border-color] - Lines, and the switches that are off; by default, a shade of the text's colour.
 * @cssproperty [--consent-radius=0.375em] - Roundness of the buttons; the dialog has twice as much.
 * @cssproperty [--consent-link-color] - Links; by default the accent, dark or light enough to read.
 * @cssproperty [--consent-button-background] - The Save button, and the switches that are on; by default the accent.
 * @cssproperty [--consent-button-color] - Its text.
 * @cssproperty [--consent-secondary-background] - The other buttons; none by default.
 * @cssproperty [--consent-secondary-color] - Their text; by default the links' colour.
 * @cssproperty [--consent-focus-color] - The ring around a focused element; by default the links' colour.
 * @cssproperty [--consent-focus-background] - A second colour behind that ring; none by default.
 * @cssproperty [--consent-backdrop=rgb(0 0 0 / 0.6)] - Over the page while the dialog is open.
 */
export class ConsentPreferences extends ConsentElement {
  static override styles: CSSResultGroup = [shared, categoryStyles, styles];

  static override properties: PropertyDeclarations = {
    modal: {type: Boolean},
    state: {reflect: true},
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  /** True for the dialog, which is removed from the page when it is closed. */
  declare modal: boolean;

  /** `confirming` while it says that the choice has been saved. */
  declare state: 'asking' | 'confirming';

  /** Level of the title, 1 to 5; the categories' headings are one below. */
  declare headingLevel: number;

  readonly #controller = new ConsentController<Words>(this, en, ':not(*)');
  /** The decision that it shows; `null` before it has shown one. */
  #shownDecision: Decision | undefined | null = null;
  /** Changes that the visitor has not saved yet. */
  #draft: Answers = {};
  #opener: Element | null = null;
  #focusNext: '#title' | '.confirmation' | undefined;

  constructor() {
    super();
    this.modal = false;
    this.state = 'asking';
    this.headingLevel = 2;
    // The banner asks if no preferences are in the page; a single-page app may add and remove them.
    const update = (): unknown => this.modal || (findBanner() as ConsentElement | null)?.requestUpdate?.();
    this.addController({hostConnected: update, hostDisconnected: update});
  }

  /** Shows the preferences: those in the page, else a dialog, which returns the focus to `opener`. */
  static open(opener: Element | null): void {
    const found = ownDocument.querySelector<ConsentPreferences>('consent-preferences');
    const preferences = found ?? (ownDocument.createElement('consent-preferences') as ConsentPreferences);
    preferences.#opener = opener;
    preferences.#focusNext = '#title';
    if (found) return found.requestUpdate();
    // The banner's selector needs the attribute: preferences without it replace the banner.
    preferences.toggleAttribute('modal', true);
    ownDocument.body.append(preferences);
  }

  protected override willUpdate(): void {
    const {store, page} = this.#controller;
    if (store && store.decision !== this.#shownDecision) {
      this.#shownDecision = store.decision;
      this.#draft = {};
      this.state = 'asking';
    }
    if (!store || this.modal || !page.confirmation.isDue) return;
    page.confirmation.done();
    this.state = 'confirming';
    if (!isTyping()) this.#focusNext = '.confirmation';
  }

  protected override render(): TemplateResult | typeof nothing {
    const {store, words} = this.#controller;
    if (!store || !words) return nothing;
    const panel = this.#panel(store, words);
    return this.modal
      ? html`
          <div class="window">
            <dialog part="dialog" aria-labelledby="title" @close=${this.#onClosed}>${panel}</dialog>
          </div>
        `
      : panel;
  }

  protected override updated(): void {
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    if (!this.#dialog?.open) this.#dialog?.showModal();
    target.focus();
  }

  #panel(store: ConsentStore, words: Words): TemplateResult {
    const {policy} = store;
    const {categories} = policy!;
    const optional = optionalCategories(policy!).length > 0;
    const asks = categories.some(needsConsent);
    // Accept leaves off what the browser asks to be off, unless the visitor has turned it on.
    const off = listSignalled(store, words, this.#controller.lang);
    const offers = categories.some(
      (each) => needsConsent(each) && (isAsked(policy!, each) || store.isOn(each.name, each)),
    );
    const stillRunning = html`<consent-reload exportparts="button"></consent-reload>`;
    const view: CategoryView = {
      element: this,
      policy: policy!,
      words,
      headingLevel: this.headingLevel + 1,
      isOn: (name, category) => this.#answer(name, category),
      onToggle: (names, isOn, category) => this.#changeDraft(names, isOn, category),
    };
    return html`
      <div class="scroll">
        <div class="head row">
          <h2 part="heading" id="title" tabindex="-1" aria-level=${this.headingLevel}>${words.title}</h2>
          ${this.modal ? button('close', words.close, this.#onClose, 'plain') : nothing}
        </div>
        <div class="body">
          ${this.modal ? stillRunning : nothing} ${optional ? nothing : html`<p>${words.nothing}</p>`}
          ${categories.map((category) => drawCategory(category, view))}
        </div>
      </div>
      ${
        optional
          ? html`
              <div class="foot">
                <div class="answers" part="answers">
                  ${offers ? button('accept', acceptLabel(off, words), this.#onAccept, 'quiet') : nothing}
                  ${button(asks ? 'reject' : 'object', asks ? words.reject : words.object, this.#onReject, 'quiet')}
                  ${button('save', words.save, this.#onSave)}
                </div>
              </div>
            `
          : nothing
      }
      ${
        // Below the choices, so that what comes and goes here moves none of them.
        this.modal ? nothing : [this.#confirmation(words), stillRunning]
      }
    `;
  }

  #confirmation(words: Words): TemplateResult | typeof nothing {
    if (this.state !== 'confirming') return nothing;
    return html`
      <p class="confirmation" tabindex="-1" role=${isTyping() ? 'status' : nothing}>
        ${words.saved} ${fill(words.changeHere, {name: words.title})}
      </p>
    `;
  }

  #answer(name: string, category: Category): boolean {
    return answerTo(this.#draft, name) ?? this.#controller.store!.isOn(name, category);
  }

  #changeDraft(names: readonly string[], isOn: boolean, category: Category): void {
    const {name, services} = category;
    this.#draft = {...this.#draft, ...Object.fromEntries(names.map((each) => [each, isOn]))};
    // A category is on if all its services are.
    if (!names.includes(name))
      this.#draft = {...this.#draft, [name]: services.every((service) => this.#answer(service.name, category))};
    this.state = 'asking';
    this.requestUpdate();
  }

  #answerAndClose(answer: (store: ConsentStore) => void): void {
    this.#opener = null;
    answer(this.#controller.store!);
    this.#dialog?.close();
  }

  readonly #onSave = (): void =>
    this.#answerAndClose((store) => store.decide((name, category) => this.#answer(name, category), 'preferences'));

  readonly #onAccept = (): void => this.#answerAndClose((store) => store.acceptAll('preferences'));

  readonly #onReject = (): void => this.#answerAndClose((store) => store.rejectAll('preferences'));

  readonly #onClose = (): void => this.#dialog!.close();

  /** Returns the focus where browsers do not: if the opener never had it, or is gone. */
  #onClosed(): void {
    this.remove();
    if (!this.#opener || ownDocument.activeElement !== ownDocument.body) return;
    for (const place of [this.#opener, findBanner()]) (place as HTMLElement | null)?.focus();
    focusMain();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-preferences': ConsentPreferences;
  }
}

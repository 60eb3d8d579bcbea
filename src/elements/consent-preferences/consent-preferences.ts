import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {answerTo, type Answers, type Decision} from '../../core/decision.js';
import {
  isAlwaysOn,
  isExempt,
  isSignalled,
  needsConsent,
  optionalCategories,
  type Category,
  type Service,
} from '../../core/policy.js';
import type {ConsentStore} from '../../core/store.js';
import {en, type Words} from '../../i18n/en.js';
import {ConsentElement} from '../shared/consent-element.js';
import {button} from '../shared/button.js';
import {ConsentController} from '../shared/consent-controller.js';
import {focusMain, isTyping} from '../shared/focus.js';
import {shared} from '../shared/styles.js';
import {fill} from '../shared/fill.js';
import {labelOf} from '../shared/label.js';
import {translate} from '../shared/translate.js';
import {checkbox} from './checkbox.js';
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
 * @csspart answers - The row with Accept and Reject.
 * @csspart button - Each button.
 * @cssproperty [--consent-background=Canvas] - Background of the dialog.
 * @cssproperty [--consent-color=CanvasText] - Text of the dialog.
 * @cssproperty [--consent-border-color=CanvasText] - Lines.
 * @cssproperty [--consent-radius=0] - Roundness of the dialog and the buttons.
 * @cssproperty [--consent-link-color=LinkText] - Links.
 * @cssproperty [--consent-button-background=CanvasText] - Buttons.
 * @cssproperty [--consent-button-color=Canvas] - Text of the buttons.
 * @cssproperty [--consent-secondary-background] - The other buttons; none by default.
 * @cssproperty [--consent-secondary-color] - Their text and border; by default the colour of the text around.
 * @cssproperty [--consent-focus-color] - The ring around a focused element; by default `--consent-color`.
 * @cssproperty [--consent-focus-background] - A second colour behind that ring; none by default.
 * @cssproperty [--consent-backdrop=rgb(0 0 0 / 0.6)] - Over the page while the dialog is open.
 */
export class ConsentPreferences extends ConsentElement {
  static override styles: CSSResultGroup = [shared, styles];

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
      ? html`<dialog part="dialog" aria-labelledby="title" @close=${this.#onClosed}>${panel}</dialog>`
      : panel;
  }

  protected override updated(): void {
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    if (!this.#dialog?.open) this.#dialog?.showModal();
    target.focus();
  }

  #panel({policy}: ConsentStore, words: Words): TemplateResult {
    const {categories} = policy!;
    const optional = optionalCategories(policy!).length > 0;
    const asks = categories.some(needsConsent);
    return html`
      <div class="bar">
        <h2 part="heading" id="title" tabindex="-1" aria-level=${this.headingLevel}>${words.title}</h2>
        ${this.modal ? button('close', words.close, this.#onClose, 'quiet') : nothing}
      </div>
      ${this.state === 'confirming' ? html`<p class="confirmation" tabindex="-1" role=${isTyping() ? 'status' : nothing}>${words.saved}</p>` : nothing}
      <consent-reload exportparts="button"></consent-reload>
      ${optional ? nothing : html`<p>${words.nothing}</p>`}
      ${categories.map((category) => this.#category(category, words))}
      ${
        optional
          ? html`
              <div class="foot">
                <div class="save">${button('save', words.save, this.#onSave)}</div>
                <div class="answers" part="answers">
                  ${asks ? button('accept', words.accept, this.#onAccept, 'quiet') : nothing}
                  ${button(asks ? 'reject' : 'object', asks ? words.reject : words.object, this.#onReject, 'quiet')}
                </div>
              </div>
            `
          : nothing
      }
    `;
  }

  #category(category: Category, words: Words): TemplateResult {
    const {name, services} = category;
    const label = labelOf(category, words);
    const description =
      category.description ?? (words as object as Readonly<Record<string, string>>)[`${name}Description`];
    const isSignal = isSignalled(this.#controller.store!.policy!, category);
    const note = isSignal ? words.signalled : isExempt(category) && words.onUnless;
    const answers = [category, ...services].map((each) => this.#answer(each.name, category));
    const mixed = answers.includes(true) && answers.includes(false);
    const onToggle = (isChecked: boolean): void => this.#changeDraft([name, ...services.map((s) => s.name)], isChecked);
    return html`
      <section part="category">
        <h3 aria-level=${this.headingLevel + 1}>${label}</h3>
        ${description ? html`<p>${description}</p>` : nothing} ${note ? html`<p>${note}</p>` : nothing}
        ${
          isAlwaysOn(category)
            ? html`<p><strong>${words.alwaysOn}</strong></p>`
            : checkbox(fill(words.allow, {name: label}), this.#answer(name, category) && !mixed, mixed, onToggle)
        }
        <ul class="services">
          ${services.map((service) => html`<li>${this.#service(service, category, words)}</li>`)}
        </ul>
        <details>
          <summary>${fill(words.details, {name: label})}</summary>
          <consent-cookie-table category=${name}></consent-cookie-table>
        </details>
      </section>
    `;
  }

  #service(service: Service, category: Category, words: Words): TemplateResult {
    const {name, label = name, provider, privacyHref} = service;
    const [purpose, lang] = translate(this, service, service.purpose);
    const onToggle = (isChecked: boolean): void => {
      this.#changeDraft([name], isChecked);
      this.#changeDraft(
        [category.name],
        category.services.every((other) => this.#answer(other.name, category)),
      );
    };
    return html`
      ${
        isAlwaysOn(category) || category.services.length < 2
          ? html`<strong>${label}</strong>`
          : checkbox(fill(words.allow, {name: label}), this.#answer(name, category), false, onToggle)
      }
      ${purpose ? html`<p><bdi lang=${lang}>${purpose}</bdi></p>` : nothing}
      ${privacyHref ? html`<a href=${privacyHref}>${fill(words.privacy, {provider: provider || label})}</a>` : nothing}
    `;
  }

  #answer(name: string, category: Category): boolean {
    return answerTo(this.#draft, name) ?? this.#controller.store!.isOn(name, category);
  }

  #changeDraft(names: readonly string[], value: boolean): void {
    this.#draft = {...this.#draft, ...Object.fromEntries(names.map((name) => [name, value]))};
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

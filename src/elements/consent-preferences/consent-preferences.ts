import {LitElement, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
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
import {button} from '../shared/button.js';
import {ConsentController} from '../shared/consent-controller.js';
import {focusMain} from '../shared/focus.js';
import {shared} from '../shared/styles.js';
import {fill} from '../shared/fill.js';
import {labelOf} from '../shared/label.js';
import {translate} from '../shared/translate.js';
import {checkbox} from './checkbox.js';
import {styles} from './consent-preferences.styles.js';

/**
 * Shows every category and service with a control each, and keeps the choice when it is saved. Stands in a page, where it
 * takes the banner's place; or, with `modal`, is the dialog that `data-consent-open` opens.
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
 * @cssproperty [--consent-secondary-background] - The other buttons; none without it.
 * @cssproperty [--consent-secondary-color] - Their text and border; as the text around without it.
 * @cssproperty [--consent-focus-color] - The ring around what has the focus; as `--consent-color` without it.
 * @cssproperty [--consent-focus-background] - What is behind that ring, for one of two colours; nothing without it.
 * @cssproperty [--consent-backdrop=rgb(0 0 0 / 0.6)] - Over the page while the dialog is open.
 */
export class ConsentPreferences extends LitElement {
  static override styles: CSSResultGroup = [shared, styles];

  static override properties: PropertyDeclarations = {
    modal: {type: Boolean},
    state: {reflect: true},
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  /** Whether it is the dialog; that leaves the page when it is closed. */
  declare modal: boolean;

  /** `confirming` while it says that the choice has been saved. */
  declare state: 'asking' | 'confirming';

  /** Level of the title, 1 to 5; the categories' headings are one below. */
  declare headingLevel: number;

  readonly #controller = new ConsentController<Words>(this, en);
  /** The decision that it shows; `null` before it has shown any. */
  #seen: Decision | undefined | null = null;
  /** What the visitor has changed and not saved. */
  #draft: Answers = {};
  #opener: Element | null = null;
  #focusIsDue: '#title' | '.confirmation' | undefined;

  constructor() {
    super();
    this.modal = false;
    this.state = 'asking';
    this.headingLevel = 2;
    // The banner asks where no preferences stand in the page; a single-page app may bring them, and take them away.
    const update = (): void => {
      if (!this.modal) document.querySelector<LitElement>('consent-banner')?.requestUpdate?.();
    };
    this.addController({hostConnected: update, hostDisconnected: update});
  }

  /** Shows the preferences: those that stand in the page, else a dialog, which gives the focus back to `opener`. */
  static open(opener: Element | null): void {
    const found = document.querySelector<ConsentPreferences>('consent-preferences');
    const preferences = found ?? (document.createElement('consent-preferences') as ConsentPreferences);
    preferences.#opener = opener;
    preferences.#focusIsDue = '#title';
    if (found) return found.requestUpdate();
    // The attribute tells the dialog from preferences in the page, which take the banner's place.
    preferences.toggleAttribute('modal', true);
    document.body.append(preferences);
  }

  protected override willUpdate(): void {
    const {store, page} = this.#controller;
    if (!store || store.decision === this.#seen) return;
    this.#seen = store.decision;
    this.#draft = {};
    this.state = 'asking';
    if (this.modal || !page.confirmation.isDue) return;
    page.confirmation.done();
    this.state = 'confirming';
    this.#focusIsDue = '.confirmation';
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
    const target = this.#focusIsDue && this.renderRoot.querySelector<HTMLElement>(this.#focusIsDue);
    if (!target) return;
    this.#focusIsDue = undefined;
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
      ${this.state === 'confirming' ? html`<p class="confirmation" tabindex="-1">${words.saved}</p>` : nothing}
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
    const onToggle = (isChecked: boolean): void => this.#draw([name, ...services.map((s) => s.name)], isChecked);
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
      this.#draw([name], isChecked);
      this.#draw(
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

  /** Notes a change that is not saved yet. */
  #draw(names: readonly string[], value: boolean): void {
    this.#draft = {...this.#draft, ...Object.fromEntries(names.map((name) => [name, value]))};
    this.state = 'asking';
    this.requestUpdate();
  }

  #answerWith(answer: (store: ConsentStore) => void): void {
    this.#opener = null;
    answer(this.#controller.store!);
    this.#dialog?.close();
  }

  readonly #onSave = (): void =>
    this.#answerWith((store) => store.decide((name, category) => this.#answer(name, category), 'preferences'));

  readonly #onAccept = (): void => this.#answerWith((store) => store.acceptAll('preferences'));

  readonly #onReject = (): void => this.#answerWith((store) => store.rejectAll('preferences'));

  readonly #onClose = (): void => this.#dialog!.close();

  /** Browsers give the focus back by themselves, but to an opener that never had it, or that is gone. */
  #onClosed(): void {
    this.remove();
    if (!this.#opener || document.activeElement !== document.body) return;
    for (const place of [this.#opener, document.querySelector('consent-banner')])
      (place as HTMLElement | null)?.focus();
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

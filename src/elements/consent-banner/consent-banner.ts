import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Decision} from '../../core/decision.js';
import {needsConsent} from '../../core/policy.js';
import type {ConsentStore} from '../../core/store.js';
import {enBanner, type BannerWords} from '../../i18n/en-banner.js';
import {ConsentElement} from '../shared/consent-element.js';
import {button} from '../shared/button.js';
import {ConsentController} from '../shared/consent-controller.js';
import {focusMain, isTyping} from '../shared/focus.js';
import {shared} from '../shared/styles.js';
import {Room} from '../shared/room.js';
import {sayChange} from './change.js';
import {styles} from './consent-banner.styles.js';
import {drawQuestion} from './question.js';
import {StickyFoot} from './sticky-foot.js';
import {TopLayer} from './top-layer.js';
import {ownDocument} from '../../platform/document.js';
import {findBanner} from '../../platform/owner.js';

/**
 * Asks the visitor to accept or reject optional cookies; shows nothing once they have answered. Its attributes and its
 * `<consent-category>` children are the site's configuration, read before this class is loaded.
 *
 * @customElement consent-banner
 * @attr {string} policy-href - Address of the site's cookies page; without it, there is no link.
 * @attr {string} [revision=""] - The policy's version; a new value asks again.
 * @attr {'bottom' | 'top' | 'corner' | 'modal'} [layout="bottom"] - Fixed to the bottom of the window; in the flow at the top
 *   of the page; a card in the corner, which is `bottom` on narrow screens; or a modal dialog.
 * @attr {string} [lang] - Language of the words; by default the nearest `lang` in the page, else English.
 * @attr {string} [site-name] - Who asks: the organisation, as visitors know it. Used in the heading; missing, that is said
 *   as a mistake (UK GDPR Art 13).
 * @attr {'auto' | 'start' | 'end' | 'none'} [settings-button="auto"] - The library's own button that leads back to the
 *   choices: only where the page has no way back; always, at that lower corner; or never.
 * @attr {string} [cookie-name="consent"] - Name of the cookie that stores the choice.
 * @attr {string} [cookie-domain] - Domain of that cookie; by default this hostname alone.
 * @attr {number} [heading-level=2] - Level of the heading, 1 to 6.
 * @attr {number} [cookie-days=365] - Lifetime of the choice in whole days, 1 to 400.
 * @attr {'basic' | 'advanced' | 'off'} [consent-mode="basic"] - Google Consent Mode v2: no Google script before consent; or
 *   Google's scripts from the start, with the signal that nothing is granted; or no signal.
 * @attr {boolean | '' | 'all'} [auto-block] - Parks, by their addresses, services of the catalogue that nobody has parked; `all`, also
 *   scripts and frames of other websites that nobody has named.
 * @attr {string} [allow] - Addresses and hashes that parked scripts may have on a page whose policy would refuse them.
 * @attr {boolean} [ignore-gpc] - Ignores the browser's Global Privacy Control, which otherwise refuses marketing.
 * @slot description - Replaces the explanation. Give the element `hidden`, so that it stays hidden without scripts.
 * @csspart banner - The whole banner.
 * @csspart heading - Its heading.
 * @csspart answers - The row with Accept and Reject.
 * @csspart button - Each button.
 * @cssproperty [--consent-accent] - The one colour of the site: buttons, links, rings and switches are made of it, and the text
 *   on it is black or white by contrast. A dark blue-green by default; a light one where `color-scheme` is dark.
 * @cssproperty [--consent-background] - Background; near white or near black by default.
 * @cssproperty [--consent-color] - Text.
 * @cssproperty [--consent-width=70em] - Greatest width of the banner's content; the page's own lines both up.
 * @cssproperty [--consent-border-color] - Lines; by default, a shade of the text's colour.
 * @cssproperty [--consent-radius=0.375em] - Roundness of the buttons; the card and the dialog have twice as much.
 * @cssproperty [--consent-link-color] - Links; by default the accent, dark or light enough to read.
 * @cssproperty [--consent-button-background] - Accept and Reject, always alike; by default the accent.
 * @cssproperty [--consent-button-color] - Their text.
 * @cssproperty [--consent-secondary-background] - The other buttons; none by default.
 * @cssproperty [--consent-secondary-color] - Their text; by default the links' colour.
 * @cssproperty [--consent-focus-color] - The ring around a focused element; by default the links' colour.
 * @cssproperty [--consent-focus-background] - A second colour behind that ring; none by default.
 * @cssproperty [--consent-backdrop=rgb(0 0 0 / 0.6)] - Over the page while the modal dialog is open.
 * @cssproperty [--consent-room=0px] - Set by the element on `<html>`: how much of the window's bottom the banner covers.
 */
export class ConsentBanner extends ConsentElement {
  static override styles: CSSResultGroup = [shared, styles];

  static override properties: PropertyDeclarations = {state: {reflect: true}};

  /** Shows the question, the confirmation, or nothing. */
  declare state: 'asking' | 'confirming' | 'answered';

  readonly #controller = new ConsentController(this, enBanner, 'consent-category,consent-words,[slot]');
  /** The decision at the last update; `null` before the first update. */
  #lastDecision: Decision | undefined | null = null;
  /** The first sentence on how to change one's mind that was drawn in this language. */
  #firstChange = {lang: '', sentence: ''};
  /** True if it was closed without an answer; the next decision opens it again. */
  #isClosed = false;
  #stop?: () => void;

  constructor() {
    super();
    new TopLayer(this);
    new StickyFoot(this);
    new Room(this, '[part=banner]');
    this.state = 'answered';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Search engines would show the banner's words as the page's summary. They know the attribute on a `div` alone; here it
    // is for what the site puts into the banner.
    this.dataset.nosnippet = '';
    this.#stop = this.#controller.page.store.listen(({source}) => {
      if (source) this.#isClosed = false;
    });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    // A dialog that is removed from the page is no longer modal, but still counts as open.
    this.renderRoot.querySelector('dialog')?.removeAttribute('open');
  }

  protected override willUpdate(): void {
    const {store, page} = this.#controller;
    if (!store) return;
    const {confirmation, isFramed, stillRunning} = page;
    const {decision, status} = store;
    const isNew = decision !== this.#lastDecision;
    this.#lastDecision = decision;
    // Its style needs to know; the script tag may be what says it.
    if (!this.hasAttribute('layout')) this.setAttribute('layout', store.policy!.layout);
    // After a reload, waits until the page has been parsed: preferences in it would confirm themselves.
    const isDue = confirmation.isDue && (store.source || ownDocument.readyState !== 'loading');
    const isElsewhere =
      (isFramed !== false && !stillRunning.length) ||
      ownDocument.querySelector('consent-preferences:not([modal]),[data-consent-preferences]') ||
      findBanner() !== this;
    if (isElsewhere) this.state = 'answered';
    else if (status === 'undecided' && isFramed === false) this.state = this.#isClosed ? 'answered' : 'asking';
    else if (isDue) this.state = 'confirming';
    else if (isNew) this.state = 'answered';
    // If the banner asks again, the visitor needs no confirmation.
    if (isDue && this.state !== 'answered') confirmation.done();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {store, words} = this.#controller;
    if (!store || this.state === 'answered') return nothing;
    const {layout, siteName} = store.policy!;
    const heading = siteName ? words!.headingOn + siteName : words!.heading;
    const content = this.state === 'asking' ? this.#question(store, words!, heading) : this.#confirmation(words!);
    return layout === 'modal'
      ? html`<dialog part="banner" aria-label=${heading} @close=${this.#onClosed}>
          <div class="content ${this.state}" data-nosnippet>${content}</div>
        </dialog>`
      : html`
          <div
            part="banner"
            class=${layout}
            role="region"
            aria-label=${heading}
            popover=${layout === 'top' ? nothing : 'manual'}
            data-nosnippet
          >
            <div class="content ${this.state}">${content}</div>
          </div>
        `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const banner = this.renderRoot.querySelector<HTMLElement & Partial<HTMLDialogElement>>('[part=banner]');
    if (!banner) return;
    if (banner.open === false) banner.showModal!();
    // A question that is no dialog takes no focus; to try would force the browser to lay out the page. A confirmation may
    // follow a withdrawal in another tab, and then takes none from a field.
    if (changed.has('state') && (banner.open || (this.state === 'confirming' && !isTyping())))
      banner.querySelector<HTMLElement>(banner.open ? '[tabindex]' : 'p')!.focus();
  }

  #question(store: ConsentStore, words: BannerWords, heading: string): TemplateResult {
    const {policyHref} = store.policy!;
    const {text, answers} = drawQuestion(store, words, this.#controller.lang, this.#drawChange(words), this.#onObject);
    return html`
      <div class="text">
        <h2 part="heading" tabindex="-1" aria-level=${this.getAttribute('heading-level') ?? 2}>${heading}</h2>
        ${text}
      </div>
      <div class="foot">
        <div class="answers" part="answers">${answers}</div>
        <div class="more">
          ${this.#customise(words)} ${policyHref ? html`<a href=${policyHref}>${words.policyLink}</a>` : nothing}
        </div>
      </div>
    `;
  }

  #confirmation(words: BannerWords): TemplateResult {
    return html`
      <div class="text">
        <p tabindex="-1" role=${isTyping() ? 'status' : nothing}>
          ${this.#outcome(words)} ${sayChange(this.#controller.page, words)}
        </p>
        <consent-reload exportparts="button"></consent-reload>
      </div>
      <div class="foot">
        <div class="more">${button('hide', words.hide, this.#onHide, 'quiet')} ${this.#customise(words)}</div>
      </div>
    `;
  }

  #customise(words: BannerWords): TemplateResult {
    const open = (event: Event): void => void this.#controller.page.openPreferences(event.currentTarget as Element);
    return button('customise', words.customise, open, 'plain');
  }

  /** Says how to change one's mind, in the space of the first such sentence: nothing moves when the page's link has come. */
  #drawChange(words: BannerWords): TemplateResult {
    const {lang, page} = this.#controller;
    const sentence = sayChange(page, words);
    if (lang !== this.#firstChange.lang) this.#firstChange = {lang, sentence};
    const first = this.#firstChange.sentence;
    const fitting = sentence.length > first.length ? words.change : sentence;
    return html`<p class="change" data-first=${first === sentence ? nothing : first}><span>${fitting}</span></p>`;
  }

  #outcome(words: BannerWords): string {
    const {answers, policy, status} = this.#controller.store!;
    const values = Object.values(answers);
    if (status === 'undecided' || !policy!.categories.some(needsConsent)) return words.saved;
    return !values.includes(false) ? words.accepted : !values.includes(true) ? words.rejected : words.saved;
  }

  readonly #onObject = (): void => {
    // Keeps the focus, because the button is about to disappear.
    this.renderRoot.querySelector('h2')!.focus();
    this.#controller.store!.object('banner');
  };

  readonly #onHide = async (): Promise<void> => {
    this.state = 'answered';
    await this.updateComplete;
    focusMain();
  };

  /** Escape is not an answer: the banner asks again on the next page. */
  #onClosed(): void {
    this.#isClosed = true;
    this.#controller.page.closeQuestion();
    void this.#onHide();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}

import {LitElement, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Consent} from '../../core/consent.js';
import {answerTo, isVisitors, type Source} from '../../core/decision.js';
import {isHostedAround} from '../../core/host.js';
import {optionalCategories, optionalNames} from '../../core/policy.js';
import {enBanner, type BannerWords} from '../../i18n/en.js';
import {isConfirmationDue, postponeConfirmation} from '../../storage/confirmation.js';
import {button} from '../shared/button.js';
import {ConsentController} from '../shared/consent-controller.js';
import {moveFocus} from '../shared/focus.js';
import {shared} from '../shared/styles.js';
import {fill, labelOf} from '../shared/words.js';
import {styles} from './consent-banner.styles.js';

/**
 * Asks the visitor to accept or reject optional cookies; shows nothing once they have answered. Its attributes and its
 * `<consent-category>` children are the site's configuration, which is read before this class is loaded.
 *
 * @customElement consent-banner
 * @attr {string} policy-href - Address of the site's cookies page; without it, the link is left out.
 * @attr {string} [revision=""] - The policy's version; a new value asks again.
 * @attr {'bottom' | 'top'} [layout="bottom"] - Fixed to the bottom of the window, or in the flow at the top of the page.
 * @attr {string} [lang] - Language; else the nearest `lang` in the page, else English.
 * @attr {string} [site-name] - Used in the heading.
 * @attr {string} [cookie-name="consent"] - Name of the cookie that keeps the choice.
 * @attr {string} [cookie-domain] - Domain that the choice is kept for; else this host alone.
 * @attr {number} [cookie-days=365] - How long the choice is kept, 1 to 400 days.
 * @slot description - Replaces the explanation. Give the element `hidden`, so that it is not seen without scripts.
 * @fires {ConsentRequestEvent} consent-request - A button was pressed. Cancel it to take over.
 * @csspart banner - The whole banner.
 * @csspart heading - Its heading.
 * @csspart answers - The row with Accept and Reject.
 * @csspart button - Each button.
 * @cssproperty [--consent-background=Canvas] - Background.
 * @cssproperty [--consent-color=CanvasText] - Text.
 * @cssproperty [--consent-border-color=CanvasText] - The line between the banner and the page.
 * @cssproperty [--consent-link-color=LinkText] - Links.
 * @cssproperty [--consent-button-background=CanvasText] - Accept and Reject, always alike.
 * @cssproperty [--consent-button-color=Canvas] - Their text.
 * @cssproperty [--consent-button-radius=0] - Roundness of the buttons' corners.
 * @cssproperty [--consent-focus-color=Highlight] - The ring around what has the focus.
 */
export class ConsentBanner extends LitElement {
  static override styles: CSSResultGroup = [shared, styles];

  static override properties: PropertyDeclarations = {
    state: {reflect: true},
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  /** What it shows: the question, the confirmation, or nothing. */
  declare state: 'asking' | 'confirming' | 'answered';

  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;

  readonly #controller = new ConsentController(this, 'banner', enBanner, (source) => this.#onDecided(source));
  readonly #observer = new ResizeObserver(() => this.#makeRoom());
  readonly #room = new CSSStyleSheet();
  /** Where the focus was before it came here. */
  #origin: EventTarget | null = null;
  #focusIsDue = false;

  constructor() {
    super();
    this.state = 'answered';
    this.headingLevel = 2;
    this.addEventListener('focusin', (event) => (this.#origin ??= event.relatedTarget));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#room);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#room);
  }

  /** Focuses what leads to the choices. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[data-action=customise]')?.focus(options);
  }

  protected override willUpdate(): void {
    const {consent} = this.#controller;
    if (!consent) return;
    const isElsewhere =
      isHostedAround() ||
      document.querySelector('consent-preferences:not([modal])') ||
      document.querySelector('consent-banner') !== this;
    if (isElsewhere) this.state = 'answered';
    else if (consent.status === 'undecided') this.state = 'asking';
    else if (!this.hasUpdated && isConfirmationDue()) this.#confirm();
    else if (this.state === 'asking') this.state = 'answered';
  }

  protected override render(): TemplateResult | typeof nothing {
    const {consent, words, lang} = this.#controller;
    if (this.state === 'answered' || !consent || !words) return nothing;
    const policy = consent.policy!;
    const {layout, siteName} = policy;
    const heading = siteName ? fill(words.headingOn, {site: siteName}) : words.heading;
    const isAsking = this.state === 'asking';
    const labels = optionalCategories(policy).map((category) => labelOf(category, words));
    return html`
      <div
        part="banner"
        class=${layout}
        role="region"
        aria-label=${heading}
        popover=${layout === 'bottom' ? 'manual' : nothing}
      >
        ${
          isAsking
            ? html`
                <h2 part="heading" aria-level=${this.headingLevel}>${heading}</h2>
                <slot name="description">
                  <p>${words.description} ${new Intl.ListFormat(lang).format(labels)}.</p>
                </slot>
                <div class="answers" part="answers">
                  ${button('accept', words.accept, this.#onAccept)} ${button('reject', words.reject, this.#onReject)}
                </div>
              `
            : html`<p tabindex="-1">${this.#outcome(consent, words)}</p>`
        }
        <div class="more">
          ${isAsking ? nothing : button('hide', words.hide, this.#onHide)}
          ${button('customise', words.customise, this.#onCustomise, 'quiet')}
          ${isAsking && policy.policyHref ? html`<a href=${policy.policyHref}>${words.policy}</a>` : nothing}
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    const banner = this.#banner;
    this.#observer.disconnect();
    if (banner) this.#observer.observe(banner);
    else this.#makeRoom();
    // The top layer is above every z-index, and no transformed or clipping parent holds it.
    if (banner?.popover && !banner.matches(':popover-open')) banner.showPopover();
    if (this.#focusIsDue && banner) {
      this.#focusIsDue = false;
      banner.querySelector<HTMLElement>('[tabindex]')!.focus();
    }
  }

  #outcome({answers, policy}: Consent, words: BannerWords): string {
    const values = optionalNames(policy!).map((name) => answerTo(answers, name));
    return !values.includes(false) ? words.accepted : !values.includes(true) ? words.rejected : words.saved;
  }

  #onDecided(source: Source): void {
    if (isVisitors(source) && this.#controller.consent?.status === 'decided') this.#confirm();
  }

  #confirm(): void {
    postponeConfirmation(false);
    this.state = 'confirming';
    this.#focusIsDue = true;
  }

  readonly #onAccept = (): void => this.#controller.request('acceptAll');

  readonly #onReject = (): void => this.#controller.request('rejectAll');

  readonly #onCustomise = (): void => this.#controller.request('showPreferences');

  readonly #onHide = (): void => {
    this.state = 'answered';
    moveFocus(this.#origin);
    this.#origin = null;
  };

  get #banner(): HTMLElement | null {
    return this.renderRoot.querySelector('[part=banner]');
  }

  /**
   * Room at the end of the page and of its scrolling area, for a banner that is fixed over it: the last line can be scrolled
   * clear of it, and so is whatever takes the focus (WCAG 2.4.11). Nothing that is on the screen moves.
   */
  #makeRoom(): void {
    const size = this.#banner?.matches('.bottom') ? this.#banner.offsetHeight : 0;
    const rules = `html{scroll-padding-bottom:${size}px}html::after{content:"";display:block;height:${size}px}`;
    this.#room.replaceSync(size ? rules : '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}

import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Consent} from '../../core/consent.js';
import type {Answers} from '../../core/decision.js';
import {isHostedAround} from '../../core/host.js';
import {isVisitors} from '../../core/source.js';
import {isAsked, isExempt, itemsOf, languageOf, needsConsent, type Item} from '../../core/policy.js';
import {enBanner, type BannerWords} from '../../i18n/en-banner.js';
import {isConfirmationDue, postponeConfirmation} from '../../storage/confirmation.js';
import {button} from '../shared/button.js';
import {ConsentController} from '../shared/consent-controller.js';
import {focusMain} from '../shared/focus.js';
import {shared} from '../shared/styles.js';
import {labelOf} from '../shared/label.js';
import {styles} from './consent-banner.styles.js';

/**
 * Asks the visitor to accept or reject optional cookies; shows nothing once they have answered. Its attributes and its
 * `<consent-category>` children are the site's configuration, which is read before this class is loaded.
 *
 * @customElement consent-banner
 * @attr {string} policy-href - Address of the site's cookies page; without it, the link is left out.
 * @attr {string} [revision=""] - The policy's version; a new value asks again.
 * @attr {'bottom' | 'top' | 'corner' | 'modal'} [layout="bottom"] - Fixed to the bottom of the window; in the flow at the top
 *   of the page; a card fixed to the corner, which is `bottom` on narrow screens; or a dialog, which keeps the page from being used.
 * @attr {string} [lang] - Language; else the nearest `lang` in the page, else English.
 * @attr {string} [site-name] - Used in the heading.
 * @attr {string} [cookie-name="consent"] - Name of the cookie that keeps the choice.
 * @attr {string} [cookie-domain] - Domain that the choice is kept for; else this host alone.
 * @attr {number} [heading-level=2] - Level of the heading, 1 to 6.
 * @attr {number} [cookie-days=365] - How long the choice is kept, 1 to 400 days.
 * @attr {'basic' | 'advanced' | 'off'} [consent-mode="basic"] - Google Consent Mode v2: no Google script before consent; or
 *   Google's scripts from the start, told that nothing is allowed; or no signal.
 * @attr {boolean} [auto-block] - Holds, by their addresses, services of the catalogue that nobody has parked.
 * @attr {boolean} [ignore-gpc] - Does not take Global Privacy Control for a refusal of marketing.
 * @slot description - Replaces the explanation. Give the element `hidden`, so that it is not seen without scripts.
 * @csspart banner - The whole banner.
 * @csspart heading - Its heading.
 * @csspart answers - The row with Accept and Reject.
 * @csspart button - Each button.
 * @cssproperty [--consent-background=Canvas] - Background.
 * @cssproperty [--consent-color=CanvasText] - Text.
 * @cssproperty [--consent-border-color=CanvasText] - The line between the banner and the page.
 * @cssproperty [--consent-radius=0] - Roundness of the card, the dialog and the buttons.
 * @cssproperty [--consent-link-color=LinkText] - Links.
 * @cssproperty [--consent-button-background=CanvasText] - Accept and Reject, always alike.
 * @cssproperty [--consent-button-color=Canvas] - Their text.
 * @cssproperty [--consent-secondary-background] - The other buttons; none without it.
 * @cssproperty [--consent-secondary-color] - Their text and border; as the text around without it.
 * @cssproperty [--consent-focus-color] - The ring around what has the focus; as `--consent-color` without it.
 * @cssproperty [--consent-focus-background] - What is behind that ring, for one of two colours; nothing without it.
 * @cssproperty [--consent-backdrop=rgb(0 0 0 / 0.6)] - Over the page while the modal dialog is open.
 * @cssproperty [--consent-room=0px] - Set by the element on `<html>`: how much of the window is covered from the bottom.
 */
export class ConsentBanner extends LitElement {
  static override styles: CSSResultGroup = [shared, styles];

  static override properties: PropertyDeclarations = {state: {reflect: true}};

  /** What it shows: the question, the confirmation, or nothing. */
  declare state: 'asking' | 'confirming' | 'answered';

  readonly #controller = new ConsentController(this, enBanner);
  readonly #observer = new ResizeObserver(([entry]) => this.#makeRoom(entry!.target as HTMLElement));
  readonly #room = new CSSStyleSheet();
  /** The answers that it has shown, or confirmed. */
  #answers?: Answers;
  /** The answers that it was closed under, without another. */
  #closed?: Answers | undefined;

  constructor() {
    super();
    this.state = 'answered';
    document.adoptedStyleSheets.push(this.#room);
    new MutationObserver((records) => records.forEach(this.#onLang)).observe(document, {
      subtree: true,
      attributeFilter: ['lang'],
      attributeOldValue: true,
    });
  }

  protected override willUpdate(): void {
    const {consent} = this.#controller;
    if (!consent) return;
    const {answers, source = '', status} = consent;
    // A banner that is put into the page after the answer has nothing to confirm.
    const isNew = this.#answers && answers !== this.#answers;
    // Until the page has been parsed, it is not known whether it confirms by itself.
    const isDue = document.readyState !== 'loading' && isConfirmationDue();
    const isElsewhere =
      isHostedAround() ||
      document.querySelector('consent-preferences:not([modal])') ||
      document.querySelector('consent-banner') !== this;
    this.#answers = answers;
    if (isElsewhere) this.state = 'answered';
    else if (status === 'undecided') this.state = answers === this.#closed ? 'answered' : 'asking';
    else if (isNew || isDue || this.state === 'asking')
      this.state = isVisitors(source) || isDue ? 'confirming' : 'answered';
    // Where the banner asks again after the reload, that is answer enough.
    if (this.state === 'confirming' || (isDue && this.state === 'asking')) postponeConfirmation(false);
  }

  protected override render(): TemplateResult | typeof nothing {
    const {consent, words} = this.#controller;
    if (!consent || this.state === 'answered') return nothing;
    const {layout, siteName, policyHref} = consent.policy!;
    const heading = siteName ? words!.headingOn + siteName : words!.heading;
    const isAsking = this.state === 'asking';
    const content = html`
      ${isAsking ? this.#question(consent, words!, heading) : html`<p tabindex="-1">${this.#outcome(words!)}</p>`}
      <div class="more">
        ${isAsking ? nothing : button('hide', words!.hide, this.#onHide)}
        ${button('customise', words!.customise, () => consent.showPreferences(), 'quiet')}
        ${isAsking && policyHref ? html`<a href=${policyHref}>${words!.policyLink}</a>` : nothing}
      </div>
    `;
    return layout === 'modal'
      ? html`<dialog part="banner" aria-label=${heading} @close=${this.#onClosed}>${content}</dialog>`
      : html`
          <div
            part="banner"
            class=${layout}
            role="region"
            aria-label=${heading}
            popover=${layout === 'top' ? nothing : 'manual'}
          >
            ${content}
          </div>
        `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const banner = this.renderRoot.querySelector<HTMLElement & Partial<HTMLDialogElement>>('[part=banner]');
    if (!banner) return;
    this.#observer.observe(banner);
    // The top layer is above every z-index, and no transformed or clipping parent holds it.
    if (banner.popover && !banner.matches(':popover-open')) banner.showPopover();
    if (banner.open === false) banner.showModal!();
    if (changed.has('state')) banner.querySelector<HTMLElement>(banner.open ? '[tabindex]' : 'p')!.focus();
  }

  #question(consent: Consent, words: BannerWords, heading: string): TemplateResult {
    const policy = consent.policy!;
    const labelsOf = (isNamed: (item: Item) => boolean): string => {
      const items = itemsOf(policy).filter(isNamed);
      return [...new Set(items.map(({within}) => labelOf(within, words)))].join(', ');
    };
    const running = labelsOf(({name, within}) => isExempt(within) && consent.isOn(name, within));
    // Where nothing is left to agree to, the visitor is told what runs.
    const isNotice = consent.unanswered.every(({within}) => isExempt(within));
    const object = button('object', words.object, this.#onObject, isNotice ? '' : 'quiet');
    return html`
      <h2 part="heading" tabindex="-1" aria-level=${this.getAttribute('heading-level') ?? 2}>${heading}</h2>
      <slot name="description"
        >${isNotice ? nothing : html`<p>${words.description} ${labelsOf(({within}) => isAsked(policy, within))}.</p>`}</slot
      >
      ${running ? html`<p part="exempt">${words.exempt} ${running}. ${isNotice ? nothing : object}</p>` : nothing}
      <div class="answers" part="answers">
        ${
          isNotice
            ? [button('accept', words.ok, () => consent.choose({}, 'banner')), object]
            : [
                button('accept', words.accept, () => consent.acceptAll('banner')),
                button('reject', words.reject, () => consent.rejectAll('banner')),
              ]
        }
      </div>
    `;
  }

  #outcome(words: BannerWords): string {
    const values = Object.values(this.#answers!);
    if (!this.#controller.consent!.policy!.categories.some(needsConsent)) return words.saved;
    return !values.includes(false) ? words.accepted : !values.includes(true) ? words.rejected : words.saved;
  }

  /** Where a page switches the language that the words were in, they are switched with it. */
  readonly #onLang = ({target, oldValue}: MutationRecord): void => {
    const {consent} = this.#controller;
    const lang = languageOf((target as Element).getAttribute('lang') || 'en');
    if (
      consent &&
      target.contains(this) &&
      languageOf(oldValue || 'en') === consent.policy!.lang &&
      lang !== consent.policy!.lang
    )
      consent.configure({...consent.policy!, lang});
  };

  /** Objects to what runs without being asked for, and answers nothing else. */
  readonly #onObject = (): void => {
    const consent = this.#controller.consent!;
    const objections = itemsOf(consent.policy!)
      .filter(({within}) => isExempt(within))
      .map(({name}) => [name, false]);
    // The button goes, and the focus is not to go with it.
    this.renderRoot.querySelector('h2')!.focus();
    consent.follow({...consent.answers, ...Object.fromEntries(objections)}, 'banner');
  };

  readonly #onHide = async (): Promise<void> => {
    this.state = 'answered';
    await this.updateComplete;
    focusMain();
  };

  /** Escape is no answer: it asks again on the next page. */
  #onClosed(): void {
    this.#closed = this.#answers;
    void this.#onHide();
  }

  /**
   * Room at the end of the page and of its scrolling area, for a banner that is fixed over it: the last line can be scrolled
   * clear of it, and so is whatever takes the focus (WCAG 2.4.11). Nothing that is on the screen moves.
   */
  #makeRoom(banner: HTMLElement): void {
    const isFixed = banner.popover && banner.offsetHeight;
    const room = isFixed ? innerHeight - banner.getBoundingClientRect().top : 0;
    const size = 'var(--consent-room)';
    this.#room.replaceSync(
      `html{--consent-room:${room}px;scroll-padding-bottom:${size}}html::after{content:"";display:block;height:${size}}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}

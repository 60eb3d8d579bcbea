import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Decision} from '../../core/decision.js';
import {isAsked, isExempt, itemsOf, needsConsent, type Item} from '../../core/policy.js';
import type {ConsentStore} from '../../core/store.js';
import {enBanner, type BannerWords} from '../../i18n/en-banner.js';
import {ConsentElement} from '../shared/consent-element.js';
import {button} from '../shared/button.js';
import {ConsentController} from '../shared/consent-controller.js';
import {focusMain, isTyping} from '../shared/focus.js';
import {shared} from '../shared/styles.js';
import {joinList} from '../shared/list.js';
import {labelOf} from '../shared/label.js';
import {styles} from './consent-banner.styles.js';
import {Room} from './room.js';
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
 * @attr {string} [site-name] - Used in the heading.
 * @attr {string} [cookie-name="consent"] - Name of the cookie that stores the choice.
 * @attr {string} [cookie-domain] - Domain of that cookie; by default this hostname alone.
 * @attr {number} [heading-level=2] - Level of the heading, 1 to 6.
 * @attr {number} [cookie-days=365] - Lifetime of the choice in whole days, 1 to 400.
 * @attr {'basic' | 'advanced' | 'off'} [consent-mode="basic"] - Google Consent Mode v2: no Google script before consent; or
 *   Google's scripts from the start, with the signal that nothing is granted; or no signal.
 * @attr {boolean} [auto-block] - Parks, by their addresses, services of the catalogue that nobody has parked.
 * @attr {string} [allow] - Addresses and hashes that parked scripts may have on a page whose policy would refuse them.
 * @attr {boolean} [ignore-gpc] - Ignores the browser's Global Privacy Control, which otherwise refuses marketing.
 * @slot description - Replaces the explanation. Give the element `hidden`, so that it stays hidden without scripts.
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
 * @cssproperty [--consent-secondary-background] - The other buttons; none by default.
 * @cssproperty [--consent-secondary-color] - Their text and border; by default the colour of the text around.
 * @cssproperty [--consent-focus-color] - The ring around a focused element; by default `--consent-color`.
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
  /** True if it was closed without an answer; the next decision opens it again. */
  #isClosed = false;
  #stop?: () => void;

  constructor() {
    super();
    new TopLayer(this);
    new Room(this);
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
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog) dialog.open = false;
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
    const {store, words, page} = this.#controller;
    if (!store || this.state === 'answered') return nothing;
    const {layout, siteName, policyHref} = store.policy!;
    const heading = siteName ? words!.headingOn + siteName : words!.heading;
    const isAsking = this.state === 'asking';
    const content = html`
      ${
        isAsking
          ? this.#question(store, words!, heading)
          : html`
              <p tabindex="-1" role=${isTyping() ? 'status' : nothing}>${this.#outcome(words!)}</p>
              <consent-reload exportparts="button"></consent-reload>
            `
      }
      <div class="more">
        ${isAsking ? nothing : button('hide', words!.hide, this.#onHide)}
        ${button('customise', words!.customise, (event) => void page.openPreferences(event.currentTarget as Element), 'quiet')}
        ${isAsking && policyHref ? html`<a href=${policyHref}>${words!.policyLink}</a>` : nothing}
      </div>
    `;
    return layout === 'modal'
      ? html`<dialog part="banner" aria-label=${heading} @close=${this.#onClosed}>
          <div data-nosnippet>${content}</div>
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
            ${content}
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
    const policy = store.policy!;
    const labelsOf = (isNamed: (item: Item) => boolean): string => {
      const items = itemsOf(policy).filter(isNamed);
      return joinList([...new Set(items.map(({within}) => labelOf(within, words)))], words, this.#controller.lang);
    };
    const running = labelsOf(({name, within}) => isExempt(within) && store.isOn(name, within));
    // If nothing needs agreement, the banner only says what runs.
    const isNotice = store.unanswered.every(({within}) => isExempt(within));
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
            ? [button('accept', words.ok, () => store.acknowledge('banner')), object]
            : [
                button('accept', words.accept, () => store.acceptAll('banner')),
                button('reject', words.reject, () => store.rejectAll('banner')),
              ]
        }
      </div>
    `;
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
    void this.#onHide();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}

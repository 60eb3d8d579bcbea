import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {bare} from '../../core/bare.js';
import {enSettings} from '../../i18n/en-settings.js';
import {ownDocument} from '../../platform/document.js';
import {own} from '../../platform/own.js';
import {findBanner} from '../../platform/owner.js';
import {ConsentController} from '../shared/consent-controller.js';
import {ConsentElement} from '../shared/consent-element.js';
import {Room} from '../shared/room.js';
import {shared} from '../shared/styles.js';
import {Corner} from './corner.js';
import {styles} from './consent-settings.styles.js';

/** Time between a change of the page and the update, in milliseconds. */
const UPDATE_DELAY = 100;

/** The longest wait for an idle period after that, in milliseconds. */
const LONGEST_BUSY = 1000;

/**
 * Openers of the choices, style sheets that may hide one, and custom elements that are not defined yet: their shadow root may
 * contain one.
 */
const MAY_LEAD_BACK = 'style,link,[data-consent-open],consent-preferences,[data-consent-preferences],:not(:defined)';

/**
 * The way back to the choices, for pages that have none: a button at a lower corner of the window. The library adds it after
 * the answer, where `settings-button` asks for it: pages need not.
 *
 * @customElement consent-settings
 * @csspart settings - The button's place.
 * @csspart button - The button.
 * @cssproperty [--consent-accent] - Its words and icon.
 * @cssproperty [--consent-background] - Its background.
 * @cssproperty [--consent-border-color] - Its border.
 * @cssproperty [--consent-radius=2em] - Its roundness.
 */
export class ConsentSettings extends ConsentElement {
  static override styles: CSSResultGroup = [shared, styles];

  readonly #controller = new ConsentController(this, enSettings, ':not(*)');
  readonly #room = new Room(this, '[part=settings]');
  readonly #corner = new Corner(this, () => this.#room.follow());
  /** The page may get a way back of its own, or lose it; and the banner comes and goes. */
  readonly #observer = new MutationObserver((records) => {
    if (this.#searchedFor && records.some(mayChangeWayBack)) this.#searchedFor = undefined;
    this.#updateSoon();
  });
  #isUpdateDue = false;
  /** The settings and the answer at the latest search for a way back; undefined once the page has changed since. */
  #searchedFor?: readonly unknown[] | undefined;
  #isNeededNow = false;

  override connectedCallback(): void {
    super.connectedCallback();
    const options = bare({subtree: true, childList: true, attributeFilter: ['state', 'hidden', 'data-consent-open']});
    this.#observer.observe(document, options);
    addEventListener('resize', this.#searchAgain);
    ownDocument.addEventListener('load', this.#onLoad, true);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    removeEventListener('resize', this.#searchAgain);
    ownDocument.removeEventListener('load', this.#onLoad, true);
  }

  protected override render(): TemplateResult | typeof nothing {
    const {store, words, page} = this.#controller;
    const {state = 'answered'} = (findBanner() ?? {}) as {state?: string};
    if (!store || !words || state !== 'answered' || !this.#isNeeded) return nothing;
    const open = (event: Event): void => void page.openPreferences(event.currentTarget as Element);
    return html`
      <div part="settings" class=${this.#corner.side} role="region" aria-label=${words.settings} data-nosnippet>
        <button part="button" data-action="settings" @click=${open}>
          <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
            <path d="M2 6h6m6 0h4M2 14h2m6 0h8" />
            <circle cx="11" cy="6" r="2.5" />
            <circle cx="7" cy="14" r="2.5" />
          </svg>
          ${words.settings}
        </button>
      </div>
    `;
  }

  /** Searches the page only if something has changed that counts: some pages change all the time. */
  get #isNeeded(): boolean {
    const {store, page} = this.#controller;
    const state = [store!.policy, store!.decision, page.isFramed, page.isQuestionClosed];
    if (!state.every((each, i) => this.#searchedFor && each === this.#searchedFor[i])) {
      this.#searchedFor = state;
      this.#isNeededNow = page.needsSettingsButton;
    }
    return this.#isNeededNow;
  }

  readonly #searchAgain = (): void => {
    this.#searchedFor = undefined;
    this.#updateSoon();
  };

  /** A style sheet that has arrived may hide the page's own way back. */
  readonly #onLoad = ({target}: Event): void => {
    if (target instanceof HTMLLinkElement) this.#searchAgain();
  };

  /** Waits for a moment, because a page may change in many steps, and then for an idle one. */
  readonly #updateSoon = (): void => {
    if (this.#isUpdateDue) return;
    this.#isUpdateDue = true;
    setTimeout(() => {
      whenIdle(() => {
        this.#isUpdateDue = false;
        this.requestUpdate();
      });
    }, UPDATE_DELAY);
  };
}

/** True if what the change adds, removes or hides may lead back to the choices. */
function mayChangeWayBack({type, attributeName, target, addedNodes, removedNodes}: MutationRecord): boolean {
  if (type === 'attributes') return attributeName !== 'state';
  return target instanceof HTMLStyleElement || [...addedNodes, ...removedNodes].some(mayLeadBack);
}

/** True also for an element with a shadow root, which may contain an opener. */
function mayLeadBack(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  const select = own(node, 'querySelectorAll');
  return (
    own(node, 'matches')(MAY_LEAD_BACK) ||
    select(MAY_LEAD_BACK).length > 0 ||
    [node, ...select('*')].some((each) => each.shadowRoot)
  );
}

function whenIdle(then: () => void): void {
  // Safari has no such call.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(then, bare({timeout: LONGEST_BUSY}));
  else then();
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-settings': ConsentSettings;
  }
}

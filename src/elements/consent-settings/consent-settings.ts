import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {bare} from '../../core/bare.js';
import {enSettings} from '../../i18n/en-settings.js';
import {findBanner} from '../../platform/owner.js';
import {ConsentController} from '../shared/consent-controller.js';
import {ConsentElement} from '../shared/consent-element.js';
import {Room} from '../shared/room.js';
import {shared} from '../shared/styles.js';
import {Corner} from './corner.js';
import {styles} from './consent-settings.styles.js';

/** Time between a change of the page and the update, in milliseconds. */
const UPDATE_DELAY = 100;

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
  readonly #observer = new MutationObserver(() => this.#updateSoon());
  #isUpdateDue = false;

  override connectedCallback(): void {
    super.connectedCallback();
    const options = bare({subtree: true, childList: true, attributeFilter: ['state', 'hidden', 'data-consent-open']});
    this.#observer.observe(document, options);
    addEventListener('resize', this.#updateSoon);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    removeEventListener('resize', this.#updateSoon);
  }

  protected override render(): TemplateResult | typeof nothing {
    const {store, words, page} = this.#controller;
    const {state = 'answered'} = (findBanner() ?? {}) as {state?: string};
    if (!store || !words || state !== 'answered' || !page.needsSettingsButton) return nothing;
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

  /** Waits for a moment, because a page may change in many steps. */
  readonly #updateSoon = (): void => {
    if (this.#isUpdateDue) return;
    this.#isUpdateDue = true;
    setTimeout(() => {
      this.#isUpdateDue = false;
      this.requestUpdate();
    }, UPDATE_DELAY);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-settings': ConsentSettings;
  }
}

import type {ReactiveController, ReactiveElement} from 'lit';
import {ownDocument} from '../../platform/document.js';

/**
 * Adds room at the end of the page and its scrolling area, so that a fixed part covers neither the last line nor a
 * focused element (WCAG 2.4.11). Nothing on the screen moves, unless the part grows over the focus. The room is hidden,
 * because browsers would count it as a layout shift when the parser pushes it down.
 */
export class Room implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #selector: string;
  readonly #observer = new ResizeObserver(() => this.follow());
  readonly #sheet = new CSSStyleSheet();
  #size = 0;

  /** @param selector - Selects the part in the element's shadow root. */
  constructor(host: ReactiveElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected(): void {
    ownDocument.adoptedStyleSheets.push(this.#sheet);
    ownDocument.addEventListener('focusin', this.#onFocusIn);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    ownDocument.removeEventListener('focusin', this.#onFocusIn);
    ownDocument.adoptedStyleSheets = ownDocument.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  hostUpdated(): void {
    const part = this.#host.renderRoot.querySelector(this.#selector);
    // An update may follow the removal.
    if (part && this.#host.isConnected) this.#observer.observe(part);
  }

  /**
   * Measures the part soon. Not at once: room may bring a scrollbar, which makes the part narrower, and browsers report an
   * error if it changes while they observe it. On a slow telephone, restyling the page would delay the answer to a press.
   */
  follow(): void {
    setTimeout(() => this.#set(this.#covered()));
  }

  #set(size: number): void {
    if (size === this.#size) return;
    const isGrowing = size > this.#size;
    this.#size = size;
    const room = 'var(--consent-room)';
    this.#sheet.replaceSync(
      size
        ? `html{--consent-room:${size}px;scroll-padding-bottom:${room}}html::after{content:"";display:block;visibility:hidden;height:${room}}`
        : '',
    );
    if (isGrowing) this.#uncoverFocus();
  }

  /** Firefox does not always scroll by the padding; looks while it may scroll, in the next frames. */
  readonly #onFocusIn = (): void => {
    const look = (frames: number): void => {
      this.#uncoverFocus();
      if (frames) requestAnimationFrame(() => look(frames - 1));
    };
    if (this.#size) requestAnimationFrame(() => look(2));
  };

  /** Scrolls to the focused element if the part covers it. */
  #uncoverFocus(): void {
    const size = this.#size && this.#covered();
    let focused = ownDocument.activeElement;
    if (!size || !focused || focused === this.#host) return;
    while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const {top, bottom} = focused.getBoundingClientRect();
    const edge = innerHeight - size;
    if (bottom > edge && top < innerHeight && bottom - top < edge) focused.scrollIntoView({block: 'nearest'});
  }

  /** The height, in pixels, of the window's bottom that the part covers now; it may be gone, or another than before. */
  #covered(): number {
    const part = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    const isFixed = part?.offsetHeight && getComputedStyle(part).position === 'fixed';
    return isFixed ? innerHeight - part.getBoundingClientRect().top : 0;
  }
}

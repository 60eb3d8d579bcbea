import type {ReactiveController, ReactiveElement} from 'lit';
import {ownDocument} from '../../platform/document.js';
import {currentPage} from '../shared/page.js';

/** Distance between the heights that are tried, in pixels. */
const STEP = 16;

/**
 * Finds a place for the button at a lower corner of the window: where nothing else is fixed, such as a chat button, and
 * nothing has the focus (WCAG 2.4.11). The start comes first: chat buttons are at the end.
 */
export class Corner implements ReactiveController {
  /** The corner; also the class of the button's place. */
  side: 'start' | 'end' = 'start';

  readonly #host: ReactiveElement;
  readonly #onLift: () => void;
  readonly #sheet = new CSSStyleSheet();
  #lift = 0;

  /** @param onLift - Called when the button has another height above the window's end. */
  constructor(host: ReactiveElement, onLift: () => void) {
    this.#host = host;
    this.#onLift = onLift;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
    ownDocument.addEventListener('focusin', this.#onFocusIn);
  }

  hostDisconnected(): void {
    ownDocument.removeEventListener('focusin', this.#onFocusIn);
  }

  hostUpdated(): void {
    const place = this.#host.renderRoot.querySelector('[part=settings]');
    if (!place) return;
    const {settingsButton} = currentPage().store.policy!;
    const {width, height, left, bottom} = place.getBoundingClientRect();
    // A box in the other corner mirrors this one.
    const otherLeft = innerWidth - left - width;
    const ground = bottom + this.#lift;
    const sides =
      settingsButton === 'start' || settingsButton === 'end' ? [settingsButton] : (['start', 'end'] as const);
    const leftOf = (side: 'start' | 'end'): number => (side === this.side ? left : otherLeft);
    for (let lift = 0; lift < innerHeight / 2; lift += STEP) {
      for (const side of sides) {
        if (!this.#isFree(new DOMRect(leftOf(side), ground - lift - height, width, height))) continue;
        return this.#move(side, lift);
      }
    }
    this.#move(sides[0]!, 0);
  }

  readonly #onFocusIn = (): void => void requestAnimationFrame(() => this.hostUpdated());

  /** Moves without a layout shift: browsers count none for `translate`. */
  #move(side: 'start' | 'end', lift: number): void {
    if (lift !== this.#lift) {
      this.#lift = lift;
      this.#sheet.replaceSync(`[part=settings]{translate:0 ${-lift}px}`);
      this.#onLift();
    }
    if (side === this.side) return;
    this.side = side;
    this.#host.requestUpdate();
  }

  #isFree(box: DOMRect): boolean {
    const xs = [box.left + 1, box.left + box.width / 2, box.right - 1];
    const ys = [box.top + 1, box.top + box.height / 2, box.bottom - 1];
    return xs.every((x) => ys.every((y) => this.#isFreeAt(x, y)));
  }

  #isFreeAt(x: number, y: number): boolean {
    const elements = ownDocument.elementsFromPoint(x, y).filter((element) => element !== this.#host);
    return !elements.some((element) => hasFocus(element) || isFixed(element));
  }
}

/** True for the focused element, unless it is a large part of the page, such as its main content. */
function hasFocus(element: Element): boolean {
  return element === ownDocument.activeElement && element.getBoundingClientRect().height < innerHeight / 2;
}

/** True for a part of the page that stays in its place in the window while the page is scrolled. */
function isFixed(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(each).position)) return true;
  }
  return false;
}

import type {ReactiveController, ReactiveElement} from 'lit';
import {ownDocument} from '../../platform/document.js';
import {bare} from '../../core/bare.js';

/**
 * Shows the element's popover in the top layer, which is above every z-index and which no transform or clipping of a parent
 * affects; but hides it as long as the page lets nobody use it, because it would cover what can be used.
 */
export class TopLayer implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #observer = new MutationObserver(() => this.hostUpdated());

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Something modal takes the focus when it opens.
    ownDocument.addEventListener('focusin', this.#onFocusIn);
  }

  hostDisconnected(): void {
    ownDocument.removeEventListener('focusin', this.#onFocusIn);
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    // An update may follow the removal.
    if (!this.#host.isConnected) return;
    const popover = this.#host.renderRoot.querySelector<HTMLElement>('[popover]');
    // Older browsers have no popovers, and show it as a fixed part of the page.
    if (!popover?.popover) return this.#observer.disconnect();
    const isUsable = !isBehindModal(this.#host);
    popover.togglePopover(isUsable);
    // A modal part may close in any way: by an attribute, or by leaving the page.
    this.#observer.observe(
      document,
      bare({
        subtree: true,
        ...(isUsable ? {attributeFilter: ['inert']} : {attributes: true, childList: true}),
      }),
    );
  }

  readonly #onFocusIn = (): void => this.hostUpdated();
}

/**
 * True if the page lets nobody use the element: it is inert, a modal dialog is open, or the focus is in a part of the page
 * that says it is modal, as those of Bootstrap do, which keep the focus without making the rest inert.
 */
export function isBehindModal(element: Element): boolean {
  return !!(
    element.closest('[inert]') ??
    ownDocument.querySelector('dialog:modal') ??
    ownDocument.activeElement?.closest('[aria-modal=true]')
  );
}

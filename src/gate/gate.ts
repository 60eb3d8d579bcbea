import type {Report} from '../core/mistake.js';
import {namesIn} from '../core/names.js';
import type {ConsentStore} from '../core/store.js';
import {parkedAddresses, releaseEmbed} from './embeds.js';
import {createScriptQueue, isJavaScript} from './scripts.js';
import {watch, whenWhole} from './watch.js';

/** Elements that can be parked. Leaves out data in a script, such as JSON-LD, which never runs. */
export const PARKED = ':is(script:not([type*=json]),template,iframe,img,link)[data-consent]';

/** The part of the page that the gate needs. */
export interface GatePage {
  readonly store: ConsentStore;
  /**
   * The nonce of this library's own tag. If there is one, a parked script needs the same: a policy that trusts scripts by
   * nonce would block it without, and the gate must not be a way around that.
   */
  readonly nonce: string;
  /** Collects the categories and services with something released. */
  readonly released: Set<string>;
  readonly report: Report;
  /** Shows a placeholder in place of a frame that has to wait. */
  showPlaceholder(frame: HTMLElement): void;
}

/**
 * Releases each element with `data-consent`, once, as soon as every name in that is allowed; also elements that are added
 * to the page later.
 *
 * @returns A function that checks everything again, after the policy or a choice has changed.
 */
export function createGate({store, nonce, released, report, showPlaceholder}: GatePage): () => void {
  const handled = new WeakSet<Element>();
  const queue = createScriptQueue((script) => handled.add(script));

  const decide = (element: HTMLElement): void => whenWhole(element, () => decideOn(element));

  const decideOn = (element: HTMLElement): void => {
    if (!store.policy || handled.has(element)) return;
    const names = namesIn(element.dataset.consent);
    const isKnown = names[0] && names.every((name) => Object.hasOwn(store.choices, name));
    const isAllowed = names.every((name) => store.allows(name));
    if (!isKnown || !isParked(element) || (isAllowed && !release(element))) {
      report({element, attribute: 'data-consent'});
    } else if (isAllowed) {
      handled.add(element);
      names.forEach((name) => released.add(name));
    } else if (element.localName === 'iframe') {
      showPlaceholder(element);
    }
  };

  /** Releases the element; returns false if that is not allowed. */
  const release = (element: HTMLElement): boolean => {
    if (element instanceof HTMLTemplateElement) insert(element);
    else if (!(element instanceof HTMLScriptElement)) return releaseEmbed(element);
    else if (nonce && element.nonce !== nonce) return false;
    else queue(element);
    return true;
  };

  /** Inserts the template's content after it. The scripts in it are parked first, to wait for their turn. */
  const insert = (template: HTMLTemplateElement): void => {
    const content = document.importNode(template.content, true);
    for (const script of content.querySelectorAll('script')) {
      if (!isJavaScript(script.type)) continue;
      script.dataset.type = script.type;
      script.dataset.consent ??= template.dataset.consent;
      script.type = 'text/plain';
    }
    // At once, before the template's next sibling, so that the scripts are queued in document order.
    const parked = content.querySelectorAll<HTMLElement>(PARKED);
    template.after(content);
    parked.forEach(decide);
  };

  watch(PARKED, decide);
  return () => document.querySelectorAll<HTMLElement>(PARKED).forEach(decide);
}

/** True if the browser has neither run nor fetched the element. */
function isParked(element: HTMLElement): boolean {
  if (element instanceof HTMLScriptElement) return element.type === 'text/plain';
  return element instanceof HTMLTemplateElement || parkedAddresses(element).length > 0;
}

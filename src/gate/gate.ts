import type {Report} from '../core/mistake.js';
import {namesIn} from '../core/names.js';
import type {ConsentStore} from '../core/store.js';
import {parkedAddresses, releaseEmbed} from './embeds.js';
import {createScriptQueue, isJavaScript} from './scripts.js';
import {watch, whenWhole} from './watch.js';

/** Data in a script, such as JSON-LD, is nothing to hold. */
const PARKED = ':is(script:not([type*=json]),template,iframe,img,link)[data-consent]';

/** What the gate needs of the page around it. */
export interface GatePage {
  readonly store: ConsentStore;
  /**
   * The nonce of this library's own tag. Where there is one, a parked script must carry the same: a policy that trusts
   * scripts by nonce would not have run it otherwise, and a gate must not be a way around that.
   */
  readonly nonce: string;
  /** Takes each category and service that something is released for. */
  readonly released: Set<string>;
  readonly report: Report;
  /** Puts a placeholder in the place of a frame that has to wait. */
  showPlaceholder(frame: HTMLElement): void;
}

/**
 * Holds what carries `data-consent` until each name in it is allowed, and then releases it, once; what is put into the page
 * later is treated the same.
 *
 * @returns What looks at everything again, after the policy or a choice has changed.
 */
export function createGate({store, nonce, released, report, showPlaceholder}: GatePage): () => void {
  const done = new WeakSet<Element>();
  const queue = createScriptQueue((script) => done.add(script));

  const decide = (element: HTMLElement): void => whenWhole(element, () => decideOn(element));

  const decideOn = (element: HTMLElement): void => {
    if (!store.policy || done.has(element)) return;
    const names = namesIn(element.dataset.consent);
    const isKnown = names[0] && names.every((name) => Object.hasOwn(store.choices, name));
    const isAllowed = names.every((name) => store.allows(name));
    if (!isKnown || !isParked(element) || (isAllowed && !release(element))) {
      report({element, attribute: 'data-consent'});
    } else if (isAllowed) {
      done.add(element);
      names.forEach((name) => released.add(name));
    } else if (element.localName === 'iframe') {
      showPlaceholder(element);
    }
  };

  /** Releases it; false where that may not be. */
  const release = (element: HTMLElement): boolean => {
    if (element instanceof HTMLTemplateElement) insert(element);
    else if (!(element instanceof HTMLScriptElement)) return releaseEmbed(element);
    else if (nonce && element.nonce !== nonce) return false;
    else queue(element);
    return true;
  };

  /** Puts the template's content after it; the scripts in it wait their turn, parked like any others. */
  const insert = (template: HTMLTemplateElement): void => {
    const content = document.importNode(template.content, true);
    for (const script of content.querySelectorAll('script')) {
      if (!isJavaScript(script.type)) continue;
      script.dataset.type = script.type;
      script.dataset.consent ??= template.dataset.consent;
      script.type = 'text/plain';
    }
    // Before the template's next sibling is looked at, so that the scripts are queued in document order.
    const parked = content.querySelectorAll<HTMLElement>(PARKED);
    template.after(content);
    parked.forEach(decide);
  };

  watch(PARKED, decide);
  return () => document.querySelectorAll<HTMLElement>(PARKED).forEach(decide);
}

/** Whether the browser has neither run nor fetched it. */
function isParked(element: HTMLElement): boolean {
  if (element instanceof HTMLScriptElement) return element.type === 'text/plain';
  return element instanceof HTMLTemplateElement || parkedAddresses(element).length > 0;
}

import type {Consent} from '../core/consent.js';
import {namesIn} from '../core/names.js';
import {report} from '../core/report.js';
import {parkedAddresses, releaseEmbed} from './embeds.js';
import {createScriptQueue, isJavaScript} from './scripts.js';
import {watch, whenWhole} from './watch.js';

/** Data in a script, such as JSON-LD, is nothing to hold. */
const PARKED = ':is(script:not([type*=json]),template,iframe,img,link)[data-consent]';

/**
 * Holds what carries `data-consent` until each name in it is allowed, and then lets it go, once; what is put into the page
 * later all the same.
 *
 * @param nonce - The nonce of this library's own tag. Where there is one, a parked script must carry the same: a policy
 *   that trusts scripts by nonce would not have run it otherwise, and a gate must not be a way around that.
 * @param ran - Takes each name that something has been released for.
 * @param hold - Takes each frame that has to wait.
 * @returns What looks at everything again, after the policy or a choice has changed.
 */
export function createGate(
  consent: Consent,
  nonce: string,
  ran: Set<string>,
  hold: (frame: HTMLElement) => void,
): () => void {
  const released = new WeakSet<Element>();
  const queue = createScriptQueue((script) => released.add(script));

  const decide = (element: HTMLElement): void => whenWhole(element, () => decideOn(element));

  const decideOn = (element: HTMLElement): void => {
    if (!consent.policy || released.has(element)) return;
    const names = namesIn(element.dataset.consent);
    const isKnown = names[0] && names.every((name) => Object.hasOwn(consent.choices, name));
    const isAllowed = names.every((name) => consent.allows(name));
    if (!isKnown || !isParked(element) || (isAllowed && !release(element))) {
      void report({element, attribute: 'data-consent'});
    } else if (isAllowed) {
      released.add(element);
      names.forEach((name) => ran.add(name));
    } else if (element.localName === 'iframe') {
      hold(element);
    }
  };

  /** Whether it could be let go. */
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

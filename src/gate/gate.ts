import type {Consent} from '../core/consent.js';
import {namesIn} from '../core/names.js';
import {report} from '../core/report.js';
import {parkedAddresses, releaseEmbed} from './embeds.js';
import {createScriptQueue, isJavaScript} from './scripts.js';
import {watch, whenWhole} from './watch.js';

const PARKED = ':is(script,template,iframe,img,link)[data-consent]';

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
    if (isKnown && names.every((name) => consent.allows(name))) {
      if (!release(element)) return;
      released.add(element);
      names.forEach((name) => ran.add(name));
    } else if (!isKnown || isLoose(element)) {
      void report({element, attribute: 'data-consent'});
    } else if (element.localName === 'iframe') {
      hold(element);
    }
  };

  /** Whether it could be let go. */
  const release = (element: HTMLElement): boolean => {
    if (element instanceof HTMLTemplateElement) {
      insert(element);
      return true;
    }
    if (element instanceof HTMLScriptElement) {
      if (element.type !== 'text/plain') return false;
      if (!nonce || element.nonce === nonce) {
        queue(element);
        return true;
      }
    } else if (releaseEmbed(element)) {
      return true;
    }
    void report({element, attribute: 'data-consent'});
    return false;
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

/** Whether the browser has run or fetched it already, since nobody has parked it. */
function isLoose(element: Element): boolean {
  return 'text' in element
    ? isJavaScript((element as HTMLScriptElement).type)
    : !('content' in element || parkedAddresses(element).length);
}

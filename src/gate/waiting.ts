import {isWebAddress} from '../core/address.js';
import {namesIn} from '../core/names.js';
import {ADDRESSES, WAITING, isScript} from './addresses.js';
import type {AutoBlockPage} from './auto-block-page.js';
import type {Judge} from './judge.js';
import {ownDocument} from '../platform/document.js';
import {own} from '../platform/own.js';

/** Holds what the gate does not know: other elements than scripts, frames and images, and those in other trees. */
export interface Waiting {
  /** Returns true if the attribute must not be set, or stay: it waits under another name. */
  hold(element: Element, attribute: string, value: string, write: (target: Element) => void, isMade: boolean): boolean;
  /** Releases what is in this tree after each choice. */
  watch(root: Document | ShadowRoot): void;
  /** Releases what is in this tree and may run now. */
  release(root: Document | ShadowRoot): void;
}

/** The attributes whose content can run code, so that the page's Trusted Types decide about them. */
const RUNNING = ['object', 'embed', 'iframe'];

/** True for an attribute that the gate does not park. */
export function isWaitingKind(element: Element, attribute: string): boolean {
  return attribute === 'srcdoc' || !['script', 'iframe', 'img'].includes(own(element, 'localName'));
}

export function createWaiting(
  {store, released, heldScripts, trusted}: AutoBlockPage,
  {serviceOf, mayRun}: Judge,
): Waiting {
  /** Other trees than the page's own, which may have gone. */
  const roots: WeakRef<Document | ShadowRoot>[] = [];
  const started = new WeakSet<Element>();

  /** Has a player, or that of a source, look at its addresses again. */
  const reload = (element: Element): void => own(element, 'closest')<HTMLMediaElement>('video,audio')?.load();

  const releaseAttribute = (element: Element, attribute: string): void => {
    const value = element.getAttribute(WAITING + attribute)!;
    const service = serviceOf(value, attribute);
    if (service && !mayRun(service)) return;
    element.removeAttribute(WAITING + attribute);
    const policy = trusted();
    element.setAttribute(attribute, attribute === 'srcdoc' ? policy.createHTML(value) : policy.createScriptURL(value));
    reload(element);
  };

  /** Releases what the gate would release if it were in the page itself. */
  const releaseParked = (element: Element): void => {
    const names = namesIn(element.getAttribute('data-consent'));
    if (!names.length || !names.every(mayRun)) return;
    if (isScript(element)) {
      // Only what a script of the page has made: about that, the browser decides.
      const held = heldScripts.get(element);
      if (!held?.isMade || started.has(element)) return;
      started.add(element);
      return held.start();
    }
    element.removeAttribute('data-consent');
    for (const attribute of ['src', 'srcset']) {
      const value = element.getAttribute(`data-${attribute}`);
      // `javascript:` would run in this page.
      if (value !== null && isWebAddress(value, ownDocument.baseURI)) element.setAttribute(attribute, value);
    }
  };

  const release = (root: Document | ShadowRoot): void => {
    for (const attribute of ADDRESSES) {
      for (const element of own(root as Document, 'querySelectorAll')(`[${WAITING}${attribute}]`))
        releaseAttribute(element, attribute);
    }
    if (root === document) return;
    own(
      root as Document,
      'querySelectorAll',
    )('iframe[data-consent],img[data-consent],script[data-consent]').forEach(releaseParked);
  };

  store.listen(() => {
    for (const root of roots) {
      const each = root.deref();
      if (each) release(each);
    }
  });

  return {
    hold(element, attribute, value, write, isMade) {
      element.removeAttribute(WAITING + attribute);
      const service = serviceOf(value, attribute);
      if (!service || element.hasAttribute('data-consent')) return false;
      if (mayRun(service)) {
        if (store.allows(service)) released.add(service);
        return false;
      }
      // Throws what the page's script would have got: Trusted Types may refuse the address.
      if (isMade && RUNNING.includes(element.localName)) write(element.ownerDocument.createElement(element.localName));
      element.removeAttribute(attribute);
      element.setAttribute(WAITING + attribute, value);
      if (!isMade) reload(element);
      return true;
    },
    watch: (root) => void roots.push(new WeakRef(root)),
    release,
  };
}

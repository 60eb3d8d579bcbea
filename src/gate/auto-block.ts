import type {Report} from '../core/mistake.js';
import {servicesOf} from '../core/policy.js';
import type {ConsentStore} from '../core/store.js';
import {hosts} from '../services/hosts.js';
import {serviceAt} from '../services/shared/find.js';
import {isJavaScript} from './scripts.js';
import {ownDocument} from '../platform/document.js';
import {own} from '../platform/own.js';

/** The part of the page that it needs. */
export interface AutoBlockPage {
  readonly store: ConsentStore;
  /** The categories and services with something released. */
  readonly released: Set<string>;
  readonly report: Report;
  /** True for an element that the gate has released. */
  isReleased(element: Element): boolean;
  /** True if the service is told about the choice, and runs from the start. */
  isTold(service: string): boolean;
}

const FETCHING = 'script[src],iframe[src],img[src],img[srcset]';

/**
 * Parks, by their addresses, scripts, frames and images of the catalogue's services that nobody has parked and that may not
 * run now. The gate releases them like any others. A script is parked before it runs. An element that a script
 * creates is parked before it is fetched; an element in the HTML may have been fetched by then.
 */
export function autoBlock({store, released, report, isReleased, isTold}: AutoBlockPage): void {
  const parked = new WeakSet<Node>();
  const loaded = new WeakSet<Node>();

  const serviceOf = (address: string): string | undefined => {
    try {
      return serviceAt(hosts, new URL(address.trim().split(/[\s,]/)[0]!, ownDocument.baseURI))?.name;
    } catch {
      return undefined;
    }
  };

  /** Forwards `load` and `error` from the script that runs to the one that was parked. */
  const forward = (from: Node, to: Element): void => {
    for (const type of ['load', 'error']) {
      if (!to.hasAttribute(`on${type}`)) from.addEventListener(type, () => to.dispatchEvent(new Event(type)));
    }
  };

  /** Parks the script for good if one with its address runs already, such as the catalogue's: once is enough. */
  const parkDuplicate = (element: HTMLScriptElement, address: string): boolean => {
    const {href} = new URL(address, ownDocument.baseURI);
    const running = [...ownDocument.scripts].find(
      (script) => script !== element && script.src === href && (isJavaScript(script.type) || isReleased(script)),
    );
    if (!running) return false;
    element.type = 'text/plain';
    forward(running, element);
    if (loaded.has(running)) setTimeout(() => element.dispatchEvent(new Event('load')));
    return true;
  };

  /** Parks the element if it has to wait. Returns false if the attribute may be set, or stay, as it is. */
  const park = (element: HTMLElement, attribute: string, value: string): boolean => {
    const {dataset} = element;
    const isParked = parked.has(element);
    if (attribute === 'type') {
      if (isParked) dataset.type = value;
      return isParked;
    }
    const name = serviceOf(value);
    if (!name || isTold(name)) return false;
    const isScript = element instanceof HTMLScriptElement;
    if (isScript && !isParked && !isJavaScript(element.type)) return false;
    if (isScript && released.has(name) && parkDuplicate(element, value)) return true;
    // Leaves alone what the author has parked, and what the gate releases.
    const isLive = isReleased(element) || (isScript && dataset[attribute] === value);
    if (dataset.consent && (!isParked || isLive)) return false;
    if (store.allows(name)) {
      if (isScript) element.addEventListener('load', () => loaded.add(element));
      released.add(name);
      return false;
    }
    if (isScript && !isParked) {
      dataset.type = element.type;
      element.type = 'text/plain';
    }
    parked.add(element);
    dataset.consent = name;
    dataset[attribute] = value;
    element.removeAttribute(attribute);
    // Inserts it again, so that the gate sees it.
    if (element.isConnected) element.replaceWith(element);
    return true;
  };

  /** Parks an element from the parser or `innerHTML`. Skips scripts from `innerHTML`, which never run. */
  const parkAdded = (element: HTMLElement): void => {
    if (element instanceof HTMLScriptElement && ownDocument.readyState !== 'loading') return;
    for (const attribute of ['src', 'srcset']) {
      const value = element.getAttribute(attribute);
      if (value !== null) park(element, attribute, value);
    }
  };

  /** Gives the page's nonce to a parked script that another script has made: it needed none, but the gate asks for one. */
  const addNonce = (element: HTMLElement): void => {
    element.nonce ||= ownDocument.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  };

  // Intercepts the attributes that start a fetch, and `type`, which would let a parked script run.
  for (const [{prototype}, attributes] of [
    [HTMLScriptElement, ['src', 'type']],
    [HTMLIFrameElement, ['src']],
    [HTMLImageElement, ['src', 'srcset']],
  ] as const) {
    for (const attribute of attributes) {
      const property = Object.getOwnPropertyDescriptor(prototype, attribute)!;
      Object.defineProperty(prototype, attribute, {
        ...property,
        set(this: HTMLElement, value: unknown) {
          if (!park(this, attribute, String(value))) property.set!.call(this, value);
          else addNonce(this);
        },
      });
    }
    const {setAttribute} = prototype;
    prototype.setAttribute = function (this: HTMLElement, name: string, value: string): void {
      const attribute = name.toLowerCase();
      if (!(attributes as readonly string[]).includes(attribute) || !park(this, attribute, String(value)))
        setAttribute.call(this, name, value);
      else addNonce(this);
    };
  }

  // Elements from before have been fetched already; reports those that should not have been.
  const early = [...ownDocument.querySelectorAll<HTMLElement>(FETCHING)].filter(({dataset}) => !dataset.consent);
  const reportEarly = (): void => {
    if (!store.policy || servicesOf(store.policy).some(({pending}) => pending)) return;
    stop();
    for (const element of early) {
      const service = serviceOf(element.getAttribute('src') ?? '');
      if (service && !store.allows(service)) report({element, attribute: 'src'});
    }
  };
  const stop = store.listen(reportEarly);
  reportEarly();

  new MutationObserver((records) => {
    for (const {addedNodes, removedNodes} of records) {
      const [old] = removedNodes;
      if (old && parked.has(old) && addedNodes[0] && addedNodes[0] !== old) forward(addedNodes[0], old as Element);
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        if (own(node, 'matches')(FETCHING)) parkAdded(node);
        own(node, 'querySelectorAll')<HTMLElement>(FETCHING).forEach(parkAdded);
      }
    }
  }).observe(document, {subtree: true, childList: true});
}

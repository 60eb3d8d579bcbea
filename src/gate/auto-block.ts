import type {Report} from '../core/mistake.js';
import {servicesOf} from '../core/policy.js';
import type {ConsentStore} from '../core/store.js';
import {hosts} from '../services/hosts.js';
import {serviceAt} from '../services/shared/find.js';
import {isJavaScript} from './scripts.js';

/** What it needs of the page around it. */
export interface AutoBlockPage {
  readonly store: ConsentStore;
  /** The categories and services that something has been released for. */
  readonly released: Set<string>;
  readonly report: Report;
  /** Whether the service is told of the choice, and runs from the start. */
  isTold(service: string): boolean;
}

const FETCHING = 'script[src],iframe[src],img[src],img[srcset]';

/**
 * Parks, by their addresses, the catalogue's services that nobody has parked: scripts, frames and images of what may not
 * run now. The gate lets them go like any others. A script is parked before it runs. What scripts make is parked before
 * it is fetched; of what stands in the HTML, the browser may have fetched something by then.
 */
export function autoBlock({store, released, report, isTold}: AutoBlockPage): void {
  const parked = new WeakSet<Node>();
  const loaded = new WeakSet<Node>();

  const serviceOf = (address: string): string | undefined => {
    try {
      return serviceAt(hosts, new URL(address.trim().split(/[\s,]/)[0]!, document.baseURI))?.name;
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

  /** Whether a script of this address is in the page already: the catalogue may have started it. Once is enough. */
  const stepAside = (element: HTMLScriptElement, address: string): boolean => {
    const {href} = new URL(address, document.baseURI);
    const live = [...document.scripts].find(
      (script) => script !== element && script.src === href && isJavaScript(script.type),
    );
    if (!live) return false;
    element.type = 'text/plain';
    forward(live, element);
    if (loaded.has(live)) setTimeout(() => element.dispatchEvent(new Event('load')));
    return true;
  };

  /** Whether the attribute has been taken from the element, or kept from it. */
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
    if (isScript && released.has(name) && stepAside(element, value)) return true;
    // What a page has parked, and what the gate lets go, is not for us.
    if (dataset.consent && (!isParked || dataset[attribute] === value)) return false;
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
    // Put in anew, so that the gate sees it.
    if (element.isConnected) element.replaceWith(element);
    return true;
  };

  /** Looks at what the parser, or `innerHTML`, has put into the page; scripts of the latter do not run anyway. */
  const look = (element: HTMLElement): void => {
    if (element instanceof HTMLScriptElement && document.readyState !== 'loading') return;
    for (const attribute of ['src', 'srcset']) {
      const value = element.getAttribute(attribute);
      if (value !== null) park(element, attribute, value);
    }
  };

  /** A script that the page's own scripts have made needs no nonce; parked, it needs the page's, as the gate asks for it. */
  const trust = (element: HTMLElement): void => {
    element.nonce ||= document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  };

  // What fetches, and by which attributes; a parked script's type must not be changed.
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
          else trust(this);
        },
      });
    }
    const {setAttribute} = prototype;
    prototype.setAttribute = function (this: HTMLElement, name: string, value: string): void {
      const attribute = name.toLowerCase();
      if (!(attributes as readonly string[]).includes(attribute) || !park(this, attribute, String(value)))
        setAttribute.call(this, name, value);
      else trust(this);
    };
  }

  // What was there before has been fetched; where it may not be, its author hears so.
  const early = [...document.querySelectorAll<HTMLElement>(FETCHING)].filter(({dataset}) => !dataset.consent);
  const tell = (): void => {
    if (!store.policy || servicesOf(store.policy).some(({pending}) => pending)) return;
    stop();
    for (const element of early) {
      const service = serviceOf(element.getAttribute('src') ?? '');
      if (service && !store.allows(service)) report({element, attribute: 'src'});
    }
  };
  const stop = store.listen(tell);
  tell();

  new MutationObserver((records) => {
    for (const {addedNodes, removedNodes} of records) {
      const [old] = removedNodes;
      if (old && parked.has(old) && addedNodes[0] && addedNodes[0] !== old) forward(addedNodes[0], old as Element);
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.matches(FETCHING)) look(node);
        node.querySelectorAll<HTMLElement>(FETCHING).forEach(look);
      }
    }
  }).observe(document, {subtree: true, childList: true});
}

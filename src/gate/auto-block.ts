import {servicesOf} from '../core/policy.js';
import {ownDocument} from '../platform/document.js';
import {ADDRESSES, UNNAMED, fetchingIn, isScript, type Realm} from './addresses.js';
import type {AutoBlockPage} from './auto-block-page.js';
import {createJudge} from './judge.js';
import {createMarkupParker} from './markup.js';
import {isJavaScript} from './scripts.js';
import {watchRequests} from './requests.js';
import {createStrangers} from './strangers.js';
import {createWaiting, isWaitingKind} from './waiting.js';
import {watchWays} from './ways.js';
import {findBanner} from '../platform/owner.js';
import {bare} from '../core/bare.js';

/** Sets the attribute on an element, in the way that the page's script has chosen. */
type Write = (target: Element) => void;

/**
 * Parks, by their addresses, elements of the catalogue's services that nobody has parked and that may not run now, and
 * refuses requests to them. The gate releases scripts, frames and images like any others. A script is parked before it
 * runs. An element that a script creates is parked before it is fetched; an element in the HTML may have been fetched by
 * then.
 */
export function autoBlock(page: AutoBlockPage): void {
  const {store, released, heldScripts, report, isReleased, isTold} = page;
  const parked = new WeakSet<Node>();
  /** Scripts that have been started again. They look parked. */
  const started = new WeakSet<Node>();
  const loaded = new WeakSet<Node>();

  const judge = createJudge(page);
  const {urlOf, serviceOf, mayRun} = judge;

  /** Parks the script for good if one with its address runs already, such as the catalogue's: once is enough. */
  const parkDuplicate = (element: HTMLScriptElement, address: string): boolean => {
    // That of a frame runs there.
    if (element.ownerDocument !== document) return false;
    const {href} = urlOf(address);
    const running = [...ownDocument.scripts].find(
      (script) =>
        script !== element &&
        script.src === href &&
        (isJavaScript(script.type) || started.has(script) || isReleased(script)),
    );
    if (!running) return false;
    element.type = 'text/plain';
    for (const type of ['load', 'error']) running.addEventListener(type, () => element.dispatchEvent(new Event(type)));
    if (loaded.has(running)) setTimeout(() => element.dispatchEvent(new Event('load')));
    return true;
  };

  /** Lets the script be what it was, unless it runs already. The browser decides whether it runs. */
  const start = (script: HTMLScriptElement, address: string, write: Write): void => {
    parked.delete(script);
    if (parkDuplicate(script, address)) return;
    started.add(script);
    const type = script.getAttribute('data-type');
    if (type === null) script.removeAttribute('type');
    else script.type = type;
    // The parser's would have run in order.
    if (!heldScripts.get(script)!.isMade) script.async = script.hasAttribute('async');
    script.addEventListener('load', () => loaded.add(script));
    write(script);
    // It runs all the same. Parked, it may be in a snapshot of the page.
    script.type = 'text/plain';
  };

  /** Parks the script, with its type. */
  const parkScript = (script: HTMLScriptElement): void => {
    const type = script.getAttribute('type');
    script.type = 'text/plain';
    if (type !== null) script.setAttribute('data-type', type);
  };

  /**
   * Parks the element if it has to wait. Returns false if the attribute may be set, or stay, as it is.
   *
   * @param isMade - True if a script of the page has made it, and not the parser.
   */
  const park = (element: Element, attribute: string, value: string, write: Write, isMade: boolean): boolean => {
    const isParked = parked.has(element);
    if (attribute === 'type') {
      if (isParked) element.setAttribute('data-type', value);
      return isParked;
    }
    if (isWaitingKind(element, attribute)) return waiting.hold(element, attribute, value, write, isMade);
    const name = serviceOf(value, attribute);
    const isCode = isScript(element);
    if (isCode && !isParked && !isJavaScript(element.type)) return false;
    if (!name) return holdStranger(element, attribute, value, write, isMade);
    if (isTold(name)) return false;
    if (isCode && released.has(name) && parkDuplicate(element, value)) return true;
    // Leaves alone what the author has parked, and what the gate releases.
    if (element.hasAttribute('data-consent') && (!isParked || isReleased(element))) return false;
    if (store.allows(name)) {
      if (isCode) element.addEventListener('load', () => loaded.add(element));
      released.add(name);
      return false;
    }
    if (isCode) {
      // Throws what the page's script would have got: Trusted Types may refuse the address.
      if (isMade) write(ownDocument.createElement('script'));
      if (!isParked) parkScript(element);
      const isByScript = isMade && (heldScripts.get(element)?.isMade ?? true);
      heldScripts.set(element, {isMade: isByScript, start: () => start(element, value, write)});
    }
    parked.add(element);
    element.setAttribute('data-consent', name);
    element.setAttribute(`data-${attribute}`, value);
    element.removeAttribute(attribute);
    // Inserts it again, so that the gate sees it.
    if (element.isConnected) element.replaceWith(element);
    return true;
  };

  /** Empties a script or a frame of another website, if all have to be named. Nothing releases it. */
  const holdStranger = (element: Element, attribute: string, value: string, write: Write, isMade: boolean): boolean => {
    if (!strangers || attribute === 'srcset' || element.localName === 'img') return false;
    // The author has named it, or it was in a template that has been released.
    if (element.hasAttribute('data-consent') || element.hasAttribute('data-consent-released')) return false;
    let address: URL;
    try {
      address = urlOf(value);
    } catch {
      return false;
    }
    if (!strangers.isStranger(address)) return false;
    // Throws what the page's script would have got: Trusted Types may refuse the address.
    if (isMade && isScript(element)) write(element.ownerDocument.createElement('script'));
    if (isScript(element)) element.type = 'text/plain';
    element.removeAttribute(attribute);
    element.setAttribute(UNNAMED, value);
    strangers.note(element, address);
    return true;
  };

  /** Parks an element that has its addresses already. */
  const parkWhole = (element: Element, isMade: boolean): boolean => {
    let isHeld = false;
    for (const attribute of ADDRESSES) {
      const value = element.getAttribute(attribute);
      const write: Write = (target) => target.setAttribute(attribute, page.trusted().createScriptURL(value!));
      if (value !== null && park(element, attribute, value, write, isMade)) isHeld = true;
    }
    return isHeld;
  };

  /** Parks an element from the parser or `innerHTML`. Skips scripts from `innerHTML`, which never run. */
  const parkAdded = (element: Element): void => {
    if (isScript(element) && ownDocument.readyState !== 'loading') return;
    parkWhole(element, false);
  };

  const mode = page.tag?.getAttribute('data-auto-block') ?? findBanner()?.getAttribute('auto-block') ?? '';
  const isAll = mode.trim() === 'all';
  const strangers = isAll ? createStrangers(page) : undefined;
  if (mode.trim() && !isAll) reportMode(page);

  const waiting = createWaiting(page, judge);
  const parkMarkup = createMarkupParker({
    trusted: page.trusted,
    holdParsed: (element) => parkWhole(element, false),
  });
  const realms = new WeakSet<object>();
  const watchRealm = (realm: Realm): void => {
    // A frame has other globals after each navigation.
    if (realms.has(realm.Element)) return;
    realms.add(realm.Element);
    watchWays(realm, {
      holdAttribute: (element, attribute, value, write) => park(element, attribute, value, write, true),
      holdMade: (elements) => elements.forEach((element) => parkWhole(element, true)),
      parkMarkup,
      foundShadow: watchTree,
      foundFrame: watchRealm,
    });
    watchRequests(realm, (address) => {
      const {hostname} = urlOf(address);
      const name = serviceOf(address, 'src');
      return !!name && hostname !== location.hostname && !mayRun(name);
    });
    watchTree(realm.document);
  };
  const watchTree = (root: Document | ShadowRoot): void => {
    waiting.watch(root);
    new MutationObserver((records) => {
      const added = records.flatMap(({addedNodes}) => [...addedNodes].flatMap(fetchingIn));
      if (!added.length) return;
      added.forEach(parkAdded);
      waiting.release(root);
    }).observe(root, bare({subtree: true, childList: true}));
  };
  watchRealm(self as Realm);

  // Elements from before have been fetched already; reports those that should not have been.
  const early = fetchingIn(ownDocument.documentElement).filter((element) => !element.hasAttribute('data-consent'));
  const reportEarly = (): void => {
    if (!store.policy || servicesOf(store.policy).some(({pending}) => pending)) return;
    stop();
    for (const element of early) {
      const attribute = element.localName === 'link' ? 'href' : 'src';
      const service = serviceOf(element.getAttribute(attribute) ?? '', attribute);
      if (service && !store.allows(service)) report({element, attribute});
    }
  };
  const stop = store.listen(reportEarly);
  reportEarly();
}

/** Reports a value of `auto-block` that means nothing. */
function reportMode({tag, report}: AutoBlockPage): void {
  const isOnTag = !!tag?.hasAttribute('data-auto-block');
  report({element: isOnTag ? tag! : findBanner()!, attribute: isOnTag ? 'data-auto-block' : 'auto-block'});
}

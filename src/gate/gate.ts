import type {Report} from '../core/mistake.js';
import {namesIn} from '../core/names.js';
import type {ConsentStore} from '../core/store.js';
import {
  EMBED,
  WATCHED,
  holdEmbed,
  isReleased,
  parkReturned,
  parkedAddresses,
  releaseEmbed,
  setAddresses,
} from './embeds.js';
import {copyContent} from './copy.js';
import type {ScriptTrust} from './page-policy.js';
import {addressOf, createScriptQueue, isJavaScript} from './scripts.js';
import {isJustRemoved, watch, whenWhole} from './watch.js';
import {ownDocument} from '../platform/document.js';
import {own} from '../platform/own.js';
import {bare} from '../core/bare.js';

/** Leaves out data in a script, such as JSON-LD, which never runs. Elements that cannot wait are reported. */
const PARKED = '[data-consent]:not(form,script[type*=json])';
/** The name of a released script or template, and of the end of what the template held. */
const RELEASED = 'data-consent-released';
const END = 'data-consent-end';

/** A script that nobody had parked. */
export interface HeldScript {
  /** True if a script of the page has made it: the browser decides whether it runs, as if it had never been held. */
  readonly isMade: boolean;
  start(): void;
}

/** A lazy loader may fill a frame more than once. */
const MOST_FILLS = 4;

/** The part of the page that the gate needs. */
export interface GatePage {
  readonly store: ConsentStore;
  readonly scriptTrust: ScriptTrust;
  /** Collects the categories and services with something released. */
  readonly released: Set<string>;
  /** The scripts that `auto-block` has parked. */
  readonly heldScripts: WeakMap<Element, HeldScript>;
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
export function createGate({store, scriptTrust, released, heldScripts, report, showPlaceholder}: GatePage): () => void {
  const handled = new WeakSet<Element>();
  /** How often another script has filled an embed. */
  const fills = new WeakMap<Element, number>();
  /** Elements of the page's own HTML, not added to it later. */
  const early = new WeakSet<Element>();
  let isStarted = false;
  /** Released scripts and templates, by the name that copies of them have, too. */
  const originals = new Map<string | null, WeakRef<HTMLElement>>();

  const isAllowed = (element: HTMLElement): boolean =>
    namesIn(element.getAttribute('data-consent')).every((name) => store.allows(name));

  /** Asked just before an element runs or is fetched. A later yes finds it parked. */
  const mayRun = (element: HTMLElement): boolean => {
    if (isAllowed(element)) return true;
    handled.delete(element);
    return false;
  };

  const queue = createScriptQueue(mayRun, (script) => {
    handled.add(script);
    remember(script);
  });

  /** Gives the element a name that no other element has, on this page or in what is left of another. */
  const remember = (element: HTMLElement): string => {
    const name = `${Math.round(performance.timeOrigin)}-${originals.size}`;
    originals.set(name, new WeakRef(element));
    element.setAttribute(RELEASED, name);
    return name;
  };

  /**
   * True for a copy of an element that is in the page, or was until this copy came: a carousel may clone its slides, and
   * `innerHTML +=` makes elements anew, but nothing runs twice.
   */
  const isCopy = (element: HTMLElement): boolean => {
    const name = element.getAttribute(RELEASED);
    const original = originals.get(name)?.deref();
    if (!original || original === element) return false;
    if (!isJustRemoved(original)) return original.isConnected;
    // One that is refused now is parked again.
    if (!isAllowed(element)) return false;
    originals.set(name, new WeakRef(element));
    handled.add(element);
    return true;
  };

  /** Parks again what has come back, holds an embed against what another script does with its address, and decides. */
  const take = (element: HTMLElement): void => {
    if (handled.has(element) || isReleased(element) || isCopy(element)) return;
    if (!element.isConnected && isFought(element)) return;
    if (!isStarted || ownDocument.readyState === 'loading') early.add(element);
    // At once, before the browser fetches anything.
    if (element instanceof HTMLTemplateElement) removeReturned(element);
    else if (own(element, 'matches')(EMBED)) {
      parkReturned(element);
      const filled = holdEmbed(element);
      for (const word of filled) report({element, attribute: 'data-consent', word});
      if (filled.length) fills.set(element, (fills.get(element) ?? 0) + 1);
      if (isFought(element)) return moveToTemplate(element);
      guard.observe(element, bare({attributeFilter: WATCHED}));
      element.addEventListener('load', takeAgain);
    }
    decide(element);
  };

  /** True if another script has filled the element again and again. */
  const isFought = (element: HTMLElement): boolean => (fills.get(element) ?? 0) >= MOST_FILLS;

  /** Has the element wait in a template, where nothing is fetched, so that the fight ends. */
  const moveToTemplate = (element: HTMLElement): void => {
    const template = ownDocument.createElement('template');
    template.setAttribute('data-consent', element.getAttribute('data-consent')!);
    element.replaceWith(template);
    template.content.append(element);
    if (element.localName === 'iframe') showPlaceholder(template);
  };

  const takeAgain = ({target}: {readonly target: EventTarget | null}): void => take(target as HTMLElement);
  const guard = new MutationObserver((records) => records.forEach(takeAgain));

  const decide = (element: HTMLElement): void =>
    whenWhole(element, () => {
      try {
        decideOn(element);
      } catch (error) {
        // One element must not keep the others from being decided on.
        console.error('consent-elements:', error, element);
      }
    });

  const decideOn = (element: HTMLElement): void => {
    if (!store.policy || handled.has(element) || !element.isConnected) return;
    const names = namesIn(element.getAttribute('data-consent'));
    const isKnown = names[0] && names.every((name) => Object.hasOwn(store.choices, name));
    const mayRelease = isAllowed(element);
    if (!isKnown || !isParked(element) || (mayRelease && !release(element))) {
      report({element, attribute: 'data-consent'});
    } else if (mayRelease) {
      handled.add(element);
      names.forEach((name) => released.add(name));
    } else if (element.localName === 'iframe') {
      showPlaceholder(element);
    }
  };

  /** Releases the element; returns false if that is not allowed. */
  const release = (element: HTMLElement): boolean => {
    if (element instanceof HTMLTemplateElement) insert(element);
    else if (!(element instanceof HTMLScriptElement)) return releaseEmbed(element, mayRun);
    else return releaseScript(element);
    return true;
  };

  const releaseScript = (script: HTMLScriptElement): boolean => {
    const held = heldScripts.get(script);
    const start = (): void => (held ? startHeld(script) : queue(script));
    // The browser itself decides about a script that a script of the page has made.
    const isTrusted = !!held?.isMade || scriptTrust.trusts(script, addressOf(script), !early.has(script));
    if (isTrusted === true) start();
    else if (isTrusted)
      void isTrusted.then((isTrue) => (isTrue ? start() : report({element: script, attribute: 'data-consent'})));
    return !!isTrusted;
  };

  /** Starts the script as it was: the browser decides whether it runs. */
  const startHeld = (script: HTMLScriptElement): void => {
    // The visitor may have withdrawn while the browser was asked.
    if (!mayRun(script)) return;
    remember(script);
    heldScripts.get(script)!.start();
  };

  /**
   * Inserts the template's content after it, and marks the end with an empty template. The scripts in it are parked first:
   * they wait for their turn.
   */
  const insert = (template: HTMLTemplateElement): void => {
    const content = copyContent(template, early.has(template));
    for (const script of content.querySelectorAll('script')) {
      if (!isJavaScript(script.type) && !/importmap|speculationrules/i.test(script.type)) continue;
      if (early.has(template)) early.add(script);
      script.setAttribute('data-type', script.type);
      if (!script.hasAttribute('data-consent'))
        script.setAttribute('data-consent', template.getAttribute('data-consent')!);
      script.type = 'text/plain';
    }
    // At once, before the template's next sibling, so that the scripts are queued in document order.
    const parked = content.querySelectorAll<HTMLElement>(PARKED);
    const images = content.querySelectorAll('img:not([data-consent])');
    const frames = [...content.querySelectorAll<HTMLIFrameElement>('iframe[src]:not([data-consent])')].map((frame) => {
      const address = frame.getAttribute('src')!;
      frame.removeAttribute('src');
      return [frame, [['src', address]]] as const;
    });
    const end = ownDocument.createElement('template');
    end.setAttribute(END, remember(template));
    template.after(content, end);
    for (const [frame, addresses] of frames) setAddresses(frame, addresses);
    for (const image of images) setAddresses(image, []);
    parked.forEach(take);
  };

  /** Removes the content that has come back with its template in a snapshot of the page. */
  const removeReturned = (template: HTMLTemplateElement): void => {
    const name = template.getAttribute(RELEASED);
    if (!name) return;
    const content: ChildNode[] = [];
    for (let node = template.nextSibling; node; node = own(node, 'nextSibling')) {
      content.push(node);
      if (node instanceof HTMLTemplateElement && node.getAttribute(END) === name)
        return content.forEach((each) => own(each, 'remove')());
    }
  };

  watch(PARKED, take);
  isStarted = true;
  // Its fields may hide everything that deciding needs.
  watch('form[data-consent]', (element) => report({element, attribute: 'data-consent'}));
  return () => ownDocument.querySelectorAll<HTMLElement>(PARKED).forEach(decide);
}

/** True if the browser has neither run nor fetched the element. */
function isParked(element: HTMLElement): boolean {
  if (element instanceof HTMLScriptElement) return element.type === 'text/plain';
  return (
    element instanceof HTMLTemplateElement || (own(element, 'matches')(EMBED) && parkedAddresses(element).length > 0)
  );
}

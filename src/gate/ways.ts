import {ownDocument} from '../platform/document.js';
import type {trusted} from './trusted.js';
import {bare} from '../core/bare.js';
import {own} from '../platform/own.js';

/** Decides about the addresses that scripts of the page give to elements. */
export interface WayKeeper {
  /**
   * An attribute is about to be set. Returns true if it must not be.
   *
   * @param write - Sets it on any element, as the page's script would.
   */
  holdAttribute(element: Element, attribute: string, value: string, write: (target: Element) => void): boolean;
  /** These elements have got their attributes all at once, and are not fetched before they are added to the page. */
  holdMade(elements: readonly Element[]): void;
  /** The page's own, because a policy can be created only once. */
  readonly trusted: typeof trusted;
  /** An element of this markup, outside the page. Returns true if it has been changed. */
  holdParsed(element: Element): boolean;
}

/** The elements that fetch their addresses as soon as they are in the page. */
const FETCHING = 'script[src],iframe[src],img[src],img[srcset]';

const XLINK = 'http://www.w3.org/1999/xlink';

const FRAMES_AND_IMAGES = /<(?:iframe|img)\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
/** Scripts in markup run only if the parser of the page reads it. */
const ALL_TAGS = /<(?:script|iframe|img)\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- stands for any of the browser's methods
type Method = (this: unknown, ...args: any[]) => any;
/** Stands in for a method: gets that method, its object, and its arguments. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the same
type StandIn = (native: Method, self: any, args: any[]) => unknown;

/** The node, if it fetches its address in the page, and those in it. */
export function fetchingIn(node: Node): readonly Element[] {
  if (node instanceof DocumentFragment) return [...node.querySelectorAll(FETCHING)];
  if (!(node instanceof Element)) return [];
  return [...(own(node, 'matches')(FETCHING) ? [node] : []), ...own(node, 'querySelectorAll')(FETCHING)];
}

/** Replaces methods, or the setters of properties; browsers may lack some. */
function replace(prototype: object, names: readonly string[], standIn: StandIn): void {
  for (const name of names) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (!property) continue;
    const kind = Object.hasOwn(property, 'set') ? 'set' : 'value';
    const native = property[kind] as Method;
    property[kind] = function (...args: unknown[]) {
      return standIn(native, this, args);
    };
    Object.defineProperty(prototype, name, bare(property));
  }
}

/** Watches all ways in which a script of the page can give an address to a script, a frame or an image. */
export function watchWays({holdAttribute, holdMade, holdParsed, trusted}: WayKeeper): void {
  /** The elements with attributes that start a fetch, or that let a parked script run. */
  const held = new Map<string, readonly (typeof Element)[]>([
    ['src', [HTMLScriptElement, HTMLIFrameElement, HTMLImageElement]],
    ['srcset', [HTMLImageElement]],
    ['type', [HTMLScriptElement]],
    ['href', [SVGScriptElement]],
  ]);
  const {setAttribute} = Element.prototype;

  const isHeld = (element: Element, name: string, value: unknown, write: (target: Element) => void): boolean => {
    const kinds = held.get(name);
    return !!kinds?.some((kind) => element instanceof kind) && holdAttribute(element, name, String(value), write);
  };
  /** A script that has its address already may have got a type with which it runs. */
  const lookAgain = (element: unknown): void => {
    if (element instanceof HTMLScriptElement && element.hasAttribute('src')) holdMade([element]);
  };

  // Properties, and methods that take a name.
  for (const [name, kinds] of held) {
    for (const {prototype} of kinds) {
      replace(prototype, [name], (native, self, [value]) => {
        if (!isHeld(self, name, value, (target) => native.call(target, value))) native.call(self, value);
        if (name === 'type') lookAgain(self);
      });
    }
  }
  replace(Element.prototype, ['setAttribute'], (native, self, args) => {
    const name = String(args[0]).toLowerCase();
    if (!isHeld(self, name, args[1], (target) => native.apply(target, args))) native.apply(self, args);
    if (name === 'type') lookAgain(self);
  });
  replace(Element.prototype, ['setAttributeNS'], (native, self, args) => {
    const [namespace, qualified, value] = args;
    const name = !namespace || namespace === XLINK ? String(qualified).replace(/^.*:/, '') : '';
    if (!isHeld(self, name, value, (target) => native.apply(target, args))) native.apply(self, args);
    if (name === 'type') lookAgain(self);
  });
  replace(
    Element.prototype,
    ['removeAttribute', 'removeAttributeNS', 'removeAttributeNode', 'toggleAttribute'],
    (native, self, args) => {
      const result = native.apply(self, args);
      lookAgain(self);
      return result;
    },
  );

  // Attributes as nodes.
  const isNodeHeld = (owner: Element, {localName, name}: Attr, value: string): boolean =>
    isHeld(owner, localName, value, (target) => setAttribute.call(target, name, value));
  const setNode = (native: Method, self: unknown, owner: Element, attribute: unknown): unknown => {
    if (!(attribute instanceof Attr) || attribute.ownerElement) return native.call(self, attribute);
    if (isNodeHeld(owner, attribute, attribute.value)) return null;
    const old = native.call(self, attribute);
    if (attribute.localName === 'type') lookAgain(owner);
    return old;
  };
  replace(Element.prototype, ['setAttributeNode', 'setAttributeNodeNS'], (native, self, [attribute]) =>
    setNode(native, self, self, attribute),
  );
  replace(NamedNodeMap.prototype, ['setNamedItem', 'setNamedItemNS'], (native, self, [attribute]) =>
    setNode(native, self, ownerOf(self, native), attribute),
  );
  replace(Attr.prototype, ['value'], (native, self: Attr, [value]) => {
    const {ownerElement, localName} = self;
    if (!ownerElement || !isNodeHeld(ownerElement, self, String(value))) native.call(self, value);
    if (localName === 'type') lookAgain(ownerElement);
  });

  // Copies, and markup that is not parsed into the page.
  const holdResult: StandIn = (native, self, args) => {
    const node = native.apply(self, args);
    if (node instanceof Node) holdMade(fetchingIn(node));
    return node;
  };
  replace(Node.prototype, ['cloneNode'], holdResult);
  replace(Document.prototype, ['importNode', 'adoptNode'], holdResult);
  replace(Range.prototype, ['cloneContents', 'createContextualFragment'], holdResult);

  // Markup that is parsed into the page. The text is changed first, because browsers fetch while they parse.
  const inert = ownDocument.implementation.createHTMLDocument('').body;
  const {set: setInnerHTML} = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
  /** The tag, parked if it has to be. No quotes change, because it may be in the text of a script. */
  const parkTag = (tag: string): string => {
    setInnerHTML!.call(inert, trusted().createHTML(tag));
    const element = inert.firstElementChild;
    if (!element || !holdParsed(element)) return tag;
    const isModule = element.getAttribute('data-type') === 'module';
    const type = element.localName === 'script' ? ` type=text/plain${isModule ? ' data-type=module' : ''}` : '';
    return tag
      .replace(/^<\w+/, `$& data-consent=${element.getAttribute('data-consent')}${type}`)
      .replace(/([\s"'/])(src|srcset)(?=\s*=)/gi, '$1data-$2');
  };
  const isTrustedHTML = (markup: unknown): boolean =>
    !!(globalThis as {trustedTypes?: {isHTML(value: unknown): boolean}}).trustedTypes?.isHTML(markup);
  /** The same markup, with its elements parked. A text without trust stays one. */
  const parkMarkup = (markup: unknown, tags: RegExp): unknown => {
    const text = String(markup);
    const parked = text.replace(tags, parkTag);
    return parked === text ? markup : isTrustedHTML(markup) ? trusted().createHTML(parked) : parked;
  };
  replace(Element.prototype, ['innerHTML', 'outerHTML', 'setHTMLUnsafe'], (native, self, [markup, ...more]) =>
    native.call(self, parkMarkup(markup, FRAMES_AND_IMAGES), ...more),
  );
  replace(Element.prototype, ['insertAdjacentHTML'], (native, self, [place, markup]) =>
    native.call(self, place, parkMarkup(markup, FRAMES_AND_IMAGES)),
  );
  replace(Document.prototype, ['write', 'writeln'], (native, self, pieces) => {
    // A tag may be in several pieces. All of them are trusted, or none.
    const texts = pieces.every((piece) => typeof piece === 'string') ? [pieces.join('')] : pieces;
    return native.apply(
      self,
      texts.map((text) => parkMarkup(text, ALL_TAGS)),
    );
  });
}

/** The element that has these attributes. */
function ownerOf(attributes: NamedNodeMap, setNamedItem: Method): Element {
  const [first] = attributes;
  if (first) return first.ownerElement!;
  const probe = new Document().createAttribute('data-consent-probe');
  setNamedItem.call(attributes, probe);
  const owner = probe.ownerElement!;
  owner.removeAttribute(probe.name);
  return owner;
}

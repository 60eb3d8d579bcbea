import {bare} from '../core/bare.js';
import {own} from '../platform/own.js';
import {WATCHED, fetchingIn, isScript, type Realm} from './addresses.js';
import {ALL_TAGS, WITHOUT_SCRIPTS} from './markup.js';

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
  /** Returns the same markup, with its elements parked where one of these tags has to wait. */
  parkMarkup(markup: unknown, tags: RegExp): unknown;
  /** A script of the page has attached a shadow root. */
  foundShadow(root: ShadowRoot): void;
  /** A script of the page has reached into a frame whose document it can write. */
  foundFrame(realm: Realm): void;
}

const XLINK = 'http://www.w3.org/1999/xlink';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- stands for any of the browser's methods
type Method = (this: unknown, ...args: any[]) => any;
/** Stands in for a method: gets that method, its object, and its arguments. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the same
type StandIn = (native: Method, self: any, args: any[]) => unknown;

/** Replaces methods, or the setters of properties; browsers may lack some. */
export function replace(prototype: object, names: readonly string[], standIn: StandIn, accessor?: 'get'): void {
  for (const name of names) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    const kind = accessor ?? (property && Object.hasOwn(property, 'set') ? 'set' : 'value');
    const native = property?.[kind] as Method | undefined;
    if (!property || !native) continue;
    property[kind] = function (...args: unknown[]) {
      return standIn(native, this, args);
    };
    Object.defineProperty(prototype, name, bare(property));
  }
}

/** Watches the ways in which a script of the page can give an address to an element. */
export function watchWays(realm: Realm, keeper: WayKeeper): void {
  const {holdAttribute, holdMade, parkMarkup} = keeper;
  const {Attr, Document, Element, NamedNodeMap, Node, Range, ShadowRoot} = realm;
  const {setAttribute} = Element.prototype;

  const isHeld = (element: Element, name: string, value: unknown, write: (target: Element) => void): boolean =>
    !!WATCHED.get(name)?.includes(own(element, 'localName')) && holdAttribute(element, name, String(value), write);
  /** A script that has its address already may have got a type with which it runs. */
  const lookAgain = (element: unknown): void => {
    if (isScript(element as Element) && (element as Element).hasAttribute('src')) holdMade([element as Element]);
  };

  // Properties, and methods that take a name.
  const {HTMLImageElement, HTMLScriptElement, HTMLIFrameElement, HTMLMediaElement, HTMLSourceElement} = realm;
  const {HTMLTrackElement, HTMLEmbedElement, HTMLInputElement, HTMLLinkElement, HTMLObjectElement, HTMLVideoElement} =
    realm;
  for (const {prototype} of [
    ...[HTMLScriptElement, HTMLIFrameElement, HTMLImageElement, HTMLMediaElement, HTMLSourceElement, HTMLTrackElement],
    ...[HTMLEmbedElement, HTMLInputElement, HTMLLinkElement, HTMLObjectElement, HTMLVideoElement],
  ]) {
    for (const name of WATCHED.keys()) {
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

  // Other trees, which the gate does not watch.
  replace(Element.prototype, ['attachShadow'], (native, self, args) => {
    const root = native.apply(self, args) as ShadowRoot;
    // This library's own elements show nothing from elsewhere.
    if (!own(self as Element, 'localName').startsWith('consent-')) keeper.foundShadow(root);
    return root;
  });
  const {get: windowOf} = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  replace(
    HTMLIFrameElement.prototype,
    ['contentWindow', 'contentDocument'],
    (native, self) => {
      const inner = windowOf!.call(self) as Realm | null;
      try {
        if (inner?.document.URL.startsWith('about:')) keeper.foundFrame(inner);
      } catch {
        // It has another origin.
      }
      return native.call(self);
    },
    'get',
  );

  // Markup that is parsed into the page. The text is changed first, because browsers fetch while they parse.
  for (const {prototype} of [Element, ShadowRoot]) {
    replace(prototype, ['innerHTML', 'outerHTML', 'setHTMLUnsafe'], (native, self, [markup, ...more]) =>
      native.call(self, parkMarkup(markup, WITHOUT_SCRIPTS), ...more),
    );
  }
  replace(Element.prototype, ['insertAdjacentHTML'], (native, self, [place, markup]) =>
    native.call(self, place, parkMarkup(markup, WITHOUT_SCRIPTS)),
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

import {own} from '../platform/own.js';

/** The globals of the page, or of a frame in it. */
export type Realm = Window & typeof globalThis;

/** The attributes that start a fetch, or that let a parked script run, and the elements that have them. */
export const WATCHED: ReadonlyMap<string, readonly string[]> = new Map([
  ['src', ['script', 'iframe', 'img', 'video', 'audio', 'source', 'track', 'embed', 'input']],
  ['srcset', ['img', 'source']],
  ['href', ['script', 'link']],
  ['data', ['object']],
  ['poster', ['video']],
  ['srcdoc', ['iframe']],
  ['type', ['script']],
]);

/** Starts the name of an attribute that waits. Nobody can write it into the page's HTML: it is another one each time. */
export const WAITING = `data-consent-${Math.random().toString(36).slice(2)}-`;

/** Has the address of a script or a frame that nobody has named. */
export const UNNAMED = 'data-consent-unnamed';

/** The attributes with addresses. */
export const ADDRESSES: readonly string[] = [...WATCHED.keys()].filter((name) => name !== 'type');

/** The elements that fetch their addresses as soon as they are in the page, and those that wait. */
const FETCHING = [...WATCHED]
  .filter(([attribute]) => attribute !== 'type')
  .flatMap(([attribute, names]) => names.map((name) => `${name}[${attribute}],${name}[${WAITING}${attribute}]`))
  .join();

/** The node, if it fetches its address in the page, and those in it. */
export function fetchingIn(node: Node): readonly Element[] {
  const type = own(node, 'nodeType');
  // The node may be of a frame, where `instanceof` is of no use.
  if (type === Node.DOCUMENT_FRAGMENT_NODE) return [...(node as DocumentFragment).querySelectorAll(FETCHING)];
  if (!isElement(node)) return [];
  return [...(own(node, 'matches')(FETCHING) ? [node] : []), ...own(node, 'querySelectorAll')(FETCHING)];
}

function isElement(node: Node): node is Element {
  return own(node, 'nodeType') === Node.ELEMENT_NODE;
}

/** True for a script of HTML, of the page or of a frame. */
export function isScript(element: Element): element is HTMLScriptElement {
  return own(element, 'localName') === 'script' && own(element, 'namespaceURI') === 'http://www.w3.org/1999/xhtml';
}

import {ownDocument} from '../platform/document.js';
import {ADDRESSES, UNNAMED, WAITING} from './addresses.js';
import type {trusted as signer} from './trusted.js';

/** Decides about markup. */
export interface MarkupKeeper {
  /** The page's own, because a policy can be created only once. */
  readonly trusted: typeof signer;
  /** An element of this markup, outside the page. Returns true if it has been changed. */
  holdParsed(element: Element): boolean;
}

const tagsOf = (names: string): RegExp => new RegExp(`<(?:${names})\\b(?:[^>"']|"[^"]*"|'[^']*')*>`, 'gi');
/** Elements that fetch wherever their markup is parsed. */
export const WITHOUT_SCRIPTS = tagsOf('iframe|img|video|audio|source|track|embed|input|link|object');
/** Scripts in markup run only if the parser of the page reads it. */
export const ALL_TAGS = tagsOf('script|iframe|img|video|audio|source|track|embed|input|link|object');

/** Returns a function that parks elements in markup, where a tag of this form has to wait. */
export function createMarkupParker({holdParsed, trusted}: MarkupKeeper): (markup: unknown, tags: RegExp) => unknown {
  const inert = ownDocument.implementation.createHTMLDocument('').body;
  const {set: setInnerHTML} = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
  /** The tag, parked if it has to be. No quotes change, because it may be in the text of a script. */
  const parkTag = (tag: string): string => {
    setInnerHTML!.call(inert, trusted().createHTML(tag));
    const element = inert.firstElementChild;
    if (!element || !holdParsed(element)) return tag;
    const isModule = element.getAttribute('data-type') === 'module';
    const type = element.localName === 'script' ? ` type=text/plain${isModule ? ' data-type=module' : ''}` : '';
    const consent = element.getAttribute('data-consent');
    const waiting = ADDRESSES.filter((name) => element.hasAttribute(WAITING + name));
    /** Gives the attributes other names. */
    const rename = (text: string, names: readonly string[], name: string): string =>
      text.replace(new RegExp(`([\\s"'/])(${names.join('|') || '(?!)'})(?=\\s*=)`, 'gi'), name);
    const renamed = rename(tag, waiting, `$1${WAITING}$2`);
    if (element.hasAttribute(UNNAMED)) return rename(renamed, ['src'], `$1${UNNAMED}`).replace(/^<\w+/, `$&${type}`);
    if (consent === null) return renamed;
    return rename(renamed, ['src', 'srcset'], '$1data-$2').replace(/^<\w+/, `$& data-consent=${consent}${type}`);
  };
  const isTrustedHTML = (markup: unknown): boolean =>
    !!(globalThis as {trustedTypes?: {isHTML(value: unknown): boolean}}).trustedTypes?.isHTML(markup);
  /** The same markup, with its elements parked. A text without trust stays one. */
  return (markup: unknown, tags: RegExp): unknown => {
    const text = String(markup);
    const parked = text.replace(tags, parkTag);
    return parked === text ? markup : isTrustedHTML(markup) ? trusted().createHTML(parked) : parked;
  };
}

import {ownDocument} from '../platform/document.js';
import {own} from '../platform/own.js';

/** What this library adds to a page: the page that the server sends does not have it. */
const ADDED = 'consent-banner,consent-preferences[modal],consent-settings,[data-consent-replaced]+consent-embed';
/** The attributes that tell what an element of the page waits for, or shows. */
const CONTENT = ['data-consent', 'service'];
const ADDRESSES = ['src', 'srcset', 'href'];

/**
 * Keeps Turbo from undoing what this library has done to the page when it morphs that into the same page, newly fetched: it
 * would take the banner and the placeholders away, and an embed's address.
 */
export function keepFromMorph(): void {
  ownDocument.addEventListener('turbo:before-render', (event) => {
    const {newBody, renderMethod} = (event as CustomEvent<{readonly newBody: Element; readonly renderMethod?: string}>)
      .detail;
    // While the focus is in an element that the new page does not have, Turbo makes all that follows anew.
    if (renderMethod === 'morph' && ownDocument.querySelector('body>consent-banner') && !hasBanner(newBody))
      newBody.prepend(newBody.ownerDocument.createElement('consent-banner'));
  });
  ownDocument.addEventListener('turbo:before-morph-element', (event) => {
    const {target, detail} = event as CustomEvent<{readonly newElement?: Node | null}>;
    const next = detail.newElement;
    if (!(target instanceof Element)) return;
    if (next instanceof Element ? isSame(target, next) : own(target, 'matches')(ADDED)) event.preventDefault();
  });
}

const hasBanner = (body: Element): boolean => !!own(body, 'querySelector')('consent-banner');

/** True if the element of the page is the one that the server sends, as far as consent goes. */
function isSame(element: Element, next: Element): boolean {
  const name = own(element, 'localName');
  if (name !== next.localName) return false;
  if (name === 'consent-embed' || own(element, 'hasAttribute')('data-consent'))
    return (
      CONTENT.every((each) => own(element, 'getAttribute')(each) === next.getAttribute(each)) &&
      ADDRESSES.every((each) => addressIn(element, each) === addressIn(next, each)) &&
      (name !== 'script' || own(element, 'textContent') === next.textContent) &&
      (!(element instanceof HTMLTemplateElement) || element.content.isEqualNode((next as HTMLTemplateElement).content))
    );
  // The others have no content of the page, and know their state themselves.
  return name.startsWith('consent-');
}

/** The address that the element waits with, or shows. */
function addressIn(element: Element, attribute: string): string | undefined {
  for (const name of [`data-consent-${attribute}`, `data-${attribute}`, attribute]) {
    const address = own(element, 'getAttribute')(name);
    if (address !== null) return URL.parse?.(address, ownDocument.baseURI)?.href ?? address;
  }
  return undefined;
}

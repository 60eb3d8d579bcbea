import {ADDRESSES, waitingAddress} from '../gate/embeds.js';
import {ownDocument} from '../platform/document.js';
import {own} from '../platform/own.js';

/** Our elements that the server did not send: Turbo would remove them. */
const ADDED = 'consent-banner,consent-preferences[modal],consent-settings,[data-consent-replaced]+consent-embed';
/** Attributes of the places that we have filled with an element. */
const PLACES = ['data-consent-preferences', 'data-consent-cookie-table', 'data-consent-statement'];
/** All that no longer looks as the server sent it: our elements, filled places and parked content. */
const CHANGED =
  'consent-banner,consent-preferences,consent-cookie-table,consent-statement,consent-settings,consent-embed,' +
  `[data-consent],${PLACES.map((name) => `[${name}]`).join()}`;
/** The attributes that tell one of these elements from another, besides those with addresses. */
const CONTENT = [...PLACES, 'data-consent', 'service', 'category', 'complaints-href', 'title', 'poster'];

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
    if (!(target instanceof Element)) return;
    const next = detail.newElement;
    const isGoing = !(next instanceof Element);
    if (!own(target, 'matches')(isGoing ? ADDED : CHANGED)) return;
    event.preventDefault();
    if (isGoing || isSame(target, next)) return;
    // A new element has no state of the old one. Turbo goes on from the old one, so that has to stay until it is done.
    const copy = ownDocument.importNode(next, true);
    queueMicrotask(() => own(target, 'replaceWith')(copy));
  });
}

const hasBanner = (body: Element): boolean => !!own(body, 'querySelector')('consent-banner');

/** True if the server sends what the element of the page was made of. */
function isSame(element: Element, next: Element): boolean {
  const [before, now] = [own(element, 'getAttribute'), own(next, 'getAttribute')];
  return (
    CONTENT.every((each) => before(each) === now(each)) &&
    ADDRESSES.every((each) => addressIn(element, each) === addressIn(next, each)) &&
    (!(element instanceof HTMLScriptElement) || element.textContent === next.textContent) &&
    (!(element instanceof HTMLTemplateElement) || element.content.isEqualNode((next as HTMLTemplateElement).content))
  );
}

/** The address that the element waits with, or shows. */
function addressIn(element: Element, attribute: string): string | null {
  return waitingAddress(element, attribute) ?? own(element, 'getAttribute')(attribute);
}

import {ownDocument} from '../platform/document.js';
import {own} from '../platform/own.js';

/**
 * Puts an element into a place that asks for it by a `data-consent-…` attribute, in a form that editors keep.
 *
 * @param elements - The elements by name, each with the attribute that takes the value of the place's own.
 */
export function fillPlace(place: HTMLElement, elements: Readonly<Record<string, string>>): void {
  const name = Object.keys(elements).find((each) => own(place, 'hasAttribute')(`data-${each}`));
  // A page that was stored and brought back has the element already.
  if (!name || own(place, 'querySelector')(name)) return;
  const element = ownDocument.createElement(name);
  const value = own(place, 'getAttribute')(`data-${name}`);
  if (value) element.setAttribute(elements[name]!, value);
  own(place, 'replaceChildren')(element);
}

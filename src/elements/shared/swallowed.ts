import {own} from '../../platform/own.js';

/** Elements that authors use for a fallback, in browsers that do not run the element around it. */
const FALLBACK = ':is(a,p,div,span,strong,em,b,i,br,img,noscript)';

/**
 * Moves out of an element what it has taken in because its end tag is missing, or because it was written as `<name />`: HTML
 * has no such tags, and puts everything up to the end of the parent into it. Leaves an element as it is that contains only
 * its own and a fallback. Call it once the page has been parsed.
 *
 * @param ours - A selector for the children that belong to the element.
 * @returns True if anything was moved.
 */
export function moveSwallowedOut(element: Element, ours: string): boolean {
  // An element with an end tag has its followers beside it.
  if (element.nextSibling) return false;
  const nodes = [...element.childNodes];
  const at = nodes.findIndex((node) => node instanceof Element && !own(node, 'matches')(ours));
  if (at < 0) return false;
  const rest = nodes.slice(at);
  // An element with an end tag may be the last in its parent.
  if (rest.every((node) => !(node instanceof Element) || own(node, 'matches')(ours) || isFallback(node))) return false;
  element.after(...rest);
  return true;
}

/** True for text, links and images without anything that the page or this library uses. */
function isFallback(element: Element): boolean {
  return [element, ...own(element, 'querySelectorAll')('*')].every(
    (each) =>
      own(each, 'matches')(FALLBACK) &&
      !own(each, 'getAttributeNames')().some((name) => name.startsWith('data-consent')),
  );
}

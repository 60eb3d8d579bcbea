/** Elements that authors use for a fallback, in browsers that do not run the element around it. */
const FALLBACK = ':is(a,p,div,span,strong,em,b,i,br,img,noscript)';

/**
 * Moves out of an element what it has taken in because its end tag is missing, or because it was written as `<name />`: HTML
 * has no such tags, and puts everything up to the end of the parent into it. Leaves an element as it is that contains only
 * its own and a fallback. Call it once the page has been parsed.
 *
 * @param own - A selector for the children that belong to the element.
 * @returns True if anything was moved.
 */
export function moveSwallowedOut(element: Element, own: string): boolean {
  // An element with an end tag has its followers beside it.
  if (element.nextSibling) return false;
  const nodes = [...element.childNodes];
  const at = nodes.findIndex((node) => node instanceof Element && !node.matches(own));
  if (at < 0) return false;
  const rest = nodes.slice(at);
  // An element with an end tag may be the last in its parent.
  if (rest.every((node) => !(node instanceof Element) || node.matches(own) || isFallback(node))) return false;
  element.after(...rest);
  return true;
}

/** True for text, links and images without anything that the page or this library uses. */
function isFallback(element: Element): boolean {
  return [element, ...element.querySelectorAll('*')].every(
    (each) => each.matches(FALLBACK) && !each.getAttributeNames().some((name) => name.startsWith('data-consent')),
  );
}

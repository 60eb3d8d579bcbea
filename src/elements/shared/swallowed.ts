/**
 * Moves out of an element what it has taken in because its end tag is missing, or because it was written as `<name />`: HTML
 * has no such tags, and puts everything up to the end of the parent into it. Call it once the page has been parsed.
 *
 * @param own - A selector for the children that belong to the element.
 * @returns True if anything was moved.
 */
export function moveSwallowedOut(element: Element, own: string): boolean {
  // What follows an element with an end tag is beside it.
  if (element.nextSibling) return false;
  const nodes = [...element.childNodes];
  const at = nodes.findIndex((node) => node instanceof Element && !node.matches(own));
  if (at < 0) return false;
  element.after(...nodes.slice(at));
  return true;
}

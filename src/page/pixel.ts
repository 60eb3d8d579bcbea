/** Frames that are smaller, in pixels, only report the visit. */
const SMALLEST = 10;

/**
 * True for a parked frame that visitors do not see: the buttons of a placeholder there would be clipped, but take the focus.
 * Judges by the frame's own style: an ancestor that is hidden, such as a closed tab, may be shown later.
 */
export function isPixel(element: HTMLElement): boolean {
  if (element.localName !== 'iframe' || element.hasAttribute('src')) return false;
  const {display, visibility, width, height, minWidth, minHeight} = getComputedStyle(element);
  // Inherited, unlike `display`.
  const isInvisible = visibility !== 'visible' && getComputedStyle(element.parentElement!).visibility === 'visible';
  return display === 'none' || isInvisible || isSmall(width, minWidth) || isSmall(height, minHeight);
}

/** Sizes that are not in pixels depend on the ancestors. */
function isSmall(size: string, least: string): boolean {
  return size.endsWith('px') && parseFloat(size) < SMALLEST && !parseFloat(least);
}

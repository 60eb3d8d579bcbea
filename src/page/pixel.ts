/** Frames that are smaller, in pixels, only report the visit. */
const SMALLEST = 10;

/**
 * True for a parked frame that is too small to be seen: the buttons of a placeholder there would be clipped, but take the
 * focus. Not for a hidden one: the page may hide what is parked.
 */
export function isPixel(element: HTMLElement): boolean {
  if (element.localName !== 'iframe' || element.hasAttribute('src')) return false;
  const {width, height, minWidth, minHeight} = getComputedStyle(element);
  return isSmall(width, minWidth) || isSmall(height, minHeight);
}

/** Sizes that are not in pixels depend on the ancestors. */
function isSmall(size: string, least: string): boolean {
  return size.endsWith('px') && parseFloat(size) < SMALLEST && !parseFloat(least);
}

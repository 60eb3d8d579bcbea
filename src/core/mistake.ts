/**
 * A mistake of the site's author. What it is about stays blocked; the page goes on. The sentence that says it, and the
 * mend, is a part of its own, which only mistakes load.
 */
export interface Mistake {
  readonly element?: Element;
  /** Where in the element it is; without an element, what is wrong. */
  readonly attribute?: string;
  /** What in the attribute is wrong. */
  readonly word?: string;
}

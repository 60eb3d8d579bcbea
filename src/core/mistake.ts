import type {Basis, Category, Service} from './policy.js';

/**
 * A mistake of the site's author. What it is about stays blocked; the page goes on. The sentence that says it, and the
 * mend, stands in `diagnostics/`, which only pages with a mistake load.
 */
export type Mistake = ElementMistake | ServiceMistake | PageMistake;

/** Hears of each mistake. */
export type Report = (mistake: Mistake) => void;

/** As much of an element as a mistake needs: the core knows no document. */
export interface MarkupElement {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

/** A mistake in what an element says. */
export interface ElementMistake {
  readonly element: MarkupElement;
  /** The attribute that is wrong or missing. */
  readonly attribute: string;
  /** What in the attribute is wrong, where that is not all of it. */
  readonly word?: string;
}

/** A service that the catalogue does not have, or not as it is written. */
export interface ServiceMistake {
  readonly service: Service;
  /** The category that it stands in. */
  readonly category: Category;
  /** The bases that the catalogue allows it; undefined where it does not have the service. */
  readonly bases: readonly Basis[] | undefined;
  /** The names that the catalogue has. */
  readonly names: readonly string[];
}

/** Something about the page or the browser as a whole. */
export interface PageMistake {
  readonly about: 'not-kept' | 'data-layer';
  /** What the sentence quotes. */
  readonly detail: string;
}

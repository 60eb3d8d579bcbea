import type {Basis, Category, Service} from './policy.js';

/**
 * A mistake of the site's author. The thing that it concerns stays blocked; the rest of the page works. Its sentence, with
 * the fix, is in `diagnostics/`, which only pages with a mistake load.
 */
export type Mistake = ElementMistake | ServiceMistake | PageMistake;

/** Receives each mistake. */
export type Report = (mistake: Mistake) => void;

/** The part of an element that a mistake needs: the core does not use the DOM's types. */
export interface MarkupElement {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

/** A mistake in an element's markup. */
export interface ElementMistake {
  readonly element: MarkupElement;
  /** The attribute that is wrong or missing. */
  readonly attribute: string;
  /** The wrong part of the attribute, if only a part is wrong. */
  readonly word?: string;
}

/** A service that is not in the catalogue, or that is written wrongly. */
export interface ServiceMistake {
  readonly service: Service;
  /** The service's category. */
  readonly category: Category;
  /** The bases that the catalogue allows for it; undefined if the catalogue does not have the service. */
  readonly bases: readonly Basis[] | undefined;
  /** Matches its accounts; undefined if it has none, or the catalogue does not have the service. */
  readonly keyPattern?: RegExp | undefined;
  /** All names in the catalogue. */
  readonly names: readonly string[];
}

/** A mistake or fault of the page or the browser as a whole; or a doubt, which an audit of the page has to decide. */
export interface PageMistake {
  readonly about: 'not-kept' | 'data-layer' | 'unclosed' | 'xml' | 'doubt';
  /** The name that the sentence quotes. */
  readonly detail: string;
}

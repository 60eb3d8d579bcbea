import type {Basis, Category, Service} from './policy.js';

/**
 * A mistake of the site's author. What it is about stays blocked; the page goes on. The sentence that says it, and the
 * mend, is a part of its own, which only mistakes load.
 */
export type Mistake = ElementMistake | ServiceMistake;

/** A mistake in what an element says. */
export interface ElementMistake {
  readonly element: Element;
  /** Where in the element it is. */
  readonly attribute: string;
  /** What in the attribute is wrong, where that is not all of it. */
  readonly word?: string;
}

/** A service that the catalogue does not have, or not so. */
export interface ServiceMistake {
  readonly service: Service;
  /** Where it stands. */
  readonly category: Category;
  /** What the catalogue knows of it. */
  readonly facts: ServiceFacts | undefined;
  /** The names that the catalogue has. */
  readonly names: readonly string[];
}

/** What the catalogue asks of a site that names a service. */
export interface ServiceFacts {
  /** What a site writes in `services` and `data-consent`. */
  readonly name: string;
  readonly label: string;
  /** The bases that it may be run on; without `consent` alone, see PECR Schedule A1. */
  readonly bases: readonly Basis[];
  /** Absent for a service that has no accounts. */
  readonly key?: KeyForm;
}

/** What a service's account id looks like. */
export interface KeyForm {
  readonly pattern: RegExp;
  readonly example: string;
}

import type {Basis, Category, Service} from './policy.js';

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
  /** A service that cannot be looked up: where it stands, and what the catalogue knows of it and of others. */
  readonly service?: Service;
  readonly category?: Category;
  readonly facts?: ServiceFacts | undefined;
  readonly names?: readonly string[];
}

/** What the catalogue asks of a site that names a service. */
export interface ServiceFacts {
  readonly name: string;
  readonly label: string;
  readonly bases: readonly Basis[];
  /** What the account id looks like; absent for a service that has no accounts. */
  readonly key?: {readonly pattern: RegExp; readonly example: string};
}

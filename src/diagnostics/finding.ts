import type {MarkupElement} from '../core/mistake.js';
import type {Service} from '../core/policy.js';
import type {ConsentStore} from '../core/store.js';

/** Finds the label and an example key of a service; undefined if the catalogue does not have it. */
export type FactsOf = (service: string) => {readonly label: string; readonly keyExample?: string} | undefined;

/** The part of the page that the sentences need. */
export interface MistakenPage {
  readonly store: ConsentStore;
  /** The script tag of the drop-in; it may carry the configuration. */
  readonly tag: HTMLScriptElement | undefined;
  readonly parts: {
    /** Sentences about files that could not be loaded. */
    readonly faults?: readonly string[];
    hasLanguage(language: string): boolean;
    load(name: 'facts'): Promise<{readonly factsOf: FactsOf} | undefined>;
  };
  /** True if the service is told about the choice, and runs from the start. */
  isTold(service: string): boolean;
}

/** Something in the page that does not do what its author expects. */
export interface Finding {
  /** The place, as the author wrote it. */
  readonly subject: string;
  /** The fault and its mend. */
  readonly sentence: string;
  readonly element?: MarkupElement;
  /** True if it works, and may still not be what the author wants. */
  readonly isWarning?: boolean;
}

/** Quotes an element, with one of its attributes. */
export function quote(element: MarkupElement, attribute?: string): string {
  const value = attribute && element.getAttribute(attribute);
  if (!attribute) return `<${element.localName}>`;
  return value == null
    ? `<${element.localName} without ${attribute}>`
    : `<${element.localName} ${attribute}="${value}">`;
}

/** Quotes a service of the site as its author has named it: on the tag, as an element, or in the shorthand. */
export function quoteService({name, key, pending, catalogued}: Service, category: string, tag?: Element): string {
  const word = key ? `${name}:${key}` : name;
  const attribute = `data-${category}`;
  if (tag?.hasAttribute(attribute)) return `<script ${attribute}="${word}">`;
  const isElement = document.querySelector(`consent-category consent-service[name="${CSS.escape(name)}"]`);
  if (isElement || !(pending || catalogued)) return `<consent-service name="${name}">`;
  return `<consent-category name="${category}"> services="${word}"`;
}

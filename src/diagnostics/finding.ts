import type {MarkupElement} from '../core/mistake.js';
import type {Service} from '../core/policy.js';
import {ownDocument} from '../platform/document.js';
import {own} from '../platform/own.js';

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
  const name = own(element as Element, 'localName');
  const value = attribute && own(element as Element, 'getAttribute')(attribute);
  if (!attribute) return `<${name}>`;
  return value == null ? `<${name} without ${attribute}>` : `<${name} ${attribute}="${value}">`;
}

/** Quotes a service of the site as its author has named it: on the tag, as an element, or in the shorthand. */
export function quoteService({name, key, pending, catalogued}: Service, category: string, tag?: Element): string {
  const word = key ? `${name}:${key}` : name;
  const attribute = `data-${category}`;
  if (tag?.hasAttribute(attribute)) return `<script ${attribute}="${word}">`;
  const isElement = ownDocument.querySelector(`consent-category consent-service[name="${CSS.escape(name)}"]`);
  if (isElement || !(pending || catalogued)) return `<consent-service name="${name}">`;
  return `<consent-category name="${category}"> services="${word}"`;
}

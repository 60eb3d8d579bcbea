import type {Report} from '../core/mistake.js';
import type {ConsentStore} from '../core/store.js';
import type {HeldScript} from './gate.js';
import type {trusted} from './trusted.js';

/** The part of the page that `auto-block` needs. */
export interface AutoBlockPage {
  readonly store: ConsentStore;
  /** The script tag of the drop-in. */
  readonly tag: HTMLScriptElement | undefined;
  /** The categories and services with something released. */
  readonly released: Set<string>;
  /** Collects the scripts that it has parked, for the gate. */
  readonly heldScripts: WeakMap<Element, HeldScript>;
  readonly report: Report;
  /** The page's Trusted Types policy, which can be created only once. */
  readonly trusted: typeof trusted;
  /** True for an element that the gate has released. */
  isReleased(element: Element): boolean;
  /** True if the service is told about the choice, and runs from the start. */
  isTold(service: string): boolean;
}

import {bare} from './bare.js';

/**
 * The global that holds the page's one consent, so that this library's files find each other and a second copy finds the
 * first. It is a symbol, because an element's id or name can shadow any global with a string name.
 */
const KEY = Symbol.for('consent-elements');

/** The part of a registered page that is the same in every version of this library. */
export interface Registered {
  readonly consent: object;
}

/** The registered page, from any copy of this library; undefined if there is none, or another script's value. */
export function registered(): Registered | undefined {
  try {
    return registeredIn(globalThis);
  } catch {
    return undefined; // Another script's value throws when it is read.
  }
}

/** Registers the page's consent; `undefined` removes it. Returns false if another script's value cannot be replaced. */
export function register(page: Registered | undefined): boolean {
  return Reflect.defineProperty(globalThis, KEY, bare({value: page, configurable: true}));
}

/** True if another window of this site has a consent. Throws if it is of another site. */
export function isRegisteredIn(window: object): boolean {
  return !!registeredIn(window);
}

function registeredIn(window: object): Registered | undefined {
  const found = (window as {readonly [KEY]?: {readonly consent?: {readonly allows?: unknown} | null} | null})[KEY];
  return typeof found?.consent?.allows === 'function' ? (found as Registered) : undefined;
}

/**
 * The global that holds the page's one consent, so that this library's files find each other and a second copy finds the
 * first. It is a symbol, because an element's id or name can shadow any global with a string name.
 */
const KEY = Symbol.for('consent-elements');

/** The part of a registered page that is the same in every version of this library. */
export interface Registered {
  readonly consent: object;
}

const globals = globalThis as {[KEY]?: unknown};

/** The registered page, from any copy of this library; undefined if there is none. */
export function registered(): Registered | undefined {
  const found = globals[KEY] as Partial<Registered> | undefined;
  return typeof found === 'object' && found?.consent ? (found as Registered) : undefined;
}

/** Registers the page's consent; `undefined` removes it. */
export function register(page: Registered | undefined): void {
  globals[KEY] = page;
}

/** True if another window of this site has a consent. */
export function isRegisteredIn(window: object): boolean {
  return KEY in window;
}

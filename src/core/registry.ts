/**
 * Where the page's one consent is registered, so that files of this library find each other, and a second copy of it finds
 * the first. A symbol, because an element with an id or a name can stand in for any global that is named by a string.
 */
const KEY = Symbol.for('consent-elements');

/** What every version of this library registers. The rest is its own, and differs from version to version. */
export interface Registered {
  readonly consent: object;
}

const globals = globalThis as {[KEY]?: unknown};

/** What is registered, by whichever build; undefined before anything is. */
export function registered(): Registered | undefined {
  const found = globals[KEY] as Partial<Registered> | undefined;
  return typeof found === 'object' && found?.consent ? (found as Registered) : undefined;
}

/** Registers the page's consent; with `undefined` forgets it. */
export function register(page: Registered | undefined): void {
  globals[KEY] = page;
}

/** Whether another window of this site has a consent. */
export function isRegisteredIn(window: object): boolean {
  return KEY in window;
}

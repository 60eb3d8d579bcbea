/** A vendor's global function: its own, or one that queues calls until its script has loaded. */
export type Calls = (...values: unknown[]) => void;

/**
 * Returns the page's global list of this name, where entries wait for the vendor's script. Makes it if it is missing, or
 * if the global is something else, such as an element with that id.
 */
export function listIn(window: Record<string, unknown>, name: string): unknown[] {
  if (typeof (window[name] as unknown[] | undefined)?.push !== 'function') window[name] = [];
  return window[name] as unknown[];
}

/** Returns the page's global function of this name; if there is none, makes it `otherwise`. */
export function functionIn(window: Record<string, unknown>, name: string, otherwise: Calls): Calls {
  if (typeof window[name] !== 'function') window[name] = otherwise;
  return window[name] as Calls;
}

/**
 * Returns a function that adds each call to the page's global list of this name, as an `arguments` object: that is how
 * Google's scripts tell a command from an event.
 */
export function commandsIn(window: Record<string, unknown>, name: string): Calls {
  return function (): void {
    // eslint-disable-next-line prefer-rest-params
    listIn(window, name).push(arguments);
  };
}

/**
 * Returns the page's global function of this name. Makes it if it is missing, as vendors' snippets do: calls wait in the
 * function's property `queue` until the vendor's script has set its method `send`.
 */
export function callsIn(window: Record<string, unknown>, name: string, queue = 'q', send = ''): Calls {
  const calls = functionIn(window, name, (...values) => {
    if (calls[send]) calls[send](...values);
    else listIn(calls, queue).push(values);
  }) as Calls & Record<string, Calls>;
  listIn(calls, queue);
  return calls;
}

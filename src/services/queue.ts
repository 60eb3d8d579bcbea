/** A vendor's function, before or after its script has come. */
export type Calls = (...values: unknown[]) => void;

/**
 * The page's global list of this name, made if need be: what is pushed waits there for the vendor's script. An element with
 * that id is no list.
 */
export function listIn(window: Record<string, unknown>, name: string): unknown[] {
  if (typeof (window[name] as unknown[] | undefined)?.push !== 'function') window[name] = [];
  return window[name] as unknown[];
}

/** The page's global function of this name, or else this one in its place. */
export function functionIn(window: Record<string, unknown>, name: string, otherwise: Calls): Calls {
  if (typeof window[name] !== 'function') window[name] = otherwise;
  return window[name] as Calls;
}

/**
 * A function whose calls wait in the page's global list of this name, as `arguments`: Google's scripts tell a command from
 * an event by that.
 */
export function commandsIn(window: Record<string, unknown>, name: string): Calls {
  return function (): void {
    // eslint-disable-next-line prefer-rest-params
    listIn(window, name).push(arguments);
  };
}

/**
 * The page's global function of this name, made if need be, as vendors' snippets do: each call waits in its property
 * `queue`, until the vendor's script has set the method `send`.
 */
export function callsIn(window: Record<string, unknown>, name: string, queue = 'q', send = ''): Calls {
  const calls = functionIn(window, name, (...values) => {
    if (calls[send]) calls[send](...values);
    else listIn(calls, queue).push(values);
  }) as Calls & Record<string, Calls>;
  listIn(calls, queue);
  return calls;
}

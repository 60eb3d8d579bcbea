/** A vendor's function, before or after its script has come. */
export type Calls = (...values: unknown[]) => void;

/** The page's global list of this name, made if need be: what is pushed waits there for the vendor's script. */
export function listIn(window: Record<string, unknown>, name: string): unknown[] {
  return (window[name] ??= []) as unknown[];
}

/**
 * The page's global function of this name, made if need be, as vendors' snippets do: each call waits in its property
 * `queue`, until the vendor's script has set the method `send`.
 */
export function callsIn(window: Record<string, unknown>, name: string, queue = 'q', send = ''): Calls {
  const calls = (window[name] ??= (...values: unknown[]) => {
    if (calls[send]) calls[send](...values);
    else listIn(calls, queue).push(values);
  }) as Calls & Record<string, Calls>;
  listIn(calls, queue);
  return calls;
}

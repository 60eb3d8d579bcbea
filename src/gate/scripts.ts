import {trusted} from './trusted.js';

/** Whether the browser runs a script of this type, so that one cannot be parked with it. */
export function isJavaScript(type: string): boolean {
  return /^\s*$|module|(java|ecma)script/i.test(type);
}

/**
 * Releases parked scripts as the parser would have run them (HTML Standard, "prepare the script element"): classic ones in
 * document order, external and inline alike; `async` as they arrive; `defer` and modules after the classic ones and
 * after the page has been parsed. One that fails does not stop the next.
 *
 * @param released - Hears of each live script, before it runs.
 * @returns What takes a parked script, and releases it in its turn once the present task is done.
 */
export function createScriptQueue(released: (script: HTMLScriptElement) => void): (parked: HTMLScriptElement) => void {
  const classic: HTMLScriptElement[] = [];
  const deferred: HTMLScriptElement[] = [];
  /** How many external ones are on their way. */
  let inFlight = 0;

  /** Releases the scripts of the list that need not wait; false where one does. */
  const run = (list: HTMLScriptElement[]): boolean => {
    while (list[0]) {
      // What is inline runs at once, so all that it may need must have run before.
      if (inFlight && addressOf(list[0]) === undefined) return false;
      const script = release(list.shift()!);
      // The browser tells when these have run, or failed.
      if (!script?.src || !isJavaScript(script.type) || script.noModule) continue;
      inFlight++;
      script.addEventListener('load', landed);
      script.addEventListener('error', landed);
    }
    return true;
  };

  const drain = (): void => {
    if (run(classic) && !inFlight && document.readyState !== 'loading') run(deferred);
  };

  const landed = (): void => {
    inFlight--;
    drain();
  };

  /** Puts a live copy in the parked script's place; undefined where that has left the page. */
  const release = (parked: HTMLScriptElement): HTMLScriptElement | undefined => {
    if (!parked.isConnected) return undefined;
    const script = document.createElement('script');
    const types = trusted();
    const address = addressOf(parked);
    for (const {name, value} of parked.attributes) {
      if (name !== 'src') script.setAttribute(name, name.startsWith('on') ? types.createScript(value) : value);
    }
    script.type = parked.dataset.type ?? '';
    // The attribute is hidden from scripts in pages with a policy; the property is not.
    script.nonce = parked.nonce;
    script.text = types.createScript(parked.text);
    if (address !== undefined) script.src = types.createScriptURL(address);
    // A script that a script makes is async, unless told otherwise.
    script.async = parked.hasAttribute('async');
    released(script);
    parked.replaceWith(script);
    return script;
  };

  document.addEventListener('readystatechange', drain);

  return (parked) => {
    const isModule = parked.dataset.type === 'module';
    const isFetched = isModule || addressOf(parked) !== undefined;
    if (isFetched && parked.hasAttribute('async')) release(parked);
    else (isModule || (isFetched && parked.hasAttribute('defer')) ? deferred : classic).push(parked);
    queueMicrotask(drain);
  };
}

function addressOf({dataset, attributes}: HTMLScriptElement): string | undefined {
  return dataset.src ?? attributes.getNamedItem('src')?.value;
}

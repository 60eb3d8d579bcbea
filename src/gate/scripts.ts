import {trusted} from './trusted.js';
import {whenWhole} from './watch.js';

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
  let turn: Promise<unknown> = Promise.resolve();
  /** The external ones: each resolves when it has run, or failed. */
  const landed: Promise<unknown>[] = [];

  const enqueue = (parked: HTMLScriptElement): void => {
    const releaseInTurn = async (): Promise<void> => {
      // What is inline runs at once, so all that it may need must have run before.
      if (addressOf(parked) === null) await Promise.all(landed);
      const script = release(parked);
      // The browser tells of these alone.
      if (!script?.src || !isJavaScript(script.type) || script.noModule) return;
      landed.push(
        new Promise((resolve) => {
          for (const end of ['load', 'error']) script.addEventListener(end, resolve);
        }),
      );
    };
    turn = turn.then(releaseInTurn).catch(console.error);
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
    if (address !== null) script.src = types.createScriptURL(address);
    // A script that a script makes is async, unless told otherwise.
    script.async = parked.hasAttribute('async');
    released(script);
    parked.replaceWith(script);
    return script;
  };

  return (parked) => {
    const isModule = parked.dataset.type === 'module';
    const isFetched = isModule || addressOf(parked) !== null;
    if (isFetched && parked.hasAttribute('async')) release(parked);
    else if (isModule || (isFetched && parked.hasAttribute('defer')))
      // Later, so that those come first that are put into the page together with it, or end it.
      whenWhole(document.documentElement, () => queueMicrotask(() => enqueue(parked)));
    else enqueue(parked);
  };
}

function addressOf(parked: HTMLScriptElement): string | null {
  return parked.dataset.src ?? parked.getAttribute('src');
}

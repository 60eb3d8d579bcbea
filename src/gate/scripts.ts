import {copyScript} from './copy.js';
import {trusted} from './trusted.js';
import {whenWhole} from './watch.js';
import {ownDocument} from '../platform/document.js';
import {ownAddress} from '../platform/owner.js';

/** True if browsers run a script with this type, so it cannot be used to park one. */
export function isJavaScript(type: string): boolean {
  return /^\s*$|module|(java|ecma|j|live)script/i.test(type);
}

const started = new WeakSet<Node>();

/** True for a script that has been released; it looks parked again. */
export function hasStarted(script: Node): boolean {
  return started.has(script);
}

/**
 * Releases parked scripts as the parser would have run them (HTML Standard, "prepare the script element"): classic ones in
 * document order, external and inline alike; `async` as they arrive; `defer` and modules after the classic ones and
 * after the page has been parsed. One that fails does not stop the next.
 *
 * @param mayRun - Asked in the script's turn, because the visitor may have withdrawn meanwhile.
 * @param onRelease - Receives each live script before it runs.
 * @returns A function that takes a parked script, and releases it in its turn after the present task.
 */
export function createScriptQueue(
  mayRun: (parked: HTMLScriptElement) => boolean,
  onRelease: (script: HTMLScriptElement) => void,
): (parked: HTMLScriptElement) => void {
  let turn: Promise<unknown> = Promise.resolve();
  /** One promise for each external script: resolves when the script has run or failed. */
  const externalScripts: Promise<unknown>[] = [];

  const enqueue = (parked: HTMLScriptElement): void => {
    const releaseInTurn = async (): Promise<void> => {
      // An inline script runs at once, so the external ones before it must have run.
      if (addressOf(parked) === null) await Promise.all(externalScripts);
      const script = release(parked);
      // Only a script that is fetched fires `load` or `error`.
      if (!script?.src || !isJavaScript(parked.getAttribute('data-type') ?? '') || script.noModule) return;
      externalScripts.push(
        new Promise((resolve) => {
          for (const end of ['load', 'error']) script.addEventListener(end, resolve);
        }),
      );
    };
    turn = turn.then(releaseInTurn).catch(console.error);
  };

  /** Replaces the parked script by a live copy; undefined if it has left the page, or may not run any more. */
  const release = (parked: HTMLScriptElement): HTMLScriptElement | undefined => {
    if (!parked.isConnected || !mayRun(parked)) return undefined;
    const script = copyScript(parked);
    const address = addressOf(parked);
    script.type = parked.getAttribute('data-type') ?? '';
    if (address !== null) script.src = trusted().createScriptURL(ownAddress(address));
    // Scripts that are made by a script are async by default.
    script.async = parked.hasAttribute('async');
    started.add(script);
    onRelease(script);
    parked.replaceWith(script);
    // It runs all the same: its type counts only while it is inserted. Parked, it may be in a snapshot of the page.
    if (isJavaScript(script.type)) script.type = 'text/plain';
    return script;
  };

  return (parked) => {
    const isModule = parked.getAttribute('data-type') === 'module';
    const isFetched = isModule || addressOf(parked) !== null;
    if (isFetched && parked.hasAttribute('async')) release(parked);
    else if (isModule || (isFetched && parked.hasAttribute('defer')))
      // Later, so that scripts which are added with it, or which end the page, come first.
      whenWhole(ownDocument.documentElement, () => queueMicrotask(() => enqueue(parked)));
    else enqueue(parked);
  };
}

/** The address that the script waits with; null for an inline one. */
export function addressOf(parked: HTMLScriptElement): string | null {
  return parked.getAttribute('data-src') ?? parked.getAttribute('src');
}

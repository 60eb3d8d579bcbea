import {trusted} from './trusted.js';

const live = new WeakSet<Element>();

/** Whether this is the live copy of a script that was parked. */
export function wasParked(element: Element): boolean {
  return live.has(element);
}

/** Whether the browser runs a script of this type, so that one cannot be parked with it. */
export function isJavaScript(type: string): boolean {
  return /^\s*(module|(text|application)\/(x-)?(java|ecma)script)?\s*$/i.test(type);
}

/**
 * Releases parked scripts as the parser would have run them (HTML Standard, "prepare the script element"): classic ones in
 * document order, external and inline alike; `async` as they arrive; `defer` and modules after the classic ones and
 * after the page has been parsed. One that fails does not stop the next.
 */
export class ScriptQueue {
  readonly #classic: HTMLScriptElement[] = [];
  readonly #deferred: HTMLScriptElement[] = [];
  /** How many classic external ones are on their way. */
  #inFlight = 0;

  constructor() {
    document.addEventListener('readystatechange', () => this.#drain());
  }

  /** Takes a parked script, and releases it when its turn has come, once the present task is done. */
  add(parked: HTMLScriptElement): void {
    const isModule = parked.dataset.type === 'module';
    const waits = isModule || addressOf(parked) !== undefined;
    if (waits && parked.hasAttribute('async')) release(parked);
    else if (isModule || (waits && parked.hasAttribute('defer'))) this.#deferred.push(parked);
    else this.#classic.push(parked);
    queueMicrotask(() => this.#drain());
  }

  #drain(): void {
    for (;;) {
      const [next] = this.#classic;
      // What is inline runs at once, so all that it may need must have run before.
      if (!next || (this.#inFlight && addressOf(next) === undefined)) break;
      this.#classic.shift();
      this.#track(release(next));
    }
    if (this.#classic.length || this.#inFlight || document.readyState === 'loading') return;
    this.#deferred.splice(0).forEach(release);
  }

  /** Waits for a classic external script; the browser tells when it has run, or failed. */
  #track(script: HTMLScriptElement | undefined): void {
    if (!script?.src || !isJavaScript(script.type) || script.noModule) return;
    const done = (): void => {
      this.#inFlight--;
      this.#drain();
    };
    this.#inFlight++;
    script.addEventListener('load', done);
    script.addEventListener('error', done);
  }
}

function addressOf({dataset, attributes}: HTMLScriptElement): string | undefined {
  return dataset.src ?? attributes.getNamedItem('src')?.value;
}

/** Puts a live copy in the parked script's place; undefined where that has left the page. */
function release(parked: HTMLScriptElement): HTMLScriptElement | undefined {
  if (!parked.isConnected) return undefined;
  const script = document.createElement('script');
  live.add(script);
  for (const {name, value} of parked.attributes) {
    if (name !== 'src') script.setAttribute(name, name.startsWith('on') ? trusted().createScript(value) : value);
  }
  const address = addressOf(parked);
  script.type = parked.dataset.type ?? '';
  // The attribute is hidden from scripts in pages with a policy; the property is not.
  script.nonce = parked.nonce;
  script.text = trusted().createScript(parked.text);
  if (address !== undefined) script.src = trusted().createScriptURL(address);
  // A script that a script makes is async, unless told otherwise.
  script.async = parked.hasAttribute('async');
  parked.replaceWith(script);
  return script;
}

import {currentHost, type PartName} from './core/host.js';
import {start} from './start.js';
import {readCookies} from './storage/read-record.js';

/** The parts' files, which stand beside the drop-in's own and have its version in their names. */
export interface PartFiles {
  readonly version: string;
  /** Part name to the SHA-256 of its file, in base64. */
  readonly hashes: Readonly<Record<string, string>>;
}

/**
 * Starts the consent from the script tag that is running, as `window.consent`. Parts are loaded as modules, by address
 * relative to that tag; the browser refuses a file that has not the hash which was built in, and each puts itself into the
 * host's `parts`.
 */
export function runDropIn({version, hashes}: PartFiles, parts?: Iterable<readonly [PartName, unknown]>): void {
  // An element named currentScript stands in for the document's property, but not for its getter.
  const getter = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')!.get!;
  const tag = getter.call(document) as HTMLScriptElement;
  const loads: Partial<Record<PartName, Promise<unknown>>> = {};

  const load = async (part: PartName): Promise<unknown> => {
    if (!hashes[part]) return undefined;
    return (loads[part] ??= fetchPart(part).catch(() => undefined));
  };

  const fetchPart = (part: PartName): Promise<unknown> =>
    new Promise((resolve) => {
      const {parts: loaded, consent, addScript} = currentHost()!;
      const url = new URL(`consent-${part}-${version}.js`, tag.src).href;
      // What stands in the flow has to be there at the first paint, or it pushes down what was seen already.
      const isSeen = consent.policy?.layout !== 'bottom' && !document.body;
      const script = addScript(url, {
        type: 'module',
        crossOrigin: 'anonymous',
        integrity: `sha256-${hashes[part]}`,
        blocking: isSeen ? 'render' : '',
      } as object);
      script.onload = () => resolve(loaded.get(part));
      script.onerror = () => {
        console.error(`consent-elements: cannot load ${url}`);
        resolve(undefined);
      };
    });

  Object.assign(globalThis, {consent: start({tag, nonce: tag.nonce, parts, load})});
  // Without a record, whatever its name, a banner further down will ask.
  if (!document.body && parent === self && !readCookies().includes('=v=1&')) void currentHost()!.load('banner');
}

import type {Consent} from './core/consent.js';
import {currentHost, type PartName} from './core/host.js';
import {trusted} from './gate/trusted.js';
import {start} from './start.js';
import {readCookies} from './storage/read-record.js';

/** Part name to the SHA-256 of its file, in base64 without the `=` that always ends it. */
export type Hashes = Readonly<Record<string, string>>;

/** The parts' files, which stand beside the drop-in's own and have its version in their names. */
export interface PartFiles {
  readonly version: string;
  /** Of those that may be needed at once; the part `index` has the others'. */
  readonly hashes: Hashes;
}

/** The part that holds by address what nobody has parked. */
const AUTO_BLOCK = 'auto-block';

/**
 * Starts the consent from the script tag that is running, as `window.consent`. Parts are loaded as modules, by address
 * relative to that tag; the browser refuses a file that has not the hash which was built in, and each puts itself into the
 * host's `parts`.
 */
export function runDropIn({version, hashes}: PartFiles, parts?: Iterable<readonly [PartName, unknown]>): void {
  // An element named currentScript stands in for the document's property, but not for its prototype's.
  const tag = Reflect.get(Document.prototype, 'currentScript', document) as HTMLScriptElement;
  const loads: Partial<Record<PartName, Promise<unknown>>> = {};

  const addressOf = (part: PartName): string => new URL(`consent-${part}-${version}.js`, tag.src).href;

  const load = async (part: PartName): Promise<unknown> => {
    const hash = hashes[part] ?? ((await currentHost()!.load('index')) as Hashes | undefined)?.[part];
    return hash && (loads[part] ??= fetchPart(part, hash).catch(() => undefined));
  };

  const fetchPart = (part: PartName, hash: string): Promise<unknown> =>
    new Promise((resolve) => {
      const host = currentHost()!;
      const url = addressOf(part);
      // What stands in the flow has to be there at the first paint, or it pushes down what was seen already.
      const isSeen = (host.consent.policy?.layout ?? 'top') === 'top' && !document.body;
      host.addScript(url, {
        type: 'module',
        crossOrigin: 'anonymous',
        integrity: `sha256-${hash}=`,
        blocking: isSeen ? 'render' : '',
        onload: () => resolve(host.parts.get(part)),
        onerror: () => {
          console.error(`consent-elements: cannot load ${url}`);
          resolve(undefined);
        },
      } as object);
    });

  (globalThis as {consent?: Consent}).consent = start({tag, nonce: tag.nonce, parts, load});
  if (tag.hasAttribute('data-auto-block')) {
    // The parser waits for a script that is written, and so does all that comes after it; but not for a script's that it does
    // not wait for itself.
    if (tag.async || tag.defer) void currentHost()!.load(AUTO_BLOCK);
    else
      // eslint-disable-next-line no-restricted-syntax -- what is built of nodes is not waited for
      document.write(
        trusted().createHTML(
          `<script src="${addressOf(AUTO_BLOCK)}" integrity="sha256-${hashes[AUTO_BLOCK]}=" crossorigin nonce="${tag.nonce}"></script>`,
        ),
      );
  }
  // Without a record, whatever its name, a banner further down will ask.
  if (!document.body && parent === self && !readCookies().includes('=v=1&')) void currentHost()!.load('banner');
}

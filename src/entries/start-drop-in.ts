import {folder, hashes} from 'consent-elements:files';
import {registered} from '../core/registry.js';
import {trusted} from '../gate/trusted.js';
import type {Page} from '../page/page.js';
import type {Parts} from '../page/parts.js';
import {start} from '../page/start.js';
import {FolderParts} from './folder-parts.js';
import type {SharedLit} from './lit-of-page.js';
import {ownDocument} from '../platform/document.js';
import {bare} from '../core/bare.js';
import {ownAddress} from '../platform/owner.js';

/** Starts the consent from the script tag that is running, as `window.consent`. */
export function startDropIn(inside: Partial<Parts>, lit?: Partial<SharedLit>): void {
  const tag = ownDocument.currentScript as HTMLScriptElement | null;
  const isRunning = !!registered();
  const url = folderBeside(tag);
  if (!url && !isRunning) {
    console.error(
      `consent-elements: ${tag ? 'it is inlined in the page' : 'it was loaded as a module, or run by another script'}, so ` +
        `it cannot find ${tag ? '' : 'its data-* settings and '}the folder ${folder} with its other files. ` +
        'Write <script src="…/consent.js"></script>, and exclude that tag from the optimiser.',
    );
  }
  const parts = new FolderParts(url, hashes, inside, tag?.nonce ?? '');
  const consent = start({tag: tag ?? undefined, nonce: tag?.nonce, parts, lit});
  if (isRunning) return;
  if (!Reflect.defineProperty(globalThis, 'consent', bare({value: consent, configurable: true, enumerable: true}))) {
    console.error(
      'consent-elements: the page has a variable called consent, so scripts cannot use window.consent. Rename that variable.',
    );
  }
  if (tag?.hasAttribute('data-auto-block') && registered()) startAutoBlock(tag, parts, inside);
}

/**
 * The folder with the other files; undefined if the tag has no address, or a `data:` or `blob:` address. A tag that another
 * script has added runs later than it is fetched, and the page's content may have changed its `src` meanwhile by a `<base>`.
 */
function folderBeside(tag: HTMLScriptElement | null): URL | undefined {
  try {
    return new URL(folder, tag?.src && new URL(ownAddress(tag.getAttribute('src')!), ownDocument.baseURI));
  } catch {
    return undefined;
  }
}

/** Starts auto-blocking, before the parser reads on below the tag if it can. */
function startAutoBlock(tag: HTMLScriptElement, parts: FolderParts, inside: Partial<Parts>): void {
  const page = registered() as unknown as Page;
  const early = 'auto-block-early';
  const url = parts.addressOf(early);
  if (inside['auto-block']) inside['auto-block'].start(page);
  // The parser waits for a script written by `document.write`, but not if the script that writes it is async or deferred.
  else if (tag.async || tag.defer || !url || !writeScript(url, parts.integrityOf(early), tag.nonce))
    void parts.load('auto-block').then((part) => part?.start(page));
}

/** Writes a script that the parser waits for; false if the page's policy forbids that, or if the page is XML. */
function writeScript(url: string, integrity: string, nonce: string): boolean {
  const tag = `<script src="${url}" integrity="${integrity}" crossorigin nonce="${nonce}"></script>`;
  try {
    // eslint-disable-next-line no-restricted-syntax -- the parser does not wait for a script that is added as a node
    ownDocument.write(trusted().createHTML(tag));
    return true;
  } catch {
    return false;
  }
}

import {folder, hashes} from 'consent-elements:files';
import {registered} from '../core/registry.js';
import {trusted} from '../gate/trusted.js';
import type {Page} from '../page/page.js';
import type {Parts} from '../page/parts.js';
import {start} from '../page/start.js';
import {FolderParts} from './folder-parts.js';
import type {SharedLit} from './lit-of-page.js';

/** Starts the consent from the script tag that is running, as `window.consent`. */
export function startDropIn(inside: Partial<Parts>, lit?: Partial<SharedLit>): void {
  // An element named currentScript stands in for the document's property, but not for its prototype's.
  const tag = Reflect.get(Document.prototype, 'currentScript', document) as HTMLScriptElement | null;
  const isRunning = !!registered();
  const url = folderBeside(tag);
  if (!url && !isRunning) {
    console.error(
      `consent-elements: ${tag ? 'it stands inside the page' : 'it was loaded as a module, or run by another script'}, so ` +
        `it cannot find ${tag ? '' : 'its data-* settings and '}the folder ${folder} with its other files. ` +
        'Write <script src="…/consent.js"></script>, and leave that tag out of the optimiser.',
    );
  }
  const parts = new FolderParts(url, hashes, inside, tag?.nonce ?? '');
  const consent = start({tag: tag ?? undefined, nonce: tag?.nonce, parts, lit});
  if (isRunning) return;
  if (!Reflect.defineProperty(globalThis, 'consent', {value: consent, configurable: true, enumerable: true})) {
    console.error(
      'consent-elements: the page has a variable called consent, so scripts cannot use window.consent. Rename that variable.',
    );
  }
  if (tag?.hasAttribute('data-auto-block')) startAutoBlock(tag, parts, inside);
}

/** The folder with the other files; undefined where the tag has no address, or one that nothing stands beside: `data:`, `blob:`. */
function folderBeside(tag: HTMLScriptElement | null): URL | undefined {
  try {
    return new URL(folder, tag?.src);
  } catch {
    return undefined;
  }
}

/** Starts to hold what nobody has parked, before the parser reads what stands below the tag. */
function startAutoBlock(tag: HTMLScriptElement, parts: FolderParts, inside: Partial<Parts>): void {
  const page = registered() as unknown as Page;
  const early = 'auto-block-early';
  const url = parts.addressOf(early);
  if (inside['auto-block']) inside['auto-block'].start(page);
  // The parser waits for a script that is written, and so does all that comes after it; but not for one that is written by a
  // script which it does not wait for itself.
  else if (tag.async || tag.defer || !url || !writeScript(url, parts.integrityOf(early), tag.nonce))
    void parts.load('auto-block').then((part) => part?.start(page));
}

/** Writes a script for the parser to wait for; false where the page forbids that: by its policy, or as a document of XML. */
function writeScript(url: string, integrity: string, nonce: string): boolean {
  const tag = `<script src="${url}" integrity="${integrity}" crossorigin nonce="${nonce}"></script>`;
  try {
    // eslint-disable-next-line no-restricted-syntax -- what is built of nodes is not waited for
    document.write(trusted().createHTML(tag));
    return true;
  } catch {
    return false;
  }
}

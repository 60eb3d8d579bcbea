import {hasConfig} from './config/read.js';
import type {PartName} from './core/host.js';
import {loadFiles, type PartFiles} from './load-files.js';
import {start} from './start.js';

/** Starts the consent from the script tag that is running, as `window.consent`. Never throws into the page. */
export function runDropIn(files: PartFiles, parts?: Iterable<readonly [PartName, unknown]>): void {
  try {
    // An element named currentScript stands in for the document's property, but not for its getter.
    const getter = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')!.get!;
    const tag = getter.call(document) as HTMLScriptElement;
    const load = loadFiles(files, tag);
    Object.assign(globalThis, {consent: start({tag, parts, load})});
    // Without a record, whatever its name, a banner further down will ask; it should be there at the first paint.
    if (!document.body && !hasConfig(tag) && !document.cookie.includes('=v=1&id=')) {
      void load('banner');
      void load(document.documentElement.lang.split('-')[0]!);
    }
  } catch (error) {
    console.error('consent-elements:', error);
  }
}

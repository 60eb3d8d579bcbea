import {currentHost, type PartName} from './core/host.js';
import {trusted} from './gate/trusted.js';

/** Each part's file, beside the drop-in's own, and the hash that it must have. */
export type PartFiles = Readonly<Record<string, readonly [file: string, integrity: string]>>;

/**
 * Loads parts as modules, by address relative to the drop-in's own tag and with that tag's nonce. The browser refuses a file
 * that has not the hash which was built in. A part puts itself into the host's `parts`.
 *
 * @returns What loads a part, once; it resolves with undefined for a part that does not exist or could not be loaded,
 *   which is reported then.
 */
export function loadFiles(files: PartFiles, tag: HTMLScriptElement): (part: PartName) => Promise<unknown> {
  const loads = new Map<PartName, Promise<unknown>>();

  const load = (part: PartName, [file, integrity]: PartFiles[string]): Promise<unknown> =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.crossOrigin = 'anonymous';
      script.integrity = integrity;
      script.nonce = tag.nonce;
      const url = new URL(file, tag.src).href;
      script.src = trusted().createScriptURL(url);
      if (holdsPaint(part)) script.setAttribute('blocking', 'render');
      script.onload = () => resolve(currentHost()?.parts.get(part));
      script.onerror = () => {
        console.error(`consent-elements: ${url} could not be loaded; put it beside consent.js, as it was built.`);
        resolve(undefined);
      };
      document.head.append(script);
    });

  return async (part) => {
    const file = Object.hasOwn(files, part) && files[part];
    if (!file) return undefined;
    if (!loads.has(part)) loads.set(part, load(part, file));
    return loads.get(part);
  };
}

/** Whether the first paint should wait for it, so that a banner in the flow pushes nothing down that was seen already. */
function holdsPaint(part: PartName): boolean {
  return !document.body && part !== 'catalogue' && currentHost()?.consent.policy?.layout !== 'bottom';
}

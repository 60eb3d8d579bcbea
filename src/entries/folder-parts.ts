import type {Translation, Words} from '../i18n/en.js';
import {addScript} from '../gate/trusted.js';
import type {PartName, PartSource, Parts} from '../page/parts.js';

type Hashes = Readonly<Record<string, string>>;

/** Loads the files beside consent.js, each a module. The browser refuses a file whose hash differs from the built-in one. */
export class FolderParts implements PartSource {
  readonly #faults = new Map<string, string>();
  readonly #folder: URL | undefined;
  readonly #hashes: ReadonlyMap<string, string>;
  readonly #inside: Partial<Parts>;
  readonly #nonce: string;
  /** The files that are loading or have loaded, by name. */
  readonly #loads = new Map<string, Promise<unknown>>();
  /** How often each file has failed to load. */
  readonly #failures = new Map<string, number>();
  #languages: ReadonlyMap<string, string> | undefined;

  /**
   * @param folder - The address of the folder; undefined if it is unknown, so that no file can be loaded.
   * @param hashes - Hashes of the files that may be needed at once; the file `languages` has the others.
   * @param inside - The parts inside consent.js itself.
   */
  constructor(folder: URL | undefined, hashes: Hashes, inside: Partial<Parts>, nonce: string) {
    this.#folder = folder;
    this.#hashes = new Map(Object.entries(hashes));
    this.#inside = inside;
    this.#nonce = nonce;
  }

  /** A sentence about each file that could not be loaded. */
  get faults(): readonly string[] {
    return [...this.#faults.values()];
  }

  async load<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined> {
    // The parts inside consent.js are there only at the end of the task in which it runs.
    await undefined;
    return this.#inside[name] ?? ((await this.#fetch(name, this.#hashes.get(name))) as Parts[Name] | undefined);
  }

  async words(language: string): Promise<Words | undefined> {
    return (await this.#fetchLanguage<{words: Words}>(language))?.words;
  }

  async translation(language: string): Promise<Translation | undefined> {
    return (await this.#fetchLanguage<{translation: Translation}>(`facts-${language}`))?.translation;
  }

  hasLanguage(language: string): boolean {
    return this.#hashes.has(language) || !!this.#languages?.has(language);
  }

  /** The address of a file. */
  addressOf(name: string): string | undefined {
    return this.#folder && new URL(`${name}.js`, this.#folder).href;
  }

  /** The hash of a file, for an element's `integrity`. */
  integrityOf(name: string): string {
    return `sha256-${this.#hashes.get(name)}`;
  }

  async #fetchLanguage<Module>(name: string): Promise<Module | undefined> {
    const known = this.#hashes.get(name);
    if (!known && !this.#languages) {
      const module = (await this.#fetch('languages', this.#hashes.get('languages'))) as {hashes: Hashes} | undefined;
      if (module) this.#languages = new Map(Object.entries(module.hashes));
    }
    return (await this.#fetch(name, known ?? this.#languages?.get(name))) as Module | undefined;
  }

  #fetch(name: string, hash: string | undefined): Promise<unknown> {
    const url = this.addressOf(name);
    if (!hash || !url) return Promise.resolve(undefined);
    const running = this.#loads.get(name) ?? this.#import(name, url, hash);
    this.#loads.set(name, running);
    return running;
  }

  /**
   * Loads the file with a script element, which checks the hash; the import then returns that same module. A file that failed
   * is loaded again when it is next needed.
   */
  async #import(name: string, address: string, hash: string): Promise<unknown> {
    const failures = this.#failures.get(name);
    // Browsers remember for each address, with its fragment, that a module could not be loaded.
    const url = failures ? `${address}#${failures}` : address;
    try {
      await new Promise((onload, onerror) => {
        addScript(url, this.#nonce, {
          type: 'module',
          crossOrigin: 'anonymous',
          integrity: `sha256-${hash}`,
          onload,
          onerror,
        });
      });
      const module: unknown = await import(url);
      this.#faults.delete(name);
      return module;
    } catch {
      this.#loads.delete(name);
      this.#failures.set(name, (failures ?? 0) + 1);
      const fault =
        `consent-elements: cannot load ${address}. Upload the whole folder beside consent.js, unchanged, to a web server; leave ` +
        "consent.js out of optimisers, and allow the file in the page's Content-Security-Policy. If it is on another host, " +
        'the host must send the header Access-Control-Allow-Origin.';
      if (!this.#faults.has(name)) console.error(fault);
      this.#faults.set(name, fault);
      return undefined;
    }
  }
}

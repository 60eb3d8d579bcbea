import type {Translation, Words} from '../i18n/en.js';
import {addScript} from '../gate/trusted.js';
import type {PartName, PartSource, Parts} from '../page/parts.js';

type Hashes = Readonly<Record<string, string>>;

/** The files beside consent.js, each a module. The browser refuses one that has not the hash which was built in. */
export class FolderParts implements PartSource {
  readonly #folder: URL | undefined;
  readonly #hashes: ReadonlyMap<string, string>;
  readonly #inside: Partial<Parts>;
  readonly #nonce: string;
  readonly #loads = new Map<string, Promise<unknown>>();
  #languages: ReadonlyMap<string, string> | undefined;

  /**
   * @param folder - The address of the folder; undefined where it cannot be known, and no file be had.
   * @param hashes - Of those files that may be needed at once; the file `languages` has the others'.
   * @param inside - The parts that came along.
   */
  constructor(folder: URL | undefined, hashes: Hashes, inside: Partial<Parts>, nonce: string) {
    this.#folder = folder;
    this.#hashes = new Map(Object.entries(hashes));
    this.#inside = inside;
    this.#nonce = nonce;
  }

  async load<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined> {
    // What comes along is there by the end of the task in which consent.js runs.
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

  /** Its hash, as an element's `integrity`. */
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
    const running = this.#loads.get(name) ?? this.#import(url, hash);
    this.#loads.set(name, running);
    return running;
  }

  /** The script element has the hash checked; the import then gives what the browser has loaded by it. */
  async #import(url: string, hash: string): Promise<unknown> {
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
      return await import(url);
    } catch {
      console.error(
        `consent-elements: cannot load ${url}. Upload the whole folder of consent.js, unchanged; on another host, ` +
          'let that send the header Access-Control-Allow-Origin.',
      );
      return undefined;
    }
  }
}

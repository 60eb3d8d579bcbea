import type {ConsentStore} from '../../core/store.js';
import {cataloguedIn, findService} from './find.js';
import type {ServiceLoader, ServicePage} from './service.js';

/** What the runner needs of the page that it runs in. */
export interface RunnerPage {
  readonly store: ConsentStore;
  /** The categories and services that something has been released for. */
  readonly released: Set<string>;
  /** Adds a script to the page, with the nonce of this library's own tag. */
  addScript(url: string, properties?: Partial<HTMLScriptElement>): void;
  /** Whether the service is told of the choice, and runs from the start: Google's, in the advanced consent mode. */
  isTold(service: string): boolean;
}

/** Starts the catalogue's services once they are allowed, and tells them when they no longer are. */
export class ServiceRunner {
  readonly #page: RunnerPage;
  readonly #loaders: readonly ServiceLoader[];
  readonly #servicePage: ServicePage;
  readonly #started = new Set<string>();

  constructor(page: RunnerPage, loaders: readonly ServiceLoader[]) {
    this.#page = page;
    this.#loaders = loaders;
    this.#servicePage = {
      window: globalThis as unknown as Record<string, unknown>,
      script: (url, onload) => page.addScript(url, onload && {onload}),
      allows: (name) => page.store.allows(name),
    };
  }

  /** Starts what is allowed and has not been started, and tells what has been started. */
  update(): void {
    const {store, released} = this.#page;
    for (const [{name, key = ''}, loader] of this.#services) {
      const isTold = this.#page.isTold(name);
      if (!isTold && !store.allows(name)) continue;
      if (this.#started.has(name)) {
        attempt(() => loader.update?.(key, this.#servicePage));
        continue;
      }
      this.#started.add(name);
      // What the page has parked of a service itself is not started a second time.
      if (!loader.load || released.has(name)) continue;
      if (!isTold) released.add(name);
      attempt(() => loader.load!(key, this.#servicePage));
    }
  }

  /** Tells those of the named services that have run. */
  withdraw(names: readonly string[]): void {
    for (const [{name, key = ''}, loader] of this.#services) {
      if (names.includes(name) && this.#page.released.has(name))
        attempt(() => loader.withdraw?.(key, this.#servicePage));
    }
  }

  /** The address of an embed of the service, with the vendor's own privacy setting. */
  embedAddress(service: string, address: string): string {
    const loader = findService(this.#loaders, service);
    return loader?.embedAddress?.(new URL(address, document.baseURI)).href ?? address;
  }

  get #services(): ReturnType<typeof cataloguedIn<ServiceLoader>> {
    return cataloguedIn(this.#page.store.policy!, this.#loaders);
  }
}

/** Calls what a vendor may have put its own function into; where that throws, everything else goes on. */
function attempt(call: () => void): void {
  try {
    call();
  } catch (error) {
    console.error('consent-elements:', error);
  }
}

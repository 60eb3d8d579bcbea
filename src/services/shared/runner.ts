import {itemsOf} from '../../core/policy.js';
import type {ConsentStore} from '../../core/store.js';
import {cataloguedIn, findService} from './find.js';
import type {ServiceLoader, ServicePage} from './service.js';
import {ownDocument} from '../../platform/document.js';

/** The part of the page that the runner needs. */
export interface RunnerPage {
  readonly store: ConsentStore;
  /** The categories and services with something released. */
  readonly released: Set<string>;
  /** Adds a script to the page, with the nonce of this library's own tag. */
  addScript(url: string, properties?: Partial<HTMLScriptElement>): void;
  /** Calls back with every element of the page that matches, and with each that is added later. */
  watch(selector: string, found: (element: HTMLElement) => void): void;
  /** Shows a placeholder at an element that has to wait for a service. */
  showPlaceholder(element: HTMLElement, service: string): void;
  /** True if the service runs from the start and is told about the choice: Google's, in the advanced consent mode. */
  isTold(service: string): boolean;
}

/** Starts the catalogue's services once they are allowed, and tells them when they no longer are. */
export class ServiceRunner {
  readonly #page: RunnerPage;
  readonly #loaders: readonly ServiceLoader[];
  readonly #servicePage: ServicePage;
  readonly #started = new Set<string>();
  readonly #watched = new Set<string>();

  constructor(page: RunnerPage, loaders: readonly ServiceLoader[]) {
    this.#page = page;
    this.#loaders = loaders;
    this.#servicePage = {
      window: globalThis as unknown as Record<string, unknown>,
      script: (url, onload) => page.addScript(url, onload && {onload}),
      allows: (name) => page.store.allows(name),
    };
  }

  /** Starts the allowed services; tells those that have started before about the change. */
  update(): void {
    const {store, released} = this.#page;
    for (const [{name, key = ''}, loader] of this.#services) {
      const isTold = this.#page.isTold(name);
      if (!isTold && !store.allows(name)) {
        this.#watchPlaces(name, loader.places);
        continue;
      }
      if (this.#started.has(name)) {
        attempt(() => loader.update?.(key, this.#servicePage));
        continue;
      }
      this.#started.add(name);
      // A service that the page has parked itself must not start a second time.
      if (!loader.load || released.has(name)) continue;
      if (!isTold) released.add(name);
      const {basis} = itemsOf(store.policy!).find((item) => item.name === name)!.within;
      attempt(() => loader.load!(key, this.#servicePage, basis));
    }
  }

  /** Tells the named services of the withdrawal, if they have run. */
  withdraw(names: readonly string[]): void {
    for (const [{name, key = ''}, loader] of this.#services) {
      if (names.includes(name) && this.#page.released.has(name))
        attempt(() => loader.withdraw?.(key, this.#servicePage));
    }
  }

  /** Returns the address of the service's embed, with the vendor's own privacy setting. */
  embedAddress(service: string, address: string): string {
    const loader = findService(this.#loaders, service);
    return loader?.embedAddress?.(new URL(address, ownDocument.baseURI)).href ?? address;
  }

  /** The attributes that a frame of this service needs. */
  frameAttributes(service: string): Readonly<Record<string, string>> {
    return findService(this.#loaders, service)?.frame ?? {};
  }

  /** Says at each place of a service that has to wait why it is empty. */
  #watchPlaces(name: string, places: string | undefined): void {
    if (!places || this.#watched.has(name)) return;
    this.#watched.add(name);
    const {store} = this.#page;
    this.#page.watch(places, (element) => store.allows(name) || this.#page.showPlaceholder(element, name));
  }

  get #services(): ReturnType<typeof cataloguedIn<ServiceLoader>> {
    return cataloguedIn(this.#page.store.policy!, this.#loaders);
  }
}

/** Calls a function that may belong to a vendor; if it throws, reports that and goes on. */
function attempt(call: () => void): void {
  try {
    call();
  } catch (error) {
    console.error('consent-elements:', error);
  }
}

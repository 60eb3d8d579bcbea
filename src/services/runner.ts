import type {Host, RunningServices} from '../core/host.js';
import {cataloguedIn, factsOf} from './find.js';
import type {CatalogueService, ServicePage} from './service.js';

/** Starts the catalogue's services once they are allowed, and tells them when they no longer are. */
export class ServiceRunner implements RunningServices {
  readonly #host: Host;
  readonly #catalogue: readonly CatalogueService[];
  readonly #signal: () => void;
  readonly #page: ServicePage;
  readonly #started = new Set<string>();

  /** @param signal - Tells the vendors that read a common signal; called at each update, before a service is started. */
  constructor(host: Host, catalogue: readonly CatalogueService[], signal: () => void) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.#signal = signal;
    this.#page = {
      window: globalThis as unknown as Record<string, unknown>,
      script: (url, onload) => void host.addScript(url, {onload}),
      allows: (name) => host.consent.allows(name),
    };
  }

  /** Starts what is allowed and has not been started, and tells what has been. */
  update(): void {
    const {consent, ran} = this.#host;
    this.#signal();
    for (const [{name, key = ''}, facts] of this.#services) {
      // In the advanced mode Google's scripts run from the start, and are told what is allowed.
      const isTold = facts.consentTypes && consent.policy!.consentMode === 'advanced';
      if (!isTold && !consent.allows(name)) continue;
      if (this.#started.has(name)) {
        facts.update?.(key, this.#page);
        continue;
      }
      this.#started.add(name);
      if (!facts.load || ran.has(name)) continue;
      if (!isTold) ran.add(name);
      facts.load(key, this.#page);
    }
  }

  /** Tells those of the named services that have run. */
  withdraw(names: readonly string[]): void {
    for (const [{name, key = ''}, facts] of this.#services) {
      if (names.includes(name) && this.#host.ran.has(name)) facts.withdraw?.(key, this.#page);
    }
  }

  embedAddress(service: string, address: string): string {
    const facts = factsOf(this.#catalogue, service);
    return facts?.embedAddress?.(new URL(address, document.baseURI)).href ?? address;
  }

  get #services(): ReturnType<typeof cataloguedIn> {
    return cataloguedIn(this.#host.consent.policy!, this.#catalogue);
  }
}

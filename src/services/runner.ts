import type {Host, RunningServices} from '../core/host.js';
import {servicesOf, type Service} from '../core/policy.js';
import type {CatalogueService, ServicePage} from './service.js';

/** Starts the catalogue's services once they are allowed, and tells them when they no longer are. */
export class ServiceRunner implements Omit<RunningServices, 'embedAddress'> {
  readonly #host: Host;
  readonly #catalogue: readonly CatalogueService[];
  readonly #page: ServicePage;
  readonly #started = new Set<string>();

  constructor(host: Host, catalogue: readonly CatalogueService[]) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.#page = {
      window: globalThis as unknown as Record<string, unknown>,
      script: (url, onload) => void host.addScript(url, {onload}),
      allows: (name) => host.consent.allows(name),
    };
  }

  /** Starts what is allowed and has not been started, and tells what has been. */
  update(): void {
    const {consent, ran} = this.#host;
    this.#each(({name, key = ''}, facts) => {
      // In the advanced mode Google's scripts run from the start, and are told what is allowed.
      const isTold = facts.consentTypes && consent.policy!.consentMode === 'advanced';
      if (!isTold && !consent.allows(name)) return;
      if (this.#started.has(name)) return facts.update?.(key, this.#page);
      this.#started.add(name);
      if (!facts.load || ran.has(name)) return;
      if (!isTold) ran.add(name);
      facts.load(key, this.#page);
    });
  }

  /** Tells those of the named services that have run. */
  withdraw(names: readonly string[]): void {
    this.#each(({name, key = ''}, facts) => {
      if (names.includes(name) && this.#host.ran.has(name)) facts.withdraw?.(key, this.#page);
    });
  }

  #each(action: (service: Service, facts: CatalogueService) => void): void {
    for (const service of servicesOf(this.#host.consent.policy!)) {
      const facts = service.catalogued === true && this.#catalogue.find(({name}) => name === service.name);
      if (facts) action(service, facts);
    }
  }
}

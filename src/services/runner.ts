import type {Consent} from '../core/consent.js';
import type {Service} from '../core/policy.js';
import type {CatalogueService, ServicePage} from './service.js';

/** Starts the catalogue's services once they are allowed, and tells them when they no longer are. */
export class ServiceRunner {
  readonly #consent: Consent;
  readonly #catalogue: readonly CatalogueService[];
  readonly #page: ServicePage;
  readonly #ran: Set<string>;

  /** @param ran - Takes the name of each service that has been started. */
  constructor(consent: Consent, catalogue: readonly CatalogueService[], page: ServicePage, ran: Set<string>) {
    this.#consent = consent;
    this.#catalogue = catalogue;
    this.#page = page;
    this.#ran = ran;
  }

  /** Starts what is allowed and has not been started. */
  update(): void {
    this.#each(({name, key = ''}, facts) => {
      if (!facts.load || this.#ran.has(name) || !this.#consent.allows(name)) return;
      this.#ran.add(name);
      facts.load(key, this.#page);
    });
  }

  /** Tells those of the named services that have run. */
  withdraw(names: readonly string[]): void {
    this.#each(({name, key = ''}, facts) => {
      if (names.includes(name) && this.#ran.has(name)) facts.withdraw?.(key, this.#page);
    });
  }

  #each(action: (service: Service, facts: CatalogueService) => void): void {
    for (const service of this.#consent.policy?.categories.flatMap(({services}) => services) ?? []) {
      const facts = service.catalogued && this.#catalogue.find(({name}) => name === service.name);
      if (facts) action(service, facts);
    }
  }
}

import {servicesOf, type Policy, type Service} from '../core/policy.js';
import type {CatalogueService} from './service.js';

/** What the catalogue knows of the service; undefined for one that it does not have. */
export function factsOf(catalogue: readonly CatalogueService[], service: string): CatalogueService | undefined {
  return catalogue.find(({name}) => name === service);
}

/** The policy's services that were found in the catalogue, each with what that knows of it. */
export function cataloguedIn(
  policy: Policy,
  catalogue: readonly CatalogueService[],
): readonly (readonly [Service, CatalogueService])[] {
  return servicesOf(policy).flatMap((service) => {
    const facts = service.catalogued && factsOf(catalogue, service.name);
    return facts ? [[service, facts] as const] : [];
  });
}

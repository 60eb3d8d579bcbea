import type {Mistake} from '../core/mistake.js';
import type {Category, Policy, Service} from '../core/policy.js';
import {factsOf} from '../services/find.js';
import type {CatalogueService} from '../services/service.js';

/**
 * The policy with what the catalogue knows of the services that it only names. A service that the catalogue does not have,
 * whose key is not right, or that may not be run on its category's basis, is left out: it stays blocked. A service of the
 * site's own that is called like one of the catalogue stays the site's own.
 *
 * @param report - Hears of each mistake.
 */
export function resolvePolicy(
  policy: Policy,
  catalogue: readonly CatalogueService[],
  report: (mistake: Mistake) => void,
): Policy {
  const resolve = (category: Category, service: Service): Service[] => {
    const {name, key, pending} = service;
    const facts = factsOf(catalogue, name);
    const isRight = pending ? facts?.bases.includes(category.basis) && hasKey(facts, key) : !facts;
    if (!isRight) report({service, category, facts, names: catalogue.map((each) => each.name)});
    if (!pending) return [service];
    if (!isRight || !facts) return [];
    return [
      {
        name,
        key,
        // A template may write an attribute and leave it empty.
        label: service.label || facts.label,
        provider: service.provider || facts.provider,
        privacyHref: service.privacyHref || facts.privacyHref,
        purpose: service.purpose || facts.purpose,
        cookies: [...service.cookies, ...facts.cookies],
        catalogued: true,
      },
    ];
  };

  const categories = policy.categories.map((category) => ({
    ...category,
    services: category.services.flatMap((service) => resolve(category, service)),
  }));
  return {...policy, categories, pending: false};
}

/** Whether it has the key that the service wants, or none where it wants none. */
function hasKey({key: form}: CatalogueService, key = ''): boolean {
  return form ? form.pattern.test(key) : !key;
}

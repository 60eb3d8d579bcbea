import type {Report} from '../../core/mistake.js';
import type {Category, Policy, Service} from '../../core/policy.js';
import {findService} from './find.js';
import type {ServiceLoader} from './service.js';

/**
 * The policy with its services looked up in the catalogue. A service that the catalogue does not have, whose key is not
 * right, or that may not be run on its category's basis, is left out: it stays blocked. A service of the site's own that
 * has the name of one in the catalogue stays the site's own.
 */
export function checkServices(policy: Policy, loaders: readonly ServiceLoader[], report: Report): Policy {
  const check = (category: Category, service: Service): Service[] => {
    const {name, key = '', pending} = service;
    const loader = findService(loaders, name);
    const isRight = pending
      ? loader?.bases.includes(category.basis) && (loader.keyPattern ? loader.keyPattern.test(key) : !key)
      : !loader;
    if (!isRight) report({service, category, bases: loader?.bases, names: loaders.map((each) => each.name)});
    if (!pending) return [service];
    return isRight ? [{...service, pending: false, catalogued: true}] : [];
  };
  const categories = policy.categories.map((category) => ({
    ...category,
    services: category.services.flatMap((service) => check(category, service)),
  }));
  return {...policy, categories};
}

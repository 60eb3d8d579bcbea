import type {Report} from '../../core/mistake.js';
import {isExempt, withServices, type Category, type Policy, type Service} from '../../core/policy.js';
import {findService} from './find.js';
import {EXAMPLE_KEY} from './keys.js';
import type {ServiceLoader} from './service.js';

/** True for an account that may be an example, and for data that its provider uses, too, without consent. */
function isDoubtful(category: Category, {key = ''}: Service, {sharesData}: ServiceLoader): boolean {
  return EXAMPLE_KEY.test(key) || (isExempt(category) && !!sharesData);
}

/**
 * Looks up the policy's services in the catalogue and returns the new policy. Leaves out a service that is not in the
 * catalogue, has a wrong key, or may not run on its category's basis, so it stays blocked. A site's own service with the
 * name of one in the catalogue stays the site's own.
 */
export function checkServices(policy: Policy, loaders: readonly ServiceLoader[], report: Report): Policy {
  return withServices(policy, (service, category) => {
    const {name, key = '', pending} = service;
    const loader = findService(loaders, name);
    const isRight = pending
      ? loader?.bases.includes(category.basis) && (loader.keyPattern ? loader.keyPattern.test(key) : !key)
      : !loader;
    if (!isRight)
      report({
        ...{service, category, bases: loader?.bases},
        keyPattern: loader?.keyPattern,
        names: loaders.map((each) => each.name),
      });
    if (!pending) return service;
    if (isRight && isDoubtful(category, service, loader!)) report({about: 'doubt', detail: name});
    return isRight ? {...service, pending: false, catalogued: true} : [];
  });
}

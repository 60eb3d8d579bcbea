import {withServices, type Policy} from '../../core/policy.js';
import {findService} from './find.js';
import type {DescribedService} from './service.js';

/** Adds the catalogue's facts to the policy's services. Texts that the site has written itself stay. */
export function describeServices(policy: Policy, catalogue: readonly DescribedService[]): Policy {
  return withServices(policy, (service) => {
    const facts = findService(catalogue, service.name);
    if (!service.catalogued || service.described || !facts) return service;
    return {
      ...service,
      // A template may write an attribute and leave it empty.
      label: service.label || facts.label,
      provider: service.provider || facts.provider,
      privacyHref: service.privacyHref || facts.privacyHref,
      purpose: service.purpose || facts.purpose,
      ...(facts.device ? {device: facts.device} : {}),
      ...(facts.brings ? {brings: facts.brings} : {}),
      cookies: [...service.cookies, ...facts.cookies],
      described: true,
    };
  });
}

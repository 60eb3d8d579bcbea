import {withServices, type Policy} from '../../core/policy.js';
import {findService} from './find.js';
import type {ServiceBrief} from './service.js';

/**
 * Adds to the policy's services what the banner says about each. Those that the catalogue turns out not to run, because of
 * a wrong key for instance, are left out of the policy later. Texts that the site has written itself stay.
 */
export function addBriefs(policy: Policy, briefs: readonly ServiceBrief[]): Policy {
  return withServices(policy, (service) => {
    const brief = service.pending && findService(briefs, service.name);
    return brief
      ? {...service, use: brief.use, label: service.label || brief.label, provider: service.provider || brief.provider}
      : service;
  });
}

import type {Policy} from '../core/policy.js';
import {describeServices} from '../services/shared/describe.js';
import {facts} from '../services/facts.js';
import {findService} from '../services/shared/find.js';
import type {DescribedService} from '../services/shared/service.js';

export {facts};

/** Adds the catalogue's facts to the policy's services. */
export function describe(policy: Policy): Policy {
  return describeServices(policy, facts);
}

/** The catalogue's facts about one service; undefined if it does not have it. */
export function factsOf(service: string): DescribedService | undefined {
  return findService(facts, service);
}

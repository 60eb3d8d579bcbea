import type {Report} from '../core/mistake.js';
import type {Policy} from '../core/policy.js';
import {checkServices} from '../services/shared/check.js';
import {findService} from '../services/shared/find.js';
import {loaders} from '../services/loaders.js';
import {ServiceRunner, type RunnerPage} from '../services/shared/runner.js';

export {loaders};

/** True if the provider's terms let it use the service's data for itself. */
export function sharesData(service: string): boolean {
  return !!findService(loaders, service)?.sharesData;
}

/** Looks up the policy's services in the catalogue. */
export function check(policy: Policy, report: Report): Policy {
  return checkServices(policy, loaders, report);
}

/** Makes the runner that starts them. */
export function createRunner(page: RunnerPage): ServiceRunner {
  return new ServiceRunner(page, loaders);
}

import type {Consent} from '../../core/consent.js';
import {isSignalled} from '../../core/policy.js';
import type {Source} from '../../core/source.js';

/** Agrees to all that is asked; what the browser's signal has refused stays as it is. */
export function acceptAsked(consent: Consent, source: Source): void {
  const {policy, choices} = consent;
  consent.decide((name, category) => !isSignalled(policy!, category) || choices[name] === true, source);
}

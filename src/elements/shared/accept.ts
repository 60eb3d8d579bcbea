import type {Consent} from '../../core/consent.js';
import {askedCategories} from '../../core/policy.js';
import type {Source} from '../../core/source.js';

/** Agrees to all that is asked; what the browser's signal has refused stays as it is. */
export function acceptAsked(consent: Consent, source: Source): void {
  consent.choose(Object.fromEntries(askedCategories(consent.policy!).map(({name}) => [name, true])), source);
}

import {SETTINGS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** The Recite Me toolbar. Sites park its script and start it with their own button. */
export const brief: ServiceBrief = {name: 'recite-me', label: 'Recite Me', provider: 'Recite Me', use: 'reading'};

export const facts: ServiceFacts = {
  privacyHref: 'https://reciteme.com/policies/cookie-statement',
  purpose: 'Reads pages aloud.',
  cookies: [{name: 'Recite*', storage: 'cookie', purpose: SETTINGS}],
};

export const sources: readonly string[] = [
  'https://reciteme.com/policies/cookie-statement',
  'https://www.cambridge.gov.uk/cookies',
  'https://www.poundland.co.uk/pages/cookie-policy',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['*.reciteme.com'];

export const loader: ServiceLoader = {
  name: 'recite-me',
  bases: ['consent'],
};

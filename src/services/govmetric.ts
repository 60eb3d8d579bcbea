import {VISIT} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** GovMetric ratings. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'govmetric', label: 'GovMetric', provider: 'GovMetric', use: 'surveys'};

export const facts: ServiceFacts = {
  privacyHref: 'https://socitm.govmetric.com/privacy/',
  purpose: 'Shows surveys.',
  cookies: [{name: 'AWSELB*', storage: 'cookie', purpose: VISIT, duration: '5 minutes', domain: 'govmetric.com'}],
};

export const sources: readonly string[] = [
  'https://github.com/ghostery/trackerdb',
  'https://www.cambridge.gov.uk/cookies',
];

export const hosts: readonly string[] = ['*.govmetric.com', '*.servmetric.com'];

export const loader: ServiceLoader = {
  name: 'govmetric',
  bases: ['consent'],
};

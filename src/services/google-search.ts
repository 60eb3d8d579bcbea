import {ADVERTS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Google Programmable Search, for pages that have its elements. Its key is the number of the search engine. */
export const brief: ServiceBrief = {
  name: 'google-search',
  label: 'Google Programmable Search',
  provider: 'Google',
  use: 'search',
};

export const facts: ServiceFacts = {
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Searches this site.',
  keyExample: '0123456789abcdef0',
  cookies: [
    {name: '__gsas', storage: 'cookie', purpose: ADVERTS, duration: '13 months'},
    {name: 'NID', storage: 'cookie', purpose: ADVERTS, duration: '6 months', domain: 'google.com'},
  ],
};

export const sources: readonly string[] = [
  'https://consentstack.io/vendors/google-search',
  'https://www.cambridge.gov.uk/cookies',
  'https://github.com/ghostery/trackerdb',
  'https://github.com/jkwakman/Open-Cookie-Database',
];

export const hosts: readonly string[] = ['cse.google.com', 'www.google.*/cse', '*.adsensecustomsearchads.com'];

export const loader: ServiceLoader = {
  name: 'google-search',
  bases: ['consent'],
  keyPattern: /^[\w:-]{8,60}$/,
  places: '.gcse-search,.gcse-searchbox-only,.gcse-searchresults-only',
  load(key, page) {
    page.script(`https://cse.google.com/cse.js?cx=${key}`);
  },
};

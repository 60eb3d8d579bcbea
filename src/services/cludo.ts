import {SETTINGS, VISIT} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Cludo's search. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'cludo', label: 'Cludo', provider: 'Cludo', use: 'search'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.cludo.com/legal/privacy-policy',
  purpose: 'Searches this site.',
  cookies: [
    {name: 'cludo*', storage: 'local', purpose: VISIT},
    {name: 'recentSearches', storage: 'local', purpose: SETTINGS},
  ],
};

export const sources: readonly string[] = [
  'https://help.cludo.com/faq/what-cookies-does-cludo-use',
  'https://help.cludo.com/how-to/how-to-connect-cludo-to-your-cookie-consent-functionality/',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['*.cludo.com'];

export const loader: ServiceLoader = {
  name: 'cludo',
  bases: ['consent'],
};

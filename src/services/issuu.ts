import {VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Issuu publications. */
export const brief: ServiceBrief = {name: 'issuu', label: 'Issuu', provider: 'Issuu', use: 'documents'};

export const facts: ServiceFacts = {
  privacyHref: 'https://issuu.com/legal/privacy',
  purpose: 'Shows documents.',
  cookies: [
    {name: '__qca', storage: 'cookie', purpose: VISITOR, duration: '13 months'},
    {name: 'iutk', storage: 'cookie', purpose: VISITOR, duration: '400 days', domain: 'issuu.com'},
  ],
};

export const sources: readonly string[] = [
  'https://developer.chrome.com/blog/cookie-max-age-expires',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://www.npmjs.com/package/tarteaucitronjs',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['e.issuu.com', 'issuu.com', '*.issuu.com'];

export const loader: ServiceLoader = {
  name: 'issuu',
  bases: ['consent'],
};

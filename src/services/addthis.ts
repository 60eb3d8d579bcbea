import {VISIT} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/**
 * AddThis's sharing buttons. It closed in 2023; this entry blocks scripts that are left in pages, and removes data that
 * are left in browsers.
 */
export const brief: ServiceBrief = {name: 'addthis', label: 'AddThis', provider: 'Oracle', use: 'sharing'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.oracle.com/legal/privacy',
  purpose: 'Shows buttons for sharing.',
  cookies: [
    {name: '__atuvc', storage: 'cookie', purpose: VISIT, duration: '13 months'},
    {name: '__atuvs', storage: 'cookie', purpose: VISIT, duration: '30 minutes'},
  ],
};

export const sources: readonly string[] = [
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://www.npmjs.com/package/tarteaucitronjs',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['*.addthis.com', '*.addthisedge.com'];

export const loader: ServiceLoader = {
  name: 'addthis',
  bases: ['consent'],
};

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
    {name: '__atuvs', storage: 'cookie', purpose: VISIT},
  ],
};

export const sources: readonly string[] = [
  'https://www.iris-worldwide.com/cookies-policy/',
  'https://www.npmjs.com/package/tarteaucitronjs',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['*.addthis.com', '*.addthisedge.com'];

export const loader: ServiceLoader = {
  name: 'addthis',
  bases: ['consent'],
};

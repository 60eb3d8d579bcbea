import {loadGoogleTag} from './shared/google-tag.js';
import {ADVERTS, CHECK, ORIGIN} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Google Ads and Floodlight. */
export const brief: ServiceBrief = {name: 'google-ads', label: 'Google Ads', provider: 'Google', use: 'adverts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Measures adverts and chooses who sees them.',
  keyExample: 'AW-12345678',
  cookies: [
    {name: '_gcl_*', storage: 'cookie', purpose: ORIGIN, duration: '90 days'},
    {name: '_gac_*', storage: 'cookie', purpose: ORIGIN, duration: '90 days'},
    {name: 'FPGCL*', storage: 'cookie', purpose: ORIGIN, duration: '90 days'},
    {name: 'IDE', storage: 'cookie', purpose: ADVERTS, duration: '13 months', domain: 'doubleclick.net'},
    {name: 'test_cookie', storage: 'cookie', purpose: CHECK, duration: '15 minutes', domain: 'doubleclick.net'},
  ],
};

export const sources: readonly string[] = [
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://cookiesentry.com/cookies/ide',
  'https://llb-banking.de/en/rechtliche-hinweise/cookies',
  'https://github.com/AmauriC/tarteaucitron.js',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = [
  'www.googletagmanager.com/gtag/js?id=AW-',
  'www.googletagmanager.com/gtag/js?id=DC-',
  '*.googleadservices.com',
  '*.googlesyndication.com',
  '*.doubleclick.net',
];

export const loader: ServiceLoader = {
  name: 'google-ads',
  bases: ['consent'],
  keyPattern: /^(AW|DC)-\d{6,}$|^GT-[A-Z0-9]{4,}$/,
  load: loadGoogleTag,
};

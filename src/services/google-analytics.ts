import {loadGoogleTag} from './shared/google-tag.js';
import {RATE, VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Google Analytics 4, with its own tag. */
export const brief: ServiceBrief = {
  name: 'google-analytics',
  label: 'Google Analytics',
  provider: 'Google',
  use: 'count',
};

export const facts: ServiceFacts = {
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Counts visits and shows which pages are used.',
  keyExample: 'G-ABC1234567',
  retiredKey: /^UA-/,
  cookies: [
    {name: '_ga', storage: 'cookie', purpose: VISITOR, duration: '2 years'},
    {name: '_ga_*', storage: 'cookie', purpose: VISIT, duration: '2 years'},
    {name: '_gid', storage: 'cookie', purpose: VISITOR, duration: '24 hours'},
    {name: '_gat*', storage: 'cookie', purpose: RATE, duration: '1 minute'},
    {name: '_dc_gtm_*', storage: 'cookie', purpose: RATE, duration: '1 minute'},
    {name: '_gali', storage: 'cookie', purpose: VISIT, duration: '30 seconds'},
    {name: '__utm*', storage: 'cookie', purpose: VISITOR, duration: '2 years'},
    {name: 'FPLC', storage: 'cookie', purpose: VISITOR, duration: '20 hours'},
    {name: 'FPID', storage: 'cookie', purpose: VISITOR},
  ],
};

export const sources: readonly string[] = [
  'https://support.google.com/analytics/answer/11397207',
  'https://cloud.google.com/analytics/resources/concepts/gaConceptsCookies',
  'https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out',
  'https://simoahava.com/gtm-tips/cross-domain-tracking-server-side-fpid-cookie',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = [
  'www.googletagmanager.com/gtag',
  '*.google-analytics.com',
  'analytics.google.com',
  '*.analytics.google.com',
];

export const loader: ServiceLoader = {
  name: 'google-analytics',
  bases: ['consent', 'statistics'],
  sharesData: true,
  keyPattern: /^GT?-[A-Z0-9]{4,}$/,
  load: loadGoogleTag,
  // Google's tag checks this flag before each cookie that it sets and each hit that it sends.
  withdraw(key, {window}) {
    window[`ga-disable-${key}`] = true;
  },
};

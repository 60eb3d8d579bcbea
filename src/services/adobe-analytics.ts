import {ANSWER, CHECK, SETTINGS, VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Adobe Analytics. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'adobe-analytics', label: 'Adobe Analytics', provider: 'Adobe', use: 'count'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.adobe.com/privacy.html',
  purpose: 'Counts visits and shows which pages are used.',
  cookies: [
    {name: 's_vi', storage: 'cookie', purpose: VISITOR, duration: '2 years'},
    {name: 's_ecid', storage: 'cookie', purpose: VISITOR, duration: '2 years'},
    {name: 's_fid', storage: 'cookie', purpose: VISITOR, duration: '400 days'},
    {name: 'AMCV_*', storage: 'cookie', purpose: VISITOR, duration: '2 years'},
    {name: 'AMCVS_*', storage: 'cookie', purpose: VISIT, duration: 'session'},
    {name: 'kndctr_*_identity', storage: 'cookie', purpose: VISITOR, duration: '395 days'},
    {name: 'kndctr_*_consent*', storage: 'cookie', purpose: ANSWER, duration: '180 days'},
    {name: 'kndctr_*', storage: 'cookie', purpose: VISIT, duration: '395 days'},
    {name: 'com.adobe.alloy.*', storage: 'local', purpose: SETTINGS},
    {name: 's_cc', storage: 'cookie', purpose: CHECK, duration: 'session'},
    {name: 's_sq', storage: 'cookie', purpose: VISIT, duration: 'session'},
    {name: 's_ppv', storage: 'cookie', purpose: VISIT, duration: 'session'},
    {name: 's_tp', storage: 'cookie', purpose: VISIT, duration: 'session'},
  ],
};

export const sources: readonly string[] = [
  'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk',
  'https://www.npmjs.com/package/@adobe/alloy',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
  'https://developer.chrome.com/en/blog/cookie-max-age-expires',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = [
  '*.omtrdc.net',
  '*.2o7.net',
  '*.adobedc.net',
  'adobedc.demdex.net',
  'cdn1.adoberesources.net/alloy',
];

export const loader: ServiceLoader = {
  name: 'adobe-analytics',
  bases: ['consent'],
};

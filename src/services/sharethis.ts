import {WORD} from './shared/keys.js';
import {ANSWER, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** ShareThis's sharing buttons. */
export const brief: ServiceBrief = {name: 'sharethis', label: 'ShareThis', provider: 'ShareThis', use: 'sharing'};

export const facts: ServiceFacts = {
  privacyHref: 'https://sharethis.com/privacy',
  purpose: 'Shows buttons for sharing.',
  keyExample: '0123456789abcdef01234567',
  cookies: [
    {name: 'fpestid', storage: 'cookie', purpose: VISITOR, duration: '13 months'},
    {name: '__stid*', storage: 'cookie', purpose: VISITOR, duration: '400 days', domain: 'sharethis.com'},
    {name: 'pubconsent*', storage: 'cookie', purpose: ANSWER, duration: '13 months', domain: 'sharethis.com'},
  ],
};

export const sources: readonly string[] = [
  'https://sharethis.com/privacy',
  'https://developer.chrome.com/blog/cookie-max-age-expires',
  'https://github.com/jkwakman/Open-Cookie-Database',
];

export const hosts: readonly string[] = ['*.sharethis.com'];

export const loader: ServiceLoader = {
  name: 'sharethis',
  bases: ['consent'],
  keyPattern: WORD,
  places: '.sharethis-inline-share-buttons',
  load(key, page) {
    page.script(`https://platform-api.sharethis.com/js/sharethis.js#property=${key}&product=inline-share-buttons`);
  },
};

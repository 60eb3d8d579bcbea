import {WORD} from './shared/keys.js';
import {ADVERTS, VISITOR} from './shared/purposes.js';
import {callsIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** The X Pixel. */
export const brief: ServiceBrief = {name: 'x-pixel', label: 'X Pixel', provider: 'X Corp', use: 'adverts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://x.com/privacy',
  purpose: 'Measures adverts and chooses who sees them.',
  keyExample: 'abc1234567',
  cookies: [
    {name: '_twpid', storage: 'cookie', purpose: VISITOR},
    {name: 'muc_ads', storage: 'cookie', purpose: ADVERTS, duration: '2 years', domain: 't.co'},
    {name: 'personalization_id', storage: 'cookie', purpose: ADVERTS, duration: '2 years', domain: 'twitter.com'},
  ],
};

export const sources: readonly string[] = [
  'https://www.npmjs.com/package/@c15t/scripts',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['static.ads-twitter.com', 'analytics.twitter.com', 't.co/i/adsct'];

export const loader: ServiceLoader = {
  name: 'x-pixel',
  bases: ['consent'],
  keyPattern: WORD,
  load(key, {window, script}) {
    const twq = callsIn(window, 'twq', 'queue', 'exe');
    Object.assign(twq, {version: '1.1'});
    twq('config', key);
    script('https://static.ads-twitter.com/uwt.js');
  },
};

import {NUMBER} from './shared/keys.js';
import {ORIGIN, VISIT, VISITOR} from './shared/purposes.js';
import {listIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Microsoft Advertising, with its Universal Event Tracking tag. */
export const brief: ServiceBrief = {name: 'uet', label: 'Microsoft Advertising', provider: 'Microsoft', use: 'adverts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.microsoft.com/privacy/privacystatement',
  purpose: 'Measures adverts and chooses who sees them.',
  keyExample: '12345678',
  cookies: [
    {name: '_uetsid*', storage: 'cookie', purpose: VISIT},
    {name: '_uetvid*', storage: 'cookie', purpose: VISITOR, duration: '13 months'},
    {name: '_uetmsclkid*', storage: 'cookie', purpose: ORIGIN, duration: '90 days'},
    {name: 'MUID', storage: 'cookie', purpose: VISITOR, duration: '1 year', domain: 'bing.com'},
  ],
};

export const sources: readonly string[] = [
  'https://cookiesentry.com/cookies/_uetsid',
  'https://www.consentstack.io/vendors/microsoft-advertising-uet-tag',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/c15t/c15t',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['bat.bing.com', 'bat.bing.net'];

/** The queue, once Microsoft's script has taken it over. */
interface Tracker {
  push(...values: unknown[]): void;
}

export const loader: ServiceLoader = {
  name: 'uet',
  bases: ['consent'],
  keyPattern: NUMBER,
  load(key, {window, script}) {
    const uetq = listIn(window, 'uetq');
    uetq.push('consent', 'default', {ad_storage: 'denied'});
    uetq.push('consent', 'update', {ad_storage: 'granted'});
    script('https://bat.bing.com/bat.js', () => {
      const UET = window.UET as new (options: object) => Tracker;
      const tracker = new UET({ti: key, enableAutoSpaTracking: true, q: window.uetq});
      window.uetq = tracker;
      tracker.push('pageLoad');
    });
  },
  withdraw(_, {window}) {
    listIn(window, 'uetq').push('consent', 'update', {ad_storage: 'denied'});
  },
};

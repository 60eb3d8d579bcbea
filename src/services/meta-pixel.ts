import {NUMBER} from './shared/keys.js';
import {ADVERTS, ORIGIN, VISITOR} from './shared/purposes.js';
import {callsIn, type Calls} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader, ServicePage} from './shared/service.js';

/** The Meta Pixel. */
export const brief: ServiceBrief = {name: 'meta-pixel', label: 'Meta Pixel', provider: 'Meta', use: 'adverts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.facebook.com/privacy/policy/',
  purpose: 'Measures adverts and chooses who sees them.',
  keyExample: '12345678',
  cookies: [
    {name: '_fbp', storage: 'cookie', purpose: VISITOR, duration: '90 days'},
    {name: '_fbc', storage: 'cookie', purpose: ORIGIN, duration: '90 days'},
    {name: 'fr', storage: 'cookie', purpose: ADVERTS, duration: '90 days', domain: 'facebook.com'},
  ],
};

export const sources: readonly string[] = [
  'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc',
  'https://cookiesentry.com/cookies/providers/meta',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/c15t/c15t',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = [
  'connect.facebook.net/*/fbevents.js',
  'connect.facebook.net/signals',
  'www.facebook.com/tr',
];

/** Returns the page's `fbq`, made if it is missing, as Meta's snippet makes it. */
function fbqIn({window}: ServicePage): Calls {
  const fbq = callsIn(window, 'fbq', 'queue', 'callMethod');
  window._fbq ??= Object.assign(fbq, {push: fbq, loaded: true, version: '2.0'});
  return fbq;
}

export const loader: ServiceLoader = {
  name: 'meta-pixel',
  bases: ['consent'],
  keyPattern: NUMBER,
  load(key, page) {
    const fbq = fbqIn(page);
    fbq('consent', 'revoke');
    fbq('consent', 'grant');
    fbq('init', key);
    fbq('track', 'PageView');
    page.script('https://connect.facebook.net/en_US/fbevents.js');
  },
  withdraw(_, page) {
    fbqIn(page)('consent', 'revoke');
  },
};

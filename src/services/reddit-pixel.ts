import {WORD} from './shared/keys.js';
import {VISITOR} from './shared/purposes.js';
import {callsIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** The Reddit Pixel. */
export const brief: ServiceBrief = {name: 'reddit-pixel', label: 'Reddit Pixel', provider: 'Reddit', use: 'adverts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.reddit.com/policies/privacy-policy',
  purpose: 'Measures adverts and chooses who sees them.',
  keyExample: 'a2_abc1234567',
  cookies: [{name: '_rdt_uuid', storage: 'cookie', purpose: VISITOR, duration: '90 days'}],
};

export const sources: readonly string[] = [
  'https://business.reddithelp.com/s/article/Install-the-Reddit-Pixel-on-your-website',
  'https://www.npmjs.com/package/@c15t/scripts',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['www.redditstatic.com/ads', 'alb.reddit.com'];

export const loader: ServiceLoader = {
  name: 'reddit-pixel',
  bases: ['consent'],
  keyPattern: WORD,
  load(key, {window, script}) {
    const rdt = callsIn(window, 'rdt', 'callQueue', 'sendEvent');
    rdt('init', key);
    rdt('track', 'PageVisit');
    script('https://www.redditstatic.com/ads/pixel.js');
  },
};

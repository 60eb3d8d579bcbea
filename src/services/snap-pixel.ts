import {WORD} from './shared/keys.js';
import {VISIT, VISITOR} from './shared/purposes.js';
import {callsIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** The Snap Pixel. */
export const brief: ServiceBrief = {name: 'snap-pixel', label: 'Snap Pixel', provider: 'Snap', use: 'adverts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://values.snap.com/privacy/privacy-policy',
  purpose: 'Measures adverts and chooses who sees them.',
  keyExample: '01234567-89ab-cdef-0123-456789abcdef',
  cookies: [
    {name: '_scid*', storage: 'cookie', purpose: VISITOR, duration: '13 months'},
    {name: '_schn*', storage: 'cookie', purpose: VISIT, duration: '1 day'},
    {name: '_sctr', storage: 'cookie', purpose: VISIT},
  ],
};

export const sources: readonly string[] = [
  'https://businesshelp.snapchat.com/s/article/pixel-website-install',
  'https://www.snap.com/en-GB/privacy/cookie-information',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://www.npmjs.com/package/@c15t/scripts',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['sc-static.net', 'tr.snapchat.com'];

export const loader: ServiceLoader = {
  name: 'snap-pixel',
  bases: ['consent'],
  keyPattern: WORD,
  load(key, {window, script}) {
    const snaptr = callsIn(window, 'snaptr', 'queue', 'handleRequest');
    snaptr('init', key);
    snaptr('track', 'PAGE_VIEW');
    script('https://sc-static.net/scevent.min.js');
  },
};

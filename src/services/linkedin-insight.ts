import {NUMBER} from './shared/keys.js';
import {ADVERTS, ANSWER, SETTINGS, VISITOR} from './shared/purposes.js';
import {callsIn, listIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** The LinkedIn Insight Tag. */
export const brief: ServiceBrief = {
  name: 'linkedin-insight',
  label: 'LinkedIn Insight Tag',
  provider: 'LinkedIn',
  use: 'adverts',
};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.linkedin.com/legal/privacy-policy',
  purpose: 'Measures adverts and chooses who sees them.',
  keyExample: '12345678',
  cookies: [
    {name: 'li_fat_id', storage: 'cookie', purpose: VISITOR, duration: '30 days'},
    {name: 'li_giant', storage: 'cookie', purpose: VISITOR, duration: '7 days'},
    {name: 'li_adsId', storage: 'local', purpose: VISITOR},
    {name: 'ln_or', storage: 'cookie', purpose: SETTINGS, duration: '1 day'},
    {name: 'bcookie', storage: 'cookie', purpose: VISITOR, duration: '1 year', domain: 'linkedin.com'},
    {name: 'lidc', storage: 'cookie', purpose: SETTINGS, duration: '24 hours', domain: 'linkedin.com'},
    {name: 'UserMatchHistory', storage: 'cookie', purpose: ADVERTS, duration: '30 days', domain: 'linkedin.com'},
    {
      name: 'AnalyticsSyncHistory',
      storage: 'cookie',
      purpose: ADVERTS,
      duration: '30 days',
      domain: 'linkedin.com',
    },
    {name: 'li_gc', storage: 'cookie', purpose: ANSWER, duration: '6 months', domain: 'linkedin.com'},
  ],
};

export const sources: readonly string[] = [
  'https://cookiesentry.com/cookies/providers/linkedin',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/prebid/Prebid.js',
  'https://github.com/c15t/c15t',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['snap.licdn.com', '*.ads.linkedin.com'];

export const loader: ServiceLoader = {
  name: 'linkedin-insight',
  bases: ['consent'],
  keyPattern: NUMBER,
  load(key, {window, script}) {
    window._linkedin_partner_id = key;
    listIn(window, '_linkedin_data_partner_ids').push(key);
    callsIn(window, 'lintrk');
    script('https://snap.licdn.com/li.lms-analytics/insight.min.js');
  },
};

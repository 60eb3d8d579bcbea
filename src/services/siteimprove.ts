import {NUMBER} from './shared/keys.js';
import {VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Siteimprove Analytics. */
export const brief: ServiceBrief = {name: 'siteimprove', label: 'Siteimprove', provider: 'Siteimprove', use: 'count'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.siteimprove.com/privacy/privacy-policy',
  purpose: 'Counts visits and shows which pages are used.',
  keyExample: '12345678',
  cookies: [
    {name: 'nmstat', storage: 'cookie', purpose: VISITOR, duration: '1000 days'},
    {name: 'siteimproveses', storage: 'cookie', purpose: VISIT, duration: 'session'},
  ],
};

export const sources: readonly string[] = [
  'https://support.siteimprove.com/hc/en-gb/articles/115000070092',
  'https://www.n-kesteven.gov.uk/cookies',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = [
  'siteimproveanalytics.com',
  '*.siteimproveanalytics.com',
  '*.siteimproveanalytics.io',
];

export const loader: ServiceLoader = {
  name: 'siteimprove',
  bases: ['consent', 'statistics'],
  keyPattern: NUMBER,
  load(key, page) {
    page.script(`https://siteimproveanalytics.com/js/siteanalyze_${key}.js`);
  },
};

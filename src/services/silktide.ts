import {WORD} from './shared/keys.js';
import {USAGE} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Silktide Analytics, which stores nothing on the device. */
export const brief: ServiceBrief = {name: 'silktide', label: 'Silktide', provider: 'Silktide', use: 'count'};

export const facts: ServiceFacts = {
  privacyHref: 'https://silktide.com/privacy-policy',
  purpose: 'Counts visits and shows which pages are used.',
  keyExample: '0123456789abcdef0123456789abcdef',
  device: USAGE,
  cookies: [],
};

export const sources: readonly string[] = [
  'https://silktide.com/analytics/no-cookies/',
  'https://help.silktide.com/en/articles/10443711-what-does-the-silktide-analytics-script-do',
];

export const hosts: readonly string[] = ['*.silktide.com'];

export const loader: ServiceLoader = {
  name: 'silktide',
  bases: ['consent', 'statistics'],
  keyPattern: WORD,
  load(key, page) {
    page.script(`https://analytics.silktide.com/${key}.js`);
  },
};

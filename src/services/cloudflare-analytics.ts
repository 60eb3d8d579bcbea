import {WORD} from './shared/keys.js';
import {USAGE} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Cloudflare Web Analytics, which stores nothing on the device. */
export const brief: ServiceBrief = {
  name: 'cloudflare-analytics',
  label: 'Cloudflare Web Analytics',
  provider: 'Cloudflare',
  use: 'count',
};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.cloudflare.com/privacypolicy/',
  purpose: 'Counts visits and shows which pages are used.',
  keyExample: '0123456789abcdef0123456789abcdef',
  device: USAGE,
  cookies: [],
};

export const sources: readonly string[] = [
  'https://developers.cloudflare.com/web-analytics/about/',
  'https://c15t.com/docs/integrations/cloudflare-web-analytics',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['static.cloudflareinsights.com'];

export const loader: ServiceLoader = {
  name: 'cloudflare-analytics',
  bases: ['consent', 'statistics'],
  keyPattern: WORD,
  load(key, page) {
    page.script(`https://static.cloudflareinsights.com/beacon.min.js?token=${key}`);
  },
};

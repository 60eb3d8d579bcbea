import {word} from './keys.js';
import type {CatalogueService} from './service.js';

/** Cloudflare Web Analytics, which keeps nothing on the device. */
export const cloudflareAnalytics: CatalogueService = {
  name: 'cloudflare-analytics',
  label: 'Cloudflare Web Analytics',
  provider: 'Cloudflare',
  privacyHref: 'https://www.cloudflare.com/privacypolicy/',
  purpose: 'Counts visits and shows which pages are used.',
  hosts: ['static.cloudflareinsights.com'],
  key: word('0123456789abcdef0123456789abcdef'),
  bases: ['consent', 'statistics'],
  cookies: [],
  load(key, page) {
    page.script(`https://static.cloudflareinsights.com/beacon.min.js?token=${key}`);
  },
  sources: ['https://developers.cloudflare.com/web-analytics/', 'https://www.cloudflare.com/web-analytics/'],
};

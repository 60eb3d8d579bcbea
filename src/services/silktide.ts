import {word} from './keys.js';
import type {CatalogueService} from './service.js';

/** Silktide Analytics, which keeps nothing on the device. */
export const silktide: CatalogueService = {
  name: 'silktide',
  label: 'Silktide',
  provider: 'Silktide',
  privacyHref: 'https://silktide.com/privacy-policy',
  purpose: 'Counts visits and shows which pages are used.',
  hosts: ['*.silktide.com'],
  key: word('0123456789abcdef0123456789abcdef'),
  bases: ['consent', 'statistics'],
  cookies: [],
  load(key, page) {
    page.script(`https://analytics.silktide.com/${key}.js`);
  },
  sources: [
    'https://silktide.com/analytics/no-cookies/',
    'https://help.silktide.com/en/articles/10443711-what-does-the-silktide-analytics-script-do',
  ],
};

import {cookie} from './cookies.js';
import {loadGoogleTag} from './google-tag.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Google Analytics 4, by its own tag. */
export const googleAnalytics: CatalogueService = {
  name: 'google-analytics',
  label: 'Google Analytics',
  provider: 'Google',
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Counts visits and shows which pages are used.',
  hosts: ['www.googletagmanager.com/gtag/js?id=G-', '*.google-analytics.com'],
  key: {pattern: /^G-[A-Z0-9]{4,}$/, example: 'G-ABC1234567'},
  bases: ['consent', 'statistics'],
  cookies: [
    cookie('_ga', purposes.VISITOR, '2 years'),
    cookie('_ga_*', purposes.VISIT, '2 years'),
    cookie('_gid', purposes.VISITOR, '24 hours'),
    cookie('_gat*', purposes.RATE, '1 minute'),
    cookie('_dc_gtm_*', purposes.RATE, '1 minute'),
    cookie('_gali', purposes.VISIT, '30 seconds'),
    cookie('__utm*', purposes.VISITOR),
    cookie('FPID', purposes.VISITOR, '2 years'),
  ],
  consentTypes: ['analytics_storage'],
  load: loadGoogleTag,
  // The tag looks at this before each cookie that it sets and each hit that it sends.
  withdraw(key, {window}) {
    window[`ga-disable-${key}`] = true;
  },
  sources: [
    'https://developers.google.com/tag-platform/gtagjs',
    'https://developers.google.com/tag-platform/security/guides/privacy',
    'https://support.google.com/analytics/answer/11397207',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};

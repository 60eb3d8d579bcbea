import {cookie, ofDomain} from './cookies.js';
import {loadGoogleTag} from './google-tag.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Google Ads and Floodlight. */
export const googleAds: CatalogueService = {
  name: 'google-ads',
  label: 'Google Ads',
  provider: 'Google',
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Measures adverts and chooses who sees them.',
  hosts: ['www.googletagmanager.com/gtag/js?id=AW-', 'www.googleadservices.com', '*.doubleclick.net'],
  key: {pattern: /^AW-\d{6,}$/, example: 'AW-12345678'},
  bases: ['consent'],
  cookies: [
    cookie('_gcl_*', purposes.ORIGIN, '90 days'),
    cookie('_gac_*', purposes.ORIGIN, '90 days'),
    ...ofDomain(
      'doubleclick.net',
      cookie('IDE', purposes.ADVERTS, '13 months'),
      cookie('test_cookie', purposes.CHECK, '15 minutes'),
    ),
  ],
  consentTypes: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  load: loadGoogleTag,
  sources: [
    'https://developers.google.com/tag-platform/gtagjs',
    'https://policies.google.com/technologies/cookies',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};

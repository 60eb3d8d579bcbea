import {cookie} from './cookies.js';
import * as purposes from './purposes.js';
import {listIn} from './queue.js';
import type {CatalogueService} from './service.js';

/** Google Tag Manager. What its container may do follows from the visitor's other answers. */
export const googleTagManager: CatalogueService = {
  name: 'google-tag-manager',
  label: 'Google Tag Manager',
  provider: 'Google',
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Starts other services.',
  hosts: ['www.googletagmanager.com/gtm.js', 'www.googletagmanager.com/ns.html'],
  key: {pattern: /^GTM-[A-Z0-9]{4,}$/, example: 'GTM-ABC1234'},
  bases: ['consent'],
  // What its container starts reads them, by category.
  consentTypes: [],
  cookies: [cookie('_dc_gtm_*', purposes.RATE, '1 minute')],
  load(key, {window, script}) {
    listIn(window, 'dataLayer').push({'gtm.start': Date.now(), event: 'gtm.js'});
    script(`https://www.googletagmanager.com/gtm.js?id=${key}`);
  },
  sources: [
    'https://developers.google.com/tag-platform/tag-manager/web',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};

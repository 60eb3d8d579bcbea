import {cookie} from './cookies.js';
import * as purposes from './purposes.js';
import {listIn} from './queue.js';
import type {CatalogueService} from './service.js';

/** Matomo, in the site's own hands or in Matomo's cloud: the key is where it is and the number of the site. */
export const matomo: CatalogueService = {
  name: 'matomo',
  label: 'Matomo',
  provider: 'Matomo',
  privacyHref: 'https://matomo.org/privacy-policy',
  purpose: 'Counts visits and shows which pages are used.',
  hosts: ['*.matomo.cloud'],
  key: {pattern: /^[\w.-]+(\/[\w.-]+)*\/\d+$/, example: 'stats.aberwen.gov.uk/3'},
  bases: ['consent', 'statistics'],
  cookies: [
    cookie('_pk_id*', purposes.VISITOR, '13 months'),
    cookie('_pk_ref*', purposes.ORIGIN, '6 months'),
    cookie('_pk_ses*', purposes.VISIT, '30 minutes'),
    cookie('_pk_*', purposes.VISIT),
    cookie('mtm_*', purposes.ANSWER),
    cookie('MATOMO_SESSID', purposes.FORGERY),
  ],
  load(key, {window, script}) {
    const slash = key.lastIndexOf('/');
    const address = `https://${key.slice(0, slash)}/matomo.`;
    listIn(window, '_paq').push(
      ['requireCookieConsent'],
      ['rememberCookieConsentGiven'],
      ['trackPageView'],
      ['enableLinkTracking'],
      ['setTrackerUrl', `${address}php`],
      ['setSiteId', key.slice(slash + 1)],
    );
    script(`${address}js`);
  },
  withdraw(_, {window}) {
    listIn(window, '_paq').push(['forgetCookieConsentGiven']);
  },
  sources: [
    'https://developer.matomo.org/guides/tracking-javascript-guide',
    'https://developer.matomo.org/guides/tracking-consent',
    'https://matomo.org/faq/general/faq_146/',
  ],
};

import {cookie} from './cookies.js';
import * as purposes from './purposes.js';
import {listIn} from './queue.js';
import type {CatalogueService} from './service.js';

/** HubSpot's tracking code. Its key is the host and the account, as in the address of its script. */
export const hubspot: CatalogueService = {
  name: 'hubspot',
  label: 'HubSpot',
  provider: 'HubSpot',
  privacyHref: 'https://legal.hubspot.com/privacy-policy',
  purpose: 'Shows forms and follows visits.',
  hosts: ['*.hs-scripts.com', '*.hsforms.net'],
  key: {pattern: /^js(-\w+)?\/\d+$/, example: 'js-eu1/12345678'},
  bases: ['consent'],
  cookies: [
    cookie('__hstc', purposes.VISITOR, '6 months'),
    cookie('hubspotutk', purposes.VISITOR, '6 months'),
    cookie('__hssc', purposes.VISIT, '30 minutes'),
    cookie('__hssrc', purposes.VISIT, 'session'),
  ],
  load(key, page) {
    page.script(`https://${key.replace('/', '.hs-scripts.com/')}.js`);
  },
  withdraw(_, {window}) {
    listIn(window, '_hsp').push(['revokeCookieConsent']);
  },
  sources: [
    'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
    'https://developers.hubspot.com/docs/api/events/cookie-banner',
  ],
};

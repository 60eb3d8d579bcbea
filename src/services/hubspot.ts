import {ANSWER, SETTINGS, VISIT, VISITOR} from './shared/purposes.js';
import {listIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader, ServicePage} from './shared/service.js';

/** HubSpot's tracking code. Its key is the host and the account, as in the address of its script. */
export const brief: ServiceBrief = {name: 'hubspot', label: 'HubSpot', provider: 'HubSpot', use: 'record'};

export const facts: ServiceFacts = {
  privacyHref: 'https://legal.hubspot.com/privacy-policy',
  purpose: 'Records clicks and scrolling.',
  keyExample: 'js-eu1/12345678',
  cookies: [
    {name: '__hstc', storage: 'cookie', purpose: VISITOR, duration: '6 months'},
    {name: 'hubspotutk', storage: 'cookie', purpose: VISITOR, duration: '6 months'},
    {name: '__hssc', storage: 'cookie', purpose: VISIT, duration: '30 minutes'},
    {name: '__hssrc', storage: 'cookie', purpose: VISIT, duration: 'session'},
    {name: '__hs_*', storage: 'cookie', purpose: ANSWER, duration: '6 months'},
    {name: 'messagesUtk', storage: 'cookie', purpose: VISITOR, duration: '6 months'},
    {name: 'hs-messages-*', storage: 'cookie', purpose: SETTINGS, duration: '1 day'},
  ],
};

export const sources: readonly string[] = [
  'https://developers.hubspot.com/docs/api/events/cookie-banner',
  'https://kukie.io/blog/cookie-consent-for-hubspot',
  'https://c15t.com/docs/integrations/hubspot',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/AmauriC/tarteaucitron.js',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = [
  '*.hs-scripts.com',
  '*.hs-analytics.net',
  '*.hs-banner.com',
  '*.hsadspixel.net',
  '*.hscollectedforms.net',
  '*.hscta.net',
  '*.hsforms.com',
  '*.hsforms.net',
  '*.hsleadflows.net',
  '*.hubspot.com',
  '*.hubspotfeedback.com',
  '*.usemessages.com',
];

/** Tells HubSpot what it may store; for adverts only if the visitor agreed to marketing. */
function sendConsent({window, allows}: ServicePage): void {
  const consent = {analytics: true, advertisement: allows('marketing'), functionality: true};
  listIn(window, '_hsp').push(['setHubSpotConsent', consent]);
}

export const loader: ServiceLoader = {
  name: 'hubspot',
  bases: ['consent'],
  keyPattern: /^js(-\w+)?\/\d+$/,
  load(key, page) {
    // Its own banner would ask a second time.
    page.window.disableHubSpotCookieBanner = true;
    sendConsent(page);
    page.script(`https://${key.replace('/', '.hs-scripts.com/')}.js`);
  },
  update(_, page) {
    sendConsent(page);
  },
  withdraw(_, {window}) {
    listIn(window, '_hsp').push(['revokeCookieConsent']);
  },
};

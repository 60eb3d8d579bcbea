import {WORD} from './shared/keys.js';
import {ADVERTS, VISIT, VISITOR} from './shared/purposes.js';
import {callsIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader, ServicePage} from './shared/service.js';

/** Microsoft Clarity. It records sessions, so no exception to consent covers it. */
export const brief: ServiceBrief = {name: 'clarity', label: 'Microsoft Clarity', provider: 'Microsoft', use: 'record'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.microsoft.com/privacy/privacystatement',
  purpose: 'Records clicks and scrolling.',
  keyExample: 'abc1234567',
  cookies: [
    {name: '_clck', storage: 'cookie', purpose: VISITOR, duration: '1 year'},
    {name: '_clsk', storage: 'cookie', purpose: VISIT, duration: '1 day'},
    {name: '_cltk', storage: 'session', purpose: VISIT},
    {name: 'CLID', storage: 'cookie', purpose: VISITOR, duration: '1 year', domain: 'clarity.ms'},
    {name: 'MUID', storage: 'cookie', purpose: VISITOR, duration: '1 year', domain: 'clarity.ms'},
    {name: 'ANONCHK', storage: 'cookie', purpose: ADVERTS, duration: '10 minutes', domain: 'clarity.ms'},
    {name: 'MR', storage: 'cookie', purpose: VISITOR, duration: '7 days', domain: 'clarity.ms'},
    {name: 'SM', storage: 'cookie', purpose: VISITOR, duration: 'session', domain: 'clarity.ms'},
  ],
};

export const sources: readonly string[] = [
  'https://learn.microsoft.com/en-au/clarity/clarity-consent-api-v2',
  'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['*.clarity.ms', 'c.bing.com'];

/** Tells Clarity what it may store; for adverts only if the visitor agreed to marketing. */
function sendConsent({window, allows}: ServicePage, mayStore: boolean): void {
  const answer = (yes: boolean): string => (yes ? 'granted' : 'denied');
  callsIn(window, 'clarity')('consentv2', {
    ad_Storage: answer(mayStore && allows('marketing')),
    analytics_Storage: answer(mayStore),
  });
}

export const loader: ServiceLoader = {
  name: 'clarity',
  bases: ['consent'],
  keyPattern: WORD,
  load(key, page) {
    sendConsent(page, true);
    page.script(`https://www.clarity.ms/tag/${key}`);
  },
  update(_, page) {
    sendConsent(page, true);
  },
  withdraw(_, page) {
    sendConsent(page, false);
  },
};

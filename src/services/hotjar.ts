import {ANSWER, CHECK, SETTINGS, VISIT, VISITOR} from './shared/purposes.js';
import {callsIn, listIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/**
 * Hotjar, now part of Contentsquare. Its key is a number of Hotjar's or a tag id of Contentsquare's. It records sessions, so
 * no exception to consent covers it.
 */
export const brief: ServiceBrief = {name: 'hotjar', label: 'Hotjar', provider: 'Contentsquare', use: 'record'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.hotjar.com/legal/policies/privacy',
  purpose: 'Records clicks and scrolling.',
  keyExample: '12345678',
  cookies: [
    {name: '_hjSessionUser_*', storage: 'cookie', purpose: VISITOR, duration: '365 days'},
    {name: '_hjSession_*', storage: 'cookie', purpose: VISIT, duration: '30 minutes'},
    {name: '_hj*', storage: 'cookie', purpose: SETTINGS, duration: '365 days'},
    {name: '_hj*', storage: 'local', purpose: CHECK},
    {name: '_hj*', storage: 'session', purpose: SETTINGS},
    {name: 'hjActiveViewportIds', storage: 'local', purpose: VISIT},
    {name: 'hjViewportId', storage: 'session', purpose: VISIT},
    {name: '_cs_id', storage: 'cookie', purpose: VISITOR, duration: '13 months'},
    {name: '_cs_s', storage: 'cookie', purpose: VISIT, duration: '30 minutes'},
    {name: '_cs_c', storage: 'cookie', purpose: ANSWER, duration: '13 months'},
    {name: '_cs_*', storage: 'cookie', purpose: VISIT, duration: '13 months'},
  ],
};

export const sources: readonly string[] = [
  'https://help.hotjar.com/hc/en-us/articles/115011789248',
  'https://docs.contentsquare.com/en/web/cookies/',
  'https://docs.contentsquare.com/en/web/',
  'https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/',
  'https://www.npmjs.com/package/@contentsquare/tag-sdk',
  'https://www.npmjs.com/package/@hotjar/browser',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['*.hotjar.com', '*.hotjar.io', '*.contentsquare.net'];

/** The length of Contentsquare's tag ids. Hotjar's numbers are shorter. */
const TAG_ID_LENGTH = 13;

export const loader: ServiceLoader = {
  name: 'hotjar',
  bases: ['consent'],
  keyPattern: /^\d{4,12}$|^[0-9a-z]{13}$/,
  load(key, {window, script}) {
    if (key.length === TAG_ID_LENGTH) {
      listIn(window, '_uxa');
      script(`https://t.contentsquare.net/uxa/${key}.js`);
      return;
    }
    callsIn(window, 'hj');
    window._hjSettings = {hjid: Number(key), hjsv: 6};
    script(`https://static.hotjar.com/c/hotjar-${key}.js?sv=6`);
  },
  // Hotjar has no such command. The cookie that Contentsquare sets for it is swept with the others.
  withdraw(key, {window}) {
    if (key.length === TAG_ID_LENGTH) listIn(window, '_uxa').push(['optout']);
  },
};

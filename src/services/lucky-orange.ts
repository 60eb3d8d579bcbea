import {ORIGIN, VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Lucky Orange. It records sessions, so no exception to consent covers it. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {
  name: 'lucky-orange',
  label: 'Lucky Orange',
  provider: 'Lucky Orange',
  use: 'record',
};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.luckyorange.com/privacy.php',
  purpose: 'Records clicks and scrolling.',
  cookies: [
    {name: '_lo_uid', storage: 'cookie', purpose: VISITOR, duration: '2 years'},
    {name: '_lo_v', storage: 'cookie', purpose: VISIT, duration: '1 year'},
    {name: '_lo_rid', storage: 'cookie', purpose: VISIT, duration: '30 minutes'},
    {name: '_lo_cid', storage: 'cookie', purpose: VISIT, duration: 'session'},
    {name: '_lo_*', storage: 'cookie', purpose: VISIT, duration: '30 days'},
    {name: '__lotl', storage: 'cookie', purpose: ORIGIN, duration: '180 days'},
    {name: '__lotr', storage: 'cookie', purpose: ORIGIN, duration: '180 days'},
  ],
};

export const sources: readonly string[] = [
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['*.luckyorange.com', '*.luckyorange.net', '*.livestatserver.com'];

export const loader: ServiceLoader = {
  name: 'lucky-orange',
  bases: ['consent'],
};

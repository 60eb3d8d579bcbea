import {VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** LiveChat. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'livechat', label: 'LiveChat', provider: 'Text, Inc.', use: 'chat'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.livechat.com/legal/privacy-policy/',
  purpose: 'Offers a chat.',
  cookies: [
    {name: '__lc*_cid', storage: 'cookie', purpose: VISITOR, duration: '400 days'},
    {name: '__lc*_cst', storage: 'cookie', purpose: VISITOR, duration: '400 days'},
    {name: '@@lc_*', storage: 'local', purpose: VISITOR},
    {name: 'side_storage_*', storage: 'local', purpose: VISIT},
  ],
};

export const sources: readonly string[] = [
  'https://www.npmjs.com/package/@livechat/customer-sdk',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
  'https://careerswales.gov.wales/node/785',
  'https://developer.chrome.com/en/blog/cookie-max-age-expires',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['cdn.livechatinc.com', '*.livechatinc.com', '*.livechatinc.net'];

export const loader: ServiceLoader = {
  name: 'livechat',
  bases: ['consent'],
};

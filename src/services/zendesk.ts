import {ANSWER, SETTINGS, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Zendesk chat and messaging. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'zendesk', label: 'Zendesk', provider: 'Zendesk', use: 'chat'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.zendesk.com/company/privacy',
  purpose: 'Offers a chat.',
  cookies: [
    {name: '__zlcmid', storage: 'cookie', purpose: VISITOR, duration: '365 days'},
    {name: '__zlcprivacy', storage: 'cookie', purpose: ANSWER, duration: '365 days'},
    {name: 'ZD-*', storage: 'local', purpose: SETTINGS},
  ],
};

export const sources: readonly string[] = [
  'https://support.zendesk.com/hc/en-us/articles/4408828505754',
  'https://c15t.com/docs/integrations/zendesk',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['static.zdassets.com', '*.zdassets.com', '*.zopim.com'];

export const loader: ServiceLoader = {
  name: 'zendesk',
  bases: ['consent'],
};

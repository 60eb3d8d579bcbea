import {VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** LivePerson. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'liveperson', label: 'LivePerson', provider: 'LivePerson', use: 'chat'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.liveperson.com/policies/privacy',
  purpose: 'Offers a chat.',
  cookies: [
    {name: 'LPVID', storage: 'cookie', purpose: VISITOR, duration: '2 years'},
    {name: 'LPSID-*', storage: 'cookie', purpose: VISIT, duration: 'session'},
  ],
};

export const sources: readonly string[] = [
  'https://developers.liveperson.com/cookies-and-conversational-cloud-overview.html',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['lptag.liveperson.net', '*.liveperson.net', '*.lpsnmedia.net'];

export const loader: ServiceLoader = {
  name: 'liveperson',
  bases: ['consent'],
};

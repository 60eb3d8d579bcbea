import {SETTINGS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** The UserWay widget. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'userway', label: 'UserWay', provider: 'UserWay', use: 'reading'};

export const facts: ServiceFacts = {
  privacyHref: 'https://userway.org/privacy/',
  purpose: 'Reads pages aloud.',
  cookies: [
    {name: 'userway*', storage: 'local', purpose: SETTINGS},
    {name: '_uw*', storage: 'local', purpose: SETTINGS},
  ],
};

export const sources: readonly string[] = ['https://github.com/ghostery/trackerdb', 'https://userway.org/privacy/'];

export const hosts: readonly string[] = ['cdn.userway.org', '*.userway.org'];

export const loader: ServiceLoader = {
  name: 'userway',
  bases: ['consent'],
};

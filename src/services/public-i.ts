import {VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Webcasts of Public-i, in frames. */
export const brief: ServiceBrief = {name: 'public-i', label: 'Public-i', provider: 'Public-i', use: 'video'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.public-i.tv/connect-remote-privacy-policy/',
  purpose: 'Plays videos.',
  cookies: [
    {name: '_ga', storage: 'cookie', purpose: VISITOR, duration: '2 years', domain: 'public-i.tv'},
    {name: '_ga_*', storage: 'cookie', purpose: VISIT, duration: '2 years', domain: 'public-i.tv'},
  ],
};

export const sources: readonly string[] = [
  'https://bradford.public-i.tv/core/portal/privacy',
  'https://www.public-i.tv/connect-remote-privacy-policy/',
  'https://github.com/jkwakman/Open-Cookie-Database',
];

export const hosts: readonly string[] = ['*.public-i.tv'];

export const loader: ServiceLoader = {
  name: 'public-i',
  bases: ['consent'],
};

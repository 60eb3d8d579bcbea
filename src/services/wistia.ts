import {SETTINGS, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Wistia videos. */
export const brief: ServiceBrief = {name: 'wistia', label: 'Wistia', provider: 'Wistia', use: 'video'};

export const facts: ServiceFacts = {
  privacyHref: 'https://wistia.com/privacy',
  purpose: 'Plays videos.',
  cookies: [
    {name: '_distillery', storage: 'cookie', purpose: VISITOR, duration: '1 year'},
    {name: 'wistia*', storage: 'local', purpose: SETTINGS},
  ],
};

export const sources: readonly string[] = [
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['fast.wistia.com', '*.wistia.com', '*.wistia.net'];

export const loader: ServiceLoader = {
  name: 'wistia',
  bases: ['consent'],
};

import {ANSWER, SETTINGS, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** LinkedIn posts, in frames. */
export const brief: ServiceBrief = {name: 'linkedin', label: 'LinkedIn', provider: 'LinkedIn', use: 'posts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.linkedin.com/legal/privacy-policy',
  purpose: 'Shows posts.',
  cookies: [
    {name: 'bcookie', storage: 'cookie', purpose: VISITOR, duration: '1 year', domain: 'linkedin.com'},
    {name: 'bscookie', storage: 'cookie', purpose: VISITOR, duration: '1 year', domain: 'linkedin.com'},
    {name: 'lidc', storage: 'cookie', purpose: SETTINGS, duration: '24 hours', domain: 'linkedin.com'},
    {name: 'li_gc', storage: 'cookie', purpose: ANSWER, duration: '6 months', domain: 'linkedin.com'},
  ],
};

export const sources: readonly string[] = [
  'https://cookiesentry.com/cookies/providers/linkedin',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['www.linkedin.com/embed', 'platform.linkedin.com'];

export const loader: ServiceLoader = {
  name: 'linkedin',
  bases: ['consent'],
};

import {VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Pins and boards of Pinterest. */
export const brief: ServiceBrief = {name: 'pinterest', label: 'Pinterest', provider: 'Pinterest', use: 'posts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://policy.pinterest.com/privacy-policy',
  purpose: 'Shows posts.',
  cookies: [
    {name: '_pinterest_cm', storage: 'cookie', purpose: VISITOR, duration: '347 days', domain: 'pinterest.com'},
    {name: '_pinterest_sess', storage: 'cookie', purpose: VISIT, duration: 'session', domain: 'pinterest.com'},
  ],
};

export const sources: readonly string[] = [
  'https://help.pinterest.com/en/article/other-technologies-like-cookies',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://www.npmjs.com/package/tarteaucitronjs',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['assets.pinterest.com', 'widgets.pinterest.com', '*.pinimg.com'];

export const loader: ServiceLoader = {
  name: 'pinterest',
  bases: ['consent'],
  load(_, page) {
    page.script('https://assets.pinterest.com/js/pinit.js');
  },
};

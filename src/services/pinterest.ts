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
  'https://developers.pinterest.com/docs/web-features/add-ons-overview/',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['assets.pinterest.com', 'widgets.pinterest.com', '*.pinimg.com'];

export const loader: ServiceLoader = {
  name: 'pinterest',
  bases: ['consent'],
  load(_, page) {
    page.script('https://assets.pinterest.com/js/pinit.js');
  },
};

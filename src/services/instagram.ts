import {FORGERY, SETTINGS, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Instagram posts. */
export const brief: ServiceBrief = {name: 'instagram', label: 'Instagram', provider: 'Meta', use: 'posts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.facebook.com/privacy/policy/',
  purpose: 'Shows posts.',
  cookies: [
    {name: 'ig_did', storage: 'cookie', purpose: VISITOR, duration: '400 days', domain: 'instagram.com'},
    {name: 'ig_cb', storage: 'cookie', purpose: SETTINGS, duration: '400 days', domain: 'instagram.com'},
    {name: 'csrftoken', storage: 'cookie', purpose: FORGERY, domain: 'instagram.com'},
    {name: 'mid', storage: 'cookie', purpose: VISITOR, duration: '400 days', domain: 'instagram.com'},
  ],
};

export const sources: readonly string[] = [
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/AmauriC/tarteaucitron.js',
  'https://github.com/ghostery/trackerdb',
  'https://developer.chrome.com/en/blog/cookie-max-age-expires',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['www.instagram.com', 'instagram.com', '*.cdninstagram.com'];

export const loader: ServiceLoader = {
  name: 'instagram',
  bases: ['consent'],
  load(_, page) {
    page.script('https://www.instagram.com/embed.js');
  },
};

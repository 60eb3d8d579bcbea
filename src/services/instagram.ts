import {FORGERY, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Instagram posts. */
export const brief: ServiceBrief = {name: 'instagram', label: 'Instagram', provider: 'Meta', use: 'posts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.facebook.com/privacy/policy/',
  purpose: 'Shows posts.',
  cookies: [
    {name: 'ig_did', storage: 'cookie', purpose: VISITOR, duration: '400 days', domain: 'instagram.com'},
    {name: 'mid', storage: 'cookie', purpose: VISITOR, duration: '400 days', domain: 'instagram.com'},
    {name: 'csrftoken', storage: 'cookie', purpose: FORGERY, duration: '1 year', domain: 'instagram.com'},
  ],
};

export const sources: readonly string[] = [
  'https://developers.facebook.com/docs/instagram-platform/oembed',
  'https://developer.chrome.com/blog/cookie-max-age-expires',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['www.instagram.com', 'instagram.com', '*.cdninstagram.com'];

export const loader: ServiceLoader = {
  name: 'instagram',
  bases: ['consent'],
  load(_, page) {
    page.script('https://www.instagram.com/embed.js');
  },
};

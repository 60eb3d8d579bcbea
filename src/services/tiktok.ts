import {VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** TikTok videos. */
export const brief: ServiceBrief = {name: 'tiktok', label: 'TikTok', provider: 'TikTok', use: 'video'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.tiktok.com/legal/privacy-policy',
  purpose: 'Plays videos.',
  cookies: [{name: 'ttwid', storage: 'cookie', purpose: VISITOR, duration: '1 year', domain: 'tiktok.com'}],
};

export const sources: readonly string[] = [
  'https://developers.tiktok.com/doc/embed-videos/',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['www.tiktok.com', '*.ttwstatic.com'];

export const loader: ServiceLoader = {
  name: 'tiktok',
  bases: ['consent'],
  load(_, page) {
    page.script('https://www.tiktok.com/embed.js');
  },
};

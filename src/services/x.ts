import {ADVERTS, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** X posts and timelines. */
export const brief: ServiceBrief = {name: 'x', label: 'X', provider: 'X Corp', use: 'posts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://x.com/privacy',
  purpose: 'Shows posts.',
  cookies: [
    {name: 'guest_id*', storage: 'cookie', purpose: VISITOR, duration: '2 years', domain: 'twitter.com'},
    {name: 'personalization_id', storage: 'cookie', purpose: ADVERTS, duration: '2 years', domain: 'twitter.com'},
  ],
};

export const sources: readonly string[] = [
  'https://docs.x.com/x-for-websites/javascript-api/overview',
  'https://docs.x.com/x-for-websites/privacy',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = [
  'platform.twitter.com',
  'platform.x.com',
  'syndication.twitter.com',
  '*.twimg.com',
];

export const loader: ServiceLoader = {
  name: 'x',
  bases: ['consent'],
  load(_, page) {
    page.script('https://platform.twitter.com/widgets.js');
  },
  embedAddress(address) {
    const embed = new URL(address);
    embed.protocol = 'https:';
    embed.searchParams.set('dnt', 'true');
    return embed;
  },
};

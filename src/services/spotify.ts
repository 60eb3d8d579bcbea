import {ORIGIN, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Spotify players. */
export const brief: ServiceBrief = {name: 'spotify', label: 'Spotify', provider: 'Spotify', use: 'audio'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.spotify.com/legal/privacy-policy',
  purpose: 'Plays sound.',
  cookies: [
    {name: 'sp_t', storage: 'cookie', purpose: VISITOR, duration: '2 months', domain: 'spotify.com'},
    {name: 'sp_landing', storage: 'cookie', purpose: ORIGIN, duration: '1 day', domain: 'spotify.com'},
  ],
};

export const sources: readonly string[] = [
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/AmauriC/tarteaucitron.js',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['open.spotify.com', 'embed.spotify.com'];

export const loader: ServiceLoader = {
  name: 'spotify',
  bases: ['consent'],
  frame: {allow: 'autoplay; clipboard-write; encrypted-media; picture-in-picture'},
};

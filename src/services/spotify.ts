import {VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Spotify players. */
export const brief: ServiceBrief = {name: 'spotify', label: 'Spotify', provider: 'Spotify', use: 'audio'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.spotify.com/legal/privacy-policy',
  purpose: 'Plays sound.',
  cookies: [{name: 'sp_t', storage: 'cookie', purpose: VISITOR, domain: 'spotify.com'}],
};

export const sources: readonly string[] = [
  'https://developer.spotify.com/documentation/embeds',
  'https://www.npmjs.com/package/tarteaucitronjs',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['open.spotify.com', 'embed.spotify.com'];

export const loader: ServiceLoader = {
  name: 'spotify',
  bases: ['consent'],
  frame: {allow: 'autoplay; clipboard-write; encrypted-media; picture-in-picture'},
};

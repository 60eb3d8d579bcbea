import {ADDRESS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Brightcove videos. */
export const brief: ServiceBrief = {name: 'brightcove', label: 'Brightcove', provider: 'Brightcove', use: 'video'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.brightcove.com/en/privacy',
  purpose: 'Plays videos.',
  device: ADDRESS,
  cookies: [],
};

export const sources: readonly string[] = [
  'https://gist.github.com/vladimyr/7927ec068a5564577dd76606eec4c011',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['players.brightcove.net', '*.brightcove.com', '*.brightcove.net'];

export const loader: ServiceLoader = {
  name: 'brightcove',
  bases: ['consent'],
  frame: {allow: 'encrypted-media'},
};

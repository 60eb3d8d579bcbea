import {VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** SoundCloud players. */
export const brief: ServiceBrief = {name: 'soundcloud', label: 'SoundCloud', provider: 'SoundCloud', use: 'audio'};

export const facts: ServiceFacts = {
  privacyHref: 'https://soundcloud.com/pages/privacy',
  purpose: 'Plays sound.',
  cookies: [
    {name: 'sc_anonymous_id', storage: 'cookie', purpose: VISITOR, duration: '400 days', domain: 'soundcloud.com'},
  ],
};

export const sources: readonly string[] = [
  'https://developers.soundcloud.com/docs/api/html5-widget',
  'https://developer.chrome.com/blog/cookie-max-age-expires',
  'https://plasterbrain.com/cookies/',
  'https://www.npmjs.com/package/tarteaucitronjs',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['w.soundcloud.com', 'widget.sndcdn.com'];

export const loader: ServiceLoader = {
  name: 'soundcloud',
  bases: ['consent'],
  frame: {allow: 'autoplay'},
};

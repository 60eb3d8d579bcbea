import {SETTINGS, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** SoundCloud players. */
export const brief: ServiceBrief = {name: 'soundcloud', label: 'SoundCloud', provider: 'SoundCloud', use: 'audio'};

export const facts: ServiceFacts = {
  privacyHref: 'https://soundcloud.com/pages/privacy',
  purpose: 'Plays sound.',
  cookies: [
    {name: 'sc_anonymous_id', storage: 'cookie', purpose: VISITOR, domain: 'soundcloud.com'},
    {name: 'sclocale', storage: 'cookie', purpose: SETTINGS, duration: '1 year', domain: 'soundcloud.com'},
  ],
};

export const sources: readonly string[] = [
  'https://plasterbrain.com/cookies/',
  'https://consentstack.io/vendors/soundcloud',
  'https://github.com/AmauriC/tarteaucitron.js',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['w.soundcloud.com', 'widget.sndcdn.com'];

export const loader: ServiceLoader = {
  name: 'soundcloud',
  bases: ['consent'],
  frame: {allow: 'autoplay'},
};

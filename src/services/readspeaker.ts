import {SETTINGS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** ReadSpeaker webReader. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'readspeaker', label: 'ReadSpeaker', provider: 'ReadSpeaker', use: 'reading'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.readspeaker.com/privacy-policy/',
  purpose: 'Reads pages aloud.',
  cookies: [
    {name: '_rspkrLoadCore', storage: 'cookie', purpose: SETTINGS, duration: 'session'},
    {name: 'ReadSpeakerSettings', storage: 'cookie', purpose: SETTINGS, duration: '4 days'},
  ],
};

export const sources: readonly string[] = [
  'https://wrdev.readspeaker.com/index.php/faq/product-qa/what-cookies-does-webreader-se',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['*.readspeaker.com'];

export const loader: ServiceLoader = {
  name: 'readspeaker',
  bases: ['consent'],
};

import {ADVERTS, SETTINGS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Google Translate for a website. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {
  name: 'google-translate',
  label: 'Google Translate',
  provider: 'Google',
  use: 'translation',
};

export const facts: ServiceFacts = {
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Translates pages.',
  cookies: [
    {name: 'googtrans', storage: 'cookie', purpose: SETTINGS, duration: 'session'},
    {name: 'NID', storage: 'cookie', purpose: ADVERTS, duration: '6 months', domain: 'google.com'},
  ],
};

export const sources: readonly string[] = [
  'https://mariospizzabar.dk/terms/cookies',
  'https://kukie.io/blog/google-cookies-explained',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = [
  'translate.google.com/translate_a',
  'translate.googleapis.com',
  'translate-pa.googleapis.com',
];

export const loader: ServiceLoader = {
  name: 'google-translate',
  bases: ['consent'],
};

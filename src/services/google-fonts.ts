import {ONLY_ADDRESS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Google Fonts. */
export const brief: ServiceBrief = {name: 'google-fonts', label: 'Google Fonts', provider: 'Google', use: 'fonts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://developers.google.com/fonts/faq/privacy',
  purpose: 'Loads fonts.',
  device: ONLY_ADDRESS,
  cookies: [],
};

export const sources: readonly string[] = [
  'https://developers.google.com/fonts/faq/privacy',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['fonts.googleapis.com', 'fonts.gstatic.com'];

export const loader: ServiceLoader = {
  name: 'google-fonts',
  bases: ['consent'],
};

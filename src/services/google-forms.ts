import {ADVERTS, ROBOTS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Google Forms, in frames. */
export const brief: ServiceBrief = {name: 'google-forms', label: 'Google Forms', provider: 'Google', use: 'forms'};

export const facts: ServiceFacts = {
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Shows forms.',
  cookies: [
    {name: 'NID', storage: 'cookie', purpose: ADVERTS, duration: '6 months', domain: 'google.com'},
    {name: 'AEC', storage: 'cookie', purpose: ROBOTS, duration: '6 months', domain: 'google.com'},
  ],
};

export const sources: readonly string[] = [
  'https://policies.google.com/technologies/cookies',
  'https://github.com/jkwakman/Open-Cookie-Database',
];

export const hosts: readonly string[] = ['docs.google.com/forms'];

export const loader: ServiceLoader = {
  name: 'google-forms',
  bases: ['consent'],
};

import {SETTINGS, VISIT} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Qualtrics surveys. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'qualtrics', label: 'Qualtrics', provider: 'Qualtrics', use: 'surveys'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.qualtrics.com/privacy-statement/',
  purpose: 'Shows surveys.',
  cookies: [
    {name: 'QSI_HistorySession', storage: 'cookie', purpose: VISIT, duration: 'session'},
    {name: 'QSI_*', storage: 'cookie', purpose: SETTINGS, duration: '30 days'},
  ],
};

export const sources: readonly string[] = [
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['*.qualtrics.com'];

export const loader: ServiceLoader = {
  name: 'qualtrics',
  bases: ['consent'],
};

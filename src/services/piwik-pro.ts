import {ANSWER, VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Piwik PRO. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'piwik-pro', label: 'Piwik PRO', provider: 'Piwik PRO', use: 'count'};

export const facts: ServiceFacts = {
  privacyHref: 'https://piwik.pro/privacy-policy/',
  purpose: 'Counts visits and shows which pages are used.',
  cookies: [
    {name: '_pk_id.*', storage: 'cookie', purpose: VISITOR, duration: '13 months'},
    {name: '_pk_ses.*', storage: 'cookie', purpose: VISIT, duration: '30 minutes'},
    {name: 'stg_*', storage: 'cookie', purpose: VISIT, duration: '365 days'},
    {name: 'ppms_privacy_*', storage: 'cookie', purpose: ANSWER, duration: '12 months'},
  ],
};

export const sources: readonly string[] = [
  'https://piwik.pro/privacy-policy/',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['*.piwik.pro'];

export const loader: ServiceLoader = {
  name: 'piwik-pro',
  bases: ['consent'],
};

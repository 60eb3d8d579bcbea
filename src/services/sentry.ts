import {VISIT} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Sentry, which can record sessions. Sites park its script and their settings. */
export const brief: ServiceBrief = {name: 'sentry', label: 'Sentry', provider: 'Sentry', use: 'record'};

export const facts: ServiceFacts = {
  privacyHref: 'https://sentry.io/privacy/',
  purpose: 'Records clicks and scrolling.',
  cookies: [
    {name: 'sentryReplaySession', storage: 'session', purpose: VISIT},
    {name: 'sentry_previous_trace', storage: 'session', purpose: VISIT},
    {name: 'sentry-offline', storage: 'indexeddb', purpose: VISIT},
  ],
};

export const sources: readonly string[] = [
  'https://docs.sentry.io/platforms/javascript/install/loader',
  'https://www.npmjs.com/package/@sentry/browser',
  'https://c15t.com/docs/integrations/sentry',
  'https://github.com/getsentry/sentry-javascript',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['*.sentry-cdn.com', '*.sentry.io'];

export const loader: ServiceLoader = {
  name: 'sentry',
  bases: ['consent'],
};

import {ANSWER, CHECK, VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Dynatrace's monitoring of real users. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'dynatrace', label: 'Dynatrace', provider: 'Dynatrace', use: 'speed'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.dynatrace.com/company/trust-center/privacy/',
  purpose: 'Measures how fast pages are.',
  cookies: [
    {name: 'dtCookie*', storage: 'cookie', purpose: VISIT, duration: 'session'},
    {name: 'dtPC*', storage: 'cookie', purpose: VISIT, duration: 'session'},
    {name: 'dtSa*', storage: 'cookie', purpose: VISIT, duration: 'session'},
    {name: 'dtLatC*', storage: 'cookie', purpose: VISIT, duration: 'session'},
    {name: 'dtValidationCookie', storage: 'cookie', purpose: CHECK, duration: 'session'},
    {name: 'dtDisabled', storage: 'cookie', purpose: ANSWER, duration: 'session'},
    {name: 'rxVisitor*', storage: 'cookie', purpose: VISITOR, duration: 'session'},
    {name: 'rxvt*', storage: 'cookie', purpose: VISIT, duration: 'session'},
    {name: 'rx*', storage: 'local', purpose: VISITOR},
    {name: 'rx*', storage: 'session', purpose: VISIT},
  ],
};

export const sources: readonly string[] = [
  'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/cookies',
  'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/rum-cookies-and-web-storage',
  'https://docs.dynatrace.com/docs/shortlink/rum-firewall',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['js-cdn.dynatrace.com', '*.dynatrace.com/jstag', '*.bf.dynatrace.com'];

export const loader: ServiceLoader = {
  name: 'dynatrace',
  bases: ['consent'],
};

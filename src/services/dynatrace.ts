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
  ],
};

export const sources: readonly string[] = [
  'https://docs.dynatrace.com/',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['js-cdn.dynatrace.com', '*.dynatrace.com/jstag'];

export const loader: ServiceLoader = {
  name: 'dynatrace',
  bases: ['consent'],
};

import {VISIT} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Jotform forms. */
export const brief: ServiceBrief = {name: 'jotform', label: 'Jotform', provider: 'Jotform', use: 'forms'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.jotform.com/privacy/',
  purpose: 'Shows forms.',
  cookies: [{name: 'JFBLT_*', storage: 'cookie', purpose: VISIT, duration: 'session', domain: 'jotform.com'}],
};

export const sources: readonly string[] = [
  'https://www.consentstack.io/vendors/jotform',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['*.jotform.com', '*.jotfor.ms'];

export const loader: ServiceLoader = {
  name: 'jotform',
  bases: ['consent'],
};

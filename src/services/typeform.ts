import {ANSWER, SETTINGS, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Typeform forms. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'typeform', label: 'Typeform', provider: 'Typeform', use: 'forms'};

export const facts: ServiceFacts = {
  privacyHref: 'https://admin.typeform.com/to/dwk6gt',
  purpose: 'Shows forms.',
  cookies: [
    {name: 'tf-*-closed', storage: 'cookie', purpose: SETTINGS, duration: 'session'},
    {name: 'tfNotificationData', storage: 'local', purpose: SETTINGS},
    {name: 'tf_respondent_cc', storage: 'cookie', purpose: ANSWER, duration: '6 months', domain: 'typeform.com'},
    {name: 'attribution_user_id', storage: 'cookie', purpose: VISITOR, duration: '1 year', domain: 'typeform.com'},
  ],
};

export const sources: readonly string[] = [
  'https://www.npmjs.com/package/@typeform/embed',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['embed.typeform.com', '*.typeform.com'];

export const loader: ServiceLoader = {
  name: 'typeform',
  bases: ['consent'],
  // For answers that visitors record.
  frame: {allow: 'microphone; camera'},
};

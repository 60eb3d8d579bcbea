import {ANSWER, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Typeform forms. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'typeform', label: 'Typeform', provider: 'Typeform', use: 'forms'};

export const facts: ServiceFacts = {
  privacyHref: 'https://admin.typeform.com/to/dwk6gt',
  purpose: 'Shows forms.',
  cookies: [
    {name: 'tf_respondent_cc', storage: 'cookie', purpose: ANSWER, duration: '6 months', domain: 'typeform.com'},
    {name: 'attribution_user_id', storage: 'cookie', purpose: VISITOR, duration: '1 year', domain: 'typeform.com'},
  ],
};

export const sources: readonly string[] = [
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['embed.typeform.com', '*.typeform.com'];

export const loader: ServiceLoader = {
  name: 'typeform',
  bases: ['consent'],
};

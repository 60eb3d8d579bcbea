import {SETTINGS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** SurveyMonkey surveys. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {
  name: 'surveymonkey',
  label: 'SurveyMonkey',
  provider: 'SurveyMonkey',
  use: 'surveys',
};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.surveymonkey.com/mp/legal/privacy/',
  purpose: 'Shows surveys.',
  cookies: [
    {name: 'CX_*', storage: 'cookie', purpose: SETTINGS, duration: '1 year', domain: 'surveymonkey.com'},
    {name: 'P_*', storage: 'cookie', purpose: SETTINGS, duration: '1 year', domain: 'surveymonkey.com'},
    {name: 'RP_*', storage: 'cookie', purpose: SETTINGS, duration: '90 days', domain: 'surveymonkey.com'},
  ],
};

export const sources: readonly string[] = [
  'https://uk.surveymonkey.com/mp/legal/survey-page-cookies/',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['widget.surveymonkey.com', '*.surveymonkey.com', '*.surveymonkey.co.uk'];

export const loader: ServiceLoader = {
  name: 'surveymonkey',
  bases: ['consent'],
};

import {CHECK, ORIGIN, SETTINGS, VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** VWO. It records sessions, so no exception to consent covers it. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'vwo', label: 'VWO', provider: 'Wingify', use: 'record'};

export const facts: ServiceFacts = {
  privacyHref: 'https://vwo.com/privacy-policy/',
  purpose: 'Records clicks and scrolling.',
  cookies: [
    {name: '_vwo_uuid*', storage: 'cookie', purpose: VISITOR, duration: '1 year'},
    {name: '_vis_opt_test_cookie', storage: 'cookie', purpose: CHECK, duration: '100 days'},
    {name: '_vis_opt_*', storage: 'cookie', purpose: VISITOR, duration: '100 days'},
    {name: '_vwo_sn', storage: 'cookie', purpose: VISIT, duration: '1 day'},
    {name: '_vwo_ds', storage: 'cookie', purpose: VISIT, duration: '2 months'},
    {name: '_vwo_referrer', storage: 'cookie', purpose: ORIGIN, duration: 'session'},
    {name: '_vwo_*', storage: 'local', purpose: SETTINGS},
  ],
};

export const sources: readonly string[] = [
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['dev.visualwebsiteoptimizer.com', '*.visualwebsiteoptimizer.com'];

export const loader: ServiceLoader = {
  name: 'vwo',
  bases: ['consent'],
};

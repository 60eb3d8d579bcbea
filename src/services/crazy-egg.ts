import {CHECK, SETTINGS, VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Crazy Egg. Its key is the end of its script's address. It records sessions, so no exception to consent covers it. */
export const brief: ServiceBrief = {name: 'crazy-egg', label: 'Crazy Egg', provider: 'Crazy Egg', use: 'record'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.crazyegg.com/privacy',
  purpose: 'Records clicks and scrolling.',
  keyExample: '1234/5678',
  cookies: [
    {name: '_ceir', storage: 'cookie', purpose: VISITOR, duration: '1 year'},
    {name: '_ce.s', storage: 'cookie', purpose: VISIT, duration: '1 year'},
    {name: '_ce.irv', storage: 'cookie', purpose: VISIT, duration: 'session'},
    {name: '_ce.clock*', storage: 'cookie', purpose: SETTINGS, duration: '1 day'},
    {name: '_ce.*', storage: 'cookie', purpose: CHECK, duration: '1 second'},
    {name: '_CEFT', storage: 'cookie', purpose: SETTINGS, duration: '1 year'},
    {name: '_cer.v', storage: 'cookie', purpose: VISITOR, duration: '31 days'},
    {name: 'ce_successful_csp_check', storage: 'cookie', purpose: CHECK, duration: '24 hours'},
    {name: 'ce_need_secure_cookie', storage: 'cookie', purpose: CHECK, duration: '1 second'},
    {name: 'cebs*', storage: 'cookie', purpose: VISIT, duration: 'session'},
  ],
};

export const sources: readonly string[] = [
  'https://www.crazyegg.com/cookies',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://www.npmjs.com/package/tarteaucitronjs',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['*.crazyegg.com', 'dnn506yrbagrg.cloudfront.net'];

export const loader: ServiceLoader = {
  name: 'crazy-egg',
  bases: ['consent'],
  keyPattern: /^\d{4}\/\d{4}$/,
  load(key, page) {
    page.script(`https://script.crazyegg.com/pages/scripts/${key}.js`);
  },
};

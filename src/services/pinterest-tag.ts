import {NUMBER} from './shared/keys.js';
import {ORIGIN, VISITOR} from './shared/purposes.js';
import {callsIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** The Pinterest Tag. */
export const brief: ServiceBrief = {
  name: 'pinterest-tag',
  label: 'Pinterest Tag',
  provider: 'Pinterest',
  use: 'adverts',
};

export const facts: ServiceFacts = {
  privacyHref: 'https://policy.pinterest.com/privacy-policy',
  purpose: 'Measures adverts and chooses who sees them.',
  keyExample: '12345678',
  cookies: [
    {name: '_pin_unauth', storage: 'cookie', purpose: VISITOR, duration: '1 day'},
    {name: '_epik', storage: 'cookie', purpose: ORIGIN, duration: '1 year'},
    {name: '_derived_epik', storage: 'cookie', purpose: ORIGIN, duration: '1 year'},
    {name: '_pinterest_ct*', storage: 'cookie', purpose: VISITOR, duration: '1 year'},
  ],
};

export const sources: readonly string[] = [
  'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['s.pinimg.com/ct', 'ct.pinterest.com'];

export const loader: ServiceLoader = {
  name: 'pinterest-tag',
  bases: ['consent'],
  keyPattern: NUMBER,
  load(key, {window, script}) {
    const pintrk = callsIn(window, 'pintrk', 'queue');
    Object.assign(pintrk, {version: '3.0'});
    pintrk('load', key);
    pintrk('page');
    script('https://s.pinimg.com/ct/core.js');
  },
};

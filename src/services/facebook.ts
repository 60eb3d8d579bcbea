import {ADVERTS, SETTINGS, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Facebook pages and posts. */
export const brief: ServiceBrief = {name: 'facebook', label: 'Facebook', provider: 'Meta', use: 'posts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.facebook.com/privacy/policy/',
  purpose: 'Shows posts.',
  cookies: [
    {name: 'datr', storage: 'cookie', purpose: VISITOR, duration: '2 years', domain: 'facebook.com'},
    {name: 'sb', storage: 'cookie', purpose: VISITOR, duration: '2 years', domain: 'facebook.com'},
    {name: 'fr', storage: 'cookie', purpose: ADVERTS, duration: '90 days', domain: 'facebook.com'},
    {name: 'wd', storage: 'cookie', purpose: SETTINGS, duration: 'session', domain: 'facebook.com'},
  ],
};

export const sources: readonly string[] = [
  'https://developers.facebook.com/docs/plugins/page-plugin',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['connect.facebook.net', '*.facebook.com'];

export const loader: ServiceLoader = {
  name: 'facebook',
  bases: ['consent'],
  places: '.fb-comments,.fb-page,.fb-post,.fb-video',
  load(_, page) {
    page.script('https://connect.facebook.net/en_GB/sdk.js#xfbml=1&version=v24.0');
  },
};

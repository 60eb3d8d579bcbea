import {ADVERTS, ANSWER, ROBOTS, SETTINGS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Google Maps in a frame. */
export const brief: ServiceBrief = {name: 'google-maps', label: 'Google Maps', provider: 'Google', use: 'maps'};

export const facts: ServiceFacts = {
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Shows maps.',
  cookies: [
    {name: 'NID', storage: 'cookie', purpose: ADVERTS, duration: '6 months', domain: 'google.com'},
    {name: 'AEC', storage: 'cookie', purpose: ROBOTS, duration: '6 months', domain: 'google.com'},
    {name: 'SOCS', storage: 'cookie', purpose: ANSWER, duration: '13 months', domain: 'google.com'},
    {name: 'OGP', storage: 'cookie', purpose: SETTINGS, duration: '2 months', domain: 'google.com'},
    {name: 'OGPC', storage: 'cookie', purpose: SETTINGS, duration: '1 month', domain: 'google.com'},
  ],
};

export const sources: readonly string[] = [
  'https://developers.google.com/maps/documentation/embed/get-started',
  'https://policies.google.com/technologies/cookies',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = [
  'www.google.*/maps',
  'google.*/maps',
  'maps.google.*',
  'maps.googleapis.com',
  'maps.gstatic.com',
];

export const loader: ServiceLoader = {
  name: 'google-maps',
  bases: ['consent'],
  // A key may be for the addresses of one site only.
  frame: {referrerpolicy: 'no-referrer-when-downgrade'},
};

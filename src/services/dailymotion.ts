import {VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Dailymotion videos. */
export const brief: ServiceBrief = {name: 'dailymotion', label: 'Dailymotion', provider: 'Dailymotion', use: 'video'};

export const facts: ServiceFacts = {
  privacyHref: 'https://legal.dailymotion.com/en/privacy-policy/',
  purpose: 'Plays videos.',
  cookies: [
    {name: 'ts', storage: 'cookie', purpose: VISIT, duration: '1 year', domain: 'dailymotion.com'},
    {name: 'dmvk', storage: 'cookie', purpose: VISIT, domain: 'dailymotion.com'},
    {name: 'v1st', storage: 'cookie', purpose: VISITOR, domain: 'dailymotion.com'},
  ],
};

export const sources: readonly string[] = [
  'https://legal.dailymotion.com/en/privacy-policy/',
  'https://www.flowconsent.com/en/services/video/dailymotion',
  'https://www.npmjs.com/package/tarteaucitronjs',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['www.dailymotion.com', 'geo.dailymotion.com', '*.dmcdn.net'];

export const loader: ServiceLoader = {
  name: 'dailymotion',
  bases: ['consent'],
  frame: {allow: 'autoplay; fullscreen; picture-in-picture; web-share'},
};

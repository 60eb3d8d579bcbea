import {ADDRESS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** SlideShare slides. */
export const brief: ServiceBrief = {name: 'slideshare', label: 'SlideShare', provider: 'Scribd', use: 'documents'};

export const facts: ServiceFacts = {
  privacyHref: 'https://support.scribd.com/hc/articles/210129366',
  purpose: 'Shows documents.',
  device: ADDRESS,
  cookies: [],
};

export const sources: readonly string[] = [
  'https://www.npmjs.com/package/tarteaucitronjs',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['www.slideshare.net', '*.slidesharecdn.com'];

export const loader: ServiceLoader = {
  name: 'slideshare',
  bases: ['consent'],
};

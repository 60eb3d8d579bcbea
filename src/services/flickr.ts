import {VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Flickr pictures. */
export const brief: ServiceBrief = {name: 'flickr', label: 'Flickr', provider: 'Flickr', use: 'pictures'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.flickr.com/help/privacy',
  purpose: 'Shows pictures.',
  cookies: [{name: 'xb', storage: 'cookie', purpose: VISITOR, domain: 'flickr.com'}],
};

export const sources: readonly string[] = [
  'https://www.flickr.com/help/privacy',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['embedr.flickr.com', '*.flickr.com', '*.staticflickr.com'];

export const loader: ServiceLoader = {
  name: 'flickr',
  bases: ['consent'],
  load(_, page) {
    page.script('https://embedr.flickr.com/assets/client-code.js');
  },
};

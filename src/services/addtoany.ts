import {ADDRESS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** AddToAny's sharing buttons. */
export const brief: ServiceBrief = {name: 'addtoany', label: 'AddToAny', provider: 'AddToAny', use: 'sharing'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.addtoany.com/privacy',
  purpose: 'Shows buttons for sharing.',
  device: ADDRESS,
  cookies: [],
};

export const sources: readonly string[] = [
  'https://www.nbt.nhs.uk/cookies-policy',
  'https://github.com/ghostery/trackerdb',
  'https://www.npmjs.com/package/tarteaucitronjs',
];

export const hosts: readonly string[] = ['static.addtoany.com'];

export const loader: ServiceLoader = {
  name: 'addtoany',
  bases: ['consent'],
  places: '.a2a_kit',
  load(_, page) {
    page.script('https://static.addtoany.com/menu/page.js');
  },
};

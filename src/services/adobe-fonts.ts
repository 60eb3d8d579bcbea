import {ADDRESS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Adobe Fonts, once Typekit. */
export const brief: ServiceBrief = {name: 'adobe-fonts', label: 'Adobe Fonts', provider: 'Adobe', use: 'fonts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.adobe.com/privacy.html',
  purpose: 'Loads fonts.',
  device: ADDRESS,
  cookies: [],
};

export const sources: readonly string[] = [
  'https://github.com/ghostery/trackerdb',
  'https://www.npmjs.com/package/tarteaucitronjs',
];

export const hosts: readonly string[] = ['use.typekit.net', 'p.typekit.net'];

export const loader: ServiceLoader = {
  name: 'adobe-fonts',
  bases: ['consent'],
};

import {NUMBER} from './shared/keys.js';
import {ADDRESS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** The sign-up overlay of GovDelivery. */
export const brief: ServiceBrief = {name: 'govdelivery', label: 'GovDelivery', provider: 'Granicus', use: 'forms'};

export const facts: ServiceFacts = {
  privacyHref: 'https://granicus.com/privacy-policy',
  purpose: 'Shows forms.',
  keyExample: '12345678',
  device: ADDRESS,
  cookies: [],
};

export const sources: readonly string[] = ['https://granicus.com/solution/govdelivery/'];

export const hosts: readonly string[] = ['*.govdelivery.com'];

export const loader: ServiceLoader = {
  name: 'govdelivery',
  bases: ['consent'],
  keyPattern: NUMBER,
  load(key, page) {
    page.script(`https://content.govdelivery.com/overlay/js/${key}.js`);
  },
};

import {ADDRESS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Cludo's search. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'cludo', label: 'Cludo', provider: 'Cludo', use: 'search'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.cludo.com/legal/privacy-policy',
  purpose: 'Searches this site.',
  device: ADDRESS,
  cookies: [],
};

export const sources: readonly string[] = ['https://docs.cludo.com/'];

export const hosts: readonly string[] = ['*.cludo.com'];

export const loader: ServiceLoader = {
  name: 'cludo',
  bases: ['consent'],
};

import type {ServiceFacts, ServiceLoader} from './shared/service.js';

/** Cludo's search. Sites park their own snippet, because it holds their settings. */
export const facts: ServiceFacts = {
  name: 'cludo',
  label: 'Cludo',
  provider: 'Cludo',
  privacyHref: 'https://www.cludo.com/legal/privacy-policy',
  purpose: 'Searches this site.',
  cookies: [],
};

export const sources: readonly string[] = ['https://docs.cludo.com/'];

export const hosts: readonly string[] = ['*.cludo.com'];

export const loader: ServiceLoader = {
  name: 'cludo',
  bases: ['consent'],
};

import type {ServiceFacts, ServiceLoader} from './shared/service.js';

/** SlideShare slides. */
export const facts: ServiceFacts = {
  name: 'slideshare',
  label: 'SlideShare',
  provider: 'Scribd',
  privacyHref: 'https://support.scribd.com/hc/articles/210129366',
  purpose: 'Shows documents.',
  cookies: [],
};

export const sources: readonly string[] = ['https://www.npmjs.com/package/tarteaucitronjs'];

export const hosts: readonly string[] = ['www.slideshare.net'];

export const loader: ServiceLoader = {
  name: 'slideshare',
  bases: ['consent'],
};

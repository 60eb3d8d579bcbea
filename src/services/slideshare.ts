import type {CatalogueService} from './service.js';

/** Slides of SlideShare. */
export const slideshare: CatalogueService = {
  name: 'slideshare',
  label: 'SlideShare',
  provider: 'Scribd',
  privacyHref: 'https://support.scribd.com/hc/articles/210129366',
  purpose: 'Shows documents.',
  hosts: ['www.slideshare.net'],
  bases: ['consent'],
  cookies: [],
  sources: ['https://www.npmjs.com/package/tarteaucitronjs'],
};

import type {CatalogueService} from './service.js';

/** Cludo's search. The site's own snippet, which holds its settings, has to be parked. */
export const cludo: CatalogueService = {
  name: 'cludo',
  label: 'Cludo',
  provider: 'Cludo',
  privacyHref: 'https://www.cludo.com/legal/privacy-policy',
  purpose: 'Searches this site.',
  hosts: ['*.cludo.com'],
  bases: ['consent'],
  cookies: [],
  sources: ['https://docs.cludo.com/'],
};

import {NUMBER} from './keys.js';
import type {CatalogueService} from './service.js';

/** The sign-up overlay of GovDelivery. */
export const govdelivery: CatalogueService = {
  name: 'govdelivery',
  label: 'GovDelivery',
  provider: 'Granicus',
  privacyHref: 'https://granicus.com/privacy-policy',
  purpose: 'Shows forms.',
  hosts: ['*.govdelivery.com'],
  key: NUMBER,
  bases: ['consent'],
  cookies: [],
  load(key, page) {
    page.script(`https://content.govdelivery.com/overlay/js/${key}.js`);
  },
  sources: ['https://granicus.com/solution/govdelivery/'],
};

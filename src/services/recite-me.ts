import {cookie} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** The Recite Me toolbar. The site's own button starts it, and its script has to be parked. */
export const reciteMe: CatalogueService = {
  name: 'recite-me',
  label: 'Recite Me',
  provider: 'Recite Me',
  privacyHref: 'https://reciteme.com/policies/cookie-statement',
  purpose: 'Reads pages aloud.',
  hosts: ['*.reciteme.com'],
  bases: ['consent'],
  cookies: [cookie('Recite.*', purposes.SETTINGS)],
  sources: ['https://reciteme.com/policies/cookie-statement'],
};

import {cookie} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Buttons of AddThis, which closed in 2023: to find what is left in pages, and remove what is left in browsers. */
export const addthis: CatalogueService = {
  name: 'addthis',
  label: 'AddThis',
  provider: 'Oracle',
  privacyHref: 'https://www.oracle.com/legal/privacy',
  purpose: 'Shows buttons for sharing.',
  hosts: ['*.addthis.com'],
  bases: ['consent'],
  cookies: [cookie('__atuvc', purposes.VISIT, '13 months'), cookie('__atuvs', purposes.VISIT, '30 minutes')],
  sources: ['https://github.com/jkwakman/Open-Cookie-Database', 'https://www.npmjs.com/package/tarteaucitronjs'],
};

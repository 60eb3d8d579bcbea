import {cookie, ofDomain} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Publications of Issuu. */
export const issuu: CatalogueService = {
  name: 'issuu',
  label: 'Issuu',
  provider: 'Issuu',
  privacyHref: 'https://issuu.com/legal/privacy',
  purpose: 'Shows documents.',
  hosts: ['e.issuu.com', 'issuu.com'],
  bases: ['consent'],
  cookies: [cookie('__qca', purposes.VISITOR, '13 months'), ...ofDomain('issuu.com', cookie('iutk', purposes.VISITOR))],
  sources: ['https://github.com/jkwakman/Open-Cookie-Database', 'https://www.npmjs.com/package/tarteaucitronjs'],
};

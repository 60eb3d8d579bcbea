import {cookie, ofDomain} from './cookies.js';
import {word} from './keys.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Buttons of ShareThis. */
export const sharethis: CatalogueService = {
  name: 'sharethis',
  label: 'ShareThis',
  provider: 'ShareThis',
  privacyHref: 'https://sharethis.com/privacy',
  purpose: 'Shows buttons for sharing.',
  hosts: ['*.sharethis.com'],
  key: word('0123456789abcdef01234567'),
  bases: ['consent'],
  cookies: [
    cookie('fpestid', purposes.VISITOR, '13 months'),
    ...ofDomain(
      'sharethis.com',
      cookie('__stid*', purposes.VISITOR),
      cookie('pubconsent*', purposes.ANSWER, '13 months'),
    ),
  ],
  load(key, page) {
    page.script(`https://platform-api.sharethis.com/js/sharethis.js#property=${key}&product=inline-share-buttons`);
  },
  sources: ['https://sharethis.com/privacy', 'https://github.com/jkwakman/Open-Cookie-Database'],
};

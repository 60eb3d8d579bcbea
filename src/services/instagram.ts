import {cookie, ofDomain} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Posts of Instagram. */
export const instagram: CatalogueService = {
  name: 'instagram',
  label: 'Instagram',
  provider: 'Meta',
  privacyHref: 'https://www.facebook.com/privacy/policy/',
  purpose: 'Shows posts.',
  hosts: ['www.instagram.com'],
  bases: ['consent'],
  cookies: ofDomain(
    'instagram.com',
    cookie('ig_did', purposes.VISITOR),
    cookie('mid', purposes.VISITOR),
    cookie('csrftoken', purposes.FORGERY, '1 year'),
  ),
  load(_, page) {
    page.script('https://www.instagram.com/embed.js');
  },
  sources: [
    'https://developers.facebook.com/docs/instagram-platform/oembed',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};

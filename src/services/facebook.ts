import {cookie, ofDomain} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Pages and posts of Facebook. */
export const facebook: CatalogueService = {
  name: 'facebook',
  label: 'Facebook',
  provider: 'Meta',
  privacyHref: 'https://www.facebook.com/privacy/policy/',
  purpose: 'Shows posts.',
  hosts: ['connect.facebook.net', 'www.facebook.com'],
  bases: ['consent'],
  cookies: ofDomain(
    'facebook.com',
    cookie('datr', purposes.VISITOR, '2 years'),
    cookie('sb', purposes.VISITOR, '2 years'),
    cookie('fr', purposes.ADVERTS, '90 days'),
    cookie('wd', purposes.SETTINGS, 'session'),
  ),
  load(_, page) {
    page.script('https://connect.facebook.net/en_GB/sdk.js#xfbml=1&version=v24.0');
  },
  sources: [
    'https://developers.facebook.com/docs/plugins/page-plugin',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};

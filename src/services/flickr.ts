import {cookie, ofDomain} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Pictures of Flickr. */
export const flickr: CatalogueService = {
  name: 'flickr',
  label: 'Flickr',
  provider: 'Flickr',
  privacyHref: 'https://www.flickr.com/help/privacy',
  purpose: 'Shows pictures.',
  hosts: ['embedr.flickr.com', 'live.staticflickr.com'],
  bases: ['consent'],
  cookies: ofDomain('flickr.com', cookie('xb', purposes.VISITOR)),
  load(_, page) {
    page.script('https://embedr.flickr.com/assets/client-code.js');
  },
  sources: ['https://www.flickr.com/help/privacy'],
};

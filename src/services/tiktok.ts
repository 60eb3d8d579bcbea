import {cookie, ofDomain} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Videos of TikTok. */
export const tiktok: CatalogueService = {
  name: 'tiktok',
  label: 'TikTok',
  provider: 'TikTok',
  privacyHref: 'https://www.tiktok.com/legal/privacy-policy',
  purpose: 'Plays videos.',
  hosts: ['www.tiktok.com'],
  bases: ['consent'],
  cookies: ofDomain('tiktok.com', cookie('ttwid', purposes.VISITOR)),
  load(_, page) {
    page.script('https://www.tiktok.com/embed.js');
  },
  sources: ['https://developers.tiktok.com/doc/embed-videos/'],
};

import {cookie} from './cookies.js';
import {word} from './keys.js';
import * as purposes from './purposes.js';
import {callsIn} from './queue.js';
import type {CatalogueService} from './service.js';

/** The Reddit Pixel. */
export const redditPixel: CatalogueService = {
  name: 'reddit-pixel',
  label: 'Reddit Pixel',
  provider: 'Reddit',
  privacyHref: 'https://www.reddit.com/policies/privacy-policy',
  purpose: 'Measures adverts and chooses who sees them.',
  hosts: ['www.redditstatic.com/ads/'],
  key: word('a2_abc1234567'),
  bases: ['consent'],
  cookies: [cookie('_rdt_uuid', purposes.VISITOR, '90 days')],
  load(key, {window, script}) {
    const rdt = callsIn(window, 'rdt', 'callQueue', 'sendEvent');
    rdt('init', key);
    rdt('track', 'PageVisit');
    script('https://www.redditstatic.com/ads/pixel.js');
  },
  sources: [
    'https://business.reddithelp.com/s/article/Install-the-Reddit-Pixel-on-your-website',
    'https://www.npmjs.com/package/@c15t/scripts',
  ],
};

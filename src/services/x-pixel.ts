import {cookie, ofDomain} from './cookies.js';
import {word} from './keys.js';
import * as purposes from './purposes.js';
import {callsIn} from './queue.js';
import type {CatalogueService} from './service.js';

/** The X Pixel, once the Twitter universal website tag. */
export const xPixel: CatalogueService = {
  name: 'x-pixel',
  label: 'X Pixel',
  provider: 'X Corp',
  privacyHref: 'https://x.com/privacy',
  purpose: 'Measures adverts and chooses who sees them.',
  hosts: ['static.ads-twitter.com'],
  key: word('abc12'),
  bases: ['consent'],
  cookies: [
    cookie('_twclid', purposes.ORIGIN),
    ...ofDomain('twitter.com', cookie('personalization_id', purposes.ADVERTS, '2 years')),
  ],
  load(key, {window, script}) {
    const twq = Object.assign(callsIn(window, 'twq', 'queue', 'exe'), {version: '1.1'});
    twq('config', key);
    script('https://static.ads-twitter.com/uwt.js');
  },
  sources: [
    'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
    'https://www.npmjs.com/package/@c15t/scripts',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};

import {cookie, ofDomain} from './cookies.js';
import {NUMBER} from './keys.js';
import * as purposes from './purposes.js';
import {callsIn, type Calls} from './queue.js';
import type {CatalogueService, ServicePage} from './service.js';

function fbqIn({window}: ServicePage): Calls {
  const fbq = callsIn(window, 'fbq', 'queue', 'callMethod');
  window._fbq ??= Object.assign(fbq, {push: fbq, loaded: true, version: '2.0'});
  return fbq;
}

/** The Meta Pixel. */
export const metaPixel: CatalogueService = {
  name: 'meta-pixel',
  label: 'Meta Pixel',
  provider: 'Meta',
  privacyHref: 'https://www.facebook.com/privacy/policy/',
  purpose: 'Measures adverts and chooses who sees them.',
  hosts: ['connect.facebook.net/en_US/fbevents.js', 'www.facebook.com/tr'],
  key: NUMBER,
  bases: ['consent'],
  cookies: [
    cookie('_fbp', purposes.VISITOR, '90 days'),
    cookie('_fbc', purposes.ORIGIN, '90 days'),
    ...ofDomain('facebook.com', cookie('fr', purposes.ADVERTS, '90 days')),
  ],
  load(key, page) {
    const fbq = fbqIn(page);
    fbq('consent', 'revoke');
    fbq('consent', 'grant');
    fbq('init', key);
    fbq('track', 'PageView');
    page.script('https://connect.facebook.net/en_US/fbevents.js');
  },
  withdraw(_, page) {
    fbqIn(page)('consent', 'revoke');
  },
  sources: [
    'https://developers.facebook.com/docs/meta-pixel/get-started',
    'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};

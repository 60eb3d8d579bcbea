import {cookie} from './cookies.js';
import {word} from './keys.js';
import * as purposes from './purposes.js';
import {callsIn} from './queue.js';
import type {CatalogueService} from './service.js';

/** The Snap Pixel. */
export const snapPixel: CatalogueService = {
  name: 'snap-pixel',
  label: 'Snap Pixel',
  provider: 'Snap',
  privacyHref: 'https://values.snap.com/privacy/privacy-policy',
  purpose: 'Measures adverts and chooses who sees them.',
  hosts: ['sc-static.net'],
  key: word('01234567-89ab-cdef-0123-456789abcdef'),
  bases: ['consent'],
  cookies: [cookie('_scid*', purposes.VISITOR, '13 months'), cookie('_sctr', purposes.VISIT)],
  load(key, {window, script}) {
    const snaptr = callsIn(window, 'snaptr', 'queue', 'handleRequest');
    snaptr('init', key);
    snaptr('track', 'PAGE_VIEW');
    script('https://sc-static.net/scevent.min.js');
  },
  sources: [
    'https://businesshelp.snapchat.com/s/article/pixel-website-install',
    'https://www.snap.com/en-GB/privacy/cookie-information',
    'https://www.npmjs.com/package/@c15t/scripts',
  ],
};

import {cookie, ofDomain} from './cookies.js';
import {NUMBER} from './keys.js';
import * as purposes from './purposes.js';
import {listIn} from './queue.js';
import type {CatalogueService} from './service.js';

interface Tracker {
  push(...values: unknown[]): void;
}

/** Microsoft Advertising, by its Universal Event Tracking. */
export const uet: CatalogueService = {
  name: 'uet',
  label: 'Microsoft Advertising',
  provider: 'Microsoft',
  privacyHref: 'https://www.microsoft.com/privacy/privacystatement',
  purpose: 'Measures adverts and chooses who sees them.',
  hosts: ['bat.bing.com'],
  key: NUMBER,
  bases: ['consent'],
  cookies: [
    cookie('_uetsid', purposes.VISIT, '1 day'),
    cookie('_uetvid', purposes.VISITOR, '13 months'),
    ...ofDomain('bing.com', cookie('MUID', purposes.VISITOR, '1 year')),
  ],
  load(key, {window, script}) {
    const uetq = listIn(window, 'uetq');
    uetq.push('consent', 'default', {ad_storage: 'denied'});
    uetq.push('consent', 'update', {ad_storage: 'granted'});
    script('https://bat.bing.com/bat.js', () => {
      const UET = window.UET as new (options: object) => Tracker;
      const tracker = new UET({ti: key, enableAutoSpaTracking: true, q: window.uetq});
      window.uetq = tracker;
      tracker.push('pageLoad');
    });
  },
  withdraw(_, {window}) {
    listIn(window, 'uetq').push('consent', 'update', {ad_storage: 'denied'});
  },
  sources: [
    'https://help.ads.microsoft.com/#apex/ads/en/60119/1-500',
    'https://www.npmjs.com/package/@c15t/scripts',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};

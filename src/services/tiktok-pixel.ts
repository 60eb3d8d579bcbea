import {cookie} from './cookies.js';
import {word} from './keys.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

const METHODS = ['page', 'track', 'identify', 'holdConsent', 'revokeConsent', 'grantConsent'];

type Queue = unknown[] & Record<string, (...values: unknown[]) => void>;

/** The TikTok Pixel. */
export const tiktokPixel: CatalogueService = {
  name: 'tiktok-pixel',
  label: 'TikTok Pixel',
  provider: 'TikTok',
  privacyHref: 'https://www.tiktok.com/legal/privacy-policy',
  purpose: 'Measures adverts and chooses who sees them.',
  hosts: ['analytics.tiktok.com'],
  key: word('ABC1234567ABC1234567'),
  bases: ['consent'],
  cookies: [
    cookie('_ttp', purposes.VISITOR, '13 months'),
    cookie('_tt_enable_cookie', purposes.ANSWER),
    cookie('ttcsid*', purposes.VISIT),
  ],
  load(key, {window, script}) {
    const address = 'https://analytics.tiktok.com/i18n/pixel/events.js';
    window.TiktokAnalyticsObject = 'ttq';
    const ttq = (window.ttq ??= []) as Queue;
    for (const method of METHODS) ttq[method] ??= (...values) => ttq.push([method, ...values]);
    Object.assign(ttq, {_i: {[key]: Object.assign([], {_u: address})}, _t: {[key]: Date.now()}, _o: {[key]: {}}});
    ttq.holdConsent!();
    ttq.grantConsent!();
    ttq.page!();
    script(`${address}?sdkid=${key}&lib=ttq`);
  },
  withdraw(_, {window}) {
    (window.ttq as Queue | undefined)?.revokeConsent?.();
  },
  sources: [
    'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
    'https://business-api.tiktok.com/portal/docs?id=1739585600931842',
    'https://www.npmjs.com/package/@c15t/scripts',
  ],
};

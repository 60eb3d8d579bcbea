import {WORD} from './shared/keys.js';
import {ANSWER, VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** The TikTok Pixel. */
export const brief: ServiceBrief = {name: 'tiktok-pixel', label: 'TikTok Pixel', provider: 'TikTok', use: 'adverts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.tiktok.com/legal/privacy-policy',
  purpose: 'Measures adverts and chooses who sees them.',
  keyExample: 'ABC1234567ABC1234567',
  cookies: [
    {name: '_ttp', storage: 'cookie', purpose: VISITOR, duration: '13 months'},
    {name: '_tt_enable_cookie', storage: 'cookie', purpose: ANSWER, duration: '13 months'},
    {name: 'ttcsid*', storage: 'cookie', purpose: VISIT, duration: '13 months'},
  ],
};

export const sources: readonly string[] = [
  'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
  'https://business-api.tiktok.com/portal/docs?id=1739585600931842',
  'https://www.npmjs.com/package/@c15t/scripts',
];

export const hosts: readonly string[] = ['analytics.tiktok.com'];

/** The methods whose calls wait in the queue until TikTok's script has loaded. */
const METHODS = ['page', 'track', 'identify', 'holdConsent', 'revokeConsent', 'grantConsent'];

type Queue = unknown[] & Record<string, (...values: unknown[]) => void>;

export const loader: ServiceLoader = {
  name: 'tiktok-pixel',
  bases: ['consent'],
  keyPattern: WORD,
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
};

import {SETTINGS, VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** The chat of tawk.to. Its key is the end of its script's address. */
export const brief: ServiceBrief = {name: 'tawk', label: 'tawk.to', provider: 'tawk.to', use: 'chat'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.tawk.to/privacy-policy/',
  purpose: 'Offers a chat.',
  keyExample: '0123456789abcdef01234567/default',
  cookies: [
    {name: 'TawkConnectionTime', storage: 'cookie', purpose: VISIT, duration: 'session'},
    {name: 'twk_uuid_*', storage: 'cookie', purpose: VISITOR, duration: '6 months'},
    {name: '__tawkuuid', storage: 'cookie', purpose: VISITOR, duration: '400 days'},
    {name: 'twk_idm_key', storage: 'cookie', purpose: SETTINGS, duration: 'session'},
  ],
};

export const sources: readonly string[] = [
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
  'https://www.npmjs.com/package/tarteaucitronjs',
  'https://developer.chrome.com/blog/cookie-max-age-expires',
];

export const hosts: readonly string[] = ['embed.tawk.to', '*.tawk.to'];

export const loader: ServiceLoader = {
  name: 'tawk',
  bases: ['consent'],
  keyPattern: /^[0-9a-f]{24}\/\w+$/,
  load(key, {window, script}) {
    window.Tawk_API ??= {};
    window.Tawk_LoadStart = new Date();
    script(`https://embed.tawk.to/${key}`);
  },
};

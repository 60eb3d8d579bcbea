import {VISIT, VISITOR} from './shared/purposes.js';
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
    {name: 'twk_idm_key', storage: 'cookie', purpose: VISIT, duration: 'session'},
    {name: 'twk_token_*', storage: 'local', purpose: VISIT},
  ],
};

export const sources: readonly string[] = [
  'https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do',
  'https://www.npmjs.com/package/tarteaucitronjs',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

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

import {RATE} from './shared/purposes.js';
import {listIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Google Tag Manager. The tags in its container follow the visitor's other answers. */
export const brief: ServiceBrief = {
  name: 'google-tag-manager',
  label: 'Google Tag Manager',
  provider: 'Google',
  use: 'tags',
};

export const facts: ServiceFacts = {
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Starts other services.',
  keyExample: 'GTM-ABC1234',
  brings: ['_ga', '_ga_*', '_gid', '_gat*', '_gali', '_gcl_*', '_gac_*', 'FPGCL*', 'FPID', 'FPLC'],
  cookies: [{name: '_dc_gtm_*', storage: 'cookie', purpose: RATE, duration: '1 minute'}],
};

export const sources: readonly string[] = [
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/AmauriC/tarteaucitron.js',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['www.googletagmanager.com/gtm.js', 'www.googletagmanager.com/ns.html'];

export const loader: ServiceLoader = {
  name: 'google-tag-manager',
  bases: ['consent'],
  keyPattern: /^GTM-[A-Z0-9]{4,}$/,
  load(key, {window, script}) {
    listIn(window, 'dataLayer').push({'gtm.start': Date.now(), event: 'gtm.js'});
    script(`https://www.googletagmanager.com/gtm.js?id=${key}`);
  },
};

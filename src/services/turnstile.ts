import {ROBOTS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Cloudflare Turnstile, for forms that hold their key. */
export const brief: ServiceBrief = {name: 'turnstile', label: 'Turnstile', provider: 'Cloudflare', use: 'robots'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.cloudflare.com/privacypolicy/',
  purpose: ROBOTS,
  cookies: [{name: 'cf_clearance', storage: 'cookie', purpose: ROBOTS}],
};

export const sources: readonly string[] = [
  'https://developers.cloudflare.com/turnstile/concepts/pre-clearance-support/',
  'https://github.com/jkwakman/Open-Cookie-Database',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['challenges.cloudflare.com/turnstile'];

export const loader: ServiceLoader = {
  name: 'turnstile',
  bases: ['consent', 'necessary'],
  places: '.cf-turnstile',
  load(_, page) {
    page.script('https://challenges.cloudflare.com/turnstile/v0/api.js');
  },
};

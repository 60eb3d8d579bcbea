import {ROBOTS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Google reCAPTCHA, for forms that hold their key. If the key is in the script's address, park that script instead. */
export const brief: ServiceBrief = {name: 'recaptcha', label: 'reCAPTCHA', provider: 'Google', use: 'robots'};

export const facts: ServiceFacts = {
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Tells people and automated traffic apart.',
  cookies: [
    {name: '_GRECAPTCHA', storage: 'cookie', purpose: ROBOTS, duration: '6 months', domain: 'google.com'},
    {name: 'rc::*', storage: 'local', purpose: ROBOTS, domain: 'google.com'},
    {name: 'rc::*', storage: 'session', purpose: ROBOTS, domain: 'google.com'},
  ],
};

export const sources: readonly string[] = [
  'https://letsmake.cafe/cookies',
  'https://www.hart.gov.uk/cookies-policy',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/AmauriC/tarteaucitron.js',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['www.google.*/recaptcha', 'www.gstatic.com/recaptcha', 'www.recaptcha.net'];

export const loader: ServiceLoader = {
  name: 'recaptcha',
  bases: ['consent', 'necessary'],
  places: '.g-recaptcha',
  load(_, page) {
    page.script('https://www.google.com/recaptcha/api.js');
  },
};

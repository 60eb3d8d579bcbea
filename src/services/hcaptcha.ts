import {ROBOTS, SETTINGS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** hCaptcha, for forms that hold their key. */
export const brief: ServiceBrief = {name: 'hcaptcha', label: 'hCaptcha', provider: 'Intuition Machines', use: 'robots'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.imachines.com/privacy',
  purpose: ROBOTS,
  cookies: [
    {name: 'hc_accessibility', storage: 'cookie', purpose: SETTINGS, duration: 'session', domain: 'hcaptcha.com'},
  ],
};

export const sources: readonly string[] = [
  'https://docs.hcaptcha.com/invisible',
  'https://www.npmjs.com/package/@hcaptcha/loader',
  'https://www.consentstack.io/vendors/hcaptcha',
  'https://www.npmjs.com/package/tarteaucitronjs',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['js.hcaptcha.com', '*.hcaptcha.com', 'hcaptcha.com'];

export const loader: ServiceLoader = {
  name: 'hcaptcha',
  bases: ['consent', 'necessary'],
  places: '.h-captcha',
  load(_, page) {
    page.script('https://js.hcaptcha.com/1/api.js');
  },
};

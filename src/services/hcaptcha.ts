import {ROBOTS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** hCaptcha, for forms that hold their key. */
export const brief: ServiceBrief = {name: 'hcaptcha', label: 'hCaptcha', provider: 'Intuition Machines', use: 'robots'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.imachines.com/privacy',
  purpose: ROBOTS,
  cookies: [{name: 'hmt_id', storage: 'cookie', purpose: ROBOTS, domain: 'hcaptcha.com'}],
};

export const sources: readonly string[] = [
  'https://docs.hcaptcha.com/',
  'https://github.com/ghostery/trackerdb',
  'https://www.npmjs.com/package/tarteaucitronjs',
];

export const hosts: readonly string[] = ['js.hcaptcha.com', '*.hcaptcha.com', 'hcaptcha.com'];

export const loader: ServiceLoader = {
  name: 'hcaptcha',
  bases: ['consent', 'necessary'],
  places: '.h-captcha',
  load(_, page) {
    page.script('https://js.hcaptcha.com/1/api.js');
  },
};

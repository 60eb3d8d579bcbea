import {ROBOTS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Friendly Captcha. Sites park its script. */
export const brief: ServiceBrief = {
  name: 'friendly-captcha',
  label: 'Friendly Captcha',
  provider: 'Friendly Captcha',
  use: 'robots',
};

export const facts: ServiceFacts = {
  privacyHref: 'https://friendlycaptcha.com/legal/privacy-end-users/',
  purpose: ROBOTS,
  cookies: [{name: 'frc_*', storage: 'session', purpose: ROBOTS}],
};

export const sources: readonly string[] = [
  'https://developer.friendlycaptcha.com/docs/v2/getting-started/install',
  'https://www.npmjs.com/package/@friendlycaptcha/sdk',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = [
  '*.frcapi.com',
  '*.friendlycaptcha.eu',
  'cdn.jsdelivr.net/npm/*friendlycaptcha',
  'cdn.jsdelivr.net/npm/friendly-challenge*',
];

export const loader: ServiceLoader = {
  name: 'friendly-captcha',
  bases: ['consent', 'necessary'],
};

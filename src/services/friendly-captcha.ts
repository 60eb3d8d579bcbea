import {ADDRESS, ROBOTS} from './shared/purposes.js';
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
  device: ADDRESS,
  cookies: [],
};

export const sources: readonly string[] = ['https://github.com/ghostery/trackerdb'];

export const hosts: readonly string[] = ['*.frcapi.com', '*.friendlycaptcha.eu'];

export const loader: ServiceLoader = {
  name: 'friendly-captcha',
  bases: ['consent', 'necessary'],
};

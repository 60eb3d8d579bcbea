import {ADDRESS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Jotform forms. */
export const brief: ServiceBrief = {name: 'jotform', label: 'Jotform', provider: 'Jotform', use: 'forms'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.jotform.com/privacy/',
  purpose: 'Shows forms.',
  device: ADDRESS,
  cookies: [],
};

export const sources: readonly string[] = ['https://github.com/ghostery/trackerdb'];

export const hosts: readonly string[] = ['*.jotform.com', '*.jotfor.ms'];

export const loader: ServiceLoader = {
  name: 'jotform',
  bases: ['consent'],
};

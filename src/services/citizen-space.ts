import {FORGERY, SETTINGS, VISIT} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Consultations on Citizen Space, in frames. */
export const brief: ServiceBrief = {name: 'citizen-space', label: 'Citizen Space', provider: 'Delib', use: 'surveys'};

export const facts: ServiceFacts = {
  privacyHref: 'https://help.delib.net/article/243-how-do-delibs-products-comply-with-the-gdpr',
  purpose: 'Shows surveys.',
  cookies: [
    {name: 'consultation_id', storage: 'cookie', purpose: VISIT, duration: '48 hours', domain: 'citizenspace.com'},
    {name: 'session', storage: 'cookie', purpose: FORGERY, duration: '48 hours', domain: 'citizenspace.com'},
    {name: 'tr_embed_auto_load', storage: 'cookie', purpose: SETTINGS, duration: 'session', domain: 'citizenspace.com'},
    {name: 'lang', storage: 'cookie', purpose: SETTINGS, duration: 'session', domain: 'citizenspace.com'},
    {name: 'server_id', storage: 'cookie', purpose: VISIT, duration: 'session', domain: 'citizenspace.com'},
  ],
};

export const sources: readonly string[] = [
  'https://consultations.nidirect.gov.uk/cookie_policy',
  'https://consultations.brighton-hove.gov.uk/cookie_policy/',
  'https://help.delib.net/article/414-citizen-space-deployment-requirements',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['*.citizenspace.com'];

export const loader: ServiceLoader = {
  name: 'citizen-space',
  bases: ['consent'],
};

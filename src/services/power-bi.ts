import {VISIT} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Power BI reports, in frames. */
export const brief: ServiceBrief = {name: 'power-bi', label: 'Power BI', provider: 'Microsoft', use: 'charts'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.microsoft.com/privacy/privacystatement',
  purpose: 'Shows charts.',
  cookies: [
    {name: 'ARRAffinity*', storage: 'cookie', purpose: VISIT, duration: 'session', domain: 'powerbi.com'},
    {name: 'WFESessionId', storage: 'cookie', purpose: VISIT, duration: 'session', domain: 'powerbi.com'},
    {name: 'ai_session', storage: 'cookie', purpose: VISIT, duration: '30 minutes', domain: 'powerbi.com'},
  ],
};

export const sources: readonly string[] = ['https://pax.peaceagreements.org/cookies'];

export const hosts: readonly string[] = ['app.powerbi.com'];

export const loader: ServiceLoader = {
  name: 'power-bi',
  bases: ['consent'],
};

import {VISIT} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** SmartSurvey surveys, in frames. */
export const brief: ServiceBrief = {name: 'smartsurvey', label: 'SmartSurvey', provider: 'SmartSurvey', use: 'surveys'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.smartsurvey.co.uk/how-we-use-cookies',
  purpose: 'Shows surveys.',
  cookies: [
    {name: 'ASP.NET_SessionId', storage: 'cookie', purpose: VISIT, duration: 'session', domain: 'smartsurvey.co.uk'},
  ],
};

export const sources: readonly string[] = ['https://www.smartsurvey.co.uk/how-we-use-cookies'];

export const hosts: readonly string[] = ['www.smartsurvey.co.uk', '*.smartsurvey.co.uk', 'smartsurvey.co.uk'];

export const loader: ServiceLoader = {
  name: 'smartsurvey',
  bases: ['consent'],
};

import {VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Azure Application Insights. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {
  name: 'app-insights',
  label: 'Application Insights',
  provider: 'Microsoft',
  use: 'count',
};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.microsoft.com/privacy/privacystatement',
  purpose: 'Counts visits and shows which pages are used.',
  cookies: [
    {name: 'ai_user', storage: 'cookie', purpose: VISITOR, duration: '1 year'},
    {name: 'ai_session', storage: 'cookie', purpose: VISIT, duration: '30 minutes'},
    {name: 'ai_authUser', storage: 'cookie', purpose: VISITOR, duration: 'session'},
    {name: 'AI_*', storage: 'session', purpose: VISIT},
  ],
};

export const sources: readonly string[] = [
  'https://www.npmjs.com/package/@microsoft/applicationinsights-web',
  'https://www.npmjs.com/package/@microsoft/applicationinsights-web-snippet',
  'https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk-configuration',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = [
  '*.monitor.azure.com',
  '*.applicationinsights.io',
  'az416426.vo.msecnd.net',
  '*.applicationinsights.azure.com',
  'dc.services.visualstudio.com',
];

export const loader: ServiceLoader = {
  name: 'app-insights',
  bases: ['consent', 'statistics'],
};

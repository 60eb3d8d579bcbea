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
    {name: 'AI_*', storage: 'session', purpose: VISIT},
  ],
};

export const sources: readonly string[] = [
  'https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk-configuration',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = [
  'js.monitor.azure.com',
  'az416426.vo.msecnd.net',
  '*.applicationinsights.azure.com',
  'dc.services.visualstudio.com',
];

export const loader: ServiceLoader = {
  name: 'app-insights',
  bases: ['consent', 'statistics'],
};

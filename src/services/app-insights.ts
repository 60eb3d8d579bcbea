import {cookie, session} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Azure Application Insights. The site's own snippet, which holds its settings, has to be parked. */
export const appInsights: CatalogueService = {
  name: 'app-insights',
  label: 'Application Insights',
  provider: 'Microsoft',
  privacyHref: 'https://www.microsoft.com/privacy/privacystatement',
  purpose: 'Counts visits and shows which pages are used.',
  hosts: ['js.monitor.azure.com'],
  bases: ['consent', 'statistics'],
  cookies: [
    cookie('ai_user', purposes.VISITOR, '1 year'),
    cookie('ai_session', purposes.VISIT, '30 minutes'),
    session('AI_*', purposes.VISIT),
  ],
  sources: [
    'https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk-configuration',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};

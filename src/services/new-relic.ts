import {local} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** New Relic's browser agent. The site's own snippet, which holds its settings, has to be parked. */
export const newRelic: CatalogueService = {
  name: 'new-relic',
  label: 'New Relic',
  provider: 'New Relic',
  privacyHref: 'https://newrelic.com/termsandconditions/privacy',
  purpose: 'Measures how fast pages are.',
  hosts: ['js-agent.newrelic.com'],
  bases: ['consent', 'statistics'],
  cookies: [local('NRBA_SESSION*', purposes.VISIT)],
  sources: [
    'https://docs.newrelic.com/docs/browser/browser-monitoring/page-load-timing-resources/cookie-collection-session-tracking/',
  ],
};

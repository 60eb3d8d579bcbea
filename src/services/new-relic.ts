import {VISIT} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader, ServicePage} from './shared/service.js';

/** New Relic's browser agent. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'new-relic', label: 'New Relic', provider: 'New Relic', use: 'speed'};

export const facts: ServiceFacts = {
  privacyHref: 'https://newrelic.com/termsandconditions/privacy',
  purpose: 'Measures how fast pages are.',
  cookies: [{name: 'NRBA_SESSION*', storage: 'local', purpose: VISIT}],
};

export const sources: readonly string[] = [
  'https://docs.newrelic.com/docs/browser/browser-monitoring/page-load-timing-resources/cookie-collection-session-tracking/',
  'https://docs.newrelic.com/docs/browser/new-relic-browser/configuration/consent-mode',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['js-agent.newrelic.com', '*.nr-data.net'];

/** Tells the agent, which listens if the account has its consent mode on. */
function sendConsent({window}: ServicePage, isGiven: boolean): void {
  (window.newrelic as {consent?(isGiven: boolean): void} | undefined)?.consent?.(isGiven);
}

export const loader: ServiceLoader = {
  name: 'new-relic',
  bases: ['consent', 'statistics'],
  update(_, page) {
    sendConsent(page, true);
  },
  withdraw(_, page) {
    sendConsent(page, false);
  },
};

import {SETTINGS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** The ReachDeck toolbar, formerly Browsealoud. Park its script with an integrity hash: intruders changed it in 2018. */
export const brief: ServiceBrief = {name: 'reachdeck', label: 'ReachDeck', provider: 'Texthelp', use: 'reading'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.texthelp.com/privacy',
  purpose: 'Reads pages aloud.',
  cookies: [
    {name: '_ba*', storage: 'cookie', purpose: SETTINGS},
    {name: '_ba*', storage: 'local', purpose: SETTINGS},
  ],
};

export const sources: readonly string[] = [
  'https://www.oxfordhealth.nhs.uk/tvcds/cookies/',
  'https://www.coventry.gov.uk/cookies',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['*.browsealoud.com', '*.speechstream.net'];

export const loader: ServiceLoader = {
  name: 'reachdeck',
  bases: ['consent'],
};

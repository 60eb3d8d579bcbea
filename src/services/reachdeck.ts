import {cookie, local} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** The ReachDeck toolbar, once Browsealoud. Park its script with an integrity hash: in 2018 it was changed by intruders. */
export const reachdeck: CatalogueService = {
  name: 'reachdeck',
  label: 'ReachDeck',
  provider: 'Texthelp',
  privacyHref: 'https://www.texthelp.com/privacy',
  purpose: 'Reads pages aloud.',
  hosts: ['*.browsealoud.com'],
  bases: ['consent'],
  cookies: [cookie('_ba*', purposes.SETTINGS), local('_ba*', purposes.SETTINGS)],
  sources: ['https://www.oxfordhealth.nhs.uk/tvcds/cookies/', 'https://www.coventry.gov.uk/cookies'],
};

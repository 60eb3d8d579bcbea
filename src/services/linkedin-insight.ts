import {cookie, ofDomain} from './cookies.js';
import {NUMBER} from './keys.js';
import * as purposes from './purposes.js';
import {listIn} from './queue.js';
import type {CatalogueService} from './service.js';

/** The LinkedIn Insight Tag. */
export const linkedinInsight: CatalogueService = {
  name: 'linkedin-insight',
  label: 'LinkedIn Insight Tag',
  provider: 'LinkedIn',
  privacyHref: 'https://www.linkedin.com/legal/privacy-policy',
  purpose: 'Measures adverts and chooses who sees them.',
  hosts: ['snap.licdn.com'],
  key: NUMBER,
  bases: ['consent'],
  cookies: [
    cookie('li_fat_id', purposes.VISITOR, '30 days'),
    ...ofDomain(
      'linkedin.com',
      cookie('bcookie', purposes.VISITOR, '1 year'),
      cookie('lidc', purposes.SETTINGS, '24 hours'),
      cookie('UserMatchHistory', purposes.ADVERTS, '30 days'),
      cookie('li_gc', purposes.ANSWER, '6 months'),
    ),
  ],
  load(key, {window, script}) {
    listIn(window, '_linkedin_data_partner_ids').push(key);
    script('https://snap.licdn.com/li.lms-analytics/insight.min.js');
  },
  sources: ['https://www.linkedin.com/legal/l/cookie-table', 'https://www.npmjs.com/package/@c15t/scripts'],
};

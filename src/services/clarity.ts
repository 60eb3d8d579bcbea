import {cookie, ofDomain} from './cookies.js';
import {word} from './keys.js';
import * as purposes from './purposes.js';
import {callsIn} from './queue.js';
import type {CatalogueService, ServicePage} from './service.js';

/** Says what may be stored: for adverts too, where the visitor agreed to marketing. */
function tell({window, allows}: ServicePage, mayStore: boolean): void {
  const answer = (yes: boolean): string => (yes ? 'granted' : 'denied');
  callsIn(window, 'clarity')('consentv2', {
    ad_Storage: answer(mayStore && allows('marketing')),
    analytics_Storage: answer(mayStore),
  });
}

/** Microsoft Clarity. It records sessions, so no exception to consent covers it. */
export const clarity: CatalogueService = {
  name: 'clarity',
  label: 'Microsoft Clarity',
  provider: 'Microsoft',
  privacyHref: 'https://www.microsoft.com/privacy/privacystatement',
  purpose: 'Records clicks and scrolling.',
  hosts: ['*.clarity.ms'],
  key: word('abc1234567'),
  bases: ['consent'],
  cookies: [
    cookie('_clck', purposes.VISITOR, '1 year'),
    cookie('_clsk', purposes.VISIT, '1 day'),
    ...ofDomain(
      'clarity.ms',
      cookie('CLID', purposes.VISITOR, '1 year'),
      cookie('MUID', purposes.VISITOR, '1 year'),
      cookie('ANONCHK', purposes.ADVERTS, '10 minutes'),
      cookie('MR', purposes.VISITOR, '7 days'),
      cookie('SM', purposes.VISITOR, 'session'),
    ),
  ],
  load(key, page) {
    tell(page, true);
    page.script(`https://www.clarity.ms/tag/${key}`);
  },
  update(_, page) {
    tell(page, true);
  },
  withdraw(_, page) {
    tell(page, false);
  },
  sources: [
    'https://learn.microsoft.com/en-au/clarity/clarity-consent-api-v2',
    'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};

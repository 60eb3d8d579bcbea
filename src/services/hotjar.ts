import {cookie, local, session} from './cookies.js';
import {NUMBER} from './keys.js';
import * as purposes from './purposes.js';
import {callsIn} from './queue.js';
import type {CatalogueService} from './service.js';

/** Hotjar, now part of Contentsquare. It records sessions, so no exception to consent covers it. */
export const hotjar: CatalogueService = {
  name: 'hotjar',
  label: 'Hotjar',
  provider: 'Contentsquare',
  privacyHref: 'https://www.hotjar.com/legal/policies/privacy',
  purpose: 'Records clicks and scrolling.',
  hosts: ['*.hotjar.com', '*.contentsquare.net'],
  key: NUMBER,
  bases: ['consent'],
  cookies: [
    cookie('_hjSessionUser_*', purposes.VISITOR, '365 days'),
    cookie('_hjSession_*', purposes.VISIT, '30 minutes'),
    cookie('_hj*', purposes.SETTINGS),
    local('_hj*', purposes.CHECK),
    session('_hj*', purposes.SETTINGS),
    cookie('_cs_id', purposes.VISITOR, '13 months'),
    cookie('_cs_s', purposes.VISIT, '30 minutes'),
    cookie('_cs_c', purposes.ANSWER, '13 months'),
  ],
  load(key, {window, script}) {
    callsIn(window, 'hj');
    window._hjSettings = {hjid: Number(key), hjsv: 6};
    script(`https://static.hotjar.com/c/hotjar-${key}.js?sv=6`);
  },
  sources: [
    'https://help.hotjar.com/hc/en-us/articles/115011789248',
    'https://docs.contentsquare.com/en/web/cookies/',
    'https://www.npmjs.com/package/@hotjar/browser',
  ],
};

import {cookie} from './cookies.js';
import {NUMBER} from './keys.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Siteimprove Analytics. */
export const siteimprove: CatalogueService = {
  name: 'siteimprove',
  label: 'Siteimprove',
  provider: 'Siteimprove',
  privacyHref: 'https://www.siteimprove.com/privacy/privacy-policy',
  purpose: 'Counts visits and shows which pages are used.',
  hosts: ['siteimproveanalytics.com'],
  key: NUMBER,
  bases: ['consent', 'statistics'],
  cookies: [cookie('nmstat', purposes.VISITOR), cookie('siteimproveses', purposes.VISIT, 'session')],
  load(key, page) {
    page.script(`https://siteimproveanalytics.com/js/siteanalyze_${key}.js`);
  },
  sources: [
    'https://support.siteimprove.com/hc/en-gb/articles/115000070092',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};

import {cookie} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Crazy Egg. Its key is the end of its script's address. It records sessions, so no exception to consent covers it. */
export const crazyEgg: CatalogueService = {
  name: 'crazy-egg',
  label: 'Crazy Egg',
  provider: 'Crazy Egg',
  privacyHref: 'https://www.crazyegg.com/privacy',
  purpose: 'Records clicks and scrolling.',
  hosts: ['*.crazyegg.com'],
  key: {pattern: /^\d{4}\/\d{4}$/, example: '1234/5678'},
  bases: ['consent'],
  cookies: [
    cookie('_ceir', purposes.VISITOR, '1 year'),
    cookie('_ce.s', purposes.VISIT, '1 year'),
    cookie('_ce.*', purposes.CHECK),
    cookie('_CEFT', purposes.SETTINGS, '1 year'),
    cookie('cebs*', purposes.VISIT, 'session'),
  ],
  load(key, page) {
    page.script(`https://script.crazyegg.com/pages/scripts/${key}.js`);
  },
  sources: ['https://github.com/jkwakman/Open-Cookie-Database', 'https://www.npmjs.com/package/tarteaucitronjs'],
};

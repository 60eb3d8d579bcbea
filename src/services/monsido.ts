import {cookie} from './cookies.js';
import {word} from './keys.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Monsido, now Acquia Optimize, without its cookie unless the site has settings of its own. */
export const monsido: CatalogueService = {
  name: 'monsido',
  label: 'Monsido',
  provider: 'Acquia',
  privacyHref: 'https://www.acquia.com/about-us/legal/privacy-policy',
  purpose: 'Counts visits and shows which pages are used.',
  hosts: ['*.monsido.com'],
  key: word('abc1234567abc1234567'),
  bases: ['consent', 'statistics'],
  cookies: [cookie('monsido', purposes.VISITOR, '30 days')],
  load(key, {window, script}) {
    window._monsido ??= {token: key, statistics: {enabled: true, cookieLessTracking: true}};
    script('https://app-script.monsido.com/v2/monsido-script.js');
  },
  sources: [
    'https://help.monsido.com/en/articles/5644984-what-does-monsido-track-with-our-cookies',
    'https://help.monsido.com/en/articles/5460155-add-the-monsido-script',
  ],
};

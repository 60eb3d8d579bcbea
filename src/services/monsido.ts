import {WORD} from './shared/keys.js';
import {VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Monsido, now Acquia Optimize. It sets its cookie only if the site has settings of its own. */
export const brief: ServiceBrief = {name: 'monsido', label: 'Monsido', provider: 'Acquia', use: 'count'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.acquia.com/about-us/legal/privacy-policy',
  purpose: 'Counts visits and shows which pages are used.',
  keyExample: 'abc1234567abc1234567',
  cookies: [{name: 'monsido', storage: 'cookie', purpose: VISITOR, duration: '30 days'}],
};

export const sources: readonly string[] = [
  'https://help.monsido.com/en/articles/5644984-what-does-monsido-track-with-our-cookies',
  'https://help.monsido.com/en/articles/5460155-add-the-monsido-script',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['*.monsido.com'];

export const loader: ServiceLoader = {
  name: 'monsido',
  bases: ['consent', 'statistics'],
  keyPattern: WORD,
  load(key, {window, script}) {
    window._monsido ??= {token: key, statistics: {enabled: true, cookieLessTracking: true}};
    script('https://app-script.monsido.com/v2/monsido-script.js');
  },
};

import {ANSWER, FORGERY, ORIGIN, VISIT, VISITOR} from './shared/purposes.js';
import {listIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Matomo, on the site's own server or in Matomo's cloud. Its key is the server's address and the site's number. */
export const brief: ServiceBrief = {name: 'matomo', label: 'Matomo', provider: 'Matomo', use: 'count'};

export const facts: ServiceFacts = {
  privacyHref: 'https://matomo.org/privacy-policy',
  purpose: 'Counts visits and shows which pages are used.',
  keyExample: 'stats.aberwen.gov.uk/3',
  cookies: [
    {name: '_pk_id*', storage: 'cookie', purpose: VISITOR, duration: '13 months'},
    {name: '_pk_ref*', storage: 'cookie', purpose: ORIGIN, duration: '6 months'},
    {name: '_pk_ses*', storage: 'cookie', purpose: VISIT, duration: '30 minutes'},
    {name: '_pk_*', storage: 'cookie', purpose: VISIT, duration: '30 minutes'},
    {name: 'mtm_*', storage: 'cookie', purpose: ANSWER, duration: '400 days'},
    {name: 'MATOMO_SESSID', storage: 'cookie', purpose: FORGERY, duration: '14 days'},
  ],
};

export const sources: readonly string[] = [
  'https://developer.matomo.org/guides/tracking-consent',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/AmauriC/tarteaucitron.js',
  'https://github.com/ghostery/trackerdb',
  'https://developer.chrome.com/en/blog/cookie-max-age-expires',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['*.matomo.cloud'];

/** The server is in the key. Older snippets have the older names of its files. */
export function hostsOf(key: string): readonly string[] {
  const server = key.slice(0, key.lastIndexOf('/'));
  return ['matomo.js', 'matomo.php', 'piwik.js', 'piwik.php'].map((file) => `${server}/${file}`);
}

export const loader: ServiceLoader = {
  name: 'matomo',
  bases: ['consent', 'statistics'],
  keyPattern: /^[\w.-]+(\/[\w.-]+)*\/\d+$/,
  load(key, {window, script}, basis) {
    const slash = key.lastIndexOf('/');
    const address = `https://${key.slice(0, slash)}/matomo.`;
    const commands = [
      ...(basis === 'statistics' ? [['disableCookies']] : [['requireCookieConsent'], ['rememberCookieConsentGiven']]),
      ['trackPageView'],
      ['enableLinkTracking'],
      ['setTrackerUrl', `${address}php`],
      ['setSiteId', key.slice(slash + 1)],
    ];
    const paq = listIn(window, '_paq') as string[][];
    // A snippet that is left in the page may have queued some: twice, they would count a visit twice.
    const queued = Array.from(paq, ([command]) => command);
    paq.push(...commands.filter(([command]) => !queued.includes(command)));
    script(`${address}js`);
  },
  // The second call stops the requests, too.
  withdraw(_, {window}) {
    listIn(window, '_paq').push(['forgetCookieConsentGiven'], ['requireConsent']);
  },
};

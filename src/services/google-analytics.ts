import type {CatalogueService} from './service.js';

/** Google Analytics 4, by its own tag. */
export const googleAnalytics: CatalogueService = {
  name: 'google-analytics',
  label: 'Google Analytics',
  provider: 'Google',
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Counts visits and shows which pages are used.',
  hosts: ['www.googletagmanager.com', '*.google-analytics.com', '*.analytics.google.com', 'stats.g.doubleclick.net'],
  key: {pattern: /^G-[A-Z0-9]{4,}$/, example: 'G-ABC1234567'},
  bases: ['consent', 'statistics'],
  cookies: [
    {
      name: '_ga',
      storage: 'cookie',
      duration: '2 years',
      purpose: 'Gives your browser a random number, so that repeat visits are counted once.',
    },
    {name: '_ga_*', storage: 'cookie', duration: '2 years', purpose: 'Keeps track of the current visit.'},
    {
      name: '_gid',
      storage: 'cookie',
      duration: '24 hours',
      purpose: 'Counts visitors within a day. From an older version.',
    },
    {
      name: '_gat*',
      storage: 'cookie',
      duration: '1 minute',
      purpose: 'Limits how often data is sent. From an older version.',
    },
    {
      name: '_dc_gtm_*',
      storage: 'cookie',
      duration: '1 minute',
      purpose: 'Limits how often data is sent, where Tag Manager is used.',
    },
    {
      name: '_gali',
      storage: 'cookie',
      duration: '30 seconds',
      purpose: 'Remembers which link was followed, for reports on the page.',
    },
    {name: '__utm*', storage: 'cookie', purpose: 'Left over from a version that has been retired.'},
  ],
  load(key, {window, script}) {
    const layer = (window.dataLayer ??= []) as unknown[];
    // Google's tag reads `arguments` objects, not arrays.
    const gtag = (window.gtag ??= function (): void {
      // eslint-disable-next-line prefer-rest-params
      layer.push(arguments);
    }) as (...values: unknown[]) => void;
    gtag('js', new Date());
    gtag('config', key);
    script(`https://www.googletagmanager.com/gtag/js?id=${key}`);
  },
  // The tag looks at this before each cookie that it sets and each hit that it sends.
  withdraw(key, {window}) {
    window[`ga-disable-${key}`] = true;
  },
  sources: [
    'https://developers.google.com/tag-platform/gtagjs',
    'https://developers.google.com/tag-platform/security/guides/privacy',
    'https://support.google.com/analytics/answer/11397207',
  ],
};

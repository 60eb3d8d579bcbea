import type {CookieDeclaration, Policy, Service} from '../../src/core/policy.js';
import {facts} from '../fixtures/unit/catalogue.js';

const cookie = (name: string, facts: Partial<CookieDeclaration> = {}): CookieDeclaration => ({
  name,
  storage: 'cookie',
  ...facts,
});

/** A council's policy: one service of its own, two services in one category, and one in another. */
export const policy: Policy = {
  categories: [
    {
      name: 'necessary',
      basis: 'necessary',
      services: [
        {
          name: 'session',
          label: 'Signing in',
          cookies: [cookie('clientvars', {duration: 'session', purpose: 'Remembers that you are signed in'})],
        },
      ],
    },
    {
      name: 'analytics',
      basis: 'consent',
      services: [
        {
          name: 'google-analytics',
          label: 'Google Analytics',
          provider: 'Google',
          privacyHref: 'https://policies.google.com/privacy',
          purpose: 'Counts visits and shows which pages are used.',
          catalogued: true,
          cookies: [
            cookie('_ga', {duration: '2 years', purpose: 'Counts repeat visits once.'}),
            cookie('_ga_*', {duration: '24 hours'}),
          ],
        },
        {
          name: 'hotjar',
          label: 'Hotjar',
          provider: 'Contentsquare',
          purpose: 'Records how pages are used.',
          catalogued: true,
          cookies: [cookie('_hj*', {storage: 'local'}), cookie('_hjs', {storage: 'session'})],
        },
      ],
    },
    {
      name: 'functional',
      basis: 'consent',
      services: [
        {
          name: 'youtube',
          label: 'YouTube',
          provider: 'Google',
          cookies: [
            cookie('VISITOR_INFO1_LIVE', {
              domain: '.youtube.com',
              duration: '6 months',
              purpose: 'Estimates your bandwidth',
              provider: 'YouTube',
            }),
          ],
        },
      ],
    },
  ],
  revision: '',
  lang: 'en',
  layout: 'top',
  settingsButton: 'auto',
  policyHref: '/cookies',
  siteName: 'Aberwen Borough Council',
  cookieName: 'consent',
  cookieDays: 365,
  consentMode: 'basic',
  gpc: false,
  ignoresGpc: false,
};

/** The policy of a site with nothing to ask. */
export const necessaryOnly: Partial<Policy> = {categories: policy.categories.slice(0, 1)};

/** The policy of a site that uses the whole catalogue. */
export const wholeCatalogue: Partial<Policy> = {
  categories: [
    {
      name: 'marketing',
      basis: 'consent',
      services: facts.map(({name, label, provider, privacyHref, purpose, cookies}) => {
        return {name, label, provider, privacyHref, purpose, cookies, catalogued: true};
      }),
    },
  ],
};

const word = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/** Names of one long word everywhere. */
export const longWords: Partial<Policy> = {
  siteName: word + word,
  categories: [
    {
      name: 'videos',
      label: word,
      description: word + word,
      basis: 'consent',
      services: ['one', 'two'].map((name) => ({
        name,
        label: `${word}-${name}`,
        provider: word,
        privacyHref: 'https://example.org/privacy',
        purpose: word + word,
        cookies: [cookie(word.repeat(4), {purpose: word, provider: word, duration: word})],
      })),
    },
  ],
};

const service = (name: string): Service => ({name, label: name, cookies: [cookie(name)]});

/**
 * Statistics and appearance, which run unless the visitor objects (PECR 2003 Schedule A1), and nothing else to answer.
 */
export const exemptOnly: Partial<Policy> = {
  categories: [
    policy.categories[0]!,
    {
      name: 'visits',
      label: 'Counting visits',
      basis: 'statistics',
      services: [service('counter'), service('timer')],
    },
    {name: 'look', label: 'How pages look', basis: 'appearance', services: []},
  ],
};

/** The same exceptions beside questions. */
export const exemptToo: Partial<Policy> = {categories: [...policy.categories, ...exemptOnly.categories!.slice(1)]};

/** A cookie with a very long name. */
export const longName: Partial<Policy> = {
  categories: [
    {...policy.categories[0]!, services: [{name: 'long', label: 'Long', cookies: [cookie(word.repeat(4))]}]},
  ],
};

/** Names that look like markup. */
export const markup = '<img src="x" alt="&lt;"><b>bold</b>';

/** A policy with markup in every text that a site can write. */
export const markupWords: Partial<Policy> = {
  siteName: markup,
  categories: [
    {
      name: 'videos',
      label: markup,
      description: markup,
      basis: 'consent',
      services: ['one', 'two'].map((name) => ({
        name,
        label: `${name} ${markup}`,
        provider: markup,
        privacyHref: 'https://example.org/privacy',
        purpose: markup,
        cookies: [cookie(markup, {purpose: markup, provider: markup, duration: markup})],
      })),
    },
  ],
};

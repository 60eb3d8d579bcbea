import {enBanner, type BannerWords} from './en-banner.js';
import {enReload} from './en-reload.js';

/** Every word that visitors read, in English. */
export const en = {
  ...enBanner,
  ...enReload,
  title: 'Cookie choices',
  close: 'Close',
  save: 'Save choices',
  allow: 'Allow: {name}',
  alwaysOn: 'Always on',
  onUnless: 'On unless you turn them off.',
  nothing: 'This site uses only cookies that it needs to work, so there is nothing to choose.',
  signalled: 'Your browser asks for these to be off (Global Privacy Control). You can allow them here.',
  embed: 'This content is from {provider}. If you show it, {provider} can use cookies and learn that you are here.',
  show: 'Show this content',
  always: 'Always allow {name}',
  details: 'Cookies used for: {name}',
  none: 'No cookies are listed here.',
  privacy: 'Privacy information from {provider}',
  necessary: 'Necessary',
  necessaryDescription: 'The site needs these to work. They cannot be turned off here.',
  functionalDescription: 'These add features to the site, such as videos and maps, or remember your settings.',
  analyticsDescription: 'These measure how the site is used.',
  marketingDescription: 'These are used to show adverts and to measure them.',
  name: 'Name',
  provider: 'Provider',
  purpose: 'Purpose',
  duration: 'Lasts for',
  party: 'Type',
  legalBasis: 'Basis',
  consent: 'Your consent',
  statistics: 'Statistics, without consent',
  appearance: 'Appearance, without consent',
  firstParty: 'First-party cookie',
  thirdParty: 'Third-party cookie',
  local: 'Local storage',
  session: 'Session storage',
  receives: 'Receives your internet address.',
  category: 'Category',
  service: 'Service',
  indexeddb: 'Database',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'Your browser did not allow copying.',
  download: 'Download (CSV)',
  confirmation: 'Shows, once the page has reloaded, that your choices are saved. Then it is removed.',
  untilClosed: 'Until you close your browser',
  unknown: 'Not known',
  thisSite: 'This site',
  record:
    'Keeps your answers, with the time, the language, where on the page you gave them, and the version of the question.',
};

/** The type of every language. */
export type Words = BannerWords &
  Readonly<typeof en> & {
    /**
     * Units of time after a number, for a language that browsers' `Intl` does not have: by unit, or by number and unit if the
     * word differs there.
     */
    readonly units?: Readonly<Record<string, string>>;
  };

/** Translations of the catalogue's texts about services and cookies, by the English text. */
export type Translation = Readonly<Record<string, string>>;

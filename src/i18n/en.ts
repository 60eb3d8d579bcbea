import {enBanner} from './en-banner.js';

/** Every word that a visitor reads, in English; the preferences and the table need them all. */
export const en = {
  ...enBanner,
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
  untilClosed: 'Until you close your browser',
  unknown: 'Not stated',
  thisSite: 'This site',
  record: 'Remembers your cookie choices.',
};

/** English is the type that the other languages are held to. */
export type Words = Readonly<typeof en> & {
  /**
   * How units of time are said after a number, for a language that browsers do not know (`Intl`): by unit, and by number and
   * unit where that is another word.
   */
  readonly units?: Readonly<Record<string, string>>;
};

/** What the catalogue says of its services and their cookies, by the English that stands there. */
export type Translation = Readonly<Record<string, string>>;

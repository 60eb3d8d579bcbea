/**
 * The reason why something may be stored or read on the visitor's device, after PECR 2003 Schedule A1 (as substituted on
 * 5 February 2026). `consent` is off until the visitor agrees; `necessary` is always on; `statistics` and `appearance` are
 * the statutory exceptions: on, with clear information, until the visitor objects.
 */
export type Basis = 'consent' | 'necessary' | 'statistics' | 'appearance';

/** A place to store something: a cookie, `localStorage`, `sessionStorage` or a database of IndexedDB. */
export type StorageKind = 'cookie' | 'local' | 'session' | 'indexeddb';

/**
 * The banner's place: fixed to the bottom of the window, in the flow at the top of the page, fixed to a corner, or in a
 * modal dialog.
 */
export type Layout = 'bottom' | 'top' | 'corner' | 'modal';

/** The library's own way back to the choices: only where the page has none; always, at that corner; or never. */
export type SettingsButton = 'auto' | 'start' | 'end' | 'none';

/** The way to tell Google's scripts about the choice (Consent Mode v2). */
export type ConsentMode = 'basic' | 'advanced' | 'off';

/** One thing that a service stores on the device: shown in the table, and swept after withdrawal. */
export interface CookieDeclaration {
  /** Its name, storage key or database; `*` stands for any run of characters. */
  readonly name: string;
  readonly storage: StorageKind;
  /** Its purpose, in plain words. */
  readonly purpose?: string;
  /** Its lifetime: `session`, or a number and a unit such as `2 years`. Only shown, never acted on. */
  readonly duration?: string;
  /** The company that sets it, if that is not the service's provider. */
  readonly provider?: string;
  /** Its domain. A domain that is not the site's own makes it a third-party cookie. */
  readonly domain?: string;
  /** The path that it was set for, if that is not a prefix of the page's own path. */
  readonly path?: string;
}

/**
 * One word for what a service does or shows, of which the banner makes a phrase: 'count' counts visits, 'record' records
 * clicks and scrolling, 'reading' reads pages aloud, 'robots' keeps out automated traffic, 'tags' starts other services. A
 * service with several uses has the most intrusive.
 */
export type Use =
  | 'adverts'
  | 'audio'
  | 'charts'
  | 'chat'
  | 'count'
  | 'documents'
  | 'fonts'
  | 'forms'
  | 'maps'
  | 'pictures'
  | 'posts'
  | 'reading'
  | 'record'
  | 'robots'
  | 'search'
  | 'sharing'
  | 'speed'
  | 'surveys'
  | 'tags'
  | 'translation'
  | 'video';

/** One third party, or one part of the site itself, that the visitor can accept or refuse. */
export interface Service {
  readonly name: string;
  /** The account at the provider, such as `G-ABC123`. */
  readonly key?: string;
  readonly label?: string;
  readonly provider?: string;
  readonly privacyHref?: string;
  readonly purpose?: string;
  /** Its use, for a phrase in the banner; only the catalogue knows it. */
  readonly use?: Use;
  /** Its use of the visitor's device if it keeps no cookies there, in plain words. */
  readonly device?: string;
  readonly cookies: readonly CookieDeclaration[];
  /** Names that services may keep which this one starts: swept with it, not shown. */
  readonly brings?: readonly string[];
  /** Not yet found in the catalogue: stays blocked. */
  readonly pending?: boolean;
  /** Found in the catalogue, so the library starts it. */
  readonly catalogued?: boolean;
  /** The catalogue's facts have been added: its English words and its cookies. */
  readonly described?: boolean;
}

/** A purpose that the visitor can accept or refuse as a whole. */
export interface Category {
  readonly name: string;
  readonly label?: string;
  readonly description?: string;
  readonly basis: Basis;
  readonly services: readonly Service[];
}

/** Everything that the site's author decided: the question, its form, and the place of the stored answer. */
export interface Policy {
  readonly categories: readonly Category[];
  /** The policy's version. Of the answers to another version, only objections count. */
  readonly revision: string;
  /** Language of the words shown: a BCP 47 tag without its region. */
  readonly lang: string;
  readonly layout: Layout;
  readonly settingsButton: SettingsButton;
  readonly policyHref?: string;
  readonly siteName?: string;
  readonly cookieName: string;
  /** The domain of the consent cookie; without it, this hostname alone. */
  readonly cookieDomain?: string;
  /** Lifetime of the stored choice in whole days, 1 to 400. */
  readonly cookieDays: number;
  readonly consentMode: ConsentMode;
  /** Addresses and hashes that parked scripts may have, space separated, on a page whose policy would refuse them. */
  readonly allow?: string;
  /** True if the browser sends Global Privacy Control and the site does not ignore it. */
  readonly gpc: boolean;
  /** True if the site ignores Global Privacy Control. */
  readonly ignoresGpc: boolean;
}

/** The name of the category that is always there and always on. */
export const NECESSARY = 'necessary';

/** The categories that need no label from the site. */
export const STANDARD_CATEGORIES: readonly string[] = [NECESSARY, 'functional', 'analytics', 'marketing'];

/** The form of category and service names, in markup and in the record. */
export const NAME_FORM = /^[a-z][a-z0-9-]*$/;

/** True for the necessary category, which the visitor cannot turn off. */
export function isAlwaysOn(category: Category): boolean {
  return category.basis === NECESSARY;
}

/** True if the category may run only after the visitor has agreed. */
export function needsConsent({basis}: Category): boolean {
  return basis === 'consent';
}

/**
 * True if the category runs unless the visitor objects, under the exceptions for statistics and appearance (PECR 2003
 * Schedule A1).
 */
export function isExempt(category: Category): boolean {
  return !isAlwaysOn(category) && !needsConsent(category);
}

/** True if Global Privacy Control refuses the category for the visitor: marketing, or statistics without consent. */
export function isSignalled({gpc}: Policy, {name, basis}: Category): boolean {
  return gpc && (name === 'marketing' || basis === 'statistics');
}

/** The categories that the visitor can refuse, in the author's order. */
export function optionalCategories(policy: Policy): readonly Category[] {
  return policy.categories.filter((category) => !isAlwaysOn(category));
}

/** True if the visitor is asked to agree: not under an exception, nor if the browser's signal has answered. */
export function isAsked(policy: Policy, category: Category): boolean {
  return needsConsent(category) && !isSignalled(policy, category);
}

/** A category or a service: each has its own answer. */
export interface Item extends Pick<Service, 'name' | 'pending'>, Partial<Pick<Service, 'cookies'>> {
  /** The category itself, or the service's category. */
  readonly within: Category;
}

/** All categories and services. */
export function itemsOf({categories}: Policy): readonly Item[] {
  return categories.flatMap((category) =>
    [category as Category & Partial<Service>, ...category.services].map((each) => ({
      pending: false,
      ...each,
      within: category,
    })),
  );
}

/** The categories and services that the visitor can refuse. */
export function optionalItems(policy: Policy): readonly Item[] {
  return itemsOf(policy).filter(({within}) => !isAlwaysOn(within));
}

/** The policy with what `change` makes of each service: it, another in its place, or none. */
export function withServices(
  policy: Policy,
  change: (service: Service, category: Category) => Service | readonly Service[],
): Policy {
  const categories = policy.categories.map((category) => ({
    ...category,
    services: category.services.flatMap((service) => change(service, category)),
  }));
  return {...policy, categories};
}

/** The services of all categories. */
export function servicesOf(policy: Policy): readonly Service[] {
  return policy.categories.flatMap((category) => category.services);
}

/** The language of a BCP 47 tag, without the region. Words are looked up by it. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}

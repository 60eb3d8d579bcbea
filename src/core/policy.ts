/**
 * Why something may be stored or read on the visitor's device, after PECR 2003 Schedule A1 (as substituted on
 * 5 February 2026): `consent` is asked for and off until agreed, `necessary` is always on, `statistics` and `appearance`
 * are the statutory exceptions: on, with clear information, until the visitor objects.
 */
export type Basis = 'consent' | 'necessary' | 'statistics' | 'appearance';

/** Where something is kept: a cookie, `localStorage` or `sessionStorage`. */
export type StorageKind = 'cookie' | 'local' | 'session';

/**
 * Where the banner stands: fixed to the bottom of the window, in the flow at the top of the page, fixed to a corner, or as a
 * dialog that keeps the page from being used.
 */
export type Layout = 'bottom' | 'top' | 'corner' | 'modal';

/** How Google's scripts are told of the choice (Consent Mode v2). */
export type ConsentMode = 'basic' | 'advanced' | 'off';

/** One thing that a service keeps on the device, as it is shown in the table and swept after withdrawal. */
export interface CookieDeclaration {
  /** Its name or storage key; `*` stands for any run of characters. */
  readonly name: string;
  readonly storage: StorageKind;
  /** What it is for, in plain words. */
  readonly purpose?: string;
  /** How long it lasts: `session`, or a number and a unit such as `2 years`. Shown, never acted on. */
  readonly duration?: string;
  /** Who sets it, where that is not the service's provider. */
  readonly provider?: string;
  /** The domain that it belongs to; a domain that is not the site's own makes it a third party's. */
  readonly domain?: string;
  /** The path that it was set for, where that is not a prefix of the page's own. */
  readonly path?: string;
}

/** One third party, or one part of the site itself, that the visitor can accept or refuse. */
export interface Service {
  readonly name: string;
  /** The account at the provider, such as `G-ABC123`. */
  readonly key?: string;
  readonly label?: string;
  readonly provider?: string;
  readonly privacyHref?: string;
  readonly purpose?: string;
  readonly cookies: readonly CookieDeclaration[];
  /** Named, but not yet found in the catalogue: stays blocked. */
  readonly pending?: boolean;
  /** Found in the catalogue, which starts it. */
  readonly catalogued?: boolean;
  /** The catalogue's facts have been added: its words, which are English, and its cookies. */
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

/** Everything that the site's author decided: what is asked, how, and where the answer is kept. */
export interface Policy {
  readonly categories: readonly Category[];
  /** The policy's version; of the answers to another one, only objections count. */
  readonly revision: string;
  /** Language of the words shown: a BCP 47 tag without its region. */
  readonly lang: string;
  readonly layout: Layout;
  readonly policyHref?: string;
  readonly siteName?: string;
  readonly cookieName: string;
  /** Domain that the choice is kept for; without it, this host alone. */
  readonly cookieDomain?: string;
  /** How long the choice is kept, in whole days, 1 to 400. */
  readonly cookieDays: number;
  readonly consentMode: ConsentMode;
  /** Whether the browser sends Global Privacy Control, and the site heeds it. */
  readonly gpc: boolean;
}

/** The name of the category that is always there and always on. */
export const NECESSARY = 'necessary';

/** The categories that can be named without a label of the site's own. */
export const STANDARD_CATEGORIES: readonly string[] = [NECESSARY, 'functional', 'analytics', 'marketing'];

/** Category and service names, as they stand in markup and in the record. */
export const NAME_FORM = /^[a-z][a-z0-9-]*$/;

/** Whether the category runs without being asked for. */
export function isAlwaysOn(category: Category): boolean {
  return category.basis === NECESSARY;
}

/** Whether the category may not run before the visitor has agreed. */
export function needsConsent({basis}: Category): boolean {
  return basis === 'consent';
}

/**
 * Whether the category runs unless the visitor objects, after the exceptions for statistics and for appearance (PECR 2003
 * Schedule A1).
 */
export function isExempt(category: Category): boolean {
  return !isAlwaysOn(category) && !needsConsent(category);
}

/** Whether Global Privacy Control refuses the category for the visitor: marketing, and statistics without consent. */
export function isSignalled({gpc}: Policy, {name, basis}: Category): boolean {
  return gpc && (name === 'marketing' || basis === 'statistics');
}

/** The categories that the visitor can refuse, in the author's order. */
export function optionalCategories(policy: Policy): readonly Category[] {
  return policy.categories.filter((category) => !isAlwaysOn(category));
}

/** Whether the visitor is asked to agree: not under an exception, nor where the browser's signal has answered. */
export function isAsked(policy: Policy, category: Category): boolean {
  return needsConsent(category) && !isSignalled(policy, category);
}

/** A category or a service: what has an answer of its own. */
export interface Item extends Pick<Service, 'name' | 'pending'>, Partial<Pick<Service, 'cookies'>> {
  /** Itself, or the category that it is in. */
  readonly within: Category;
}

/** All categories and services. */
export function itemsOf({categories}: Policy): readonly Item[] {
  return categories.flatMap((category) =>
    [category as Category & Partial<Service>, ...category.services].map((each) => ({...each, within: category})),
  );
}

/** The services of all categories. */
export function servicesOf(policy: Policy): readonly Service[] {
  return policy.categories.flatMap((category) => category.services);
}

/** The language in a BCP 47 tag, without the region: what words are kept by. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}

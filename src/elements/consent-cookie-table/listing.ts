import {isOfDomain} from '../../core/address.js';
import {bare} from '../../core/bare.js';
import {
  NECESSARY,
  optionalCategories,
  type Category,
  type CookieDeclaration,
  type Policy,
  type Service,
} from '../../core/policy.js';
import {CONFIRMATION_KEY} from '../../core/record-storage.js';
import type {Words} from '../../i18n/en.js';
import {formatDuration} from '../shared/duration.js';
import {labelOf} from '../shared/label.js';

/** A text and its language, for a `lang` attribute, if that differs from the words'. */
type Text = readonly [string, lang: unknown];

/** One thing that is kept on the device, in words. */
export interface Entry {
  readonly name: string;
  readonly provider: string;
  readonly purpose: Text;
  readonly duration: string;
  /** A cookie of the site or of somebody else, or a kind of storage. */
  readonly kind: string;
}

/** A service, and what it keeps; if that is nothing, what it does instead. */
export interface Group {
  readonly label: string;
  readonly provider: string;
  readonly purpose: Text;
  readonly entries: readonly Entry[];
  readonly instead: readonly Text[];
}

/** A category and its services. */
export interface Section {
  readonly label: string;
  readonly basis: string;
  readonly groups: readonly Group[];
}

/** The words of a listing, and a way to translate the catalogue's texts. */
export interface Language {
  readonly words: Words;
  readonly lang: string;
  translate(service: Service, text: string | undefined): Text;
}

/** Everything that these categories keep or do on the device. A category with nothing is left out. */
export function listCategories(categories: readonly Category[], language: Language): readonly Section[] {
  return categories
    .map((category) => ({
      label: labelOf(category, language.words),
      basis: language.words[category.basis],
      groups: category.services.filter(isKnown).map((service) => groupOf(service, language)),
    }))
    .filter(({groups}) => groups.length);
}

/** The category with what this library itself keeps, if there is something to choose. */
export function withOwn(category: Category, policy: Policy, words: Words): Category {
  if (category.name !== NECESSARY || !optionalCategories(policy).length) return category;
  const {cookieName, cookieDays} = policy;
  const cookies: readonly CookieDeclaration[] = [
    bare({name: cookieName, storage: 'cookie', duration: `${cookieDays} days`, purpose: words.record}),
    bare({name: CONFIRMATION_KEY, storage: 'session', purpose: words.confirmation}),
  ];
  const own: Service = bare({name: '', label: words.title, cookies});
  return {...category, services: [own, ...category.services]};
}

/** False for a service that waits for the catalogue's facts: what it keeps is not known yet. */
function isKnown({cookies, pending, catalogued, described}: Service): boolean {
  return cookies.length > 0 || !(pending || (catalogued && !described));
}

function groupOf(service: Service, language: Language): Group {
  const {words} = language;
  const {name, label = name, cookies} = service;
  const provider = service.provider || words.thisSite;
  const purpose = language.translate(service, service.purpose);
  const device: readonly Text[] = service.device
    ? [language.translate(service, service.device)]
    : [words.none, ...(service.provider ? [words.receives] : [])].map((text): Text => [text, undefined]);
  return {
    label,
    provider,
    purpose,
    entries: cookies.map((cookie) => entryOf(cookie, service, provider, language)),
    instead: cookies.length ? [] : device,
  };
}

function entryOf(cookie: CookieDeclaration, service: Service, provider: string, language: Language): Entry {
  const {words, lang} = language;
  const lifetime = cookie.duration || (cookie.storage === 'session' ? 'session' : undefined);
  return {
    name: cookie.name,
    provider: cookie.provider || provider,
    purpose: language.translate(service, cookie.purpose || service.purpose),
    duration: formatDuration(lifetime, words, lang),
    kind: kindOf(cookie, words),
  };
}

function kindOf({storage, domain}: CookieDeclaration, words: Words): string {
  if (storage !== 'cookie') return words[storage];
  const own = !domain || isOfDomain(location.hostname, domain);
  return own ? words.firstParty : words.thirdParty;
}

import {isWebAddress} from '../core/address.js';
import type {Report} from '../core/mistake.js';
import {namesIn} from '../core/names.js';
import {
  NAME_FORM,
  NECESSARY,
  STANDARD_CATEGORIES,
  languageOf,
  type Basis,
  type Category,
  type ConsentMode,
  type CookieDeclaration,
  type Layout,
  type Policy,
  type Service,
  type StorageKind,
} from '../core/policy.js';

/** A pattern, or what can stand for one. */
interface Test {
  test(value: string): boolean;
}

/** Whole days from 1 to 400, where browsers cap cookies (RFC 6265bis, section 5.5). */
const DAYS = /^([1-9]\d?|[123]\d\d|400)$/;
/** No white space and none of `;=,`, and not wildcards alone. */
const COOKIE_NAME = /^(?=.*[^*])[^\s;=,]+$/;
const ADDRESS: Test = {test: (value) => isWebAddress(value, document.baseURI)};
const DOMAIN: Test = {test: (value) => /^[^.].*\./.test(value) && `.${location.hostname}`.endsWith(`.${value}`)};

interface Named {
  readonly child: Element;
  readonly name: string;
}

/** Whether the script tag carries the configuration. */
export function hasConfig(tag: Element): boolean {
  return ['policy-href', ...STANDARD_CATEGORIES].some((name) => tag.hasAttribute(`data-${name}`));
}

/**
 * The policy that a `<consent-banner>` and its children, or a script tag's `data-*`, describe. Reads plain DOM. What could
 * not be understood stays out of the policy, and so stays blocked.
 *
 * @param report - Hears of each mistake.
 */
export function readPolicy(root: Element, report: Report): Policy {
  const prefix = root.localName === 'script' ? 'data-' : '';
  const taken = new Set<string>();

  /** Notes a mistake; what it is about is left out. */
  const mistake = (element: Element, attribute: string, word: string): false => {
    report({element, attribute, word});
    return false;
  };

  /** The attribute's text; undefined where it is missing, or blank, or wrong, which is a mistake. */
  const read = <T extends string>(element: Element, attribute: string, right: Test = /./): T | undefined => {
    const value = element.getAttribute(attribute)?.trim();
    return value && (right.test(value) || mistake(element, attribute, value)) ? (value as T) : undefined;
  };

  const setting = <T extends string>(name: string, right?: Test): T | undefined => read<T>(root, prefix + name, right);

  /** Whether the name can be given to this element: well-formed, and not given yet. */
  const claim = (name: string, element: Element, attribute: string): boolean => {
    const isFree = NAME_FORM.test(name) && !taken.has(name);
    taken.add(name);
    return isFree || mistake(element, attribute, name);
  };

  /** The children of this kind that have a name of their own. */
  const named = (parent: Element, kind: string): Named[] =>
    [...parent.querySelectorAll(`consent-${kind}`)]
      .map((child) => ({child, name: read(child, 'name') ?? ''}))
      .filter(({child, name}) => claim(name, child, 'name'));

  const readCookie = (element: Element): CookieDeclaration[] => {
    const name = read(element, 'name') ?? '';
    if (!COOKIE_NAME.test(name)) {
      mistake(element, 'name', name);
      return [];
    }
    const storage = read<StorageKind>(element, 'storage', /^(cookie|local|session)$/) ?? 'cookie';
    return [{...attributesOf(element), name, storage}];
  };

  /** The shorthand: `name:key name:key`. */
  const readServices = (element: Element, attribute: string): Service[] =>
    namesIn(read(element, attribute))
      .map((word) => word.split(/:(.*)/))
      .filter(([name]) => claim(name!, element, attribute))
      .map(([name, key]) => ({name: name!, key, cookies: [], pending: true}));

  const readService = ({child, name}: Named): Service => {
    const attributes = attributesOf(child);
    return {
      ...attributes,
      name,
      privacyHref: read(child, 'privacy-href', ADDRESS),
      cookies: [...child.querySelectorAll('consent-cookie')].flatMap(readCookie),
      // The site's own services say what they are called; the catalogue's are called what they are called there.
      pending: !attributes.label || !!attributes.key,
      // The catalogue alone says these, never an attribute.
      catalogued: false,
      described: false,
    };
  };

  const readCategory = ({child, name}: Named): Category => {
    const basis = read<Basis>(child, 'basis', /^(consent|necessary|statistics|appearance)$/);
    const services = [...readServices(child, 'services'), ...named(child, 'service').map(readService)];
    return {...attributesOf(child), name, basis: basisOf(name, basis), services};
  };

  const inTag = STANDARD_CATEGORIES.filter((name) => prefix && root.hasAttribute(prefix + name));
  const inPage = named(root, 'category').filter(
    ({child, name}) => STANDARD_CATEGORIES.includes(name) || read(child, 'label') || mistake(child, 'name', name),
  );
  // No service may be called like a category that is always on, or can be declared.
  STANDARD_CATEGORIES.forEach((name) => taken.add(name));
  const categories: Category[] = [
    ...inTag.map((name) => ({name, basis: basisOf(name), services: readServices(root, prefix + name)})),
    ...inPage.map(readCategory),
    {name: NECESSARY, basis: NECESSARY, services: []},
  ];
  const necessary = categories.find(({name}) => name === NECESSARY)!;
  return {
    categories: [necessary, ...categories.filter(({name}) => name !== NECESSARY)],
    revision: setting('revision') ?? '',
    lang: languageOf(setting('lang') ?? (root.closest<HTMLElement>('[lang]')?.lang || 'en')),
    layout: setting<Layout>('layout', /^(bottom|top|corner|modal)$/) ?? 'bottom',
    policyHref: setting('policy-href', ADDRESS),
    siteName: setting('site-name'),
    cookieName: setting('cookie-name', /^[\w-]+$/) ?? 'consent',
    cookieDomain: setting('cookie-domain', DOMAIN),
    cookieDays: Number(setting('cookie-days', DAYS) ?? 365),
    consentMode: setting<ConsentMode>('consent-mode', /^(basic|advanced|off)$/) ?? 'basic',
    gpc:
      (navigator as {globalPrivacyControl?: boolean}).globalPrivacyControl === true &&
      !root.hasAttribute(`${prefix}ignore-gpc`),
  };
}

function basisOf(name: string, basis: Basis = 'consent'): Basis {
  return name === NECESSARY ? NECESSARY : basis;
}

/** What is written on the element. */
function attributesOf({attributes}: Element): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries([...attributes].map(({name, value}) => [name, value.trim()]));
}

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
  type SettingsButton,
  type StorageKind,
} from '../core/policy.js';
import {shortNameOf} from '../core/short-names.js';
import {ownDocument} from '../platform/document.js';
import {isForOneHost, isNameKept} from '../storage/cookies.js';
import {ownAddress} from '../platform/owner.js';

/** A `RegExp`, or any other check of an attribute's value. */
interface Check {
  test(value: string): boolean;
}

/** Whole days from 1 to 400, the longest that browsers keep a cookie (RFC 6265bis, section 5.5). */
const DAYS = /^([1-9]\d?|[123]\d\d|400)$/;
/** No white space, none of `;=,`, and at least one character that is not a wildcard. */
const COOKIE_NAME = /^(?=.*[^*])[^\s;=,]+$/;
const ADDRESS: Check = {test: (value) => isWebAddress(value, ownDocument.baseURI)};
/** Web addresses and hashes, as in `integrity`. */
const ALLOWED: Check = {
  test: (value) => namesIn(value).every((word) => /^sha\d{3}-/.test(word) || ADDRESS.test(word)),
};
/** The record has to have room for services, too. */
const REVISION = /^.{1,100}$/s;
const RECORD_NAME: Check = {test: (value) => /^[\w-]{1,100}$/.test(value) && isNameKept(value)};
const DOMAIN: Check = {test: (value) => /^[^.].*\./.test(value) && `.${location.hostname}`.endsWith(`.${value}`)};

/**
 * Names each text that an element may lack: an object inherits what it does not name, and a script of the page may have
 * extended `Object.prototype`.
 */
const NO_TEXTS = {
  label: undefined,
  description: undefined,
  provider: undefined,
  purpose: undefined,
  use: undefined,
  device: undefined,
  privacyHref: undefined,
  catalogued: undefined,
  described: undefined,
};

interface Named {
  readonly child: Element;
  readonly name: string;
}

/** True if the script tag carries the configuration. */
export function hasConfig(tag: Element): boolean {
  return ['policy-href', ...STANDARD_CATEGORIES].some((name) => tag.hasAttribute(`data-${name}`));
}

/** True if the page's address or its script tag asks for the list of mistakes. */
export function isListWanted(tag: Element | undefined): boolean {
  return /[?&]consent-debug\b/.test(location.search) || !!tag?.hasAttribute('data-debug');
}

/**
 * Reads the policy from the attributes of a `<consent-banner>` and its children, or from a script tag's `data-*`. Leaves
 * out of the policy whatever it cannot understand, so that stays blocked.
 *
 * @param report - Receives each mistake.
 */
export function readPolicy(root: Element, report: Report): Policy {
  const prefix = root.localName === 'script' ? 'data-' : '';
  const taken = new Set<string>();

  /** Reports a mistake. Returns false, so that the caller leaves the value out. */
  const reportMistake = (element: Element, attribute: string, word: string): false => {
    report({element, attribute, word});
    return false;
  };

  /** Returns the attribute's text; undefined if it is missing, blank or wrong. Reports a wrong one. */
  const read = <T extends string>(element: Element, attribute: string, right: Check = /./): T | undefined => {
    const value = element.getAttribute(attribute)?.trim();
    return value && (right.test(value) || reportMistake(element, attribute, value)) ? (value as T) : undefined;
  };

  const readSetting = <T extends string>(name: string, right?: Check): T | undefined =>
    read<T>(root, prefix + name, right);

  /** Takes the name for this element; reports it and returns false if it is malformed or already taken. */
  const claimName = (name: string, element: Element, attribute: string): boolean => {
    const isFree = NAME_FORM.test(name) && !taken.has(name);
    taken.add(name);
    return isFree || reportMistake(element, attribute, name);
  };

  /** Finds the children of this kind that have a valid name which no other has. */
  const findNamed = (parent: Element, kind: string): Named[] =>
    dataIn(parent, kind)
      .map((child) => ({child, name: read(child, 'name') ?? ''}))
      .filter(({child, name}) => claimName(name, child, 'name'));

  const readCookie = (element: Element): CookieDeclaration[] => {
    const name = read(element, 'name') ?? '';
    if (!COOKIE_NAME.test(name)) {
      reportMistake(element, 'name', name);
      return [];
    }
    const storage = read<StorageKind>(element, 'storage', /^(cookie|local|session|indexeddb)$/) ?? 'cookie';
    return [{...textsOf(element, 'purpose', 'duration', 'provider', 'domain', 'path'), name, storage}];
  };

  /** Reads the shorthand `name:key name:key`. */
  const readServices = (element: Element, attribute: string): Service[] =>
    namesIn(read(element, attribute))
      .map((word) => word.split(/:(.*)/))
      .filter(([name]) => claimName(name!, element, attribute))
      .map(([name, key]) => ({...NO_TEXTS, name: name!, key, cookies: [], pending: true}));

  const readService = ({child, name}: Named): Service => {
    const texts = textsOf(child, 'label', 'key', 'provider', 'purpose');
    return {
      ...texts,
      name,
      privacyHref: read(child, 'privacy-href', ADDRESS),
      cookies: dataIn(child, 'cookie').flatMap(readCookie),
      // A label without a key marks the site's own service; any other is looked up in the catalogue.
      pending: !texts.label || !!texts.key,
      // Only the catalogue sets these, never an attribute.
      catalogued: false,
      described: false,
    };
  };

  const readCategory = ({child, name}: Named): Category => {
    const basis = read<Basis>(child, 'basis', /^(consent|necessary|statistics|appearance)$/);
    const services = [...readServices(child, 'services'), ...findNamed(child, 'service').map(readService)];
    return {...textsOf(child, 'label', 'description'), name, basis: basisOf(name, basis), services};
  };

  /** A longer revision counts as its checksum, so that a new one asks again. */
  const readRevision = (): string => {
    const written = root.getAttribute(`${prefix}revision`)?.trim();
    return written ? (readSetting('revision', REVISION) ?? shortNameOf(written)) : '';
  };

  const readCookieDomain = (cookieName: string): string | undefined =>
    readSetting('cookie-domain', {test: (value) => !isForOneHost(cookieName) && DOMAIN.test(value)});

  const inTag = STANDARD_CATEGORIES.filter((name) => prefix && root.hasAttribute(prefix + name));
  const inPage = findNamed(root, 'category').filter(
    ({child, name}) => STANDARD_CATEGORIES.includes(name) || read(child, 'label') || reportMistake(child, 'name', name),
  );
  // No service may have the name of a standard category.
  STANDARD_CATEGORIES.forEach((name) => taken.add(name));
  const categories: Category[] = [
    ...inTag.map((name) => ({...NO_TEXTS, name, basis: basisOf(name), services: readServices(root, prefix + name)})),
    ...inPage.map(readCategory),
    {...NO_TEXTS, name: NECESSARY, basis: NECESSARY, services: []},
  ];
  const necessary = categories.find(({name}) => name === NECESSARY)!;
  const cookieName = readSetting('cookie-name', RECORD_NAME) ?? 'consent';
  const policyHref = readSetting('policy-href', ADDRESS);
  const ignoresGpc = root.hasAttribute(`${prefix}ignore-gpc`);
  return {
    categories: [necessary, ...categories.filter(({name}) => name !== NECESSARY)],
    revision: readRevision(),
    lang: languageOf(readSetting('lang') ?? (root.closest<HTMLElement>('[lang]')?.lang || 'en')),
    layout: readSetting<Layout>('layout', /^(bottom|top|corner|modal)$/) ?? 'bottom',
    settingsButton: readSetting<SettingsButton>('settings-button', /^(auto|start|end|none)$/) ?? 'auto',
    policyHref: policyHref && ownAddress(policyHref),
    siteName: readSetting('site-name'),
    cookieName,
    cookieDomain: readCookieDomain(cookieName),
    cookieDays: Number(readSetting('cookie-days', DAYS) ?? 365),
    allow: readSetting('allow', ALLOWED),
    consentMode: readSetting<ConsentMode>('consent-mode', /^(basic|advanced|off)$/) ?? 'basic',
    gpc: (navigator as {globalPrivacyControl?: boolean}).globalPrivacyControl === true && !ignoresGpc,
    ignoresGpc,
  };
}

function basisOf(name: string, basis: Basis = 'consent'): Basis {
  return name === NECESSARY ? NECESSARY : basis;
}

/**
 * The elements of this kind that belong to the parent. Written as `<consent-service … />`, which HTML does not know, they
 * are not children: each contains the next.
 */
function dataIn(parent: Element, kind: string): Element[] {
  return [...parent.querySelectorAll(`consent-${kind}`)].filter(
    (element) => element.parentElement!.closest(parent.localName) === parent,
  );
}

/** These attributes of the element, trimmed; `undefined` for each that it does not have. */
function textsOf<Name extends string>(element: Element, ...names: Name[]): Record<Name, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, element.getAttribute(name)?.trim()])) as Record<
    Name,
    string | undefined
  >;
}

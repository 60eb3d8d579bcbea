import type {Mistake, MistakeCode} from '../core/mistake.js';
import {
  MAX_DAYS,
  NAME_FORM,
  NECESSARY,
  STANDARD_CATEGORIES,
  type Basis,
  type Category,
  type CookieDeclaration,
  type Layout,
  type Policy,
  type Service,
  type StorageKind,
} from '../core/policy.js';

/** What was read, and what could not be understood; that stays out of the policy, and so stays blocked. */
export interface Reading {
  readonly policy: Policy;
  readonly mistakes: readonly Mistake[];
}

const BASES: readonly Basis[] = ['consent', NECESSARY, 'statistics', 'appearance'];
const LAYOUTS: readonly Layout[] = ['bottom', 'top'];
const STORAGE: readonly StorageKind[] = ['cookie', 'local', 'session'];
const SETTINGS = [
  'policy-href',
  'revision',
  'layout',
  'lang',
  'site-name',
  'cookie-name',
  'cookie-domain',
  'cookie-days',
];

/** Whether the script tag carries a configuration of its own. */
export function hasConfig(tag: Element): boolean {
  return [...SETTINGS, ...STANDARD_CATEGORIES].some((name) => tag.hasAttribute(`data-${name}`));
}

/** The policy that a `<consent-banner>` and its children, or a script tag's `data-*`, describe. Reads plain DOM. */
export function readPolicy(root: Element): Reading {
  return new PolicyReader(root).read();
}

class PolicyReader {
  readonly #root: Element;
  readonly #isTag: boolean;
  readonly #mistakes: Mistake[] = [];
  /** The category and service names that have been given. */
  readonly #taken = new Set<string>();

  constructor(root: Element) {
    this.#root = root;
    this.#isTag = root.localName === 'script';
  }

  read(): Reading {
    const root = this.#root;
    const categories = this.#isTag
      ? this.#tagCategories()
      : children(root, 'category').flatMap((e) => this.#category(e));
    const necessary = categories.find(({name}) => name === NECESSARY) ?? {
      name: NECESSARY,
      basis: NECESSARY,
      services: [],
    };
    const policy: Policy = {
      categories: [necessary, ...categories.filter((category) => category !== necessary)],
      revision: this.#setting('revision') ?? '',
      lang: this.#lang(),
      layout: this.#oneOf(root, this.#attribute('layout'), LAYOUTS),
      policyHref: this.#href(root, this.#attribute('policy-href')),
      siteName: this.#setting('site-name'),
      cookieName: this.#checked('cookie-name', (name) => /^[\w-]+$/.test(name)) ?? 'consent',
      cookieDomain: this.#checked('cookie-domain', isOwnDomain)?.replace(/^\./, ''),
      cookieDays: Number(this.#checked('cookie-days', isDays) ?? 365),
    };
    return {policy, mistakes: this.#mistakes};
  }

  /** Notes a mistake; what it is about is left out. */
  #mistake(code: MistakeCode, element: Element, attribute: string, detail?: string): undefined {
    this.#mistakes.push({code, element, attribute, detail});
  }

  /** What a setting is called here. */
  #attribute(name: string): string {
    return this.#isTag ? `data-${name}` : name;
  }

  #setting(name: string): string | undefined {
    return text(this.#root, this.#attribute(name));
  }

  #checked(
    name: 'cookie-name' | 'cookie-domain' | 'cookie-days',
    isRight: (value: string) => boolean,
  ): string | undefined {
    const value = this.#setting(name);
    return !value || isRight(value) ? value : this.#mistake(name, this.#root, this.#attribute(name));
  }

  /** The value where it is one of these; else the first of them. */
  #oneOf<T extends string>(element: Element, name: string, values: readonly T[]): T {
    const value = text(element, name);
    const found = values.find((known) => known === value);
    if (value && !found) this.#mistake('choice', element, name, values.join(', '));
    return found ?? values[0]!;
  }

  /** An address that a link may lead to. */
  #href(element: Element, name: string): string | undefined {
    const value = text(element, name);
    return !value || isWebAddress(value) ? value : this.#mistake('href', element, name);
  }

  #lang(): string {
    const near = this.#root.closest('[lang]') ?? document.documentElement;
    const value = this.#setting('lang') ?? text(near, 'lang') ?? 'en';
    try {
      return Intl.getCanonicalLocales(value)[0]!;
    } catch {
      this.#mistake('lang', near, 'lang', value);
      return 'en';
    }
  }

  /** Whether the name can be given to this element: well-formed, and not given yet. */
  #claim(name: string, element: Element, attribute: string): boolean {
    const code = !NAME_FORM.test(name) ? 'name' : this.#taken.has(name) ? 'twice' : undefined;
    if (code) this.#mistake(code, element, attribute, name);
    this.#taken.add(name);
    return !code;
  }

  #tagCategories(): Category[] {
    return STANDARD_CATEGORIES.flatMap((name) => {
      const attribute = `data-${name}`;
      if (!this.#root.hasAttribute(attribute)) return [];
      this.#taken.add(name);
      return [
        {name, basis: name === NECESSARY ? NECESSARY : 'consent', services: this.#services(this.#root, attribute)},
      ];
    });
  }

  #category(element: Element): Category[] {
    const name = text(element, 'name') ?? '';
    if (!this.#claim(name, element, 'name')) return [];
    const label = text(element, 'label');
    if (!label && !STANDARD_CATEGORIES.includes(name)) {
      this.#mistake('label', element, 'name', STANDARD_CATEGORIES.join(', '));
      return [];
    }
    const services = [
      ...this.#services(element, 'services'),
      ...children(element, 'service').flatMap((child) => this.#service(child)),
    ];
    return [{name, label, description: text(element, 'description'), basis: this.#basis(element, name), services}];
  }

  #basis(element: Element, name: string): Basis {
    const basis = this.#oneOf(element, 'basis', BASES);
    if (name === NECESSARY) return NECESSARY;
    if (name !== 'marketing' || basis === 'consent') return basis;
    this.#mistake('basis', element, 'basis');
    return 'consent';
  }

  /** The shorthand: `name:key name:key`. */
  #services(element: Element, attribute: string): Service[] {
    return (text(element, attribute)?.split(/\s+/) ?? []).flatMap((word) => {
      const [, name = '', key] = /^([^:]+):?(.+)?$/.exec(word) ?? [];
      return this.#claim(name, element, attribute) ? [{name, key, cookies: [], pending: true}] : [];
    });
  }

  #service(element: Element): Service[] {
    const name = text(element, 'name') ?? '';
    if (!this.#claim(name, element, 'name')) return [];
    const label = text(element, 'label');
    const key = text(element, 'key');
    return [
      {
        name,
        key,
        label,
        provider: text(element, 'provider'),
        privacyHref: this.#href(element, 'privacy-href'),
        purpose: text(element, 'purpose'),
        cookies: children(element, 'cookie').flatMap((child) => this.#cookie(child)),
        // The site's own services say what they are called; the catalogue's are called what they are called there.
        pending: !label || !!key,
      },
    ];
  }

  #cookie(element: Element): CookieDeclaration[] {
    const name = text(element, 'name');
    if (!name || !/[^*]/.test(name) || /[\s;=,]/.test(name)) {
      this.#mistake('cookie', element, 'name');
      return [];
    }
    return [
      {
        name,
        storage: this.#oneOf(element, 'storage', STORAGE),
        purpose: text(element, 'purpose'),
        duration: text(element, 'duration'),
        provider: text(element, 'provider'),
        domain: text(element, 'domain'),
        path: text(element, 'path'),
      },
    ];
  }
}

/** The attribute's text; undefined where it is missing or blank. */
function text(element: Element, name: string): string | undefined {
  return element.getAttribute(name)?.trim() || undefined;
}

function children(element: Element, kind: 'category' | 'service' | 'cookie'): readonly Element[] {
  return [...element.querySelectorAll(`consent-${kind}`)];
}

function isDays(value: string): boolean {
  return /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= MAX_DAYS;
}

function isOwnDomain(value: string): boolean {
  const domain = value.replace(/^\./, '');
  return domain.includes('.') && `.${location.hostname}`.endsWith(`.${domain}`);
}

/** Whether the value leads to a page, and not to a script (`javascript:`) or to a document made up on the spot. */
export function isWebAddress(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value, document.baseURI).protocol);
  } catch {
    return false;
  }
}

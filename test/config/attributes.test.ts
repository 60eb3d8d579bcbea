import {expect} from '@open-wc/testing';
import {hasConfig, readPolicy} from '../../src/config/read.js';
import type {Category, CookieDeclaration, Service} from '../../src/core/policy.js';
import {elementOf} from '../fixtures/unit/markup.js';

interface Attribute {
  readonly name: string;
}

/** The elements' attributes, which the build extracts from the doc comments for editors. */
interface CustomData {
  readonly tags: readonly {readonly name: string; readonly attributes: readonly Attribute[]}[];
  readonly globalAttributes: readonly Attribute[];
}

/** Each policy field that authors write, with its attribute and a value to try. */
type Written<T, Rest extends keyof T> = Record<keyof Omit<T, Rest>, readonly [attribute: string, value: string]>;

const cookie: Written<CookieDeclaration, never> = {
  name: ['name', 'kept-*'],
  storage: ['storage', 'local'],
  purpose: ['purpose', 'Keeps something.'],
  duration: ['duration', '2 days'],
  provider: ['provider', 'Someone'],
  domain: ['domain', 'example.org'],
  path: ['path', '/here'],
};

const service: Written<Service, 'brings' | 'cookies' | 'device' | 'pending' | 'catalogued' | 'described' | 'use'> = {
  name: ['name', 'stats'],
  key: ['key', '123'],
  label: ['label', 'Statistics'],
  provider: ['provider', 'Someone else'],
  privacyHref: ['privacy-href', '/privacy'],
  purpose: ['purpose', 'Counts.'],
};

const category: Written<Category, 'services'> = {
  name: ['name', 'counting'],
  label: ['label', 'Counting'],
  description: ['description', 'What is counted.'],
  basis: ['basis', 'statistics'],
};

describe('the attributes that editors know', () => {
  let data: CustomData;

  before(async () => {
    // Without the signal, nothing reads whether to ignore it.
    Object.defineProperty(navigator, 'globalPrivacyControl', {configurable: true, value: true});
    const answer = await fetch('/dist/vscode.html-custom-data.json');
    expect(answer.ok, 'dist/ has been built').to.equal(true);
    data = (await answer.json()) as CustomData;
  });
  after(() => delete (navigator as {globalPrivacyControl?: unknown}).globalPrivacyControl);

  const names = (attributes: readonly Attribute[]): string[] => attributes.map(({name}) => name).sort();
  const known = (tag: string): string[] => names(data.tags.find(({name}) => name === tag)!.attributes);

  /** The element's attributes that are read meanwhile. */
  const lookedAt = (element: Element, act: () => void): Set<string> => {
    const seen = new Set<string>();
    element.getAttribute = (name) => {
      seen.add(name);
      return Element.prototype.getAttribute.call(element, name);
    };
    element.hasAttribute = (name) => {
      seen.add(name);
      return Element.prototype.hasAttribute.call(element, name);
    };
    act();
    return seen;
  };

  const nothing = (): void => undefined;

  it('of the banner are those that are read', () => {
    const banner = document.createElement('consent-banner');
    const seen = lookedAt(banner, () => readPolicy(banner, nothing));
    // The banner itself reads the heading level, and the start of the page reads auto-block.
    expect([...seen, 'heading-level', 'auto-block'].sort()).to.deep.equal(known('consent-banner'));
  });

  it('of any element are those of the script tag that are read, and those that park, open and place', () => {
    const tag = document.createElement('script');
    for (const name of ['necessary', 'functional', 'analytics', 'marketing']) tag.setAttribute(`data-${name}`, '');
    const seen = lookedAt(tag, () => hasConfig(tag) && readPolicy(tag, nothing));
    const parking = ['data-consent', 'data-src', 'data-srcset', 'data-href', 'data-type'];
    const places = [
      'data-consent-open',
      'data-consent-preferences',
      'data-consent-cookie-table',
      'data-consent-statement',
    ];
    const expected = [...new Set([...seen, ...parking, ...places, 'data-auto-block', 'data-debug'])].sort();
    expect(expected).to.deep.equal(names(data.globalAttributes));
  });

  it('of the children are those that make the policy', () => {
    const text = (attributes: object): string =>
      Object.values(attributes)
        .map(([name, value]: readonly [string, string]) => `${name}="${value}"`)
        .join(' ');
    const banner = elementOf(`
      <consent-banner>
        <consent-category ${text(category)} services="hotjar:123">
          <consent-service ${text(service)}><consent-cookie ${text(cookie)}></consent-cookie></consent-service>
        </consent-category>
      </consent-banner>`);
    const read = readPolicy(banner, nothing).categories[1]!;
    const [shorthand, own] = read.services;
    const check = (values: object, fields: Record<string, readonly [string, string]>): void => {
      for (const [field, [, value]] of Object.entries(fields)) expect(values).to.have.property(field, value);
    };
    check(read, category);
    expect(shorthand).to.include({name: 'hotjar', key: '123'});
    check(own!, service);
    check(own!.cookies[0]!, cookie);
    const attributes = (fields: object): string[] => Object.values(fields).map(([name]: readonly [string]) => name);
    expect([...attributes(category), 'services'].sort()).to.deep.equal(known('consent-category'));
    expect(attributes(service).sort()).to.deep.equal(known('consent-service'));
    expect(attributes(cookie).sort()).to.deep.equal(known('consent-cookie'));
  });
});

import {expect} from '@open-wc/testing';
import {hasConfig, readPolicy} from '../../src/config/read.js';
import type {Category, Policy} from '../../src/core/policy.js';
import {briefOf, elementOf} from '../fixtures/unit/markup.js';

describe('readPolicy()', () => {
  let mistakes: (string | undefined)[][];
  beforeEach(() => (mistakes = []));

  const read = (markup: string): Policy => readPolicy(elementOf(markup), (one) => mistakes.push(briefOf(one)));
  const banner = (attributes = '', children = ''): Policy =>
    read(`<consent-banner ${attributes}>${children}</consent-banner>`);
  const shape = ({categories}: Policy): [string, string, ...string[]][] =>
    categories.map(({name, basis, services}: Category) => [name, basis, ...services.map((service) => service.name)]);

  describe('of an empty <consent-banner>', () => {
    it('has only the necessary category', () => {
      expect(shape(banner())).to.deep.equal([['necessary', 'necessary']]);
    });

    it('has the defaults', () => {
      const {categories, ...settings} = banner();
      expect(categories).to.have.length(1);
      expect(settings).to.deep.equal({
        ...{
          revision: '',
          lang: 'en',
          layout: 'bottom',
          settingsButton: 'auto',
          policyHref: undefined,
          siteName: undefined,
        },
        ...{
          cookieName: 'consent',
          cookieDomain: undefined,
          cookieDays: 365,
          allow: undefined,
          consentMode: 'basic',
          gpc: false,
          ignoresGpc: false,
        },
      });
    });

    it('finds no mistake', () => {
      banner();
      expect(mistakes).to.be.empty;
    });
  });

  describe('of Global Privacy Control', () => {
    const signal = (value: unknown): void =>
      void Object.defineProperty(navigator, 'globalPrivacyControl', {configurable: true, value});
    afterEach(() => delete (navigator as {globalPrivacyControl?: unknown}).globalPrivacyControl);

    it('P8 heeds it', () => {
      signal(true);
      expect(banner().gpc).to.be.true;
    });

    it('P8 ignores it when the site says so', () => {
      signal(true);
      expect(banner('ignore-gpc').gpc).to.be.false;
      expect(read('<script data-policy-href="/c" data-ignore-gpc></script>').gpc).to.be.false;
    });

    for (const value of [false, undefined]) {
      it(`does nothing when it is ${value}`, () => {
        signal(value);
        expect(banner().gpc).to.be.false;
      });
    }
  });

  describe('of attributes', () => {
    const right: [attribute: string, property: keyof Policy, value: unknown][] = [
      ['revision="2026-11"', 'revision', '2026-11'],
      [`revision="${'x'.repeat(100)}"`, 'revision', 'x'.repeat(100)],
      ['lang="cy"', 'lang', 'cy'],
      ['lang="cy-GB"', 'lang', 'cy'],
      ['layout="top"', 'layout', 'top'],
      ['layout=" top "', 'layout', 'top'],
      ['layout="corner"', 'layout', 'corner'],
      ['layout="modal"', 'layout', 'modal'],
      ['layout=""', 'layout', 'bottom'],
      ['policy-href="/cookies"', 'policyHref', '/cookies'],
      ['policy-href="https://www.council.example/cookies"', 'policyHref', 'https://www.council.example/cookies'],
      ['site-name="Hampshire PCC"', 'siteName', 'Hampshire PCC'],
      ['cookie-name="my_choice-2"', 'cookieName', 'my_choice-2'],
      ['consent-mode="advanced"', 'consentMode', 'advanced'],
      ['consent-mode="off"', 'consentMode', 'off'],
      ['cookie-days="1"', 'cookieDays', 1],
      ['cookie-days="99"', 'cookieDays', 99],
      ['cookie-days="400"', 'cookieDays', 400],
    ];
    for (const [attribute, property, value] of right) {
      it(`reads ${attribute}`, () => {
        expect(banner(attribute)[property]).to.equal(value);
        expect(mistakes).to.be.empty;
      });
    }

    const wrong: [attribute: string, word: string, property: keyof Policy, value: unknown][] = [
      ['layout', 'side', 'layout', 'bottom'],
      ['consent-mode', 'full', 'consentMode', 'basic'],
      ['policy-href', 'javascript:alert(1)', 'policyHref', undefined],
      ['policy-href', 'data:text/html,x', 'policyHref', undefined],
      ['policy-href', 'https://:', 'policyHref', undefined],
      ['cookie-name', 'my choice', 'cookieName', 'consent'],
      ['cookie-name', 'a;b', 'cookieName', 'consent'],
      ['cookie-name', 'x'.repeat(101), 'cookieName', 'consent'],
      // This page is on http.
      ...['__Host-consent', '__secure-consent', '__HOST-HTTP-consent', '__Http-consent'].map(
        (name): [string, string, keyof Policy, unknown] => ['cookie-name', name, 'cookieName', 'consent'],
      ),
      ['cookie-domain', 'example.org', 'cookieDomain', undefined],
      ['cookie-domain', 'localhost', 'cookieDomain', undefined],
      ['cookie-domain', '.localhost', 'cookieDomain', undefined],
      ...['0', '401', '9999', '-1', '1.5', '1e2', 'a year'].map((days): [string, string, keyof Policy, unknown] => [
        'cookie-days',
        days,
        'cookieDays',
        365,
      ]),
    ];
    for (const [attribute, word, property, value] of wrong) {
      it(`${attribute === 'cookie-days' ? 'P1 ' : ''}rejects ${attribute}="${word}" and takes the default`, () => {
        expect(banner(`${attribute}="${word}"`)[property]).to.equal(value);
        expect(mistakes).to.deep.equal([['consent-banner', attribute, word]]);
      });
    }

    it('R61 rejects a revision of more than 100 characters, and still knows a new one', () => {
      const revisions = ['a', 'b'].map((end) => banner(`revision="${'x'.repeat(100)}${end}"`).revision);
      expect(new Set(revisions)).to.have.length(2);
      for (const revision of revisions) expect(revision).to.have.length.within(1, 100);
      expect(mistakes).to.have.length(2);
    });

    it('L16 without one, takes the language of the nearest element around it, without its region', () => {
      const around = elementOf('<div lang="cy-GB"><p><consent-banner></consent-banner></p></div>');
      expect(readPolicy(around.querySelector('consent-banner')!, () => {}).lang).to.equal('cy');
    });
  });

  describe('of a script tag', () => {
    const tag =
      '<script data-policy-href="/cookies" data-cookie-days="30" data-functional="youtube" data-analytics="google-analytics:G-ABC123 hotjar:3456789" data-social="x"></script>';

    it('has the categories in their usual order', () => {
      expect(shape(read(tag))).to.deep.equal([
        ['necessary', 'necessary'],
        ['functional', 'consent', 'youtube'],
        ['analytics', 'consent', 'google-analytics', 'hotjar'],
      ]);
    });

    it('has the settings', () => {
      const {policyHref, cookieDays} = read(tag);
      expect({policyHref, cookieDays}).to.deep.equal({policyHref: '/cookies', cookieDays: 30});
    });

    it('has a category without services', () => {
      expect(shape(read('<script data-marketing></script>')).at(-1)).to.deep.equal(['marketing', 'consent']);
    });

    it('L9 keeps necessary necessary', () => {
      expect(shape(read('<script data-necessary="chat"></script>'))).to.deep.equal([
        ['necessary', 'necessary', 'chat'],
      ]);
    });

    it('reports a mistake with its attribute as written', () => {
      read('<script data-layout="side" data-analytics="Hot_Jar"></script>');
      expect(mistakes.sort()).to.deep.equal([
        ['script', 'data-analytics', 'Hot_Jar'],
        ['script', 'data-layout', 'side'],
      ]);
    });
  });

  it('reads the markup without any element class', () => {
    banner('', '<consent-category name="analytics" services="hotjar:1"></consent-category>');
    expect(customElements.get('consent-banner')).to.be.undefined;
  });
});

describe('hasConfig()', () => {
  for (const attribute of [
    'data-policy-href',
    'data-necessary',
    'data-functional',
    'data-analytics',
    'data-marketing',
  ]) {
    it(`is true with ${attribute}`, () => {
      expect(hasConfig(elementOf(`<script ${attribute}=""></script>`))).to.be.true;
    });
  }

  it('is false without any of these', () => {
    expect(hasConfig(elementOf('<script src="/consent/consent.js" data-theme="x" defer></script>'))).to.be.false;
  });
});

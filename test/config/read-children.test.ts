import {expect} from '@open-wc/testing';
import {readPolicy} from '../../src/config/read.js';
import type {Category, CookieDeclaration, Service} from '../../src/core/policy.js';
import {briefOf, elementOf} from '../fixtures/unit/markup.js';

describe('readPolicy() of children', () => {
  let mistakes: (string | undefined)[][];
  beforeEach(() => (mistakes = []));

  const categories = (children: string): readonly Category[] =>
    readPolicy(elementOf(`<consent-banner>${children}</consent-banner>`), (one) => mistakes.push(briefOf(one)))
      .categories;
  const names = (children: string): string[] => categories(children).map(({name}) => name);
  const analytics = (attributes: string, children = ''): Category =>
    categories(`<consent-category name="analytics" ${attributes}>${children}</consent-category>`).at(-1)!;
  const services = (children: string): readonly Service[] => analytics('', children).services;
  const cookies = (children: string): readonly CookieDeclaration[] =>
    services(`<consent-service name="stats" label="Statistics">${children}</consent-service>`)[0]!.cookies;

  describe('<consent-category>', () => {
    it('keeps the order, except that necessary comes first', () => {
      const children = ['marketing', 'necessary', 'analytics'].map((name) => `<consent-category name="${name}">`);
      expect(names(children.join('</consent-category>'))).to.deep.equal(['necessary', 'marketing', 'analytics']);
    });

    it('R13 has its own services and cookies, also when tags close themselves, which HTML does not know', () => {
      const read = categories(`
        <consent-category name="analytics" services="hotjar:1" />
        <consent-category name="marketing">
          <consent-service name="one" label="One" /><consent-cookie name="_one" />
          <consent-service name="two" label="Two" /><consent-cookie name="_two" /><consent-cookie name="_three" />
        </consent-category>`);
      const found = read.map(({name, services}) => [
        name,
        ...services.map((service) => [service.name, ...service.cookies.map((cookie) => cookie.name)].join(' ')),
      ]);
      expect(found).to.deep.equal([
        ['necessary'],
        ['analytics', 'hotjar'],
        ['marketing', 'one _one', 'two _two _three'],
      ]);
    });

    it('is found inside an element that a CMS has added', () => {
      expect(names('<p><consent-category name="analytics"></consent-category></p>')).to.include('analytics');
    });

    it('has its words', () => {
      const {label, description} = analytics('label="Counting" description="How many"');
      expect({label, description}).to.deep.equal({label: 'Counting', description: 'How many'});
    });

    it("may be the site's own, with a label", () => {
      expect(names('<consent-category name="social" label="Social media"></consent-category>')).to.include('social');
      expect(mistakes).to.be.empty;
    });

    for (const label of ['', 'label=""', 'label=" "']) {
      it(`L13 is left out when it is the site's own without a label (${label})`, () => {
        expect(names(`<consent-category name="social" ${label}></consent-category>`)).to.deep.equal(['necessary']);
        expect(mistakes).to.deep.equal([['consent-category', 'name', 'social']]);
      });
    }

    it('is left out the second time', () => {
      const twice = '<consent-category name="analytics"></consent-category>'.repeat(2);
      expect(names(twice)).to.deep.equal(['necessary', 'analytics']);
      expect(mistakes).to.deep.equal([['consent-category', 'name', 'analytics']]);
    });

    for (const name of ['Analytics!', '', '2nd', 'a.b']) {
      it(`is left out with the name "${name}"`, () => {
        expect(names(`<consent-category name="${name}" label="x"></consent-category>`)).to.deep.equal(['necessary']);
        expect(mistakes).to.deep.equal([['consent-category', 'name', name]]);
      });
    }

    it('L4 needs consent when it gives no basis', () => {
      expect(analytics('').basis).to.equal('consent');
    });

    for (const basis of ['consent', 'necessary', 'statistics', 'appearance']) {
      it(`takes the basis ${basis}`, () => {
        expect(analytics(`basis="${basis}"`).basis).to.equal(basis);
      });
    }

    it('L4 needs consent when the basis is wrong', () => {
      expect(analytics('basis="legitimate-interest"').basis).to.equal('consent');
      expect(mistakes).to.deep.equal([['consent-category', 'basis', 'legitimate-interest']]);
    });

    it('keeps necessary necessary, whatever its basis', () => {
      expect(categories('<consent-category name="necessary" basis="consent"></consent-category>')[0]!.basis).to.equal(
        'necessary',
      );
    });
  });

  describe('services="…"', () => {
    const named = (value: string): readonly Service[] => analytics(`services="${value}"`).services;

    it('names services and their keys, across lines', () => {
      const brief = named(' google-analytics:G-ABC123 \n hotjar ').map(({name, key, pending}) => [name, key, pending]);
      expect(brief).to.deep.equal([
        ['google-analytics', 'G-ABC123', true],
        ['hotjar', undefined, true],
      ]);
    });

    it('keeps a colon in the key', () => {
      expect(named('matomo:https://stats.example:8443/')[0]!.key).to.equal('https://stats.example:8443/');
    });

    it('leaves out an invalid name, and keeps the rest', () => {
      expect(named('Hot_Jar:1 hotjar:1').map(({name}) => name)).to.deep.equal(['hotjar']);
      expect(mistakes).to.deep.equal([['consent-category', 'services', 'Hot_Jar']]);
    });

    it('leaves out a service named twice, in another category too', () => {
      const all = categories(
        '<consent-category name="analytics" services="hotjar:1"></consent-category><consent-category name="marketing" services="hotjar:2"></consent-category>',
      );
      expect(all.map((category) => category.services.length)).to.deep.equal([0, 1, 0]);
      expect(mistakes).to.deep.equal([['consent-category', 'services', 'hotjar']]);
    });

    it('leaves out a service with the name of a category', () => {
      expect(named('marketing analytics necessary')).to.be.empty;
      expect(mistakes).to.have.length(3);
    });
  });

  describe('<consent-service>', () => {
    it('has what the site says about it', () => {
      const [service] = services(
        '<consent-service name="stats" label="Statistics" provider="The council" privacy-href="/privacy" purpose="Counts"></consent-service>',
      );
      const {name, label, provider, privacyHref, purpose} = service!;
      expect({name, label, provider, privacyHref, purpose}).to.deep.equal({
        ...{name: 'stats', label: 'Statistics', provider: 'The council', privacyHref: '/privacy', purpose: 'Counts'},
      });
    });

    it("is the site's own with a label", () => {
      expect(services('<consent-service name="stats" label="Statistics"></consent-service>')[0]!.pending).to.be.false;
    });

    it('is looked up without a label', () => {
      expect(services('<consent-service name="hotjar"></consent-service>')[0]!.pending).to.be.true;
    });

    it('is looked up with a key, with or without a label', () => {
      expect(services('<consent-service name="hotjar" key="123" label="Ours"></consent-service>')[0]!.pending).to.be
        .true;
    });

    it('L9 cannot pose as a catalogue service, whatever its attributes', () => {
      const attributes = 'catalogued="true" described="true" pending="false"';
      const [service] = services(`<consent-service name="hotjar" label="x" ${attributes}></consent-service>`);
      expect(!!service!.catalogued).to.be.false;
      expect(!!service!.described).to.be.false;
    });

    it('is left out without a name', () => {
      expect(services('<consent-service label="Statistics"></consent-service>')).to.be.empty;
      expect(mistakes).to.deep.equal([['consent-service', 'name', '']]);
    });

    it('leaves out an address that is not on the web', () => {
      const [service] = services('<consent-service name="a" label="A" privacy-href="javascript:x"></consent-service>');
      expect(service!.privacyHref).to.be.undefined;
      expect(mistakes).to.deep.equal([['consent-service', 'privacy-href', 'javascript:x']]);
    });
  });

  describe('<consent-cookie>', () => {
    it('has what the site says about it', () => {
      const attributes =
        'name="_ga_*" purpose="Counts" duration="2 years" provider="A" storage="local" domain="a.example" path="/b"';
      expect(cookies(`<consent-cookie ${attributes}></consent-cookie>`)).to.deep.equal([
        {
          ...{name: '_ga_*', purpose: 'Counts', duration: '2 years', provider: 'A', storage: 'local'},
          ...{domain: 'a.example', path: '/b'},
        },
      ]);
    });

    it('is a cookie when it gives no storage', () => {
      expect(cookies('<consent-cookie name="a"></consent-cookie>')[0]!.storage).to.equal('cookie');
    });

    for (const storage of ['cookie', 'local', 'session', 'indexeddb']) {
      it(`R33 is in the storage ${storage}`, () => {
        expect(cookies(`<consent-cookie name="a" storage="${storage}"></consent-cookie>`)[0]!.storage).to.equal(
          storage,
        );
        expect(mistakes).to.be.empty;
      });
    }

    it('is a cookie when the storage is wrong', () => {
      expect(cookies('<consent-cookie name="a" storage="database"></consent-cookie>')[0]!.storage).to.equal('cookie');
      expect(mistakes).to.deep.equal([['consent-cookie', 'storage', 'database']]);
    });

    for (const name of ['', '*', '**', 'a b', 'a;b', 'a=b', 'a, b']) {
      it(`is left out with the name "${name}"`, () => {
        expect(cookies(`<consent-cookie name="${name}"></consent-cookie>`)).to.be.empty;
        expect(mistakes).to.deep.equal([['consent-cookie', 'name', name]]);
      });
    }

    it('may appear twice: two services may set the same', () => {
      expect(cookies('<consent-cookie name="a"></consent-cookie>'.repeat(2))).to.have.length(2);
      expect(mistakes).to.be.empty;
    });
  });
});

import {expect} from '@open-wc/testing';
import type {Mistake, ServiceMistake} from '../../src/core/mistake.js';
import type {Basis, Category, Policy, Service} from '../../src/core/policy.js';
import {facts} from '../../src/services/facts.js';
import {loaders} from '../../src/services/loaders.js';
import {checkServices} from '../../src/services/shared/check.js';
import type {ServiceLoader} from '../../src/services/shared/service.js';
import {categoryOf, cookieOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';

const stats: ServiceLoader = {name: 'google-stats', keyPattern: /^G-\d+$/, bases: ['consent', 'statistics']};
const videos: ServiceLoader = {name: 'videos', bases: ['consent']};

describe('checkServices()', () => {
  let mistakes: Mistake[];
  beforeEach(() => (mistakes = []));

  const report = (mistake: Mistake): void => void mistakes.push(mistake);
  const pending = (name: string, more: Partial<Service> = {}): Service => serviceOf(name, {pending: true, ...more});
  const analytics = (service: Service, basis: Basis): Category => categoryOf('analytics', [service], {basis});

  /** The services left in a category with this one. */
  const check = (
    service: Service,
    basis: Basis = 'consent',
    loaders = [stats, videos] as readonly ServiceLoader[],
  ): readonly Service[] =>
    checkServices(policyOf([analytics(service, basis)]), loaders, report).categories[0]!.services;

  describe('with a service that the catalogue has', () => {
    it('no longer waits, and the catalogue starts it', () => {
      expect(check(pending('google-stats', {key: 'G-1'}))).to.deep.equal([
        {name: 'google-stats', key: 'G-1', cookies: [], pending: false, catalogued: true},
      ]);
    });

    it('keeps what the site says about it', () => {
      const [service] = check(pending('videos', {label: 'Films', cookies: [cookieOf('own')]}));
      expect(service).to.deep.include({label: 'Films', cookies: [cookieOf('own')]});
    });

    it('accepts every basis that the catalogue allows', () => {
      check(pending('google-stats', {key: 'G-1'}), 'statistics');
      expect(mistakes).to.be.empty;
    });

    it('L9 accepts a CAPTCHA as necessary', () => {
      const [service] = check(pending('recaptcha'), 'necessary', loaders);
      expect(service).to.deep.include({name: 'recaptcha', catalogued: true});
      expect(mistakes).to.be.empty;
    });
  });

  describe('doubts, for the audit to decide', () => {
    const google: ServiceLoader = {
      name: 'google-analytics',
      keyPattern: /./,
      bases: ['consent', 'statistics'],
      sharesData: true,
    };

    it('R41 an account that may be an example', () => {
      check(pending('google-analytics', {key: 'G-ABC123'}), 'consent', [google]);
      expect(mistakes).to.deep.equal([{about: 'doubt', detail: 'google-analytics'}]);
    });

    it("R41 each example of the catalogue's", () => {
      const examples = facts.flatMap(({keyExample}) => keyExample ?? []);
      for (const key of examples) check(pending('google-analytics', {key}), 'consent', [google]);
      expect(mistakes).to.have.length(examples.length);
    });

    for (const key of [
      '4812345',
      '9123',
      'G-4K123XYZ9Q',
      'GTM-K123456',
      'a1b2345678',
      'X123-456',
      'GTM-5XXXXJ',
      'G-ABERWEN01',
    ]) {
      it(`R41 no account such as ${key}`, () => {
        check(pending('google-analytics', {key}), 'consent', [google]);
        expect(mistakes).to.be.empty;
      });
    }

    it('R43 data that the provider uses, too, without consent', () => {
      check(pending('google-analytics', {key: 'G-OURS'}), 'statistics', [google]);
      expect(mistakes).to.have.length(1);
    });

    it('R43 no other statistics', () => {
      check(pending('google-stats', {key: 'G-1'}), 'statistics');
      expect(mistakes).to.be.empty;
    });
  });

  describe("with a service of the site's own", () => {
    it('leaves it unchanged', () => {
      const own = serviceOf('our-videos', {label: 'Ours', pending: false});
      expect(check(own)).to.deep.equal([own]);
      expect(mistakes).to.be.empty;
    });

    it("leaves it unchanged when it has a catalogue service's name, and reports it", () => {
      const own = serviceOf('videos', {label: 'Ours', pending: false});
      expect(check(own)).to.deep.equal([own]);
      expect((mistakes as ServiceMistake[]).map(({service}) => service)).to.deep.equal([own]);
    });
  });

  it('leaves the rest of the policy unchanged', () => {
    const policy: Policy = policyOf([categoryOf('analytics', [], {label: 'Counting'})], {revision: '7', lang: 'cy'});
    expect(checkServices(policy, [stats], report)).to.deep.equal(policy);
  });

  const wrong: [what: string, service: Service, basis: Basis][] = [
    ['a key that is missing', pending('google-stats'), 'consent'],
    ['a key of another form', pending('google-stats', {key: 'UA-1'}), 'consent'],
    ['a key that it does not take', pending('videos', {key: 'x'}), 'consent'],
    ['L9 a basis that it may not have', pending('videos'), 'statistics'],
    ['L9 what is necessary', pending('google-stats', {key: 'G-1'}), 'necessary'],
    ['a name that the catalogue does not have', pending('xyz'), 'consent'],
    ['a name that every object has', pending('constructor'), 'consent'],
  ];
  for (const [what, service, basis] of wrong) {
    describe(`with ${what}`, () => {
      it('leaves the service out', () => {
        expect(check(service, basis)).to.be.empty;
      });

      it('reports it with the category and what the catalogue has', () => {
        check(service, basis);
        const {bases, keyPattern} = [stats, videos].find(({name}) => name === service.name) ?? {};
        const names = ['google-stats', 'videos'];
        expect(mistakes).to.deep.equal([{service, category: analytics(service, basis), bases, keyPattern, names}]);
      });
    });
  }

  it('leaves out a service when the catalogue is empty', () => {
    expect(check(pending('videos'), 'consent', [])).to.be.empty;
    expect(mistakes).to.have.length(1);
  });
});

import {expect} from '@open-wc/testing';
import {Consent} from '../../src/core/consent.js';
import type {Host} from '../../src/core/host.js';
import {ServiceRunner} from '../../src/services/runner.js';
import type {CatalogueService} from '../../src/services/service.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';

describe('ServiceRunner', () => {
  let consent: Consent;
  let host: Host;
  let runner: ServiceRunner;
  let calls: string[];
  const signal = (): void => undefined;

  const facts = (name: string): CatalogueService => ({
    ...{name, label: name, provider: 'A', privacyHref: 'https://a.example/', purpose: 'B.', hosts: ['a.example']},
    ...{bases: ['consent'], cookies: [], sources: []},
    load: (key, page) => {
      calls.push(`load ${name} ${key}`);
      page.script(`https://a.example/${name}.js`);
    },
    withdraw: (key) => void calls.push(`withdraw ${name} ${key}`),
  });

  beforeEach(() => {
    calls = [];
    consent = new Consent();
    const policy = policyOf([
      categoryOf('analytics', [serviceOf('stats', {key: '1', catalogued: true}), serviceOf('own')]),
      categoryOf('functional', [serviceOf('videos', {catalogued: true}), serviceOf('plain', {catalogued: true})]),
    ]);
    consent.configure(policy);
    host = {consent, ran: new Set(), addScript: (url: string) => void calls.push(url)} as unknown as Host;
    const plain: CatalogueService = {...facts('plain'), load: undefined, withdraw: undefined};
    runner = new ServiceRunner(host, [facts('stats'), facts('videos'), facts('own'), plain], signal);
  });

  describe('in the advanced consent mode', () => {
    beforeEach(() => {
      const policy = policyOf(
        [
          categoryOf('analytics', [
            serviceOf('google', {key: '1', catalogued: true}),
            serviceOf('stats', {catalogued: true}),
          ]),
        ],
        {consentMode: 'advanced'},
      );
      consent.configure(policy);
      runner = new ServiceRunner(
        host,
        [{...facts('google'), consentTypes: ['analytics_storage']}, facts('stats')],
        signal,
      );
    });

    it('P9 starts before consent what reads the signal, and nothing else', () => {
      runner.update();
      expect(calls).to.deep.equal(['load google 1', 'https://a.example/google.js']);
    });

    it('starts it once, and needs no reload after a withdrawal', () => {
      runner.update();
      consent.acceptAll();
      runner.update();
      expect(calls.filter((call) => call.startsWith('load google'))).to.have.length(1);
      expect([...host.ran]).to.deep.equal(['stats']);
    });
  });

  describe('update()', () => {
    it('tells what has been started of each later decision', () => {
      const told: string[] = [];
      runner = new ServiceRunner(host, [{...facts('stats'), update: (key) => told.push(key)}], signal);
      consent.choose({stats: true});
      runner.update();
      expect(told).to.be.empty;
      runner.update();
      expect(told).to.deep.equal(['1']);
    });

    it('P9 gives the common signal before it starts anything', () => {
      runner = new ServiceRunner(host, [facts('stats')], () => void calls.push('signal'));
      consent.choose({stats: true});
      runner.update();
      expect(calls.slice(0, 2)).to.deep.equal(['signal', 'load stats 1']);
    });

    it('L1 starts nothing before there is a choice', () => {
      runner.update();
      expect(calls).to.be.empty;
    });

    it('L5 starts what is allowed alone, with its key', () => {
      consent.choose({stats: true});
      runner.update();
      expect(calls).to.deep.equal(['load stats 1', 'https://a.example/stats.js']);
    });

    it('starts each once', () => {
      consent.choose({stats: true});
      runner.update();
      runner.update();
      expect(calls.filter((call) => call.startsWith('load'))).to.have.length(1);
    });

    it('starts what has no key', () => {
      consent.choose({videos: true});
      runner.update();
      expect(calls[0]).to.equal('load videos ');
    });

    it("leaves a service of the site's own alone, whatever it is called", () => {
      consent.choose({own: true});
      runner.update();
      expect(calls).to.be.empty;
    });

    it('leaves one alone that a page parks and nobody starts', () => {
      consent.choose({plain: true});
      runner.update();
      expect(host.ran).to.be.empty;
    });

    it('notes what has run', () => {
      consent.acceptAll();
      runner.update();
      expect([...host.ran]).to.deep.equal(['stats', 'videos']);
    });
  });

  describe('withdraw()', () => {
    it('L7 tells those that have run', () => {
      consent.choose({stats: true});
      runner.update();
      calls = [];
      runner.withdraw(['stats', 'videos']);
      expect(calls).to.deep.equal(['withdraw stats 1']);
    });

    it('tells nobody who is not named', () => {
      consent.acceptAll();
      runner.update();
      calls = [];
      runner.withdraw(['videos', 'functional']);
      expect(calls).to.deep.equal(['withdraw videos ']);
    });

    it('asks nothing of one that cannot be told', () => {
      host.ran.add('plain');
      runner.withdraw(['plain']);
      expect(calls).to.be.empty;
    });
  });

  describe('embedAddress()', () => {
    it("is what the service's own setting makes of it, as a whole address", () => {
      const embedAddress = (address: URL): URL => new URL('?private', address);
      runner = new ServiceRunner(host, [{...facts('videos'), embedAddress}], signal);
      expect(runner.embedAddress('videos', '/film')).to.equal(new URL('/film?private', document.baseURI).href);
    });

    for (const name of ['stats', 'unknown']) {
      it(`is the address as it was for ${name}, which has no such setting`, () => {
        expect(runner.embedAddress(name, '/film')).to.equal('/film');
      });
    }
  });
});

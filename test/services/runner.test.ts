import {expect} from '@open-wc/testing';
import type {ConsentStore} from '../../src/core/store.js';
import {ServiceRunner, type RunnerPage} from '../../src/services/shared/runner.js';
import type {ServiceLoader} from '../../src/services/shared/service.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {storeOf} from '../fixtures/unit/stores.js';

describe('ServiceRunner', () => {
  let store: ConsentStore;
  let released: Set<string>;
  let calls: string[];
  let watches: [selector: string, found: (element: HTMLElement) => void][];
  /** The services that run from the start. */
  let signalledServices: string[];

  const loaderOf = (name: string, more: Partial<ServiceLoader> = {}): ServiceLoader => ({
    name,
    bases: ['consent'],
    load: (key, page) => {
      calls.push(`load ${name} ${key}`);
      page.script(`https://a.example/${name}.js`);
    },
    update: (key) => void calls.push(`update ${name} ${key}`),
    withdraw: (key) => void calls.push(`withdraw ${name} ${key}`),
    ...more,
  });
  const plain: ServiceLoader = {name: 'plain', bases: ['consent']};

  /** A runner with these loaders, or the usual ones. */
  const newRunner = (...loaders: ServiceLoader[]): ServiceRunner => {
    const page: RunnerPage = {
      ...{store, released},
      addScript: (url, properties) => {
        calls.push(url);
        properties?.onload?.call(window, new Event('load'));
      },
      watch: (selector, found) => watches.push([selector, found]),
      showPlaceholder: (element, service) => calls.push(`placeholder ${service} ${element.id}`),
      isTold: (name) => signalledServices.includes(name),
    };
    const usual = [loaderOf('stats'), loaderOf('videos'), loaderOf('own'), plain];
    return new ServiceRunner(page, loaders.length ? loaders : usual);
  };

  const catalogued = (name: string, key?: string): ReturnType<typeof serviceOf> =>
    serviceOf(name, {catalogued: true, ...(key ? {key} : {})});

  beforeEach(() => {
    calls = [];
    watches = [];
    signalledServices = [];
    released = new Set();
    store = storeOf(
      policyOf([
        categoryOf('analytics', [catalogued('stats', '1'), serviceOf('own')]),
        categoryOf('functional', [catalogued('videos'), catalogued('plain')]),
      ]),
    );
  });

  describe('update()', () => {
    it('R18 has a placeholder shown at each place of a service while it has to wait', () => {
      const runner = newRunner(loaderOf('videos', {places: '.video'}), loaderOf('stats'));
      runner.update();
      runner.update();
      expect(watches.map(([selector]) => selector)).to.deep.equal(['.video']);
      const place = Object.assign(document.createElement('div'), {id: 'x'});
      watches[0]![1](place);
      expect(calls).to.deep.equal(['placeholder videos x']);
      store.acceptAll('api');
      watches[0]![1](place);
      expect(calls).to.have.length(1);
    });

    it('knows the attributes that a frame of a service needs', () => {
      const runner = newRunner(loaderOf('videos', {frame: {allow: 'autoplay'}}));
      expect(runner.frameAttributes('videos')).to.deep.equal({allow: 'autoplay'});
      expect(runner.frameAttributes('stats')).to.deep.equal({});
    });

    it('L1 starts nothing before there is a choice', () => {
      newRunner().update();
      expect(calls).to.be.empty;
    });

    it('L5 starts only what is allowed, with its key', () => {
      store.choose({stats: true}, 'api');
      newRunner().update();
      expect(calls).to.deep.equal(['load stats 1', 'https://a.example/stats.js']);
    });

    it('starts a service without a key', () => {
      store.choose({videos: true}, 'api');
      newRunner().update();
      expect(calls[0]).to.equal('load videos ');
    });

    it('L1 starts the others while one has not been looked up in the catalogue', () => {
      const pending = serviceOf('stats', {pending: true});
      store = storeOf(policyOf([categoryOf('analytics', [pending, catalogued('videos')])]));
      store.acceptAll('api');
      newRunner().update();
      expect(calls).to.deep.equal(['load videos ', 'https://a.example/videos.js']);
    });

    it('starts each once', () => {
      store.choose({stats: true}, 'api');
      const runner = newRunner();
      runner.update();
      runner.update();
      expect(calls.filter((call) => call.startsWith('load'))).to.deep.equal(['load stats 1']);
    });

    it('does not start what the page has parked and the gate released', () => {
      store.choose({stats: true}, 'api');
      released.add('stats');
      newRunner().update();
      expect(calls).to.be.empty;
    });

    it('tells started services about each later decision, and not the first', () => {
      store.choose({stats: true}, 'api');
      const runner = newRunner();
      runner.update();
      calls = [];
      runner.update();
      expect(calls).to.deep.equal(['update stats 1']);
    });

    it('tells a service nothing once it is no longer allowed', () => {
      store.choose({stats: true}, 'api');
      const runner = newRunner();
      runner.update();
      calls = [];
      store.rejectAll('api');
      runner.update();
      expect(calls).to.be.empty;
    });

    it("ignores a service of the site's own, whatever its name", () => {
      store.choose({own: true}, 'api');
      newRunner().update();
      expect(calls).to.be.empty;
    });

    it('ignores a service that a page parks and the catalogue does not start', () => {
      store.choose({plain: true}, 'api');
      newRunner().update();
      expect(released).to.be.empty;
    });

    it('notes started services', () => {
      store.acceptAll('api');
      newRunner().update();
      expect([...released]).to.deep.equal(['stats', 'videos']);
    });
  });

  describe('the page passed to a loader', () => {
    it('has the globals of the page', () => {
      store.choose({stats: true}, 'api');
      newRunner(loaderOf('stats', {load: (_, {window}) => calls.push(String(window === globalThis))})).update();
      expect(calls).to.deep.equal(['true']);
    });

    it('calls back once its script has run', () => {
      store.choose({stats: true}, 'api');
      const load: ServiceLoader['load'] = (_, {script}) => script('/a.js', () => calls.push('loaded'));
      newRunner(loaderOf('stats', {load})).update();
      expect(calls).to.deep.equal(['/a.js', 'loaded']);
    });

    it('knows what is allowed', () => {
      store.choose({stats: true}, 'api');
      const load: ServiceLoader['load'] = (_, {allows}) => calls.push(`${allows('stats')} ${allows('videos')}`);
      newRunner(loaderOf('stats', {load})).update();
      expect(calls).to.deep.equal(['true false']);
    });
  });

  describe('with a service that reads the signal', () => {
    beforeEach(() => (signalledServices = ['stats']));

    it('P9 starts it before consent, and nothing else', () => {
      newRunner().update();
      expect(calls).to.deep.equal(['load stats 1', 'https://a.example/stats.js']);
    });

    it('P9 starts it once', () => {
      const runner = newRunner();
      runner.update();
      store.acceptAll('api');
      runner.update();
      expect(calls.filter((call) => call.startsWith('load stats'))).to.have.length(1);
    });

    it('needs no reload after its withdrawal', () => {
      store.acceptAll('api');
      newRunner().update();
      expect([...released]).to.deep.equal(['videos']);
    });
  });

  describe('withdraw()', () => {
    let runner: ServiceRunner;

    beforeEach(() => {
      store.acceptAll('api');
      runner = newRunner();
      runner.update();
      calls = [];
    });

    it('L7 tells services that have run', () => {
      released.delete('videos');
      runner.withdraw(['stats', 'videos']);
      expect(calls).to.deep.equal(['withdraw stats 1']);
    });

    it('tells only the named services', () => {
      runner.withdraw(['videos', 'functional']);
      expect(calls).to.deep.equal(['withdraw videos ']);
    });

    it('L7 tells a service that the page itself has parked', () => {
      runner = newRunner();
      runner.withdraw(['stats']);
      expect(calls).to.deep.equal(['withdraw stats 1']);
    });

    it('skips a service without withdraw()', () => {
      released.add('plain');
      runner.withdraw(['plain']);
      expect(calls).to.be.empty;
    });
  });

  describe('when a vendor throws', () => {
    const {error} = console;
    let said: unknown[];
    const refuse = (): never => {
      throw new Error('as a test wants');
    };

    beforeEach(() => {
      said = [];
      console.error = (...values: unknown[]) => said.push(...values);
      store.acceptAll('api');
    });
    afterEach(() => (console.error = error));

    it('starts the next', () => {
      newRunner(loaderOf('stats', {load: refuse}), loaderOf('videos')).update();
      expect(calls[0]).to.equal('load videos ');
    });

    it('L7 tells the next of the withdrawal', () => {
      const runner = newRunner(loaderOf('stats', {withdraw: refuse}), loaderOf('videos'));
      runner.update();
      runner.withdraw(['stats', 'videos']);
      expect(calls.at(-1)).to.equal('withdraw videos ');
    });

    it('tells the next about a later decision', () => {
      const runner = newRunner(loaderOf('stats', {update: refuse}), loaderOf('videos'));
      runner.update();
      runner.update();
      expect(calls.at(-1)).to.equal('update videos ');
    });

    it('logs it', () => {
      newRunner(loaderOf('stats', {load: refuse})).update();
      expect(String(said)).to.include('as a test wants');
    });
  });

  describe('embedAddress()', () => {
    it("is the whole address that the service's own setting gives", () => {
      const embedAddress = (address: URL): URL => new URL('?private', address);
      const runner = newRunner(loaderOf('videos', {embedAddress}));
      expect(runner.embedAddress('videos', '/film')).to.equal(new URL('/film?private', document.baseURI).href);
    });

    for (const name of ['stats', 'unknown']) {
      it(`is the address unchanged for ${name}, which has no such setting`, () => {
        expect(newRunner().embedAddress(name, '/film')).to.equal('/film');
      });
    }
  });
});

import {expect} from '@open-wc/testing';
import type {Policy} from '../../src/core/policy.js';
import {ConsentStore} from '../../src/core/store.js';
import type {StoreChange} from '../../src/core/store-change.js';
import {categoryOf, councilPolicy, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {decisionOf, StorageDouble} from '../fixtures/unit/record-storage.js';

const NOW = 1_800_000_000;
const refused = {analytics: false, stats: false, functional: false, maps: false, videos: false};
const agreed = {analytics: true, stats: true, functional: true, maps: true, videos: true};

describe('ConsentStore', () => {
  let storage: StorageDouble;
  let now: number;
  let store: ConsentStore;
  let changes: StoreChange[];

  beforeEach(() => {
    storage = new StorageDouble();
    now = NOW;
    store = new ConsentStore(storage, () => now);
    changes = [];
    store.listen((change) => changes.push(change));
  });

  /** Configures the store with these stored answers. */
  const configureWith = (answers: Record<string, boolean>, policy: Policy = councilPolicy()): void => {
    storage.kept = decisionOf(answers, {revision: policy.revision});
    store.configure(policy);
  };

  describe('before it is configured', () => {
    it('is undecided', () => {
      expect(store.status).to.equal('undecided');
    });

    it('has no choices', () => {
      expect(store.choices).to.deep.equal({});
    });

    it('L1 allows nothing, not even what is necessary', () => {
      expect(store.allows('necessary')).to.be.false;
    });

    it('stores and announces nothing when asked to decide', () => {
      store.acceptAll('banner');
      expect(storage.written).to.be.empty;
      expect(changes).to.be.empty;
    });

    it('does so right after it is configured', () => {
      store.acceptAll('banner');
      store.configure(councilPolicy());
      expect(storage.kept?.answers).to.deep.equal(agreed);
    });

    it('handles several requests in order', () => {
      store.acceptAll('banner');
      store.reset();
      store.choose({maps: true}, 'embed');
      store.rejectAll('preferences');
      store.configure(councilPolicy());
      expect(storage.written.map((each) => each?.method)).to.deep.equal(['banner', undefined, 'embed', 'preferences']);
    });

    it('announces each with its own choices', () => {
      store.acceptAll('banner');
      store.rejectAll('preferences');
      store.configure(councilPolicy());
      const told = changes.map(({source, choices}) => [source, choices['analytics']]);
      expect(told).to.deep.equal([
        [undefined, false],
        ['banner', true],
        ['preferences', false],
      ]);
    });

    it('does nothing twice when configured again', () => {
      store.acceptAll('banner');
      store.configure(councilPolicy());
      store.configure(councilPolicy());
      expect(storage.written).to.have.length(1);
    });
  });

  describe('without a stored decision', () => {
    beforeEach(() => store.configure(councilPolicy()));

    it('is undecided', () => {
      expect(store.status).to.equal('undecided');
    });

    it('L4 allows what is necessary, and nothing else', () => {
      expect(store.choices).to.deep.equal({necessary: true, 'sign-in': true, ...refused});
    });

    it('has read-only choices', () => {
      expect(store.choices).to.be.frozen;
    });

    it('has no decision, and no source', () => {
      expect([store.decision, store.source]).to.deep.equal([undefined, undefined]);
    });

    it('L23 keeps nothing', () => {
      expect(storage.written).to.be.empty;
    });

    it('announces a change without a decision', () => {
      expect(changes).to.deep.equal([{choices: store.choices, previous: {}, source: undefined}]);
    });

    for (const name of ['', 'social', 'constructor', '__proto__', 'toString']) {
      it(`does not allow ${JSON.stringify(name)}, which the policy does not have`, () => {
        store.acceptAll('banner');
        expect(store.allows(name)).to.be.false;
      });
    }

    it('is decided when there is nothing to ask', () => {
      store.configure(policyOf([categoryOf('necessary')]));
      expect(store.status).to.equal('decided');
    });
  });

  describe('with a stored decision', () => {
    it('is decided when it covers the policy', () => {
      configureWith(refused);
      expect(store.status).to.equal('decided');
    });

    it('allows what was agreed to', () => {
      configureWith({...refused, maps: true});
      expect([store.allows('maps'), store.allows('videos')]).to.deep.equal([true, false]);
    });

    it('does not store it again', () => {
      configureWith(agreed);
      expect(storage.written).to.be.empty;
    });

    it('has no source: the decision was not made on this page', () => {
      configureWith(agreed);
      expect(store.source).to.be.undefined;
      expect(changes.map(({source}) => source)).to.deep.equal([undefined]);
    });

    it('L12 is undecided when something is new, and earlier answers stay in force', () => {
      configureWith({analytics: true}, policyOf([categoryOf('analytics'), categoryOf('marketing')]));
      expect(store.status).to.equal('undecided');
      expect([store.allows('analytics'), store.allows('marketing')]).to.deep.equal([true, false]);
    });

    it('L12 is undecided when it was for another revision, and nothing in it is allowed', () => {
      storage.kept = decisionOf(agreed, {revision: 'old'});
      store.configure(councilPolicy({revision: 'new'}));
      expect(store.status).to.equal('undecided');
      expect(store.choices).to.deep.equal({necessary: true, 'sign-in': true, ...refused});
    });
  });

  describe('update()', () => {
    beforeEach(() => configureWith(agreed));

    it('keeps the answers', () => {
      store.update(councilPolicy({lang: 'cy'}));
      expect(store.answers).to.deep.equal(agreed);
    });

    it('does not read the record again', () => {
      storage.kept = undefined;
      store.update(councilPolicy({lang: 'cy'}));
      expect(store.decision?.answers).to.deep.equal(agreed);
    });

    it('announces a change without a decision', () => {
      changes.length = 0;
      store.update(councilPolicy({lang: 'cy'}));
      expect(changes.map(({source}) => source)).to.deep.equal([undefined]);
    });

    it('allows an agreed service once the catalogue has it', () => {
      const policy = (pending: boolean): Policy => policyOf([categoryOf('analytics', [serviceOf('stats', {pending})])]);
      store.configure(policy(true));
      store.update(policy(false));
      expect(changes.slice(-2).map(({choices}) => choices['stats'])).to.deep.equal([false, true]);
    });
  });

  describe('while a service has not been looked up', () => {
    beforeEach(() => {
      const chat = serviceOf('chat', {pending: true});
      const hotjar = serviceOf('hotjar', {pending: true});
      const policy = policyOf([
        categoryOf('necessary', [chat]),
        categoryOf('analytics', [hotjar]),
        categoryOf('visits', [serviceOf('counter', {pending: true})], {basis: 'statistics'}),
      ]);
      configureWith({analytics: true, hotjar: true, visits: true, counter: true}, policy);
    });

    for (const name of ['hotjar', 'chat', 'counter']) {
      it(`does not allow ${name}, whatever the answer`, () => expect(store.allows(name)).to.be.false);
    }

    it('allows the categories around it', () => {
      expect(['necessary', 'analytics', 'visits'].map((name) => store.allows(name))).to.deep.equal([true, true, true]);
    });

    it('has nothing left to ask, as the answers exist', () => {
      expect(store.status).to.equal('decided');
    });
  });

  describe('unanswered', () => {
    const names = (): string[] => store.unanswered.map(({name}) => name);

    it('is everything optional before the first answer', () => {
      store.configure(councilPolicy());
      expect(names()).to.deep.equal(['analytics', 'stats', 'functional', 'maps', 'videos']);
    });

    it('is nothing once everything has an answer, even a refusal', () => {
      configureWith(refused);
      expect(names()).to.be.empty;
    });

    it('L24 is the rest when one has an answer', () => {
      configureWith({maps: true});
      expect(names()).to.deep.equal(['analytics', 'stats', 'functional', 'videos']);
    });

    it('L12 is a service added since', () => {
      configureWith(agreed, policyOf([categoryOf('analytics', [serviceOf('stats'), serviceOf('heat-map')])]));
      expect(names()).to.deep.equal(['heat-map']);
    });

    it('is nothing when something has been removed since', () => {
      configureWith(agreed, policyOf([categoryOf('analytics')]));
      expect(names()).to.be.empty;
    });

    it('is nothing when only necessary services are used', () => {
      store.configure(policyOf([categoryOf('necessary', [serviceOf('sign-in')])]));
      expect(names()).to.be.empty;
    });

    it("P8 leaves out what the browser's signal answers", () => {
      store.configure(policyOf([categoryOf('marketing'), categoryOf('analytics')], {gpc: true}));
      expect(names()).to.deep.equal(['analytics']);
    });
  });

  describe('follow()', () => {
    beforeEach(() => store.configure(councilPolicy()));

    it("takes over another tab's decision", () => {
      store.follow(decisionOf(agreed));
      expect(store.answers).to.deep.equal(agreed);
    });

    it('gives the other tab as the source', () => {
      store.follow(decisionOf(agreed));
      expect([store.source, changes.at(-1)!.source]).to.deep.equal(['tab', 'tab']);
    });

    it('stores nothing: the other tab has', () => {
      store.follow(decisionOf(agreed));
      expect(storage.written).to.be.empty;
    });

    it('keeps how and when it was made there', () => {
      const decision = decisionOf(agreed, {method: 'preferences', time: NOW - 1});
      store.follow(decision);
      expect(store.decision).to.equal(decision);
    });

    it('forgets the choice when it was forgotten there', () => {
      store.acceptAll('banner');
      store.follow(undefined);
      expect(store.decision).to.be.undefined;
      expect(store.status).to.equal('undecided');
    });

    it('is kept even when the browser did not keep the decision made here', () => {
      storage.isForbidden = true;
      store.acceptAll('banner');
      store.follow(decisionOf(refused));
      expect(store.isKept).to.be.true;
    });
  });

  describe('listen()', () => {
    let heard: string[];

    beforeEach(() => {
      heard = [];
      store.configure(councilPolicy());
    });

    it('calls the listeners in the order they were added', () => {
      store.listen(() => heard.push('first'));
      store.listen(() => heard.push('second'));
      store.acceptAll('banner');
      expect(heard).to.deep.equal(['first', 'second']);
    });

    it('stops when told to', () => {
      const stop = store.listen(() => heard.push('first'));
      stop();
      store.acceptAll('banner');
      expect(heard).to.be.empty;
    });

    it('continues with the others when one removes itself', () => {
      const stop = store.listen(() => stop());
      store.listen(() => heard.push('second'));
      store.acceptAll('banner');
      expect(heard).to.deep.equal(['second']);
    });

    it('notifies every listener of one change before the next when a listener decides again', () => {
      let isFirst = true;
      store.listen(() => {
        if (!isFirst) return;
        isFirst = false;
        store.rejectAll('api');
      });
      store.listen(({source}) => heard.push(source!));
      store.acceptAll('banner');
      expect(heard).to.deep.equal(['banner', 'api']);
    });

    it('has the latest decision when a listener has decided again', () => {
      let isFirst = true;
      const allowed: boolean[] = [];
      store.listen(() => {
        if (!isFirst) return;
        isFirst = false;
        store.rejectAll('api');
        allowed.push(store.allows('maps'));
      });
      store.acceptAll('banner');
      expect(allowed).to.deep.equal([false]);
    });

    it('continues with the next change after a listener threw', () => {
      const stop = store.listen(() => {
        throw new Error('A listener failed.');
      });
      expect(() => store.acceptAll('banner')).to.throw('A listener failed.');
      stop();
      store.listen(({source}) => heard.push(source!));
      store.rejectAll('api');
      expect(heard).to.deep.equal(['api']);
    });
  });

  describe('with Global Privacy Control', () => {
    const ads = categoryOf('marketing', [serviceOf('ads')]);
    const signalled = (basis: 'consent' | 'statistics' = 'consent'): void =>
      store.configure(policyOf([categoryOf('analytics', [], {basis}), ads], {gpc: true}));

    it('P8 asks for neither marketing nor its services', () => {
      store.configure(policyOf([ads], {gpc: true}));
      expect(store.status).to.equal('decided');
      expect([store.allows('marketing'), store.allows('ads')]).to.deep.equal([false, false]);
    });

    it('L23 stores nothing for it', () => {
      signalled();
      expect(storage.written).to.be.empty;
      expect(store.decision).to.be.undefined;
    });

    it('P8 asks for the rest', () => {
      signalled();
      expect(store.unanswered.map(({name}) => name)).to.deep.equal(['analytics']);
    });

    it('P8 does not ask for statistics without consent', () => {
      signalled('statistics');
      expect(store.status).to.equal('decided');
    });

    it('P8 acceptAll() does not undo it', () => {
      signalled();
      store.acceptAll('banner');
      expect(store.answers).to.deep.equal({analytics: true, marketing: false, ads: false});
    });

    it('P8 can be changed by the visitor', () => {
      signalled();
      store.choose({marketing: true}, 'preferences');
      expect(store.allows('ads')).to.be.true;
    });

    it('P8 acceptAll() leaves what the visitor has changed', () => {
      signalled();
      store.choose({marketing: true}, 'preferences');
      store.acceptAll('banner');
      expect(store.answers).to.deep.equal({analytics: true, marketing: true, ads: true});
    });
  });
});

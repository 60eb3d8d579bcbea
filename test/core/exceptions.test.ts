/** The statutory exceptions for statistics and appearance (PECR 2003 Schedule A1): on until the visitor objects. */
import {expect} from '@open-wc/testing';
import type {Policy} from '../../src/core/policy.js';
import {ConsentStore} from '../../src/core/store.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {decisionOf, StorageDouble} from '../fixtures/unit/record-storage.js';

const NOW = 1_800_000_000;
const mixedPolicy = (more: Partial<Policy> = {}): Policy =>
  policyOf(
    [
      categoryOf('necessary'),
      categoryOf('visits', [serviceOf('counter'), serviceOf('timer')], {basis: 'statistics'}),
      categoryOf('look', [serviceOf('text-size')], {basis: 'appearance'}),
      categoryOf('marketing', [serviceOf('ads')]),
    ],
    more,
  );
const on = {visits: true, counter: true, timer: true, look: true, 'text-size': true};
const objected = {visits: false, counter: false, timer: false, look: false, 'text-size': false};

describe('the exceptions for statistics and appearance', () => {
  let storage: StorageDouble;
  let store: ConsentStore;
  const unanswered = (): string[] => store.unanswered.map(({name}) => name);
  const allowed = (...names: string[]): boolean[] => names.map((name) => store.allows(name));

  beforeEach(() => {
    storage = new StorageDouble();
    store = new ConsentStore(storage, () => NOW);
    store.configure(mixedPolicy());
  });

  describe('before an answer', () => {
    it('L8 they run, and what needs consent does not', () => {
      expect(store.choices).to.deep.equal({necessary: true, ...on, marketing: false, ads: false});
    });

    it('L8 the visitor must still be told', () => {
      expect(store.status).to.equal('undecided');
      expect(unanswered()).to.include.members(['visits', 'counter', 'look']);
    });

    it('L23 nothing is recorded', () => {
      expect(storage.written).to.be.empty;
    });

    it('nothing runs before the configuration has been read', () => {
      expect(new ConsentStore(storage, () => NOW).allows('visits')).to.be.false;
    });

    it('P8 Global Privacy Control objects to statistics, and not to appearance', () => {
      store.configure(mixedPolicy({gpc: true}));
      expect(allowed('visits', 'counter')).to.deep.equal([false, false]);
      expect(allowed('look', 'text-size')).to.deep.equal([true, true]);
    });
  });

  describe('acceptAll()', () => {
    it('L8 leaves on what is on, with nothing left to tell', () => {
      store.acceptAll('banner');
      expect(store.answers).to.deep.equal({...on, marketing: true, ads: true});
      expect(store.status).to.equal('decided');
    });

    it('L8 does not undo an objection', () => {
      store.choose({visits: false}, 'preferences');
      store.acceptAll('banner');
      const answers = {...on, visits: false, counter: false, timer: false, marketing: true, ads: true};
      expect(store.answers).to.deep.equal(answers);
    });

    it('L8 does not undo the objection to one service alone', () => {
      store.choose({counter: false}, 'preferences');
      store.acceptAll('banner');
      expect(allowed('visits', 'counter', 'timer')).to.deep.equal([true, false, true]);
    });

    it('P8 does not undo the signal', () => {
      store.configure(mixedPolicy({gpc: true}));
      store.acceptAll('banner');
      expect(store.allows('counter')).to.be.false;
    });
  });

  it('rejectAll() also objects', () => {
    store.rejectAll('banner');
    expect(store.answers).to.deep.equal({...objected, marketing: false, ads: false});
  });

  describe('object()', () => {
    it('L8 objects in one action to what runs without consent', () => {
      store.object('banner');
      expect(allowed(...Object.keys(on))).not.to.include(true);
    });

    it('L24 answers nothing else', () => {
      store.object('banner');
      expect(store.answers).to.deep.equal(objected);
      expect(unanswered()).to.deep.equal(['marketing', 'ads']);
    });

    it('L24 leaves what was agreed to', () => {
      store.acceptAll('banner');
      store.object('preferences');
      expect(store.answers).to.deep.equal({...objected, marketing: true, ads: true});
    });
  });

  describe('acceptAsked()', () => {
    it('L8 leaves on what is on, with nothing left to tell', () => {
      store.configure(policyOf(mixedPolicy().categories.slice(0, 3)));
      store.acceptAsked('banner');
      expect(store.answers).to.deep.equal(on);
      expect(store.status).to.equal('decided');
    });

    it('L8 leaves an objection', () => {
      store.object('banner');
      store.acceptAsked('banner');
      expect(store.answers).to.include(objected);
    });
  });

  describe('choose()', () => {
    it('L8 withdraws an objection to the name given', () => {
      store.rejectAll('banner');
      store.choose({visits: true}, 'preferences');
      expect(allowed('visits', 'counter')).to.deep.equal([true, true]);
    });

    it('L8 keeps an objection when another name is given', () => {
      store.rejectAll('banner');
      store.choose({marketing: true}, 'preferences');
      expect(store.answers).to.deep.equal({...objected, marketing: true, ads: true});
    });

    it('L24 leaves on what is on, and untold, when another name is given', () => {
      store.choose({marketing: false}, 'embed');
      expect(store.answers).to.deep.equal({marketing: false, ads: false});
      expect(allowed('visits', 'look')).to.deep.equal([true, true]);
      expect(unanswered()).to.deep.equal(['visits', 'counter', 'timer', 'look', 'text-size']);
    });
  });

  it('reset() also forgets objections', () => {
    store.rejectAll('banner');
    store.reset();
    expect(store.answers).to.deep.equal({});
    expect(store.allows('visits')).to.be.true;
  });

  describe('a service added to a category later', () => {
    const look = {look: true, 'text-size': true};

    it('L8 stays off, and needs no notice, when the category was objected to', () => {
      storage.kept = decisionOf({visits: false, counter: false, ...look});
      store.configure(mixedPolicy());
      expect(store.allows('timer')).to.be.false;
      expect(unanswered()).to.deep.equal(['marketing', 'ads']);
    });

    it('L8 L12 runs, with a notice, when the category is on', () => {
      storage.kept = decisionOf({visits: true, counter: true, ...look});
      store.configure(mixedPolicy());
      expect(store.allows('timer')).to.be.true;
      expect(unanswered()).to.include('timer');
    });
  });

  describe('with another revision', () => {
    beforeEach(() => {
      storage.kept = decisionOf({...on, visits: false, marketing: false, ads: true}, {revision: 'old'});
      store.configure(mixedPolicy({revision: 'new'}));
    });

    it('L8 only objections count', () => {
      expect(store.answers).to.deep.equal({visits: false});
    });

    it('L8 what was objected to stays off, with its services unless they have their own answer', () => {
      expect(allowed('visits', 'timer')).to.deep.equal([false, false]);
    });

    it('L12 the rest is asked and told again', () => {
      expect(unanswered()).to.deep.equal(['look', 'text-size', 'marketing', 'ads']);
    });

    it('L8 the objection is kept when the visitor answers', () => {
      store.acceptAll('banner');
      const answers = {...on, visits: false, counter: false, timer: false, marketing: true, ads: true};
      expect(storage.kept).to.deep.include({revision: 'new', answers});
    });
  });
});

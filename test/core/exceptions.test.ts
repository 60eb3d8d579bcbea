/** The statutory exceptions for statistics and appearance (PECR 2003 Schedule A1): on until the visitor objects. */
import {expect} from '@open-wc/testing';
import {Consent} from '../../src/core/consent.js';
import type {Policy} from '../../src/core/policy.js';
import {decodeRecord} from '../../src/core/record.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';

const NOW = 1_800_000_000;
const DAY = 86_400;
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
  let consent: Consent;

  beforeEach(() => {
    consent = new Consent();
    consent.configure(mixedPolicy());
  });

  describe('before an answer', () => {
    it('L8 they run, and what needs consent does not', () => {
      expect(consent.choices).to.deep.equal({necessary: true, ...on, marketing: false, ads: false});
    });

    it('L8 the visitor still has to be told', () => {
      expect(consent.status).to.equal('undecided');
      expect(consent.unanswered.map(({name}) => name)).to.include.members(['visits', 'counter', 'look']);
    });

    it('nothing runs before the configuration has been read', () => {
      expect(new Consent().allows('visits')).to.be.false;
    });

    it('nothing runs before the catalogue is known', () => {
      consent.configure(mixedPolicy({pending: true}));
      expect([consent.allows('visits'), consent.allows('counter'), consent.allows('look')]).not.to.include(true);
    });

    it('P8 Global Privacy Control objects to statistics, and not to appearance', () => {
      consent.configure(mixedPolicy({gpc: true}));
      expect([consent.allows('visits'), consent.allows('counter')]).to.deep.equal([false, false]);
      expect([consent.allows('look'), consent.allows('text-size')]).to.deep.equal([true, true]);
    });
  });

  describe('acceptAll()', () => {
    it('L8 leaves on what is on, and leaves nothing to tell', () => {
      consent.acceptAll();
      expect(consent.answers).to.deep.equal({...on, marketing: true, ads: true});
      expect(consent.status).to.equal('decided');
    });

    it('L8 does not undo an objection', () => {
      consent.choose({visits: false});
      consent.acceptAll();
      expect(consent.answers).to.deep.equal({
        ...on,
        visits: false,
        counter: false,
        timer: false,
        marketing: true,
        ads: true,
      });
    });

    it('P8 does not undo the signal', () => {
      consent.configure(mixedPolicy({gpc: true}));
      consent.acceptAll();
      expect(consent.allows('counter')).to.be.false;
    });
  });

  it('rejectAll() objects, too', () => {
    consent.rejectAll();
    expect(consent.answers).to.deep.equal({...objected, marketing: false, ads: false});
  });

  describe('choose()', () => {
    it('L8 takes an objection back where the name is given', () => {
      consent.rejectAll();
      consent.choose({visits: true});
      expect([consent.allows('visits'), consent.allows('counter')]).to.deep.equal([true, true]);
    });

    it('L8 leaves an objection as it is where another name is given', () => {
      consent.rejectAll();
      consent.choose({marketing: true});
      expect(consent.answers).to.deep.equal({...objected, marketing: true, ads: true});
    });

    it('leaves on what is on where another name is given', () => {
      consent.choose({marketing: false});
      expect(consent.answers).to.deep.equal({...on, marketing: false, ads: false});
    });
  });

  it('reset() forgets objections, too', () => {
    consent.rejectAll();
    consent.reset();
    expect(consent.answers).to.deep.equal({});
    expect(consent.allows('visits')).to.be.true;
  });

  describe('a service that has been added since to a category', () => {
    it('L8 stays off where that has been objected to, and is not told of', () => {
      consent.configure(mixedPolicy(), {visits: false, counter: false, look: true, 'text-size': true});
      expect(consent.allows('timer')).to.be.false;
      expect(consent.unanswered.map(({name}) => name)).to.deep.equal(['marketing', 'ads']);
    });

    it('L8 L12 runs where that is on, and is told of', () => {
      consent.configure(mixedPolicy(), {visits: true, counter: true, look: true, 'text-size': true});
      expect(consent.allows('timer')).to.be.true;
      expect(consent.unanswered.map(({name}) => name)).to.include('timer');
    });
  });

  describe('the record', () => {
    const decode = (no: string, {revision = '', age = 0, policy = mixedPolicy()} = {}): object | undefined =>
      decodeRecord(
        new URLSearchParams({v: '1', id: 'abc', t: String(NOW - age), r: revision, yes: 'ads.look', no}).toString(),
        policy,
        NOW,
      )?.answers;

    it('L8 keeps the objections of another revision, and nothing else', () => {
      expect(decode('visits.counter.marketing', {revision: 'old'})).to.deep.equal({visits: false, counter: false});
    });

    it('keeps no objection to what needs consent by now', () => {
      const asked = mixedPolicy().categories.map((category) => ({...category, basis: 'consent'}) as const);
      expect(decode('visits', {revision: 'old', policy: policyOf(asked)})).to.deep.equal({});
    });

    it('L11 an objection ages out with it', () => {
      expect(decode('visits', {revision: 'old', age: 364 * DAY})).to.include({visits: false});
      expect(decode('visits', {revision: 'old', age: 366 * DAY})).to.be.undefined;
    });
  });
});

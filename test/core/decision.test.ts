import {expect} from '@open-wc/testing';
import {answersFor, answersForOtherPages, compareDecisions, answerTo, newestOf} from '../../src/core/decision.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {decisionOf} from '../fixtures/unit/record-storage.js';

/** Visits run without consent; marketing needs it. */
const policy = policyOf(
  [
    categoryOf('necessary'),
    categoryOf('visits', [serviceOf('counter')], {basis: 'statistics'}),
    categoryOf('marketing', [serviceOf('ads')]),
  ],
  {revision: 'new'},
);

describe('answerTo()', () => {
  it('returns the answer', () => {
    expect(answerTo({analytics: true}, 'analytics')).to.be.true;
    expect(answerTo({analytics: false}, 'analytics')).to.be.false;
  });

  it('is undefined without an answer', () => {
    expect(answerTo({}, 'analytics')).to.be.undefined;
  });

  it('takes only true for a yes', () => {
    const answers = {analytics: 'yes'} as unknown as Record<string, boolean>;
    expect(answerTo(answers, 'analytics')).to.be.false;
  });

  for (const name of ['constructor', 'toString', '__proto__']) {
    it(`finds no answer named ${name} in an object that has none`, () => {
      expect(answerTo({}, name)).to.be.undefined;
    });
  }
});

describe('answersFor()', () => {
  const answers = {visits: false, counter: true, marketing: false, ads: true, other: false};

  it('returns no answers without a decision', () => {
    expect(answersFor(policy, undefined)).to.deep.equal({});
  });

  it('returns every answer to the same revision', () => {
    expect(answersFor(policy, decisionOf(answers, {revision: 'new'}))).to.deep.equal(answers);
  });

  it('L8 returns only the objections from another revision', () => {
    expect(answersFor(policy, decisionOf(answers, {revision: 'old'}))).to.deep.equal({visits: false});
  });

  it('returns no objection to what now needs consent', () => {
    const asked = {...policy, categories: policy.categories.map((each) => ({...each, basis: 'consent'}) as const)};
    expect(answersFor(asked, decisionOf(answers, {revision: 'old'}))).to.deep.equal({});
  });
});

describe('answersForOtherPages()', () => {
  const answers = {visits: false, marketing: true, films: true, chat: false};

  it('returns no answers without a decision', () => {
    expect(answersForOtherPages(policy, undefined)).to.deep.equal({});
  });

  it('returns the answers to names that this page does not have', () => {
    const others = answersForOtherPages(policy, decisionOf(answers, {revision: 'new'}));
    expect(others).to.deep.equal({films: true, chat: false});
  });

  it('returns only the refusals from another revision', () => {
    expect(answersForOtherPages(policy, decisionOf(answers, {revision: 'old'}))).to.deep.equal({chat: false});
  });
});

describe('newestOf()', () => {
  const older = decisionOf({marketing: false}, {time: 1_800_000_000.123});
  const newer = decisionOf({marketing: true}, {time: 1_800_000_000.456});

  it('is undefined when there is none', () => {
    expect(newestOf([])).to.be.undefined;
  });

  it('is the newest to the millisecond, in any order', () => {
    expect(newestOf([older, newer])).to.equal(newer);
    expect(newestOf([newer, older])).to.equal(newer);
  });

  it('prefers the one that refuses more of two at the same time', () => {
    const refusal = decisionOf({visits: false, marketing: false});
    const mixed = decisionOf({visits: true, marketing: false});
    expect(newestOf([mixed, refusal])).to.equal(refusal);
    expect(newestOf([refusal, mixed])).to.equal(refusal);
  });

  it('R59 prefers a reset to any other at the same time', () => {
    const [reset, refusal] = [decisionOf({}), decisionOf({visits: false})];
    expect(newestOf([reset, refusal])).to.equal(reset);
    expect(newestOf([refusal, reset])).to.equal(reset);
  });

  it('R59 prefers the same one in any order when nothing else decides', () => {
    const [one, other] = [decisionOf({visits: false, marketing: true}), decisionOf({visits: true, marketing: false})];
    expect(newestOf([one, other])).to.equal(newestOf([other, one]));
    expect(compareDecisions(one, decisionOf({marketing: true, visits: false}))).to.equal(0);
  });

  it('leaves the list unchanged', () => {
    const list = [older, newer];
    newestOf(list);
    expect(list).to.deep.equal([older, newer]);
  });
});

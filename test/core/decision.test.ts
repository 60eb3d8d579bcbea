import {expect} from '@open-wc/testing';
import {answerEach, answerTo, isOpen} from '../../src/core/decision.js';
import {categoryOf, councilPolicy, policyOf, serviceOf} from '../fixtures/unit/policies.js';

describe('answerTo()', () => {
  it('is what was answered', () => {
    expect(answerTo({analytics: true}, 'analytics')).to.be.true;
    expect(answerTo({analytics: false}, 'analytics')).to.be.false;
  });

  it('is undefined where nothing was answered', () => {
    expect(answerTo({}, 'analytics')).to.be.undefined;
  });

  it('takes nothing but true for a yes', () => {
    const answers = {analytics: 'yes'} as unknown as Record<string, boolean>;
    expect(answerTo(answers, 'analytics')).to.be.false;
  });

  for (const name of ['constructor', 'toString', '__proto__']) {
    it(`finds no answer called ${name} in an object that has none`, () => {
      expect(answerTo({}, name)).to.be.undefined;
    });
  }
});

describe('answerEach()', () => {
  it('L5 answers each optional category and each service in it', () => {
    const names = Object.keys(answerEach(councilPolicy(), () => true));
    expect(names).to.deep.equal(['analytics', 'stats', 'functional', 'maps', 'videos']);
  });

  it('tells the category that a service is in', () => {
    const answers = answerEach(councilPolicy(), (_, category) => category.name === 'functional');
    const {stats, maps, videos} = answers;
    expect({stats, maps, videos}).to.deep.equal({stats: false, maps: true, videos: true});
  });

  it('keeps a service whose name an object has already', () => {
    const policy = policyOf([categoryOf('analytics', [serviceOf('constructor')])]);
    expect(
      answerTo(
        answerEach(policy, () => true),
        'constructor',
      ),
    ).to.be.true;
  });
});

describe('isOpen()', () => {
  const answers = {analytics: true, stats: true, functional: false, maps: false, videos: false};

  it('is true before the first answer', () => {
    expect(isOpen(councilPolicy(), {})).to.be.true;
  });

  it('is false once everything has an answer, a refusal too', () => {
    expect(isOpen(councilPolicy(), answers)).to.be.false;
  });

  it('L12 is true when a service has been added since', () => {
    const policy = policyOf([categoryOf('analytics', [serviceOf('stats'), serviceOf('heat-map')])]);
    expect(isOpen(policy, answers)).to.be.true;
  });

  it('is false when something has been taken away since', () => {
    expect(isOpen(policyOf([categoryOf('analytics')]), answers)).to.be.false;
  });

  it('is false where only what is necessary is used', () => {
    expect(isOpen(policyOf([categoryOf('necessary', [serviceOf('sign-in')])]), {})).to.be.false;
  });
});

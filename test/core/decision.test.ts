import {expect} from '@open-wc/testing';
import {answerTo} from '../../src/core/decision.js';

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

import {expect} from '@open-wc/testing';
import {fill} from '../../../src/elements/shared/fill.js';

describe('fill()', () => {
  it('fills in each name', () => {
    expect(fill('{a} and {b}, {a}', {a: 'one', b: 'two'})).to.equal('one and two, one');
  });

  it('keeps a name without a value', () => {
    expect(fill('Allow: {name}', {})).to.equal('Allow: {name}');
  });

  it('does not fill names inside a value', () => {
    expect(fill('Allow: {name}', {name: '{name} $& $1'})).to.equal('Allow: {name} $& $1');
  });

  it('takes an empty value', () => {
    expect(fill('[{name}]', {name: ''})).to.equal('[]');
  });
});

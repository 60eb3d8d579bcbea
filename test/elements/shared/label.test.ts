import {expect} from '@open-wc/testing';
import type {Category} from '../../../src/core/policy.js';
import {labelOf} from '../../../src/elements/shared/label.js';
import {words as cy} from '../../../src/i18n/cy.js';
import {en} from '../../../src/i18n/en.js';

const category = (name: string, label?: string): Category => ({name, label, basis: 'consent', services: []});

describe('labelOf()', () => {
  it('is the site’s own label', () => {
    expect(labelOf(category('analytics', 'Counting'), en)).to.equal('Counting');
  });

  it('L16 is our label in the language of the words', () => {
    expect(labelOf(category('analytics'), en)).to.equal('Analytics');
    expect(labelOf(category('analytics'), cy)).to.equal('Dadansoddi');
  });

  it('is our label when the site’s own is empty', () => {
    expect(labelOf(category('analytics', ''), en)).to.equal('Analytics');
  });

  it('is the name when neither has a label', () => {
    expect(labelOf(category('polls'), en)).to.equal('polls');
  });
});

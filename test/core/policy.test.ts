import {expect} from '@open-wc/testing';
import {isAlwaysOn, languageOf, NAME_FORM, optionalCategories, servicesOf} from '../../src/core/policy.js';
import {categoryOf, councilPolicy} from '../fixtures/unit/policies.js';

describe('isAlwaysOn()', () => {
  it('is true of what is necessary', () => {
    expect(isAlwaysOn(categoryOf('necessary'))).to.be.true;
  });

  it('goes by the basis, not by the name', () => {
    expect(isAlwaysOn(categoryOf('essentials', [], {basis: 'necessary'}))).to.be.true;
  });

  it('is false of what is asked for', () => {
    expect(isAlwaysOn(categoryOf('analytics'))).to.be.false;
  });
});

describe('optionalCategories()', () => {
  it('leaves out what is always on, and keeps the order', () => {
    expect(optionalCategories(councilPolicy()).map(({name}) => name)).to.deep.equal(['analytics', 'functional']);
  });
});

describe('servicesOf()', () => {
  it('has the services of all categories', () => {
    const names = servicesOf(councilPolicy()).map(({name}) => name);
    expect(names).to.deep.equal(['sign-in', 'stats', 'maps', 'videos']);
  });
});

describe('languageOf()', () => {
  for (const [lang, language] of Object.entries({
    cy: 'cy',
    'en-GB': 'en',
    'CY-gb': 'cy',
    en_GB: 'en',
    'zh-Hant-HK': 'zh',
  })) {
    it(`is ${language} for ${lang}`, () => {
      expect(languageOf(lang)).to.equal(language);
    });
  }
});

describe('NAME_FORM', () => {
  for (const name of ['analytics', 'google-analytics', 'a', 'web2']) {
    it(`takes ${name}`, () => {
      expect(NAME_FORM.test(name)).to.be.true;
    });
  }

  for (const name of ['', 'Analytics', '2web', '-a', 'a b', 'a.b', 'a_b', 'ystadegau-â', 'a\n']) {
    it(`refuses ${JSON.stringify(name)}`, () => {
      expect(NAME_FORM.test(name)).to.be.false;
    });
  }
});

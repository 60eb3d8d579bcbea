import {expect} from '@open-wc/testing';
import {
  isAlwaysOn,
  isAsked,
  isExempt,
  isSignalled,
  itemsOf,
  languageOf,
  NAME_FORM,
  needsConsent,
  optionalCategories,
  servicesOf,
  type Basis,
} from '../../src/core/policy.js';
import {categoryOf, councilPolicy, policyOf} from '../fixtures/unit/policies.js';

describe('isAlwaysOn()', () => {
  it('is true for what is necessary', () => {
    expect(isAlwaysOn(categoryOf('necessary'))).to.be.true;
  });

  it('depends on the basis, not the name', () => {
    expect(isAlwaysOn(categoryOf('essentials', [], {basis: 'necessary'}))).to.be.true;
  });

  it('is false for what needs consent', () => {
    expect(isAlwaysOn(categoryOf('analytics'))).to.be.false;
  });
});

describe('the basis of a category', () => {
  const kinds: Record<Basis, string> = {
    consent: 'needs consent',
    necessary: 'is always on',
    statistics: 'is exempt',
    appearance: 'is exempt',
  };
  for (const [basis, kind] of Object.entries(kinds)) {
    it(`${basis} ${kind}, and nothing else`, () => {
      const category = categoryOf('a', [], {basis: basis as Basis});
      const is = [
        needsConsent(category) && 'needs consent',
        isAlwaysOn(category) && 'is always on',
        isExempt(category) && 'is exempt',
      ];
      expect(is.filter(Boolean)).to.deep.equal([kind]);
    });
  }
});

describe('Global Privacy Control', () => {
  const signalled = (name: string, basis: Basis, gpc = true): boolean =>
    isSignalled(policyOf([], {gpc}), categoryOf(name, [], {basis}));

  it('P8 refuses marketing', () => {
    expect(signalled('marketing', 'consent')).to.be.true;
  });

  it('P8 objects to statistics without consent', () => {
    expect(signalled('visits', 'statistics')).to.be.true;
  });

  it('P8 does not affect appearance, nor what else needs consent', () => {
    expect([signalled('look', 'appearance'), signalled('analytics', 'consent')]).to.deep.equal([false, false]);
  });

  it('has no effect when the browser does not send it', () => {
    expect(signalled('marketing', 'consent', false)).to.be.false;
  });
});

describe('isAsked()', () => {
  it('is true for what needs consent', () => {
    expect(isAsked(policyOf([]), categoryOf('marketing'))).to.be.true;
  });

  it('L8 is false under an exception', () => {
    expect(isAsked(policyOf([]), categoryOf('visits', [], {basis: 'statistics'}))).to.be.false;
  });

  it("P8 is false when the browser's signal has answered", () => {
    expect(isAsked(policyOf([], {gpc: true}), categoryOf('marketing'))).to.be.false;
  });
});

describe('optionalCategories()', () => {
  it('leaves out what is always on, and keeps the order', () => {
    expect(optionalCategories(councilPolicy()).map(({name}) => name)).to.deep.equal(['analytics', 'functional']);
  });
});

describe('itemsOf()', () => {
  it('returns each category followed by its services', () => {
    expect(itemsOf(councilPolicy()).map(({name}) => name)).to.deep.equal([
      ...['necessary', 'sign-in', 'analytics', 'stats', 'functional', 'maps', 'videos'],
    ]);
  });

  it('returns the category that each is in', () => {
    const within = itemsOf(councilPolicy()).map((item) => item.within.name);
    expect(within).to.deep.equal([
      ...['necessary', 'necessary', 'analytics', 'analytics', 'functional', 'functional', 'functional'],
    ]);
  });
});

describe('servicesOf()', () => {
  it('returns the services of all categories', () => {
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
    it(`accepts ${name}`, () => {
      expect(NAME_FORM.test(name)).to.be.true;
    });
  }

  for (const name of ['', 'Analytics', '2web', '-a', 'a b', 'a.b', 'a_b', 'ystadegau-â', 'a\n', '__proto__']) {
    it(`rejects ${JSON.stringify(name)}`, () => {
      expect(NAME_FORM.test(name)).to.be.false;
    });
  }
});

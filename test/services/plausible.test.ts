import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('plausible', () => {
  const {load, keyPattern} = loaderOf('plausible');

  const keys: [key: string, address: string][] = [
    ['pa-real1234', 'https://plausible.io/js/pa-real1234.js'],
    ['count.aberwen.gov.uk/pa-real1234', 'https://count.aberwen.gov.uk/js/pa-real1234.js'],
  ];
  for (const [key, address] of keys) {
    it(`R30 loads ${address} for ${key}`, () => {
      const page = new PageDouble();
      expect(key).to.match(keyPattern!);
      load!(key, page);
      expect(page.urls).to.deep.equal([address]);
    });
  }

  it('takes no key that leads elsewhere', () => {
    for (const key of ['a.example/../pa-real1', 'a.example/b/pa-real1', 'example/pa-real1', 'a.example:1/pa-real1'])
      expect(key).not.to.match(keyPattern!);
  });
});

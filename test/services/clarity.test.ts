import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('clarity', () => {
  const clarity = loaderOf('clarity');
  let page: PageDouble;

  beforeEach(() => {
    page = new PageDouble();
  });

  const said = (): unknown[][] => page.queued((page.window['clarity'] as unknown as {q: unknown}).q);
  const consent = (adverts: string, analytics: string): unknown[] => [
    'consentv2',
    {ad_Storage: adverts, analytics_Storage: analytics},
  ];

  it('L5 says at once that adverts were not agreed to', () => {
    clarity.load!('abc1234567', page);
    expect(said()).to.deep.equal([consent('denied', 'granted')]);
    expect(page.urls).to.deep.equal(['https://www.clarity.ms/tag/abc1234567']);
  });

  it('says at once that adverts were agreed to', () => {
    page.allowed.add('marketing');
    clarity.load!('abc1234567', page);
    expect(said()).to.deep.equal([consent('granted', 'granted')]);
  });

  it('says so again after another decision', () => {
    clarity.load!('abc1234567', page);
    page.allowed.add('marketing');
    clarity.update!('abc1234567', page);
    expect(said().at(-1)).to.deep.equal(consent('granted', 'granted'));
  });

  it('L7 says that everything is withdrawn, whatever else is allowed', () => {
    page.allowed.add('marketing');
    clarity.load!('abc1234567', page);
    clarity.withdraw!('abc1234567', page);
    expect(said().at(-1)).to.deep.equal(consent('denied', 'denied'));
  });
});

import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('hubspot', () => {
  const {load, update, withdraw} = loaderOf('hubspot');
  let page: PageDouble;

  beforeEach(() => {
    page = new PageDouble();
  });

  const said = (): unknown => page.window['_hsp'];
  const consent = (advertisement: boolean): unknown[] => [
    'setHubSpotConsent',
    {analytics: true, advertisement, functionality: true},
  ];

  it('R36 keeps its own banner away, and is told before it starts', () => {
    load!('js-eu1/12345678', page);
    expect(page.window['disableHubSpotCookieBanner']).to.be.true;
    expect(said()).to.deep.equal([consent(false)]);
    expect(page.urls).to.deep.equal(['https://js-eu1.hs-scripts.com/12345678.js']);
  });

  it('R36 is told of a later decision about marketing', () => {
    load!('js-eu1/12345678', page);
    page.allowed.add('marketing');
    update!('js-eu1/12345678', page);
    expect(said()).to.deep.equal([consent(false), consent(true)]);
  });

  it('L7 is told of a withdrawal', () => {
    withdraw!('js-eu1/12345678', page);
    expect(said()).to.deep.equal([['revokeCookieConsent']]);
  });
});

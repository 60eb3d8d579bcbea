import {expect} from '@open-wc/testing';
import {googleAds} from '../../src/services/google-ads.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('google-ads', () => {
  let page: PageDouble;

  beforeEach(() => {
    page = new PageDouble();
  });

  it('shares the queue with Google Analytics', () => {
    const layer: unknown[] = (page.window['dataLayer'] = ['first']);
    googleAds.load!('AW-12345678', page);
    expect(layer.slice(1).map((values) => (values as IArguments)[0] as unknown)).to.deep.equal(['js', 'config']);
    expect(page.urls).to.deep.equal(['https://www.googletagmanager.com/gtag/js?id=AW-12345678']);
  });

  it('L5 is what three types of the consent mode follow', () => {
    expect(googleAds.consentTypes).to.deep.equal(['ad_storage', 'ad_user_data', 'ad_personalization']);
  });
});

import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('google-ads', () => {
  const googleAds = loaderOf('google-ads');
  let page: PageDouble;

  beforeEach(() => {
    page = new PageDouble();
  });

  it('R34 takes the ids of Floodlight and of a Google tag, too', () => {
    for (const key of ['AW-12345678', 'DC-12345678', 'GT-ABC1234']) expect(key).to.match(googleAds.keyPattern!);
    expect('DC-12/../x').not.to.match(googleAds.keyPattern!);
  });

  it('shares the queue with Google Analytics', () => {
    const layer: unknown[] = (page.window['dataLayer'] = ['first']);
    googleAds.load!('AW-12345678', page);
    expect(layer.slice(1).map((values) => (values as IArguments)[0] as unknown)).to.deep.equal(['js', 'config']);
    expect(page.urls).to.deep.equal(['https://www.googletagmanager.com/gtag/js?id=AW-12345678']);
  });
});

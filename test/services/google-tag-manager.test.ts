import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('google-tag-manager', () => {
  const googleTagManager = loaderOf('google-tag-manager');
  let page: PageDouble;

  beforeEach(() => {
    page = new PageDouble();
  });

  it('starts its container', () => {
    googleTagManager.load!('GTM-ABC1234', page);
    const [start] = page.window['dataLayer'] as [{event: string; 'gtm.start': number}];
    expect(start.event).to.equal('gtm.js');
    expect(start['gtm.start']).to.be.closeTo(Date.now(), 1_000);
    expect(page.urls).to.deep.equal(['https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234']);
  });
});

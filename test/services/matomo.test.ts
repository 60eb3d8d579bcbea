import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('matomo', () => {
  const matomo = loaderOf('matomo');
  let page: PageDouble;

  beforeEach(() => {
    page = new PageDouble();
  });

  const said = (): unknown[][] => page.window['_paq'] as unknown[][];

  it('requires cookie consent and gives it before tracking', () => {
    matomo.load!('stats.aberwen.gov.uk/3', page);
    expect(said().map(([command]) => command)).to.deep.equal([
      'requireCookieConsent',
      'rememberCookieConsentGiven',
      'trackPageView',
      'enableLinkTracking',
      'setTrackerUrl',
      'setSiteId',
    ]);
  });

  it('R30 queues nothing twice that a snippet left in the page has queued', () => {
    page.window['_paq'] = [['trackPageView'], ['setSiteId', '9']];
    matomo.load!('stats.aberwen.gov.uk/3', page);
    expect(said().map(([command]) => command)).to.deep.equal([
      ...['trackPageView', 'setSiteId', 'requireCookieConsent', 'rememberCookieConsentGiven'],
      ...['enableLinkTracking', 'setTrackerUrl'],
    ]);
  });

  it('L25 keeps no cookies for statistics', () => {
    matomo.load!('stats.aberwen.gov.uk/3', page, 'statistics');
    expect(said().map(([command]) => command)).to.deep.equal([
      'disableCookies',
      'trackPageView',
      'enableLinkTracking',
      'setTrackerUrl',
      'setSiteId',
    ]);
  });

  it('finds its server and site in the key', () => {
    matomo.load!('www.aberwen.gov.uk/own/stats/12', page);
    expect(page.urls).to.deep.equal(['https://www.aberwen.gov.uk/own/stats/matomo.js']);
    expect(said().slice(-2)).to.deep.equal([
      ['setTrackerUrl', 'https://www.aberwen.gov.uk/own/stats/matomo.php'],
      ['setSiteId', '12'],
    ]);
  });

  it('L7 forgets the consent', () => {
    matomo.load!('stats.aberwen.gov.uk/3', page);
    matomo.withdraw!('stats.aberwen.gov.uk/3', page);
    expect(said().slice(-2)).to.deep.equal([['forgetCookieConsentGiven'], ['requireConsent']]);
  });
});

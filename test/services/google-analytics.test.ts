import {expect} from '@open-wc/testing';
import {factsOf, loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('google-analytics', () => {
  const {load, withdraw, keyPattern} = loaderOf('google-analytics');
  let page: PageDouble;

  beforeEach(() => {
    page = new PageDouble();
  });

  it('adds the tag with the key', () => {
    load!('G-ABC123', page);
    expect(page.urls).to.deep.equal(['https://www.googletagmanager.com/gtag/js?id=G-ABC123']);
  });

  it('R34 takes the id of a Google tag, too, and no retired one', () => {
    for (const key of ['G-ABC123', 'GT-ABC1234']) expect(key).to.match(keyPattern!);
    expect('UA-1234567-1').not.to.match(keyPattern!);
    expect('UA-1234567-1').to.match(factsOf('google-analytics').retiredKey!);
  });

  it('queues its start and configuration as arguments, which the tag reads', () => {
    load!('G-ABC123', page);
    const layer = page.window['dataLayer'] as IArguments[];
    expect(layer.map(String)).to.deep.equal(['[object Arguments]', '[object Arguments]']);
    expect(layer.map(([command]) => command)).to.deep.equal(['js', 'config']);
    expect(layer[1]![1]).to.equal('G-ABC123');
  });

  it('L25 R43 turns off what goes beyond statistics, where those are its basis', () => {
    load!('G-ABC123', page, 'statistics');
    const only = {allow_google_signals: false, allow_ad_personalization_signals: false};
    expect(page.queued(page.window['dataLayer']).slice(1)).to.deep.equal([
      ['set', 'ads_data_redaction', true],
      ['config', 'G-ABC123', only],
    ]);
  });

  it("uses the site's own queue and function", () => {
    const calls: unknown[][] = [];
    page.window['dataLayer'] = ['first'];
    page.window['gtag'] = (...values: unknown[]) => calls.push(values);
    load!('G-ABC123', page);
    expect(page.window['dataLayer']).to.deep.equal(['first']);
    expect(calls.map(([command]) => command)).to.deep.equal(['js', 'config']);
  });

  it('creates its own when page elements have their names', () => {
    page.window['dataLayer'] = document.createElement('div');
    page.window['gtag'] = document.createElement('a');
    load!('G-ABC123', page);
    expect(page.window['dataLayer']).to.have.length(2);
  });

  it('L7 sets the flag that the tag reads for a withdrawal', () => {
    withdraw!('G-ABC123', page);
    expect(page.window).to.deep.equal({'ga-disable-G-ABC123': true});
  });
});

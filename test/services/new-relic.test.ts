import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('new-relic', () => {
  const {update, withdraw} = loaderOf('new-relic');

  it('R36 L7 tells the agent of a withdrawal, and of a later agreement', () => {
    const page = new PageDouble();
    const calls: unknown[] = [];
    page.window['newrelic'] = {consent: (isGiven: boolean) => calls.push(isGiven)};
    withdraw!('', page);
    update!('', page);
    expect(calls).to.deep.equal([false, true]);
  });

  it('does nothing with an older agent, or before it runs', () => {
    const page = new PageDouble();
    withdraw!('', page);
    page.window['newrelic'] = {};
    update!('', page);
    expect(page.window).to.deep.equal({newrelic: {}});
  });
});

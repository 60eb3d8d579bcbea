import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('silktide', () => {
  let page: PageDouble;
  const events = (): {event: string; time: number}[] => page.window['stEvents'] as {event: string; time: number}[];

  beforeEach(() => {
    page = new PageDouble();
    loaderOf('silktide').load!('81c677ba742d781c677ba742d7', page);
  });

  it('adds the script with the key', () => {
    expect(page.urls).to.deep.equal(['https://analytics.silktide.com/81c677ba742d781c677ba742d7.js']);
  });

  it('queues the load of the page, with its time', () => {
    expect(events().map(({event}) => event)).to.deep.equal(['page_load']);
    expect(events()[0]!.time).to.be.a('number');
  });

  it('queues events of the site with their details', () => {
    (page.window['silktide'] as (...values: unknown[]) => void)('form_sent', {form: 'bins'});
    expect(events()[1]).to.include({event: 'form_sent', form: 'bins'});
  });

  it('keeps settings that the site has made', () => {
    page.window['stConfig'] = {autoTrack: false};
    loaderOf('silktide').load!('81c677ba742d781c677ba742d7', page);
    expect(page.window['stConfig']).to.deep.equal({autoTrack: false});
  });
});

import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('hotjar', () => {
  const hotjar = loaderOf('hotjar');
  let page: PageDouble;

  beforeEach(() => {
    page = new PageDouble();
    hotjar.load!('3456789', page);
  });

  it('adds the script with the key', () => {
    expect(page.urls).to.deep.equal(['https://static.hotjar.com/c/hotjar-3456789.js?sv=6']);
  });

  it('sets its settings', () => {
    expect(page.window['_hjSettings']).to.deep.equal({hjid: 3456789, hjsv: 6});
  });

  it('queues calls made before the script arrives', () => {
    const hj = page.window['hj'] as ((...values: unknown[]) => void) & {q: unknown};
    hj('event', 'form');
    hj('event', 'sent');
    expect(page.queued(hj.q)).to.deep.equal([
      ['event', 'form'],
      ['event', 'sent'],
    ]);
  });
});

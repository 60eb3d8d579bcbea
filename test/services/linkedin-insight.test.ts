import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('linkedin-insight', () => {
  let page: PageDouble;

  beforeEach(() => {
    page = new PageDouble();
    loaderOf('linkedin-insight').load!('3456789', page);
  });

  it('gives its number in both of the places where the script looks for it', () => {
    expect(page.window['_linkedin_partner_id']).to.equal('3456789');
    expect(page.window['_linkedin_data_partner_ids']).to.deep.equal(['3456789']);
  });

  it('queues conversions reported before the script arrives', () => {
    const lintrk = page.window['lintrk'] as ((...values: unknown[]) => void) & {q: unknown};
    lintrk('track', {conversion_id: 1});
    expect(page.queued(lintrk.q)).to.deep.equal([['track', {conversion_id: 1}]]);
  });
});

import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('uet', () => {
  const uet = loaderOf('uet');
  let page: PageDouble;

  beforeEach(() => {
    page = new PageDouble();
  });

  it('denies first, then grants', () => {
    uet.load!('12345678', page);
    expect(page.window['uetq']).to.deep.equal([
      ...['consent', 'default', {ad_storage: 'denied'}],
      ...['consent', 'update', {ad_storage: 'granted'}],
    ]);
  });

  it("hands the queue to Microsoft's script once it arrives", () => {
    const made: unknown[][] = [];
    page.window['UET'] = class {
      readonly push = (...values: unknown[]): unknown => made.push(values);
      constructor(options: object) {
        made.push([options]);
      }
    };
    uet.load!('12345678', page);
    const queue = page.window['uetq'];
    page.onload!();
    expect(made).to.deep.equal([[{ti: '12345678', enableAutoSpaTracking: true, q: queue}], ['pageLoad']]);
    uet.withdraw!('12345678', page);
    expect(made.at(-1)).to.deep.equal(['consent', 'update', {ad_storage: 'denied'}]);
  });

  it('L7 denies before the script arrives', () => {
    uet.load!('12345678', page);
    uet.withdraw!('12345678', page);
    expect((page.window['uetq'] as unknown[]).slice(-3)).to.deep.equal(['consent', 'update', {ad_storage: 'denied'}]);
  });
});

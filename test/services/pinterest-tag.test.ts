import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('pinterest-tag', () => {
  const pinterestTag = loaderOf('pinterest-tag');
  let page: PageDouble;
  const queue = (): unknown[][] => page.queued((page.window['pintrk'] as unknown as {queue: unknown}).queue);

  beforeEach(() => {
    page = new PageDouble();
    pinterestTag.load!('3456789', page);
  });

  it('queues the consent before the page', () => {
    expect(queue()).to.deep.equal([['load', '3456789'], ['setconsent', true], ['page']]);
  });

  it('L7 tells Pinterest of the withdrawal', () => {
    pinterestTag.withdraw!('3456789', page);
    expect(queue().at(-1)).to.deep.equal(['setconsent', false]);
  });
});

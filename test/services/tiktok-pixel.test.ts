import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('tiktok-pixel', () => {
  const tiktokPixel = loaderOf('tiktok-pixel');
  let page: PageDouble;

  beforeEach(() => {
    page = new PageDouble();
  });

  const key = 'ABC1234567ABC1234567';

  it('holds, grants, then counts the page', () => {
    tiktokPixel.load!(key, page);
    expect(page.queued(page.window['ttq'])).to.deep.equal([['holdConsent'], ['grantConsent'], ['page']]);
    expect(page.urls).to.deep.equal([`https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=${key}&lib=ttq`]);
  });

  it("queues a page's calls before the script arrives", () => {
    tiktokPixel.load!(key, page);
    (page.window['ttq'] as {track(...values: unknown[]): void} & unknown[]).track('Contact', {});
    expect(page.queued(page.window['ttq']).at(-1)).to.deep.equal(['track', 'Contact', {}]);
  });

  it('L7 revokes', () => {
    tiktokPixel.load!(key, page);
    tiktokPixel.withdraw!(key, page);
    expect(page.queued(page.window['ttq']).at(-1)).to.deep.equal(['revokeConsent']);
  });
});

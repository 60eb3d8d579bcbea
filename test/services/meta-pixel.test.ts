import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('meta-pixel', () => {
  const metaPixel = loaderOf('meta-pixel');
  let page: PageDouble;

  beforeEach(() => {
    page = new PageDouble();
  });

  const fbq = (): {queue: unknown; version: string} => page.window['fbq'] as {queue: unknown; version: string};
  const said = (): unknown[][] => page.queued(fbq().queue);

  it('revokes, grants, then sends the page', () => {
    metaPixel.load!('123456789012345', page);
    expect(said()).to.deep.equal([
      ['consent', 'revoke'],
      ['consent', 'grant'],
      ['init', '123456789012345'],
      ['track', 'PageView'],
    ]);
  });

  it("is the function that Meta's script looks for", () => {
    metaPixel.load!('123456789012345', page);
    expect(page.window['_fbq']).to.equal(fbq());
    expect(fbq().version).to.equal('2.0');
  });

  it('L7 revokes once the script has arrived', () => {
    const calls: unknown[][] = [];
    metaPixel.load!('123456789012345', page);
    Object.assign(fbq(), {callMethod: (...values: unknown[]) => calls.push(values)});
    metaPixel.withdraw!('123456789012345', page);
    expect(calls).to.deep.equal([['consent', 'revoke']]);
  });
});

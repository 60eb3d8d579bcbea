import {expect} from '@open-wc/testing';
import * as Own from '../../src/core/host.js';
import {closePages, openPage} from '../fixtures/unit/open-page.js';

const host = {parts: new Map()} as unknown as Own.Host;

describe('currentHost()', () => {
  afterEach(() => {
    Own.setHost(undefined);
    document.getElementById('consent-elements')?.remove();
  });

  it('is undefined before there is one', () => {
    expect(Own.currentHost()).to.be.undefined;
  });

  it('is the host that was set', () => {
    Own.setHost(host);
    expect(Own.currentHost()).to.equal(host);
  });

  it('is not taken over by an element of that name', () => {
    const element = document.createElement('p');
    element.id = 'consent-elements';
    document.body.append(element);
    expect(Own.currentHost()).to.be.undefined;
  });
});

describe('isHostedAround()', () => {
  const HOST = Symbol.for('consent-elements');
  let page: Awaited<ReturnType<typeof openPage>>;
  let unit: typeof Own;

  beforeEach(async () => {
    delete (globalThis as {[HOST]?: unknown})[HOST];
    page = await openPage();
    unit = await page.load<typeof Own>('core/host.ts');
  });
  afterEach(() => {
    delete (globalThis as {[HOST]?: unknown})[HOST];
    closePages();
  });

  it('P6 is true in a frame of a page that has a host', () => {
    Own.setHost(host);
    expect(unit.isHostedAround()).to.be.true;
  });

  it('is false in a frame of a page that has none', () => {
    expect(unit.isHostedAround()).to.be.false;
  });

  it('is false in a page that is in no frame', () => {
    Own.setHost(host);
    expect(Own.isHostedAround()).to.be.false;
  });

  it("is false, and throws nothing, in a frame of another site's page", () => {
    const foreign = new Proxy(
      {},
      {
        has: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      },
    );
    Object.defineProperty(page.window, 'parent', {value: foreign});
    expect(unit.isHostedAround()).to.be.false;
  });
});

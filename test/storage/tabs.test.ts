import {expect, oneEvent} from '@open-wc/testing';
import type * as Tabs from '../../src/storage/tabs.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {until} from '../fixtures/unit/until.js';

describe('watchTabs()', () => {
  let page: UnitPage;
  let unit: typeof Tabs;
  let changes: number;
  let other: BroadcastChannel;
  const changed = (): void => void changes++;

  beforeEach(async () => {
    changes = 0;
    page = await openPage();
    unit = await page.load<typeof Tabs>('storage/tabs.ts');
    other = new BroadcastChannel('consent-elements:choice');
  });
  afterEach(() => {
    other.close();
    closePages();
  });

  /** Sends the page into the back/forward cache, as far as it can see. */
  const away = (): void => {
    page.window.dispatchEvent(new page.window.PageTransitionEvent('pagehide', {persisted: true}));
  };
  const back = (persisted = true): void => {
    page.window.dispatchEvent(new page.window.PageTransitionEvent('pageshow', {persisted}));
  };

  it('hears nothing as long as nothing has changed', () => {
    unit.watchTabs('choice', changed);
    expect(changes).to.equal(0);
  });

  it('hears of a change in another tab', async () => {
    unit.watchTabs('choice', changed);
    other.postMessage(null);
    await until(() => changes === 1);
  });

  it('tells the other tabs, and not itself', async () => {
    const announce = unit.watchTabs('choice', changed);
    const heard = oneEvent(other, 'message');
    announce();
    await heard;
    expect(changes).to.equal(0);
  });

  it('does not hear of a choice that is kept in another cookie', async () => {
    unit.watchTabs('another', changed);
    const heard = oneEvent(other, 'message');
    const sender = new BroadcastChannel('consent-elements:choice');
    sender.postMessage(null);
    await heard;
    sender.close();
    expect(changes).to.equal(0);
  });

  it('P3 looks again when the page comes back from the back/forward cache', () => {
    unit.watchTabs('choice', changed);
    away();
    back();
    expect(changes).to.equal(1);
  });

  it('P3 hears other tabs again after that', async () => {
    unit.watchTabs('choice', changed);
    away();
    back();
    other.postMessage(null);
    await until(() => changes === 2);
  });

  it('P3 tells other tabs again after that', async () => {
    const announce = unit.watchTabs('choice', changed);
    away();
    back();
    const heard = oneEvent(other, 'message');
    announce();
    await heard;
  });

  it('does not look again when the page is shown for the first time', () => {
    unit.watchTabs('choice', changed);
    back(false);
    expect(changes).to.equal(0);
  });

  it('throws nothing when a decision is made while the page goes away', () => {
    const announce = unit.watchTabs('choice', changed);
    away();
    announce();
  });

  it('hears of cookies from the cookie store, where there is one', () => {
    const cookieStore = new EventTarget();
    Object.defineProperty(page.window, 'cookieStore', {value: cookieStore});
    unit.watchTabs('choice', changed);
    cookieStore.dispatchEvent(new Event('change'));
    expect(changes).to.equal(1);
  });

  describe('where no cookie store is known', () => {
    beforeEach(() => {
      Object.defineProperty(page.window, 'cookieStore', {value: undefined});
    });

    it('throws nothing', () => {
      const announce = unit.watchTabs('choice', changed);
      announce();
      away();
      back();
    });
  });
});

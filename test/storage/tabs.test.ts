import {expect, oneEvent} from '@open-wc/testing';
import type * as Tabs from '../../src/storage/tabs.js';
import {watchTabs} from '../../src/storage/tabs.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {until} from '../fixtures/unit/until.js';

describe('watchTabs()', () => {
  let page: UnitPage;
  let unit: typeof Tabs;
  let changes: number;
  const changed = (): void => void changes++;

  beforeEach(async () => {
    changes = 0;
    page = await openPage();
    unit = await page.load<typeof Tabs>('storage/tabs.ts');
  });
  afterEach(() => {
    closePages();
  });

  /** Announces a change from another tab. */
  const announceElsewhere = (cookieName: string): void => watchTabs(cookieName, () => undefined)();
  const shown = (persisted: boolean): void => {
    page.window.dispatchEvent(new page.window.PageTransitionEvent('pageshow', {persisted}));
  };

  it('hears nothing until something changes', () => {
    unit.watchTabs('choice', changed);
    expect(changes).to.equal(0);
  });

  it('hears of a change in another tab', async () => {
    unit.watchTabs('choice', changed);
    announceElsewhere('choice');
    await until(() => changes > 0);
  });

  it('hears of every change', async () => {
    unit.watchTabs('choice', changed);
    announceElsewhere('choice');
    await until(() => changes > 0);
    changes = 0;
    announceElsewhere('choice');
    await until(() => changes > 0);
  });

  it('tells the other tabs, not itself', async () => {
    const announce = unit.watchTabs('choice', changed);
    const heard = oneEvent(window, 'storage');
    announce();
    await heard;
    expect(changes).to.equal(0);
  });

  it('L1 stores nothing for that', () => {
    unit.watchTabs('choice', changed)();
    expect(localStorage).to.have.length(0);
  });

  it('ignores a choice kept in another cookie', async () => {
    let heard = 0;
    unit.watchTabs('another', changed);
    unit.watchTabs('choice', () => heard++);
    announceElsewhere('choice');
    await until(() => heard > 0);
    expect(changes).to.equal(0);
  });

  it('P3 looks again when the page comes back from the back/forward cache', () => {
    unit.watchTabs('choice', changed);
    shown(true);
    expect(changes).to.equal(1);
  });

  it('P11 throws nothing when the browser hides its storage from scripts', () => {
    const announce = unit.watchTabs('choice', changed);
    Object.defineProperty(page.window, 'localStorage', {
      get() {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    announce();
  });

  it('hears of cookies from the cookie store, if there is one', () => {
    const cookieStore = new EventTarget();
    Object.defineProperty(page.window, 'cookieStore', {value: cookieStore});
    unit.watchTabs('choice', changed);
    cookieStore.dispatchEvent(new Event('change'));
    expect(changes).to.equal(1);
  });

  describe('without a cookie store', () => {
    beforeEach(() => {
      Object.defineProperty(page.window, 'cookieStore', {value: undefined});
    });

    it('throws nothing', () => {
      unit.watchTabs('choice', changed)();
      shown(true);
    });
  });
});

import {expect, oneEvent} from '@open-wc/testing';
import type * as Tabs from '../../src/storage/tabs.js';
import {watchTabs} from '../../src/storage/tabs.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {until} from '../fixtures/unit/until.js';

describe('watchTabs()', () => {
  let page: UnitPage;
  let unit: typeof Tabs;
  let changes: number;
  /** A name of the test's own: a browser may deliver what the test before has announced late. */
  let name = '';
  let names = 0;
  const changed = (): boolean => {
    changes++;
    return false;
  };

  beforeEach(async () => {
    changes = 0;
    name = `choice-${names++}`;
    page = await openPage();
    unit = await page.load<typeof Tabs>('storage/tabs.ts');
  });
  afterEach(() => {
    closePages();
  });

  /** Watches, and resolves once the page has looked at the record for the last time after its start. */
  const watch = async (): Promise<void> => {
    unit.watchTabs(name, changed);
    await until(() => changes === 2);
    changes = 0;
  };
  /** Announces a change from another tab. */
  const announceElsewhere = (cookieName: string): void => watchTabs(cookieName, () => false)();
  const shown = (persisted: boolean): void => {
    page.window.dispatchEvent(new page.window.PageTransitionEvent('pageshow', {persisted}));
  };

  it('hears nothing until something changes', () => {
    unit.watchTabs(name, changed);
    expect(changes).to.equal(0);
  });

  it('looks twice after each change in another tab, because a record may be late', async () => {
    await watch();
    for (const times of [2, 4]) {
      announceElsewhere(name);
      await until(() => changes === times);
    }
  });

  it('tells the other tabs', async () => {
    const announce = unit.watchTabs(name, changed);
    const heard = oneEvent(window, 'storage');
    announce();
    await heard;
  });

  it('R59 looks again after a change here, and tells the others when the record had to be written again', async () => {
    const announce = unit.watchTabs(name, () => {
      changes++;
      return changes === 1;
    });
    const heard: unknown[] = [];
    window.addEventListener('storage', (event) => heard.push(event), {once: true});
    await until(() => heard.length > 0 && changes === 4);
    announce();
    await until(() => changes === 6);
  });

  it('L1 stores nothing for that', () => {
    unit.watchTabs(name, changed)();
    expect(localStorage).to.have.length(0);
  });

  it('ignores a choice kept in another cookie', async () => {
    await watch();
    let heard = 0;
    unit.watchTabs('another', () => !++heard);
    announceElsewhere('another');
    await until(() => heard === 4);
    expect(changes).to.equal(0);
  });

  it('P3 looks again when the page comes back from the back/forward cache', () => {
    unit.watchTabs(name, changed);
    shown(true);
    expect(changes).to.equal(1);
  });

  it('R59 looks once more when the page is left', () => {
    unit.watchTabs(name, changed);
    page.window.dispatchEvent(new page.window.PageTransitionEvent('pagehide'));
    expect(changes).to.equal(1);
  });

  it('P11 throws nothing when the browser hides its storage from scripts', () => {
    const announce = unit.watchTabs(name, changed);
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
    unit.watchTabs(name, changed);
    cookieStore.dispatchEvent(new Event('change'));
    expect(changes).to.equal(1);
  });

  describe('without a cookie store', () => {
    beforeEach(() => {
      Object.defineProperty(page.window, 'cookieStore', {value: undefined});
    });

    it('throws nothing', () => {
      unit.watchTabs(name, changed)();
      shown(true);
    });
  });
});

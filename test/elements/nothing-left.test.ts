/** Elements that are made, moved and removed leave the document as it was. */
import {elementUpdated, expect, html} from '@open-wc/testing';
import type {ConsentBanner} from '../../src/elements/consent-banner/consent-banner.js';
import {define} from '../../src/entries/settings.js';
import {closePage, one, openPage, place, ready, type PageDouble} from './page.js';

const NAMES = [
  'consent-banner',
  'consent-preferences',
  'consent-cookie-table',
  'consent-embed',
  'consent-settings',
  'consent-statement',
] as const;

const put = (): Promise<ConsentBanner> => place(html`<consent-banner></consent-banner>`);
const create = (name: (typeof NAMES)[number]): HTMLElement[] =>
  Array.from({length: 50}, () => document.createElement(name));

/** Notes event listeners, store listeners and observers from `start()` to `stop()`. */
class Watch {
  readonly #listeners = new Map<unknown, string>();
  readonly #observers = new Set<unknown>();
  readonly #undo: (() => void)[] = [];

  start({store}: PageDouble): void {
    const listeners = this.#listeners;
    const observers = this.#observers;
    this.#wrap(HTMLDocument.prototype, 'addEventListener', ([type, listener]) => listeners.set(listener, String(type)));
    this.#wrap(HTMLDocument.prototype, 'removeEventListener', ([, listener]) => listeners.delete(listener));
    for (const {prototype} of [MutationObserver, ResizeObserver, IntersectionObserver]) {
      this.#wrap(prototype, 'observe', (_, observer) => observers.add(observer));
      this.#wrap(prototype, 'disconnect', (_, observer) => observers.delete(observer));
    }
    const {listen} = store;
    store.listen = (listener) => {
      const stop = listen.call(store, listener);
      const mark = {};
      listeners.set(mark, 'change');
      return () => (listeners.delete(mark), stop());
    };
  }

  stop(): void {
    for (const undo of this.#undo) undo();
  }

  /** The listeners by event, the observers, and the number of style sheets in the document. */
  get seen(): {listeners: string[]; observers: number; sheets: number} {
    return {
      listeners: [...this.#listeners.values()],
      observers: this.#observers.size,
      sheets: document.adoptedStyleSheets.length,
    };
  }

  #wrap(object: object, name: string, note: (args: unknown[], self: unknown) => void): void {
    const own = Object.getOwnPropertyDescriptor(object, name);
    const original = Reflect.get(object, name) as (...args: unknown[]) => unknown;
    const wrapped = function (this: unknown, ...args: unknown[]): unknown {
      note(args, this);
      return original.apply(this, args);
    };
    Object.defineProperty(object, name, {configurable: true, writable: true, value: wrapped});
    this.#undo.push(() => {
      if (own) Object.defineProperty(object, name, own);
      else Reflect.deleteProperty(object, name);
    });
  }
}

describe('what elements leave in the document', () => {
  let watch: Watch;
  let empty: Watch['seen'];

  before(define);

  beforeEach(() => {
    watch = new Watch();
    watch.start(openPage({layout: 'bottom'}));
    empty = watch.seen;
  });
  afterEach(() => {
    watch.stop();
    closePage();
  });

  it('this test sees what an element adds', async () => {
    await put();
    expect(watch.seen).to.deep.equal({
      listeners: ['change', 'DOMContentLoaded', 'focusin', 'focusin', 'change'],
      observers: 3,
      sheets: empty.sheets + 1,
    });
  });

  for (const name of NAMES) {
    it(`50 <${name}> created and dropped leave nothing`, () => {
      create(name);
      expect(watch.seen).to.deep.equal(empty);
    });

    it(`50 <${name}> attached, and removed before they render, leave nothing`, async () => {
      const elements = create(name);
      document.body.append(...elements);
      elements.forEach((element) => element.remove());
      await Promise.all(elements.map((element) => elementUpdated(element)));
      expect(watch.seen).to.deep.equal(empty);
    });

    it(`50 <${name}> attached, and removed after they render, leave nothing`, async () => {
      const elements = create(name);
      document.body.append(...elements);
      await Promise.all(elements.map((element) => elementUpdated(element)));
      elements.forEach((element) => element.remove());
      await Promise.all(elements.map((element) => elementUpdated(element)));
      expect(watch.seen).to.deep.equal(empty);
    });
  }

  it('A2 a removed banner leaves no space for a focused element', async () => {
    const banner = await put();
    banner.remove();
    expect(getComputedStyle(document.documentElement).scrollPaddingBottom).to.equal('auto');
  });

  it('a banner removed and put back has its style sheet once', async () => {
    const banner = await put();
    const parent = banner.parentElement!;
    banner.remove();
    parent.prepend(banner);
    await ready(banner);
    expect(watch.seen.sheets).to.equal(empty.sheets + 1);
  });

  for (const layout of ['bottom', 'corner', 'modal'] as const) {
    it(`a banner moved while it asks returns to the top layer, ${layout}`, async () => {
      openPage({layout});
      const banner = await put();
      banner.parentElement!.append(banner);
      await elementUpdated(banner);
      expect(one(banner, '[part=banner]').matches(layout === 'modal' ? ':modal' : ':popover-open')).to.be.true;
    });
  }
});

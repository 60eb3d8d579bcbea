import {expect, nextFrame} from '@open-wc/testing';
import type {StoreChange} from '../../src/core/store-change.js';
import type * as Module from '../../src/page/page.js';
import type {Page} from '../../src/page/page.js';
import {clearCookies} from '../fixtures/unit/cookies.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {categoryOf, councilPolicy, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {until} from '../fixtures/unit/until.js';
import {KEY, NotedParts} from './started-page.js';

const catalogued = policyOf([
  categoryOf('necessary'),
  categoryOf('analytics', [serviceOf('google-analytics', {key: 'G-XYZ7654321', catalogued: true})]),
]);
const pending = policyOf([categoryOf('necessary'), categoryOf('analytics', [serviceOf('hotjar', {pending: true})])]);

describe('Page', () => {
  let frame: UnitPage;
  let unit: typeof Module;
  let parts: NotedParts;
  let page: Page;
  /** Who heard of a change, in order. */
  let heard: string[];
  let exceptions: unknown[];

  beforeEach(async () => {
    heard = [];
    exceptions = [];
    frame = await openPage();
    frame.window.addEventListener('unhandledrejection', ({reason}) => exceptions.push(reason));
    parts = new NotedParts(frame);
    unit = await frame.load<typeof Module>('page/page.ts');
    page = new unit.Page({parts, nonce: 'abc'}, () => heard.push('page'));
  });
  afterEach(() => {
    closePages();
    clearCookies();
    delete (globalThis as {[KEY]?: unknown})[KEY];
  });

  const put = (markup: string): HTMLElement => {
    frame.document.body.innerHTML = markup;
    return frame.document.body.firstElementChild as HTMLElement;
  };
  const serviceNamed = (name: string): unknown =>
    page.store.policy!.categories.flatMap(({services}) => services).find((service) => service.name === name);

  it("follows a change before the consent's listeners hear of it", () => {
    page.store.configure(councilPolicy());
    heard.length = 0;
    page.consent.addEventListener('change', () => heard.push('listener'));
    page.consent.acceptAll();
    expect(heard).to.deep.equal(['page', 'listener']);
  });

  it('hears of the change', () => {
    const changes: StoreChange[] = [];
    page = new unit.Page({parts}, (_, change) => changes.push(change));
    page.store.configure(councilPolicy());
    expect(changes).to.deep.equal([{choices: page.store.choices, previous: {}, source: undefined}]);
  });

  it('dates a decision in seconds, to the millisecond', () => {
    page.store.configure(councilPolicy());
    page.consent.acceptAll();
    const {time} = page.consent.record!;
    expect(time).to.be.closeTo(Date.now() / 1000, 60);
    expect(String(time)).to.match(/^\d{10}(\.\d{1,3})?$/);
  });

  describe('isFramed', () => {
    it('P6 is true when the page around it has a consent', () => {
      (globalThis as {[KEY]?: unknown})[KEY] = {consent: {allows: () => false}};
      expect(new unit.Page({parts}, () => undefined).isFramed).to.be.true;
    });

    it('is false when that page has none', () => {
      expect(page.isFramed).to.be.false;
    });

    it('P6 is true when a page further out has one', () => {
      (globalThis as {[KEY]?: unknown})[KEY] = {consent: {allows: () => false}};
      const parent = {parent: window};
      Object.defineProperty(frame.window, 'parent', {value: parent, configurable: true});
      expect(new unit.Page({parts}, () => undefined).isFramed).to.be.true;
    });

    it('R10 is unknown when the page around it has another origin', () => {
      const parent: object = new Proxy(
        {},
        {
          get: (_, name) => {
            if (name === 'parent') return parent;
            throw new DOMException('Blocked a frame.', 'SecurityError');
          },
        },
      );
      Object.defineProperty(frame.window, 'parent', {value: parent, configurable: true});
      expect(new unit.Page({parts}, () => undefined).isFramed).to.be.undefined;
    });

    it('is false outside a frame', () => {
      frame.window[KEY as never] = page as never;
      Object.defineProperty(frame.window, 'parent', {value: frame.window, configurable: true});
      expect(new unit.Page({parts}, () => undefined).isFramed).to.be.false;
    });
  });

  describe('addScript()', () => {
    const script = (): HTMLScriptElement => frame.document.head.lastElementChild as HTMLScriptElement;

    it('adds a script to the head, with the nonce', () => {
      page.addScript('/test/fixtures/unit/noting.js?name=a');
      expect([script().nonce, new URL(script().src).search]).to.deep.equal(['abc', '?name=a']);
    });

    it('sets its properties', () => {
      page.addScript('/test/fixtures/unit/noting.js?name=a', {type: 'module', crossOrigin: 'anonymous'});
      expect([script().type, script().crossOrigin]).to.deep.equal(['module', 'anonymous']);
    });
  });

  describe('report()', () => {
    it('prints the mistake', async () => {
      page.report({about: 'not-kept', detail: 'consent'});
      await until(() => parts.mistakes.length > 0);
      expect(parts.mistakes).to.deep.equal([{about: 'not-kept', detail: 'consent'}]);
    });

    it('throws nothing when that fails', async () => {
      parts.missing = ['mistakes'];
      page.report({about: 'not-kept', detail: 'consent'});
      await nextFrame();
      expect(exceptions).to.be.empty;
    });
  });

  describe('showPlaceholder()', () => {
    it('puts a placeholder around the frame', async () => {
      const embed = put('<iframe title="A map"></iframe>');
      page.showPlaceholder(embed);
      await until(() => parts.held.length > 0);
      expect(parts.held).to.deep.equal([embed]);
    });

    it('loads nothing for a frame that nobody sees', async () => {
      page.showPlaceholder(put('<iframe width="1" height="1"></iframe>'));
      await nextFrame();
      expect(parts.loads).to.be.empty;
    });

    it('throws nothing when that fails', async () => {
      parts.missing = ['choices'];
      page.showPlaceholder(put('<iframe title="A map"></iframe>'));
      await nextFrame();
      expect(exceptions).to.be.empty;
    });
  });

  describe('openPreferences()', () => {
    it('L6 opens them, and passes the opener on', async () => {
      const button = put('<button></button>');
      await page.openPreferences(button);
      expect(parts.openers).to.deep.equal([button]);
    });

    it('L6 opens them without an opener', async () => {
      await page.openPreferences(null);
      expect(parts.openers).to.deep.equal([null]);
    });

    it('L6 takes the focused element as the opener when a script calls', async () => {
      const button = put('<button></button>');
      button.focus();
      page.consent.showPreferences();
      await until(() => parts.openers.length > 0);
      expect(parts.openers).to.deep.equal([button]);
    });

    describe('when they cannot be loaded', () => {
      beforeEach(() => (parts.missing = ['choices']));

      it('P13 a link works as a link', async () => {
        await page.openPreferences(put('<a href="#elsewhere">Cookies</a>'));
        expect(frame.window.location.hash).to.equal('#elsewhere');
      });

      for (const markup of ['<button></button>', '<a>Cookies</a>']) {
        it(`P13 ${markup} does nothing, and throws nothing`, async () => {
          const {href} = frame.window.location;
          await page.openPreferences(put(markup));
          expect(frame.window.location.href).to.equal(href);
        });
      }

      it('P13 a script’s call does nothing and throws nothing', async () => {
        await page.openPreferences(null);
        expect(parts.openers).to.be.empty;
      });
    });
  });

  describe('loadChoices()', () => {
    it('registers their elements', async () => {
      await page.loadChoices();
      expect(parts.defined).to.deep.equal(['choices']);
    });

    it('notes that services will be shown, before the elements arrive', () => {
      void page.loadChoices();
      expect(page.showsServices).to.be.true;
    });

    it("loads the catalogue's facts alongside", async () => {
      page.store.configure(catalogued);
      await page.loadChoices();
      expect(parts.loads).to.have.members(['choices', 'facts']);
    });

    it('loads no facts before there is a policy', async () => {
      await page.loadChoices();
      expect(parts.loads).to.deep.equal(['choices']);
    });

    it('resolves with undefined when they cannot be loaded', async () => {
      parts.missing = ['choices'];
      expect(await page.loadChoices()).to.be.undefined;
    });
  });

  describe('describeServices()', () => {
    it('adds what the catalogue knows', async () => {
      page.store.configure(catalogued);
      await page.describeServices();
      expect(serviceNamed('google-analytics')).to.include({label: 'Google Analytics', described: true});
    });

    it('announces it', async () => {
      page.store.configure(catalogued);
      heard.length = 0;
      await page.describeServices();
      expect(heard).to.deep.equal(['page']);
    });

    it('loads nothing the second time', async () => {
      page.store.configure(catalogued);
      await page.describeServices();
      await page.describeServices();
      expect(parts.loads).to.deep.equal(['facts']);
    });

    it("loads nothing when all services are the site's own", async () => {
      page.store.configure(councilPolicy());
      await page.describeServices();
      expect(parts.loads).to.be.empty;
    });

    it('preloads them for services not yet looked up, and announces nothing yet', async () => {
      page.store.configure(pending);
      heard.length = 0;
      await page.describeServices();
      expect(parts.loads).to.deep.equal(['facts']);
      expect(heard).to.be.empty;
    });

    it('changes nothing when they cannot be loaded', async () => {
      parts.missing = ['facts'];
      page.store.configure(catalogued);
      await page.describeServices();
      expect(page.store.policy).to.equal(catalogued);
    });
  });

  describe('isTold()', () => {
    for (const [service, consentMode, expected] of [
      ['google-analytics', 'advanced', true],
      ['google-analytics', 'basic', false],
      ['google-analytics', 'off', false],
      ['hotjar', 'advanced', false],
    ] as const) {
      it(`P9 is ${expected} for ${service} in the mode "${consentMode}"`, () => {
        page.store.configure({...catalogued, consentMode});
        expect(page.isTold(service)).to.equal(expected);
      });
    }

    it('P9 is false before there is a policy', () => {
      expect(page.isTold('google-analytics')).to.be.false;
    });
  });
});

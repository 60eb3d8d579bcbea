import {expect} from '@open-wc/testing';
import type {Mistake} from '../../src/core/mistake.js';
import type {Policy, Service} from '../../src/core/policy.js';
import type {ConsentStore} from '../../src/core/store.js';
import type * as Follow from '../../src/page/follow.js';
import type {Page} from '../../src/page/page.js';
import {Confirmation} from '../../src/storage/confirmation.js';
import {clearCookies} from '../fixtures/unit/cookies.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {categoryOf, cookieOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {decisionOf, StorageDouble} from '../fixtures/unit/record-storage.js';
import {storeOf} from '../fixtures/unit/stores.js';
import {until} from '../fixtures/unit/until.js';

const agreed = {analytics: true, stats: true, functional: true, videos: true};
const refused = {analytics: false, stats: false, functional: false, videos: false};

/** A page that notes what followChange() does to it. */
class PageDouble {
  readonly released = new Set<string>();
  readonly confirmation = new Confirmation(() => true);
  readonly loads: string[] = [];
  readonly parts = {
    load: async (name: string): Promise<unknown> => {
      if (name !== 'reload' || this.isReloadMissing) this.loads.push(name);
      if (name === 'settings') return {define: () => this.log.push('button')};
      if (name !== 'reload' || this.isReloadMissing) return undefined;
      return {
        mayReload: async () => !this.hasTyped,
        define: () => this.log.push('note'),
        stopSendingOnLeave: (isStillRunning: () => boolean) => void (this.isSilentOnLeave = isStillRunning),
      };
    },
  };
  isFramed = false;
  isXml = false;
  stillRunning: readonly string[] = [];
  /** True if the visitor has typed something. */
  hasTyped = false;
  /** True while the page would send nothing to other sites when it is left; undefined before it was asked for. */
  isSilentOnLeave?: () => boolean;
  /** True if reload.js cannot be loaded. */
  isReloadMissing = false;
  showsServices = false;
  runner? = {
    withdraw: (names: readonly string[]): unknown => names.length && this.log.push(`told ${names.join()}`),
    update: (): unknown => this.log.push('services'),
  };
  factsAsked = 0;
  /** Settles when the catalogue's facts have arrived or failed to load. */
  facts: Promise<void> = Promise.resolve();
  /** Adds the facts once they have arrived. */
  addFacts?: () => void;

  constructor(
    readonly store: ConsentStore,
    readonly log: string[],
    readonly mistakes: Mistake[],
  ) {}

  report = (mistake: Mistake): unknown => this.mistakes.push(mistake);
  reload = (): unknown => this.log.push('reload');
  canDraw = (): boolean => !this.isXml;
  holdReload = (): unknown => this.log.push('held');

  get outdated(): string[] {
    return [...this.released].filter((name) => !this.store.allows(name));
  }

  async describeServices(): Promise<void> {
    this.factsAsked++;
    await this.facts;
    this.addFacts?.();
  }
}

describe('page/follow.ts', () => {
  let unit: UnitPage;
  let follow: typeof Follow;
  let storage: StorageDouble;
  let store: ConsentStore;
  let page: PageDouble;
  let followers: Follow.Followers;
  let log: string[];
  let mistakes: Mistake[];

  /** Two categories with one service each; each service sets one cookie. */
  const policyWith = (stats: Partial<Service> = {}, more: Partial<Policy> = {}): Policy =>
    policyOf(
      [
        categoryOf('necessary'),
        categoryOf('analytics', [serviceOf('stats', {cookies: [cookieOf('_ga')], ...stats})]),
        categoryOf('functional', [serviceOf('videos', {cookies: [cookieOf('_v')]})]),
      ],
      {settingsButton: 'none', ...more},
    );
  const undescribed = (): Policy => policyWith({cookies: [], catalogued: true});
  const described = (): Policy => policyWith({catalogued: true, described: true});

  /** Opens a page with this policy for a visitor who gave these answers. */
  const visit = (answers?: Record<string, boolean>, policy = policyWith()): void => {
    store = storeOf(policy, answers, storage);
    page = new PageDouble(store, log, mistakes);
    store.listen((change) => follow.followChange(page as unknown as Page, change, followers));
  };
  const put = (...names: string[]): void => names.forEach((name) => (unit.document.cookie = `${name}=1;path=/`));
  /** The names of the page's cookies. */
  const storedNames = (): string[] => (unit.document.cookie.match(/[^;\s=]+(?==)/g) ?? []).sort();
  /** Resolves when everything that waits for nothing outside is done. */
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  beforeEach(async () => {
    unit = await openPage();
    follow = await unit.load<typeof Follow>('page/follow.ts');
    unit.document.addEventListener('consent-change', () => log.push('event'));
    storage = new StorageDouble();
    log = [];
    mistakes = [];
    followers = {
      signal: () => log.push('signal'),
      gate: () => log.push('gate'),
      announce: () => log.push('other tabs'),
    };
    visit();
  });
  afterEach(() => {
    closePages();
    clearCookies();
    sessionStorage.clear();
  });

  describe('followChange()', () => {
    it('L7 acts in this order: vendors, sweep, signal, gate, services, event, other tabs, reload', async () => {
      visit(agreed);
      put('_ga');
      page.released.add('stats');
      page.runner!.withdraw = () => log.push(`vendors, with ${storedNames().join()}`);
      followers.signal = () => log.push(`signal, with ${storedNames().join()}`);
      store.choose({analytics: false}, 'api');
      await settled();
      expect(log).to.deep.equal([
        ...['vendors, with _ga', 'signal, with ', 'gate', 'services', 'event', 'other tabs', 'reload'],
      ]);
    });

    it('tells only this page when nobody has decided', async () => {
      store.update(policyWith());
      await settled();
      expect(log).to.deep.equal(['signal', 'gate', 'services']);
    });

    it('works before services can be started', () => {
      page.runner = undefined;
      store.acceptAll('api');
      expect(log).to.deep.equal(['signal', 'gate', 'event', 'other tabs']);
    });

    it('puts the new choices, the old ones and the source into the event', () => {
      const details: unknown[] = [];
      unit.document.addEventListener('consent-change', (event) => details.push((event as CustomEvent).detail));
      const {choices: previous} = store;
      store.acceptAll('banner');
      expect(details).to.deep.equal([{choices: store.choices, previous, source: 'banner'}]);
    });

    it('does not tell the other tabs about a decision of theirs', () => {
      store.follow(decisionOf(agreed));
      expect(log).to.deep.equal(['signal', 'gate', 'services', 'event']);
    });

    describe('when something is withdrawn', () => {
      beforeEach(() => {
        visit(agreed);
        put('_ga', '_v', 'other');
      });

      it('L7 tells the services that are no longer allowed', () => {
        store.choose({analytics: false}, 'api');
        expect(log[0]).to.equal('told analytics,stats');
      });

      it('L7 removes what they stored, and nothing else', () => {
        store.choose({analytics: false}, 'api');
        expect(storedNames()).to.deep.equal(['_v', 'other']);
      });

      it('L7 also removes it when the choice is forgotten', () => {
        store.reset();
        expect(storedNames()).to.deep.equal(['other']);
      });

      it('L7 also removes it when another tab withdraws it', () => {
        store.follow(decisionOf({...agreed, analytics: false, stats: false}));
        expect(storedNames()).to.deep.equal(['_v', 'other']);
      });
    });

    it('tells no vendor when nothing is withdrawn', () => {
      store.acceptAll('api');
      expect(log[0]).to.equal('signal');
    });

    it('L7 removes what a service stored that is refused from the start', () => {
      put('_ga');
      store.rejectAll('api');
      expect(storedNames()).to.be.empty;
    });

    describe('the reload', () => {
      beforeEach(() => {
        visit(agreed);
        page.released.add('videos');
      });

      it('L7 comes when something released is no longer allowed', async () => {
        store.choose({videos: false}, 'api');
        await settled();
        expect(log.at(-1)).to.equal('reload');
      });

      it('L7 comes when another tab withdraws it', async () => {
        store.follow(decisionOf(refused));
        await settled();
        expect(log.at(-1)).to.equal('reload');
      });

      it('L7 comes when the choice is forgotten', async () => {
        store.reset();
        await settled();
        expect(log.at(-1)).to.equal('reload');
      });

      it('R1 is left to the visitor who has typed something, with a note', async () => {
        page.hasTyped = true;
        store.choose({videos: false}, 'api');
        await settled();
        expect(log.slice(-2)).to.deep.equal(['note', 'held']);
      });

      it('L7 lets a page that keeps running send nothing when it is left, until the visitor agrees again', async () => {
        page.hasTyped = true;
        store.choose({videos: false}, 'api');
        await settled();
        expect(page.isSilentOnLeave!()).to.be.true;
        store.choose({videos: true}, 'api');
        expect(page.isSilentOnLeave!()).to.be.false;
      });

      it('R1 does not come without the file that knows what the visitor has typed', async () => {
        page.isReloadMissing = true;
        store.choose({videos: false}, 'api');
        await settled();
        expect(log).to.include('event').and.not.include.oneOf(['reload', 'held']);
      });

      it('R1 does not come when the visitor has agreed again meanwhile', async () => {
        store.choose({videos: false}, 'api');
        store.choose({videos: true}, 'api');
        await settled();
        expect(log).not.to.include('reload');
      });

      it('does not come when the withdrawn service was never released', async () => {
        store.choose({analytics: false}, 'api');
        await settled();
        expect(log).not.to.include('reload');
      });

      it('does not come when nothing is withdrawn', async () => {
        store.acceptAll('api');
        await settled();
        expect(log).not.to.include('reload');
      });

      it('does not come when nobody has decided', async () => {
        page.released.add('gone');
        store.update(policyWith());
        await settled();
        expect(log).not.to.include('reload');
      });
    });

    describe('with a service whose facts have not arrived', () => {
      beforeEach(() => {
        visit(agreed, undescribed());
        put('_ga');
        page.released.add('stats');
      });

      it('L7 removes what they name once they arrive', async () => {
        page.addFacts = () => store.update(described());
        store.rejectAll('api');
        await until(() => !storedNames().length);
      });

      it('L7 removes at once what the site itself declares', () => {
        page.facts = new Promise(() => undefined);
        put('_v');
        store.rejectAll('api');
        expect(storedNames()).to.deep.equal(['_ga']);
      });

      it('L7 reloads the page once they arrive', async () => {
        page.addFacts = () => log.push('facts');
        store.rejectAll('api');
        await settled();
        expect(log.slice(-2)).to.deep.equal(['facts', 'reload']);
      });

      it('L7 reloads the page when they cannot be loaded', async () => {
        store.rejectAll('api');
        await settled();
        expect(log.at(-1)).to.equal('reload');
      });

      it('L7 reloads the page when they do not arrive in time', async () => {
        page.facts = new Promise(() => undefined);
        unit.window.setTimeout = ((then: () => void) => then()) as typeof setTimeout;
        store.rejectAll('api');
        await settled();
        expect(log.at(-1)).to.equal('reload');
      });

      it('L7 reloads the page when adding them fails, and says why', async () => {
        const said: unknown[] = [];
        unit.window.console.error = (error: unknown) => said.push(error);
        page.facts = Promise.reject(new Error('as a test wants'));
        store.rejectAll('api');
        await settled();
        expect(log.at(-1)).to.equal('reload');
        expect(String(said)).to.equal('Error: as a test wants');
      });

      it('keeps what the visitor has agreed to again meanwhile', async () => {
        page.addFacts = () => store.update(described());
        store.reset();
        store.acceptAll('api');
        await settled();
        expect(storedNames()).to.deep.equal(['_ga']);
      });
    });

    describe('the confirmation', () => {
      const isPostponed = (): boolean => new Confirmation(() => true).isDue;

      for (const source of ['banner', 'preferences'] as const) {
        it(`is due at once after an answer in the ${source}`, () => {
          store.acceptAll(source);
          expect([page.confirmation.isDue, isPostponed()]).to.deep.equal([true, false]);
        });

        it(`waits for the reload, if there is one (${source})`, () => {
          visit(agreed);
          page.released.add('stats');
          store.rejectAll(source);
          expect([page.confirmation.isDue, isPostponed()]).to.deep.equal([false, true]);
        });
      }

      for (const source of ['api', 'embed'] as const) {
        it(`is not due after a decision made elsewhere (${source})`, () => {
          store.acceptAll(source);
          expect(page.confirmation.isDue).to.be.false;
        });
      }

      it('is not due after an answer in another tab', () => {
        store.follow(decisionOf(agreed));
        expect(page.confirmation.isDue).to.be.false;
      });
    });

    describe('the banner', () => {
      it('comes when there is something to ask', () => {
        store.update(policyWith());
        expect(page.loads).to.deep.equal(['banner']);
      });

      it('R1 R10 comes in a frame, too, to say what still runs', () => {
        page.isFramed = true;
        page.stillRunning = ['stats'];
        store.update(policyWith());
        expect(page.loads, 'it does not ask').to.be.empty;
        page.confirmation.request();
        store.update(policyWith());
        expect(page.loads).to.deep.equal(['banner']);
      });

      it('comes when an answer needs confirming', () => {
        store.acceptAll('preferences');
        expect(page.loads).to.deep.equal(['banner']);
      });

      it('does not come to a visitor who has answered', () => {
        visit(agreed);
        store.update(policyWith());
        expect(page.loads).to.be.empty;
      });

      it('L20 is followed by the way back, where the page has none', () => {
        visit(agreed);
        store.update(policyWith({}, {settingsButton: 'auto'}));
        expect(page.loads).to.deep.equal(['settings']);
      });

      it('L20 the way back works where the page has its element already, as in a saved copy', async () => {
        unit.document.body.append(unit.document.createElement('consent-settings'));
        visit(agreed);
        store.update(policyWith({}, {settingsButton: 'auto'}));
        await until(() => log.includes('button'));
        expect(unit.document.querySelectorAll('consent-settings').length).to.equal(1);
      });

      it('R6 is put into the page only when it has something to say', () => {
        const banners = (): number => unit.document.querySelectorAll('body > consent-banner:first-child').length;
        visit(agreed);
        store.update(policyWith());
        expect(banners()).to.equal(0);
        store.reset();
        expect(banners()).to.equal(1);
        store.acceptAll('banner');
        expect(banners()).to.equal(1);
      });

      it('R20 does not come in a page that cannot draw it', () => {
        page.isXml = true;
        store.update(policyWith());
        expect(page.loads).to.be.empty;
      });

      it('P6 does not come in a frame when the page around it asks', () => {
        page.isFramed = true;
        store.update(policyWith());
        expect(page.loads).to.be.empty;
      });
    });

    describe('the facts of services', () => {
      it('are loaded when the page shows services', () => {
        page.showsServices = true;
        store.update(policyWith());
        expect(page.factsAsked).to.equal(1);
      });

      it('are not loaded when it shows none', () => {
        store.update(policyWith());
        expect(page.factsAsked).to.equal(0);
      });
    });

    describe('when the browser does not keep the decision', () => {
      beforeEach(() => (storage.isForbidden = true));

      it('P11 reports it, with the name of the cookie', () => {
        visit(undefined, policyWith({}, {cookieName: 'choice'}));
        store.acceptAll('api');
        expect(mistakes).to.deep.equal([{about: 'not-kept', detail: 'choice'}]);
      });

      it('P11 applies it on this page', () => {
        store.acceptAll('api');
        expect(log).to.deep.equal(['signal', 'gate', 'services', 'event', 'other tabs']);
      });

      it('reports nothing about a decision of another tab', () => {
        store.follow(decisionOf(agreed));
        expect(mistakes).to.be.empty;
      });
    });

    it('reports nothing when the browser kept it', () => {
      store.acceptAll('api');
      expect(mistakes).to.be.empty;
    });
  });

  describe('sweepRefused()', () => {
    const sweepRefused = (): Promise<void> => follow.sweepRefused(page as unknown as Page);

    beforeEach(() => put('_ga'));

    it('L7 removes what a refused service stored', async () => {
      visit(refused);
      await sweepRefused();
      expect(storedNames()).to.be.empty;
    });

    it('leaves what nobody has refused yet', async () => {
      await sweepRefused();
      expect(storedNames()).to.deep.equal(['_ga']);
    });

    it('leaves what is allowed', async () => {
      visit({...refused, stats: true});
      await sweepRefused();
      expect(storedNames()).to.deep.equal(['_ga']);
    });

    it('loads the facts of a refused catalogue service', async () => {
      visit(refused, undescribed());
      await sweepRefused();
      expect(page.factsAsked).to.equal(1);
    });

    it('does not load them twice', async () => {
      visit(refused, described());
      await sweepRefused();
      expect(page.factsAsked).to.equal(0);
    });

    it('loads none for an allowed service', async () => {
      visit({...refused, stats: true}, undescribed());
      await sweepRefused();
      expect(page.factsAsked).to.equal(0);
    });

    it('loads none when nothing is stored', async () => {
      clearCookies();
      for (const kind of ['local', 'session']) {
        Object.defineProperty(unit.window, `${kind}Storage`, {value: {length: 0}});
      }
      visit(refused, undescribed());
      await sweepRefused();
      expect(page.factsAsked).to.equal(0);
    });
  });
});

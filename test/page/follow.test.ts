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

/** As much of a page as follows a change; it notes what is done to it. */
class PageDouble {
  readonly released = new Set<string>();
  readonly confirmation = new Confirmation();
  readonly loads: string[] = [];
  readonly parts = {load: async (name: string) => void this.loads.push(name)};
  isFramed = false;
  showsServices = false;
  runner? = {
    withdraw: (names: readonly string[]): unknown => names.length && this.log.push(`told ${names.join()}`),
    update: (): unknown => this.log.push('services'),
  };
  factsAsked = 0;
  /** Settles when the catalogue's facts have come, or cannot be had. */
  facts: Promise<void> = Promise.resolve();
  /** Adds them, where they have come. */
  addFacts?: () => void;

  constructor(
    readonly store: ConsentStore,
    readonly log: string[],
    readonly mistakes: Mistake[],
  ) {}

  report = (mistake: Mistake): unknown => this.mistakes.push(mistake);
  reload = (): unknown => this.log.push('reload');

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

  /** One service in each of two categories; each keeps one cookie. */
  const policyWith = (stats: Partial<Service> = {}, more: Partial<Policy> = {}): Policy =>
    policyOf(
      [
        categoryOf('necessary'),
        categoryOf('analytics', [serviceOf('stats', {cookies: [cookieOf('_ga')], ...stats})]),
        categoryOf('functional', [serviceOf('videos', {cookies: [cookieOf('_v')]})]),
      ],
      more,
    );
  const undescribed = (): Policy => policyWith({cookies: [], catalogued: true});
  const described = (): Policy => policyWith({catalogued: true, described: true});

  /** A visitor who has given these answers comes to a page with this policy. */
  const visit = (answers?: Record<string, boolean>, policy = policyWith()): void => {
    store = storeOf(policy, answers, storage);
    page = new PageDouble(store, log, mistakes);
    store.listen((change) => follow.followChange(page as unknown as Page, change, followers));
  };
  const put = (...names: string[]): void => names.forEach((name) => (unit.document.cookie = `${name}=1;path=/`));
  /** The names of the page's cookies. */
  const kept = (): string[] => (unit.document.cookie.match(/[^;\s=]+(?==)/g) ?? []).sort();
  /** Resolves when all has been done that waits for nothing outside. */
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
    it('L7 does in this order: vendors, sweep, signal, gate, services, event, other tabs, reload', async () => {
      visit(agreed);
      put('_ga');
      page.released.add('stats');
      page.runner!.withdraw = () => log.push(`vendors, with ${kept().join()}`);
      followers.signal = () => log.push(`signal, with ${kept().join()}`);
      store.choose({analytics: false}, 'api');
      await settled();
      expect(log).to.deep.equal([
        ...['vendors, with _ga', 'signal, with ', 'gate', 'services', 'event', 'other tabs', 'reload'],
      ]);
    });

    it('tells only this page of what nobody has decided', async () => {
      store.update(policyWith());
      await settled();
      expect(log).to.deep.equal(['signal', 'gate', 'services']);
    });

    it('does without the services that cannot be started yet', () => {
      page.runner = undefined;
      store.acceptAll('api');
      expect(log).to.deep.equal(['signal', 'gate', 'event', 'other tabs']);
    });

    it('says in the event what is chosen, what was chosen, and where', () => {
      const details: unknown[] = [];
      unit.document.addEventListener('consent-change', (event) => details.push((event as CustomEvent).detail));
      const {choices: previous} = store;
      store.acceptAll('banner');
      expect(details).to.deep.equal([{choices: store.choices, previous, source: 'banner'}]);
    });

    it('tells the other tabs nothing of what one of them has told', () => {
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

      it('L7 removes what they have kept, and nothing else', () => {
        store.choose({analytics: false}, 'api');
        expect(kept()).to.deep.equal(['_v', 'other']);
      });

      it('L7 removes it also when the choice is forgotten', () => {
        store.reset();
        expect(kept()).to.deep.equal(['other']);
      });

      it('L7 removes it also when another tab has withdrawn it', () => {
        store.follow(decisionOf({...agreed, analytics: false, stats: false}));
        expect(kept()).to.deep.equal(['_v', 'other']);
      });
    });

    it('tells no vendor where nothing is withdrawn', () => {
      store.acceptAll('api');
      expect(log[0]).to.equal('signal');
    });

    it('L7 removes what a service has kept that is refused from the start', () => {
      put('_ga');
      store.rejectAll('api');
      expect(kept()).to.be.empty;
    });

    describe('the reload', () => {
      beforeEach(() => {
        visit(agreed);
        page.released.add('videos');
      });

      it('L7 comes where something that has been released may run no longer', async () => {
        store.choose({videos: false}, 'api');
        await settled();
        expect(log.at(-1)).to.equal('reload');
      });

      it('L7 comes where another tab has withdrawn it', async () => {
        store.follow(decisionOf(refused));
        await settled();
        expect(log.at(-1)).to.equal('reload');
      });

      it('L7 comes where the choice is forgotten', async () => {
        store.reset();
        await settled();
        expect(log.at(-1)).to.equal('reload');
      });

      it('does not come where what is withdrawn has not been released', async () => {
        store.choose({analytics: false}, 'api');
        await settled();
        expect(log).not.to.include('reload');
      });

      it('does not come where nothing is withdrawn', async () => {
        store.acceptAll('api');
        await settled();
        expect(log).not.to.include('reload');
      });

      it('does not come where nobody has decided', async () => {
        page.released.add('gone');
        store.update(policyWith());
        await settled();
        expect(log).not.to.include('reload');
      });
    });

    describe('with a service whose facts are not there', () => {
      beforeEach(() => {
        visit(agreed, undescribed());
        put('_ga');
        page.released.add('stats');
      });

      it('L7 removes what they name when they have come', async () => {
        page.addFacts = () => store.update(described());
        store.rejectAll('api');
        await until(() => !kept().length);
      });

      it('L7 removes at once what the site itself names', () => {
        page.facts = new Promise(() => undefined);
        put('_v');
        store.rejectAll('api');
        expect(kept()).to.deep.equal(['_ga']);
      });

      it('L7 loads the page anew when they have come', async () => {
        page.addFacts = () => log.push('facts');
        store.rejectAll('api');
        await settled();
        expect(log.slice(-2)).to.deep.equal(['facts', 'reload']);
      });

      it('L7 loads the page anew where they cannot be had', async () => {
        store.rejectAll('api');
        await settled();
        expect(log.at(-1)).to.equal('reload');
      });

      it('L7 loads the page anew where they do not come in time', async () => {
        page.facts = new Promise(() => undefined);
        unit.window.setTimeout = ((then: () => void) => then()) as typeof setTimeout;
        store.rejectAll('api');
        await settled();
        expect(log.at(-1)).to.equal('reload');
      });

      it('L7 loads the page anew where to add them fails, and says why', async () => {
        const said: unknown[] = [];
        unit.window.console.error = (error: unknown) => said.push(error);
        page.facts = Promise.reject(new Error('as a test wants'));
        store.rejectAll('api');
        await settled();
        expect(log.at(-1)).to.equal('reload');
        expect(String(said)).to.equal('Error: as a test wants');
      });

      it('removes nothing of what has been agreed to again meanwhile', async () => {
        page.addFacts = () => store.update(described());
        store.reset();
        store.acceptAll('api');
        await settled();
        expect(kept()).to.deep.equal(['_ga']);
      });
    });

    describe('the confirmation', () => {
      const isPostponed = (): boolean => new Confirmation().isDue;

      for (const source of ['banner', 'preferences'] as const) {
        it(`is due at once after an answer in the ${source}`, () => {
          store.acceptAll(source);
          expect([page.confirmation.isDue, isPostponed()]).to.deep.equal([true, false]);
        });

        it(`is put off until after the reload, where there is one (${source})`, () => {
          visit(agreed);
          page.released.add('stats');
          store.rejectAll(source);
          expect([page.confirmation.isDue, isPostponed()]).to.deep.equal([false, true]);
        });
      }

      for (const source of ['api', 'embed'] as const) {
        it(`is not due after what the visitor has answered in neither (${source})`, () => {
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
      it('comes where there is something to ask', () => {
        store.update(policyWith());
        expect(page.loads).to.deep.equal(['banner']);
      });

      it('comes where an answer is to be confirmed', () => {
        store.acceptAll('preferences');
        expect(page.loads).to.deep.equal(['banner']);
      });

      it('does not come to a visitor who has answered', () => {
        visit(agreed);
        store.update(policyWith());
        expect(page.loads).to.be.empty;
      });

      it('P6 does not come where a page of this site around this one asks', () => {
        page.isFramed = true;
        store.update(policyWith());
        expect(page.loads).to.be.empty;
      });
    });

    describe('the facts of services', () => {
      it('are asked for where the page shows services', () => {
        page.showsServices = true;
        store.update(policyWith());
        expect(page.factsAsked).to.equal(1);
      });

      it('are not asked for where it shows none', () => {
        store.update(policyWith());
        expect(page.factsAsked).to.equal(0);
      });
    });

    describe('where the browser does not keep the decision', () => {
      beforeEach(() => (storage.isForbidden = true));

      it('P11 reports it, by the name of the cookie', () => {
        visit(undefined, policyWith({}, {cookieName: 'choice'}));
        store.acceptAll('api');
        expect(mistakes).to.deep.equal([{about: 'not-kept', detail: 'choice'}]);
      });

      it('P11 lets it hold for this page', () => {
        store.acceptAll('api');
        expect(log).to.deep.equal(['signal', 'gate', 'services', 'event', 'other tabs']);
      });

      it('reports nothing of what another tab has decided', () => {
        store.follow(decisionOf(agreed));
        expect(mistakes).to.be.empty;
      });
    });

    it('reports nothing where the browser has kept it', () => {
      store.acceptAll('api');
      expect(mistakes).to.be.empty;
    });
  });

  describe('sweepRefused()', () => {
    const sweepRefused = (): Promise<void> => follow.sweepRefused(page as unknown as Page);

    beforeEach(() => put('_ga'));

    it('L7 removes what a refused service has kept', async () => {
      visit(refused);
      await sweepRefused();
      expect(kept()).to.be.empty;
    });

    it('leaves what nobody has refused yet', async () => {
      await sweepRefused();
      expect(kept()).to.deep.equal(['_ga']);
    });

    it('leaves what is allowed', async () => {
      visit({...refused, stats: true});
      await sweepRefused();
      expect(kept()).to.deep.equal(['_ga']);
    });

    it('asks for the facts of a refused service of the catalogue', async () => {
      visit(refused, undescribed());
      await sweepRefused();
      expect(page.factsAsked).to.equal(1);
    });

    it('asks for none that are there', async () => {
      visit(refused, described());
      await sweepRefused();
      expect(page.factsAsked).to.equal(0);
    });

    it('asks for none of a service that is allowed', async () => {
      visit({...refused, stats: true}, undescribed());
      await sweepRefused();
      expect(page.factsAsked).to.equal(0);
    });

    it('asks for none where the page keeps nothing', async () => {
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

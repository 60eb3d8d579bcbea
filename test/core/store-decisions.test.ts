import {expect} from '@open-wc/testing';
import type {Decision} from '../../src/core/decision.js';
import {ConsentStore} from '../../src/core/store.js';
import type {StoreChange} from '../../src/core/store-change.js';
import {categoryOf, councilPolicy, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {decisionOf, StorageDouble} from '../fixtures/unit/record-storage.js';

const NOW = 1_800_000_000.125;
const refused = {analytics: false, stats: false, functional: false, maps: false, videos: false};
const agreed = {analytics: true, stats: true, functional: true, maps: true, videos: true};

describe('decisions of ConsentStore', () => {
  let storage: StorageDouble;
  let now: number;
  let store: ConsentStore;

  beforeEach(() => {
    storage = new StorageDouble();
    now = NOW;
    store = new ConsentStore(storage, () => now);
    store.configure(councilPolicy());
  });

  describe('acceptAll()', () => {
    it('agrees to everything that needs consent', () => {
      store.acceptAll('banner');
      expect(store.answers).to.deep.equal(agreed);
    });

    it('leaves nothing to ask', () => {
      store.acceptAll('banner');
      expect(store.status).to.equal('decided');
    });
  });

  describe('rejectAll()', () => {
    it('refuses everything that needs consent', () => {
      store.rejectAll('banner');
      expect(store.answers).to.deep.equal(refused);
    });

    it('leaves nothing to ask', () => {
      store.rejectAll('banner');
      expect(store.status).to.equal('decided');
    });

    it('R61 keeps at most eight letters of a language', () => {
      store.shownLanguage = 'x'.repeat(5000);
      store.rejectAll('banner');
      expect(storage.kept?.language).to.equal('xxxxxxxx');
    });

    it('R61 asks for nothing again on a page with 200 services, and for one that is added', () => {
      const names = Array.from({length: 200}, (_, at) => `a-service-with-a-long-name-${at}`);
      const policyWith = (...more: string[]) =>
        policyOf([
          categoryOf(
            'analytics',
            [...names, ...more].map((name) => serviceOf(name)),
          ),
        ]);
      store.configure(policyWith());
      store.rejectAll('banner');
      const next = new ConsentStore(storage, () => now);
      next.configure(policyWith());
      expect(next.status).to.equal('decided');
      next.update(policyWith('added'));
      expect(next.unanswered.map(({name}) => name)).to.deep.equal(['added']);
    });

    it('cannot refuse what is necessary', () => {
      store.rejectAll('banner');
      expect(store.allows('sign-in')).to.be.true;
    });
  });

  describe('choose()', () => {
    it('L5 L24 answers for a single service and leaves the rest undecided', () => {
      store.choose({videos: true}, 'embed');
      expect(store.answers).to.deep.equal({videos: true});
      expect(store.status).to.equal('undecided');
    });

    it('also answers for the services of a category', () => {
      store.choose({functional: true}, 'api');
      expect(store.answers).to.deep.equal({functional: true, maps: true, videos: true});
    });

    it('prefers a named service to its category', () => {
      store.choose({functional: true, maps: false}, 'api');
      expect(store.answers).to.deep.equal({functional: true, maps: false, videos: true});
    });

    it('L24 leaves what is not named unchanged', () => {
      store.acceptAll('banner');
      store.choose({videos: false}, 'preferences');
      expect(store.answers).to.deep.equal({...agreed, videos: false});
    });

    it('L4 L24 allows nothing that is not named', () => {
      store.choose({}, 'api');
      expect(store.choices).to.deep.equal({necessary: true, 'sign-in': true, ...refused});
      expect(store.status).to.equal('undecided');
    });

    it('leaves out names that need no consent', () => {
      store.choose({necessary: false, 'sign-in': false, social: true}, 'api');
      expect(store.answers).to.deep.equal({});
      expect(store.allows('sign-in')).to.be.true;
    });

    it('takes only true for a yes', () => {
      store.choose({analytics: 'no', maps: 1} as unknown as Record<string, boolean>, 'api');
      expect(store.answers).to.deep.equal({analytics: false, stats: false, maps: false});
    });

    it('L12 stops asking once what is new has an answer', () => {
      storage.kept = decisionOf({analytics: true});
      store.configure(policyOf([categoryOf('analytics'), categoryOf('marketing')]));
      store.choose({marketing: false}, 'banner');
      expect(store.status).to.equal('decided');
      expect(store.answers).to.deep.equal({analytics: true, marketing: false});
    });

    describe('before the configuration', () => {
      beforeEach(() => {
        store = new ConsentStore(storage, () => now);
      });

      it('uses the answers as they were when given', () => {
        const answers = {maps: false};
        store.choose(answers, 'api');
        answers.maps = true;
        store.configure(councilPolicy());
        expect(store.allows('maps')).to.be.false;
      });

      for (const wrong of [undefined, null, 'analytics']) {
        it(`does not throw when a script passes ${JSON.stringify(wrong)}`, () => {
          store.choose(wrong as never, 'api');
          store.rejectAll('banner');
          store.configure(councilPolicy());
          expect(store.answers).to.deep.equal(refused);
        });
      }
    });
  });

  describe('acceptAsked()', () => {
    it('L12 L24 agrees to what is left to answer, and leaves the other answers', () => {
      store.choose({maps: false}, 'embed');
      store.acceptAsked('banner');
      expect(store.answers).to.deep.equal({analytics: true, stats: true, functional: true, maps: false, videos: true});
      expect(store.status).to.equal('decided');
    });
  });

  describe('a category of which all services have an answer', () => {
    beforeEach(() => store.choose({stats: true}, 'embed'));

    it('L5 L24 is not asked about', () => {
      expect(store.unanswered.map(({name}) => name)).to.deep.equal(['functional', 'maps', 'videos']);
    });

    it('L5 runs nothing that names the category alone', () => {
      expect([store.allows('stats'), store.allows('analytics')]).to.deep.equal([true, false]);
    });

    it('L5 stays out of the record when the rest is accepted, or rejected', () => {
      store.acceptAsked('banner');
      expect(store.answers).to.deep.equal({stats: true, functional: true, maps: true, videos: true});
      store.reset();
      store.choose({stats: true}, 'embed');
      store.rejectAsked('banner');
      expect(store.answers).to.deep.equal({stats: true, functional: false, maps: false, videos: false});
      expect(store.status).to.equal('decided');
    });

    it('L12 is asked about again with a new service', () => {
      store.configure(policyOf([categoryOf('analytics', [serviceOf('stats'), serviceOf('heat-map')])]));
      expect(store.unanswered.map(({name}) => name)).to.deep.equal(['analytics', 'heat-map']);
    });

    it('L8 L12 is told about where it runs without consent, whatever the answers for its services', () => {
      for (const answer of [true, false]) {
        store.choose({stats: answer}, 'embed');
        store.configure(policyOf([categoryOf('visits', [serviceOf('stats')], {basis: 'statistics'})]));
        expect(store.unanswered.map(({name}) => name)).to.deep.equal(['visits']);
        expect([store.allows('visits'), store.allows('stats')]).to.deep.equal([true, answer]);
      }
    });
  });

  describe('rejectAsked()', () => {
    it('L12 L24 refuses what is left to answer, and leaves the other answers', () => {
      store.choose({maps: true}, 'embed');
      store.rejectAsked('banner');
      expect(store.answers).to.deep.equal({...refused, maps: true});
      expect(store.status).to.equal('decided');
    });
  });

  describe('decide()', () => {
    it('L5 calls the function for each optional category and each service in it', () => {
      const asked: string[] = [];
      store.decide((name) => void asked.push(name), 'api');
      expect(asked).to.deep.equal(['analytics', 'stats', 'functional', 'maps', 'videos']);
    });

    it('passes the category that a service is in', () => {
      store.decide((_, category) => category.name === 'functional', 'api');
      const {stats, maps, videos} = store.answers;
      expect({stats, maps, videos}).to.deep.equal({stats: false, maps: true, videos: true});
    });

    it('keeps a service with a name that every object has', () => {
      store.configure(policyOf([categoryOf('analytics', [serviceOf('constructor')])]));
      store.decide(() => true, 'api');
      expect(store.allows('constructor')).to.be.true;
    });
  });

  describe('reset()', () => {
    beforeEach(() => {
      store.acceptAll('banner');
      store.reset();
    });

    it('forgets every answer', () => {
      expect(store.answers).to.deep.equal({});
    });

    it('forgets the record', () => {
      expect(storage.written.at(-1)).to.be.undefined;
      expect(storage.kept).to.be.undefined;
    });

    it('asks again', () => {
      expect(store.status).to.equal('undecided');
    });

    it('comes from a script', () => {
      expect(store.source).to.equal('api');
    });
  });

  describe('the record', () => {
    /** The stored decision when a listener heard of each change. */
    const keptWhenHeard: unknown[] = [];

    it('is written before anyone hears of the decision', () => {
      keptWhenHeard.length = 0;
      store.listen(() => keptWhenHeard.push(storage.kept?.answers));
      store.acceptAll('banner');
      expect(keptWhenHeard).to.deep.equal([agreed]);
    });

    it('is removed before anyone hears that the choice was forgotten', () => {
      store.acceptAll('banner');
      keptWhenHeard.length = 0;
      store.listen(() => keptWhenHeard.push(storage.kept));
      store.reset();
      expect(keptWhenHeard).to.deep.equal([undefined]);
    });

    it('L10 holds when, how, and to which revision', () => {
      store.configure(councilPolicy({revision: '7'}));
      store.rejectAll('preferences');
      expect(storage.kept).to.include({time: NOW, method: 'preferences', revision: '7'});
    });

    it('L10 holds the language of the question', () => {
      store.configure(councilPolicy({lang: 'cy'}));
      store.shownLanguage = 'en';
      store.acceptAll('banner');
      expect(storage.kept?.language).to.equal('en');
    });

    it("L10 holds the site's language when no question was shown", () => {
      store.configure(councilPolicy({lang: 'cy'}));
      store.acceptAll('api');
      expect(storage.kept?.language).to.equal('cy');
    });

    it("holds the store's decision", () => {
      store.acceptAll('banner');
      expect(store.decision).to.equal(storage.kept);
    });

    it('is always later than the one before', () => {
      store.acceptAll('banner');
      store.rejectAll('banner');
      expect(storage.written.map((each) => each?.time)).to.deep.equal([NOW, 1_800_000_000.126]);
    });

    it('has whole milliseconds, even for several answers in the same one', () => {
      for (let times = 0; times < 20; times++) store.acceptAll('banner');
      expect(String(storage.kept?.time)).to.equal('1800000000.144');
    });

    it('is later than the one before even when the clock was set back', () => {
      store.acceptAll('banner');
      now = NOW - 60;
      store.rejectAll('banner');
      expect(storage.kept?.time).to.be.above(NOW);
    });
  });

  describe('when the browser does not keep it', () => {
    beforeEach(() => (storage.isForbidden = true));

    it('P11 reports it', () => {
      store.acceptAll('banner');
      expect(store.isKept).to.be.false;
    });

    it('P11 applies the choice on this page', () => {
      store.acceptAll('banner');
      expect(store.answers).to.deep.equal(agreed);
      expect(store.status).to.equal('decided');
    });

    it('P11 notifies everyone, and shows that it is not kept', () => {
      const heard: [StoreChange['source'], boolean][] = [];
      store.listen(({source}) => heard.push([source, store.isKept]));
      store.acceptAll('banner');
      expect(heard).to.deep.equal([['banner', false]]);
    });

    it('is kept again once the browser allows it', () => {
      store.acceptAll('banner');
      storage.isForbidden = false;
      store.rejectAll('banner');
      expect(store.isKept).to.be.true;
    });

    it('keeps the answers for other pages that it already had', () => {
      storage.isForbidden = false;
      store.acceptAll('banner');
      storage.kept = decisionOf({films: true}, {time: NOW + 1});
      store.follow(storage.kept);
      storage.isForbidden = true;
      store.acceptAll('banner');
      storage.kept = undefined;
      store.choose({maps: false}, 'banner');
      expect(store.decision?.answers).to.include({films: true, maps: false});
    });
  });

  describe('answers to names that this page does not have', () => {
    const others = {films: true, chat: false};

    const decideAfter = (revision: string): void => {
      storage.kept = decisionOf({...others, maps: true}, {revision});
      store.configure(councilPolicy({revision: 'new'}));
      store.rejectAll('banner');
    };

    it('are kept for the pages that do', () => {
      decideAfter('new');
      expect(storage.kept?.answers).to.deep.equal({...others, ...refused});
    });

    it('are kept from another revision only when they refuse', () => {
      decideAfter('old');
      expect(storage.kept?.answers).to.deep.equal({chat: false, ...refused});
    });

    it('are kept when another tab has given them since', () => {
      store.acceptAll('banner');
      storage.kept = decisionOf({...agreed, ...others}, {time: NOW + 1});
      store.rejectAll('banner');
      expect(storage.kept.answers).to.deep.equal({...others, ...refused});
    });

    it('are not choices here', () => {
      decideAfter('new');
      expect(store.choices).to.have.all.keys('necessary', 'sign-in', ...Object.keys(refused));
      expect(store.allows('films')).to.be.false;
    });

    it('are removed when the choice is forgotten', () => {
      decideAfter('new');
      store.reset();
      expect(storage.kept).to.be.undefined;
    });
  });

  describe('R59 decisions of two tabs', () => {
    const later = (answers: Record<string, boolean>, by = 0.001): Decision => decisionOf(answers, {time: NOW + by});

    it('a withdrawal elsewhere is not undone by an answer about something else', () => {
      store.acceptAll('banner');
      storage.kept = later(refused);
      store.choose({maps: true}, 'embed');
      expect(storage.kept?.answers).to.deep.equal({...refused, maps: true});
    });

    it('the newer is followed, and stored again if the one made here may land after it', () => {
      store.acceptAll('banner');
      storage.written.length = 0;
      storage.kept = later(refused);
      expect(store.followRecord()).to.be.true;
      expect(storage.written.map((each) => each?.answers)).to.deep.equal([refused]);
      expect(store.followRecord()).to.be.false;
    });

    it('the newer is only followed once the one made here has landed', () => {
      store.acceptAll('banner');
      storage.written.length = 0;
      storage.kept = later(refused, 60);
      now = NOW + 60;
      expect(store.followRecord()).to.be.false;
      expect(store.answers).to.deep.equal(refused);
      expect(storage.written).to.be.empty;
    });

    it('the one made here is stored again when it is the newer', () => {
      store.acceptAll('banner');
      store.rejectAll('banner');
      storage.kept = decisionOf(agreed, {time: NOW});
      expect(store.followRecord()).to.be.true;
      expect([storage.kept.answers, store.answers]).to.deep.equal([refused, refused]);
    });

    it('of two at the same time, the one that refuses more counts', () => {
      store.acceptAll('banner');
      storage.kept = later(refused, 0);
      store.followRecord();
      expect(store.answers).to.deep.equal(refused);
    });

    it('a reset is followed, and outlives what was decided before it', () => {
      store.acceptAll('banner');
      storage.kept = later({});
      store.followRecord();
      expect([store.decision, store.status]).to.deep.equal([undefined, 'undecided']);
      storage.kept = decisionOf(agreed, {time: NOW});
      store.followRecord();
      expect(store.decision).to.be.undefined;
    });

    it('a decision after the reset counts', () => {
      store.reset();
      storage.kept = later(agreed);
      store.followRecord();
      expect(store.answers).to.deep.equal(agreed);
    });

    it('one from before the clock was set back by more than a few minutes gives way', () => {
      store.acceptAll('banner');
      now = NOW - 3600;
      storage.kept = decisionOf(refused, {time: now});
      store.followRecord();
      expect(store.answers).to.deep.equal(refused);
      store.acceptAll('banner');
      expect(storage.kept.time).to.equal(NOW - 3599.999);
    });
  });

  describe('a change', () => {
    let changes: StoreChange[];

    beforeEach(() => {
      changes = [];
      store.listen((change) => changes.push(change));
    });

    it('has what may run, what might before, and the source', () => {
      store.choose({maps: true}, 'preferences');
      const before = {necessary: true, 'sign-in': true, ...refused};
      expect(changes).to.deep.equal([{choices: {...before, maps: true}, previous: before, source: 'preferences'}]);
    });

    it('is also announced when the decision is the same', () => {
      store.acceptAll('banner');
      store.acceptAll('banner');
      expect(changes).to.have.length(2);
    });
  });
});

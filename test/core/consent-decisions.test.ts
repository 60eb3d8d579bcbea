import {expect} from '@open-wc/testing';
import {Consent, type ConsentChange} from '../../src/core/consent.js';
import {categoryOf, councilPolicy, policyOf, serviceOf} from '../fixtures/unit/policies.js';

const refused = {analytics: false, stats: false, functional: false, maps: false, videos: false};
const agreed = {analytics: true, stats: true, functional: true, maps: true, videos: true};

describe('decisions of Consent', () => {
  let consent: Consent;
  let events: string[];
  let changes: ConsentChange[];

  beforeEach(() => {
    events = [];
    changes = [];
    consent = new Consent();
    consent.configure(councilPolicy());
    consent.addEventListener('update', () => events.push('update'));
    consent.addEventListener('change', (event) => {
      events.push('change');
      changes.push((event as CustomEvent<ConsentChange>).detail);
    });
  });

  describe('acceptAll()', () => {
    it('agrees to everything that is asked', () => {
      consent.acceptAll();
      expect(consent.answers).to.deep.equal(agreed);
    });

    it('leaves nothing to ask', () => {
      consent.acceptAll();
      expect(consent.status).to.equal('decided');
    });

    it('comes from a script, unless it says otherwise', () => {
      consent.acceptAll();
      expect(consent.source).to.equal('api');
    });
  });

  describe('rejectAll()', () => {
    it('refuses everything that is asked', () => {
      consent.rejectAll();
      expect(consent.answers).to.deep.equal(refused);
    });

    it('leaves nothing to ask', () => {
      consent.rejectAll();
      expect(consent.status).to.equal('decided');
    });

    it('cannot refuse what is necessary', () => {
      consent.rejectAll();
      expect(consent.allows('sign-in')).to.be.true;
    });
  });

  describe('choose()', () => {
    it('L5 answers a service alone', () => {
      consent.choose({videos: true});
      expect(consent.answers).to.deep.equal({...refused, videos: true});
    });

    it('answers the services of a category, too', () => {
      consent.choose({functional: true});
      expect(consent.answers).to.deep.equal({...refused, functional: true, maps: true, videos: true});
    });

    it('takes a service that is named over its category', () => {
      consent.choose({functional: true, maps: false});
      expect(consent.answers).to.deep.equal({...refused, functional: true, videos: true});
    });

    it('leaves what is not named as it was', () => {
      consent.acceptAll();
      consent.choose({videos: false});
      expect(consent.answers).to.deep.equal({...agreed, videos: false});
    });

    it('L4 refuses what is not named and was not answered', () => {
      consent.choose({});
      expect(consent.answers).to.deep.equal(refused);
    });

    it('leaves out names that the policy does not ask', () => {
      consent.choose({necessary: false, 'sign-in': false, social: true});
      expect(consent.answers).to.deep.equal(refused);
    });

    it('takes nothing but true for a yes', () => {
      consent.choose({analytics: 'no', maps: 1} as unknown as Record<string, boolean>);
      expect(consent.answers).to.deep.equal(refused);
    });

    it('L12 asks no more once what is new has an answer', () => {
      consent.configure(policyOf([categoryOf('analytics'), categoryOf('marketing')]), {analytics: true});
      consent.choose({marketing: false});
      expect(consent.status).to.equal('decided');
      expect(consent.answers).to.deep.equal({analytics: true, marketing: false});
    });
  });

  describe('reset()', () => {
    beforeEach(() => consent.acceptAll());

    it('forgets every answer', () => {
      consent.reset();
      expect(consent.answers).to.deep.equal({});
    });

    it('asks again', () => {
      consent.reset();
      expect(consent.status).to.equal('undecided');
    });
  });

  describe('decide()', () => {
    it('L5 answers each optional category and each service in it', () => {
      consent.decide(() => true);
      expect(Object.keys(consent.answers)).to.deep.equal(['analytics', 'stats', 'functional', 'maps', 'videos']);
    });

    it('tells the category that a service is in', () => {
      consent.decide((_, category) => category.name === 'functional');
      const {stats, maps, videos} = consent.answers;
      expect({stats, maps, videos}).to.deep.equal({stats: false, maps: true, videos: true});
    });

    it('keeps a service whose name an object has already', () => {
      consent.configure(policyOf([categoryOf('analytics', [serviceOf('constructor')])]));
      consent.decide(() => true);
      expect(consent.allows('constructor')).to.be.true;
    });
  });

  describe('unanswered', () => {
    const names = (): string[] => consent.unanswered.map(({name}) => name);

    it('is everything optional before the first answer', () => {
      expect(names()).to.deep.equal(['analytics', 'stats', 'functional', 'maps', 'videos']);
    });

    it('is nothing once everything has an answer, a refusal too', () => {
      consent.choose({stats: true});
      expect(names()).to.be.empty;
    });

    it('L12 is the service that has been added since', () => {
      consent.acceptAll();
      consent.configure(policyOf([categoryOf('analytics', [serviceOf('stats'), serviceOf('heat-map')])]));
      expect(names()).to.deep.equal(['heat-map']);
    });

    it('is nothing when something has been taken away since', () => {
      consent.acceptAll();
      consent.configure(policyOf([categoryOf('analytics')]));
      expect(names()).to.be.empty;
    });

    it('is nothing where only what is necessary is used', () => {
      consent.configure(policyOf([categoryOf('necessary', [serviceOf('sign-in')])]));
      expect(names()).to.be.empty;
    });

    it("P8 leaves out what the browser's signal speaks for", () => {
      consent.configure(policyOf([categoryOf('marketing'), categoryOf('analytics')], {gpc: true}));
      expect(names()).to.deep.equal(['analytics']);
    });
  });

  describe('follow()', () => {
    it("takes over another tab's answers", () => {
      consent.follow(agreed, 'tab');
      expect(consent.answers).to.deep.equal(agreed);
    });

    it('says so', () => {
      consent.follow(agreed, 'tab');
      expect(consent.source).to.equal('tab');
    });
  });

  describe('showPreferences()', () => {
    it('asks for the panel', () => {
      let asked = 0;
      consent.addEventListener('preferences', () => asked++);
      consent.showPreferences();
      expect(asked).to.equal(1);
    });

    it('waits until there is something to show', async () => {
      let asked = 0;
      const early = new Consent();
      early.addEventListener('preferences', () => asked++);
      early.showPreferences();
      expect(asked).to.equal(0);
      early.configure(councilPolicy());
      await Promise.resolve();
      expect(asked).to.equal(1);
    });

    it('decides nothing', () => {
      consent.showPreferences();
      expect(consent.status).to.equal('undecided');
    });
  });

  describe('a change', () => {
    it('comes after the update', () => {
      consent.acceptAll();
      expect(events).to.deep.equal(['update', 'change']);
    });

    it('says what may run, what might before, and where it came from', () => {
      consent.choose({maps: true}, 'preferences');
      const before = {necessary: true, 'sign-in': true, ...refused};
      expect(changes).to.deep.equal([{choices: {...before, maps: true}, previous: before, source: 'preferences'}]);
    });

    it('is told also when the same is decided again', () => {
      consent.acceptAll();
      consent.acceptAll();
      expect(changes).to.have.length(2);
    });
  });

  describe('when()', () => {
    /** Which of the names have been resolved so far. */
    const watched = (...names: string[]): string[] => {
      const resolved: string[] = [];
      for (const name of names) void consent.when(name).then(() => resolved.push(name));
      return resolved;
    };
    const settled = async (): Promise<void> => {
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    };

    it('resolves for what is allowed already', async () => {
      await consent.when('necessary');
    });

    it('resolves once the name is allowed', async () => {
      const resolved = watched('maps');
      consent.acceptAll();
      await settled();
      expect(resolved).to.deep.equal(['maps']);
    });

    it('waits on, through a refusal and an answer to something else', async () => {
      const resolved = watched('maps');
      consent.rejectAll();
      await settled();
      consent.choose({analytics: true});
      await settled();
      expect(resolved).to.be.empty;
      consent.choose({maps: true});
      await settled();
      expect(resolved).to.deep.equal(['maps']);
    });

    it('waits for ever for a name that the policy does not have', async () => {
      const resolved = watched('social');
      consent.acceptAll();
      await settled();
      expect(resolved).to.be.empty;
    });

    it('waits for the policy', async () => {
      consent = new Consent();
      const resolved = watched('necessary');
      consent.configure(councilPolicy());
      await settled();
      expect(resolved).to.deep.equal(['necessary']);
    });
  });
});

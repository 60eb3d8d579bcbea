import {expect} from '@open-wc/testing';
import type {Mistake} from '../../src/core/mistake.js';
import type {ConsentMode, Policy, Service} from '../../src/core/policy.js';
import type {ConsentStore} from '../../src/core/store.js';
import {GoogleSignal} from '../../src/signals/google.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {newStore} from '../fixtures/unit/stores.js';

const TYPES = [
  ...['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'],
  ...['functionality_storage', 'personalization_storage', 'security_storage'],
];
const ADVERTS = TYPES.slice(0, 3);

/** The state of every type, with these types granted. */
const states = (...granted: string[]): object =>
  Object.fromEntries(TYPES.map((type) => [type, granted.includes(type) ? 'granted' : 'denied']));
const DEFAULT = ['consent', 'default', states()];
/** The update command that grants these types and the necessary one. */
const update = (...granted: string[]): unknown[] => ['consent', 'update', states('security_storage', ...granted)];

const isCommand = (entry: unknown): entry is IArguments =>
  Object.prototype.toString.call(entry) === '[object Arguments]';

describe('GoogleSignal', () => {
  let store: ConsentStore;
  let signal: GoogleSignal;
  let window: Record<string, unknown>;
  let mistakes: Mistake[];

  beforeEach(() => {
    window = {};
    mistakes = [];
    create();
  });

  /** Creates the signal; `answers` are the visitor's from an earlier page. */
  const create = (answers?: Record<string, boolean>): void => {
    store = newStore(answers);
    signal = new GoogleSignal(store, window, (mistake) => mistakes.push(mistake));
    store.listen((change) => signal.update(change));
  };
  const policy = (services: readonly string[] = ['google-analytics'], more: Partial<Policy & Service> = {}): Policy => {
    const named = (isAdvert: boolean): Service[] =>
      services
        .filter((name) => (name === 'google-ads') === isAdvert)
        .map((name) => serviceOf(name, {pending: !!more.pending, catalogued: !more.pending}));
    const categories = [
      categoryOf('necessary'),
      categoryOf('functional'),
      categoryOf('analytics', named(false)),
      categoryOf('marketing', named(true)),
    ];
    return policyOf(categories, {consentMode: more.consentMode ?? 'basic', gpc: !!more.gpc});
  };
  /** A page that counts under the statutory exception for statistics. */
  const statistics = (gpc = false): Policy =>
    policyOf([categoryOf('necessary'), categoryOf('analytics', [], {basis: 'statistics'})], {gpc});

  /** The data layer, with each command as an array. */
  const layer = (): unknown[] =>
    ((window['dataLayer'] ?? []) as unknown[]).map((entry) => (isCommand(entry) ? [...entry] : entry));
  const updates = (): unknown[] => layer().filter((entry) => Array.isArray(entry) && entry[1] === 'update');

  describe('start()', () => {
    it('P9 L28 denies all seven types before anything is known about the page', () => {
      signal.start();
      expect(layer()).to.deep.equal([DEFAULT]);
    });

    it('P9 denies with a command as arguments, which Google tells apart from an event', () => {
      signal.start();
      expect((window['dataLayer'] as unknown[]).map(isCommand)).to.deep.equal([true]);
    });

    it('L28 is first, even in an existing data layer', () => {
      window['dataLayer'] = ['first', 'second'];
      signal.start();
      expect(layer()[0]).to.deep.equal(DEFAULT);
    });

    it('L28 denies again after existing entries, which may have granted something', () => {
      window['dataLayer'] = [['consent', 'default', states(...TYPES)]];
      signal.start();
      expect(layer().at(-1)).to.deep.equal(DEFAULT);
    });

    it("uses the list's own push when a Google script already reads it", () => {
      const read: unknown[] = [];
      window['dataLayer'] = Object.assign(['first'], {push: (entry: unknown) => read.push(entry)});
      signal.start();
      expect(layer()).to.deep.equal(['first']);
      expect(read.map(isCommand)).to.deep.equal([true]);
    });

    it('P12 replaces an element with that name', () => {
      window['dataLayer'] = document.createElement('form');
      signal.start();
      expect(layer()).to.deep.equal([DEFAULT]);
    });
  });

  describe('on a first visit', () => {
    it('P9 sends nothing more', () => {
      signal.start();
      store.configure(policy());
      expect(layer()).to.deep.equal([DEFAULT]);
    });

    it('L25 grants at once what runs under an exception, and denies all that is for adverts', () => {
      signal.start();
      store.configure(statistics());
      expect(updates()).to.deep.equal([update('analytics_storage')]);
    });

    it("P8 grants nothing when the browser's signal objects to it", () => {
      signal.start();
      store.configure(statistics(true));
      expect(layer()).to.deep.equal([DEFAULT]);
    });
  });

  describe('on a visit after an answer', () => {
    beforeEach(() => create({analytics: true, 'google-analytics': true, functional: false, marketing: false}));

    it('P9 grants at once what is allowed, after the default', () => {
      signal.start();
      store.configure(policy());
      expect(layer().slice(0, 2)).to.deep.equal([DEFAULT, update('analytics_storage')]);
    });

    it('P9 also grants it at once while the service has not been looked up in the catalogue', () => {
      signal.start();
      store.configure(policy(['google-analytics'], {pending: true}));
      expect(updates()).to.deep.equal([update('analytics_storage')]);
    });

    it('P9 grants it once, even after the service has been looked up', () => {
      signal.start();
      store.configure(policy(['google-analytics'], {pending: true}));
      store.update(policy());
      expect(updates()).to.have.length(1);
    });

    it('P9 sends an update when everything was refused', () => {
      create({analytics: false, 'google-analytics': false, functional: false, marketing: false});
      signal.start();
      store.configure(policy());
      expect(updates()).to.deep.equal([update()]);
    });
  });

  describe('with a decision', () => {
    const start = (...services: string[]): void => {
      signal.start();
      store.configure(policy(services));
    };

    it('P9 sends once what is granted', () => {
      start('google-analytics');
      store.choose({analytics: true}, 'api');
      expect(updates()).to.deep.equal([update('analytics_storage')]);
    });

    it('then sends an event for Tag Manager', () => {
      start('google-analytics');
      store.choose({analytics: true}, 'api');
      expect(layer().at(-1)).to.deep.equal({event: 'consent_update', consent: store.choices});
    });

    it('P9 sends every later decision, even one that changes nothing', () => {
      start('google-analytics');
      store.acceptAll('api');
      store.rejectAll('api');
      store.rejectAll('api');
      expect(updates()).to.deep.equal([update(...TYPES), update(), update()]);
    });

    it('denies everything when the choice is forgotten', () => {
      start('google-analytics');
      store.acceptAll('api');
      store.reset();
      expect(updates().at(-1)).to.deep.equal(update());
    });

    it('L5 lets a type follow its service when the site names one', () => {
      start('google-analytics');
      store.choose({analytics: true, 'google-analytics': false}, 'api');
      expect(updates()).to.deep.equal([update()]);
    });

    it('lets a type follow its category when only Tag Manager is named', () => {
      start('google-tag-manager');
      store.choose({analytics: true, marketing: true}, 'api');
      expect(updates()).to.deep.equal([update(...ADVERTS, 'analytics_storage')]);
    });

    it('lets a type follow its category when no Google service is named', () => {
      start();
      store.choose({functional: true}, 'api');
      expect(updates()).to.deep.equal([update('functionality_storage', 'personalization_storage')]);
    });

    it('lets the three advert types follow Google Ads', () => {
      start('google-ads');
      store.choose({marketing: true, 'google-ads': false}, 'api');
      expect(updates()).to.deep.equal([update()]);
    });
  });

  describe('with the mode off', () => {
    const start = (): void => {
      signal.start();
      store.configure(policy(['google-analytics'], {consentMode: 'off' satisfies ConsentMode}));
    };

    it('sends nothing when the page has not started it', () => {
      store.configure(policy(['google-analytics'], {consentMode: 'off'}));
      store.acceptAll('api');
      expect(window).to.deep.equal({});
    });

    it('withdraws what it sent before the mode was known, and leaves the rest', () => {
      window['dataLayer'] = ['first'];
      start();
      expect(layer()).to.deep.equal(['first']);
    });

    it('sends nothing for a decision', () => {
      start();
      store.acceptAll('api');
      expect(layer()).to.be.empty;
    });

    it('ignores a data layer that the page replaces', () => {
      start();
      window['dataLayer'] = [];
      signal.check();
      expect(mistakes).to.be.empty;
    });
  });

  describe('when the page has replaced the data layer', () => {
    const replace = (): void => {
      window['dataLayer'] = ['new'];
      signal.check();
    };

    beforeEach(() => signal.start());

    it('P9 also denies everything in the new one', () => {
      replace();
      expect(layer()).to.deep.include(DEFAULT);
    });

    it('reports it', () => {
      replace();
      expect(mistakes).to.deep.equal([{about: 'data-layer', detail: 'dataLayer'}]);
    });

    it('reports it once', () => {
      replace();
      signal.check();
      expect(mistakes).to.have.length(1);
    });

    it('P9 grants there what was granted before', () => {
      store.configure(policy());
      store.acceptAll('api');
      replace();
      expect(updates()).to.deep.equal([update(...TYPES)]);
    });

    it('P9 denies there before the next decision, which it sends once', () => {
      store.configure(policy());
      store.rejectAll('api');
      window['dataLayer'] = [];
      store.acceptAll('api');
      expect(layer()[0]).to.deep.equal(DEFAULT);
      expect(updates()).to.deep.equal([update(...TYPES)]);
    });

    it('reports nothing when it is the same', () => {
      signal.check();
      expect(mistakes).to.be.empty;
    });
  });

  it('reports nothing when it has not been started', () => {
    window['dataLayer'] = [];
    signal.check();
    expect(mistakes).to.be.empty;
  });
});

import {expect} from '@open-wc/testing';
import {Consent, type ConsentChange} from '../../src/core/consent.js';
import {ConsentStore} from '../../src/core/store.js';
import {categoryOf, councilPolicy, policyOf} from '../fixtures/unit/policies.js';
import {decisionOf, StorageDouble} from '../fixtures/unit/record-storage.js';

const NOW = 1_800_000_000.125;

describe('Consent', () => {
  let storage: StorageDouble;
  let store: ConsentStore;
  let shown: number;
  let consent: Consent;

  beforeEach(() => {
    storage = new StorageDouble();
    store = new ConsentStore(storage, () => NOW);
    shown = 0;
    consent = new Consent(store, () => shown++);
  });

  describe('as scripts see it', () => {
    it('has what is documented, and nothing else', () => {
      const names = [consent, Consent.prototype].flatMap((each) => Reflect.ownKeys(each));
      expect(names.map(String).sort()).to.deep.equal([
        ...['acceptAll', 'addEventListener', 'allows', 'choices', 'choose', 'constructor', 'record', 'rejectAll'],
        ...['removeEventListener', 'reset', 'showPreferences', 'status', 'when'],
      ]);
    });

    it('inherits nothing', () => {
      expect(Object.getPrototypeOf(Consent.prototype)).to.equal(Object.prototype);
    });

    it('cannot be added to', () => {
      expect(consent).to.be.frozen;
    });

    for (const name of ['status', 'choices', 'record']) {
      it(`has no way to write ${name}`, () => {
        expect(Object.getOwnPropertyDescriptor(Consent.prototype, name)!.set).to.be.undefined;
      });
    }

    it('exposes nothing that decides or stores', () => {
      consent.acceptAll();
      store.configure(councilPolicy());
      const {status, choices, record} = consent;
      expect(status).to.be.a('string');
      for (const value of [...Object.values(choices), ...Object.values(record!)]) expect(value).not.to.be.an('object');
    });
  });

  describe('before the configuration', () => {
    it('is undecided', () => {
      expect(consent.status).to.equal('undecided');
    });

    it('has no choices and no record', () => {
      expect([consent.choices, consent.record]).to.deep.equal([{}, undefined]);
    });

    it('allows nothing', () => {
      expect(consent.allows('necessary')).to.be.false;
    });
  });

  describe('with a stored decision', () => {
    beforeEach(() => {
      storage.kept = decisionOf({maps: true}, {revision: '7', method: 'embed', language: 'cy'});
      store.configure(councilPolicy({revision: '7'}));
    });

    it('knows whether anything is left to ask', () => {
      expect(consent.status).to.equal('undecided');
    });

    it('knows what may run', () => {
      expect(consent.choices).to.deep.equal({
        ...{necessary: true, 'sign-in': true, analytics: false, stats: false},
        ...{functional: false, maps: true, videos: false},
      });
    });

    it('has read-only choices', () => {
      expect(consent.choices).to.be.frozen;
    });

    it('tells for a name whether it may run', () => {
      expect(['maps', 'videos', 'social'].map((name) => consent.allows(name))).to.deep.equal([true, false, false]);
    });

    it('L10 has the rest of the record', () => {
      expect(consent.record).to.deep.equal({time: 1_800_000_000, revision: '7', method: 'embed', language: 'cy'});
    });

    it('has a read-only record', () => {
      expect(consent.record).to.be.frozen;
    });
  });

  describe("a script's decision", () => {
    beforeEach(() => store.configure(councilPolicy()));

    const asked = {analytics: true, stats: true, functional: true, maps: true, videos: true};
    const requests: Record<string, [act: () => void, answers: object | undefined]> = {
      'acceptAll()': [() => consent.acceptAll(), asked],
      'rejectAll()': [
        () => consent.rejectAll(),
        {analytics: false, stats: false, functional: false, maps: false, videos: false},
      ],
      'choose()': [() => consent.choose({analytics: true, stats: false}), {maps: true, analytics: true, stats: false}],
      'reset()': [() => consent.reset(), undefined],
    };
    for (const [what, [act, answers]] of Object.entries(requests)) {
      it(`is kept after ${what}`, () => {
        storage.kept = decisionOf({maps: true});
        act();
        expect(storage.kept?.answers).to.deep.equal(answers);
      });

      it(`comes from a script after ${what}`, () => {
        act();
        expect(store.source).to.equal('api');
      });
    }

    it('cannot claim another source', () => {
      (consent.acceptAll as (source: string) => void)('banner');
      expect(consent.record?.method).to.equal('api');
    });
  });

  it('opens the preferences', () => {
    consent.showPreferences();
    expect(shown).to.equal(1);
  });

  describe('a change', () => {
    let changes: ConsentChange[];
    const listener = ({detail}: CustomEvent<ConsentChange>): void => void changes.push(detail);

    beforeEach(() => {
      changes = [];
      consent.addEventListener('change', listener);
    });

    it('does not come with the configuration', () => {
      storage.kept = decisionOf({maps: true});
      store.configure(councilPolicy());
      store.update(councilPolicy({lang: 'cy'}));
      expect(changes).to.be.empty;
    });

    it('has what may run, what might before, and the source of the decision', () => {
      store.configure(policyOf([categoryOf('marketing')]));
      store.choose({marketing: true}, 'preferences');
      expect(changes).to.deep.equal([
        {choices: {marketing: true}, previous: {marketing: false}, source: 'preferences'},
      ]);
    });

    it('comes once for each decision, in order', () => {
      consent.acceptAll();
      store.rejectAll('banner');
      store.configure(councilPolicy());
      store.follow(decisionOf({}));
      consent.reset();
      expect(changes.map(({source}) => source)).to.deep.equal(['api', 'banner', 'tab', 'api']);
    });

    it('comes when the decision has been kept', () => {
      const kept: unknown[] = [];
      consent.addEventListener('change', () => kept.push(storage.kept?.method));
      store.configure(councilPolicy());
      store.acceptAll('banner');
      expect(kept).to.deep.equal(['banner']);
    });

    it('comes in the order of the decisions when a listener decides again', () => {
      const sources: string[] = [];
      store.configure(councilPolicy());
      consent.addEventListener('change', () => consent.rejectAll(), {once: true});
      consent.addEventListener('change', ({detail}) => sources.push(detail.source));
      store.acceptAll('banner');
      expect(sources).to.deep.equal(['banner', 'api']);
    });

    it('stops when its listener is removed', () => {
      store.configure(councilPolicy());
      consent.removeEventListener('change', listener);
      consent.acceptAll();
      expect(changes).to.be.empty;
    });

    it('comes once with the option `once`', () => {
      let heard = 0;
      consent.addEventListener('change', () => heard++, {once: true});
      store.configure(councilPolicy());
      consent.acceptAll();
      consent.acceptAll();
      expect(heard).to.equal(1);
    });

    it('stops when its signal aborts', () => {
      let heard = 0;
      const controller = new AbortController();
      consent.addEventListener('change', () => heard++, {signal: controller.signal});
      store.configure(councilPolicy());
      controller.abort();
      consent.acceptAll();
      expect(heard).to.equal(0);
    });
  });

  describe('when()', () => {
    /** The names that have resolved so far. */
    const watched = (...names: string[]): string[] => {
      const resolved: string[] = [];
      for (const name of names) void consent.when(name).then(() => resolved.push(name));
      return resolved;
    };
    const settled = async (): Promise<void> => {
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    };

    it('resolves for what is already allowed', async () => {
      store.configure(councilPolicy());
      await consent.when('necessary');
    });

    it('resolves once the name is allowed', async () => {
      store.configure(councilPolicy());
      const resolved = watched('maps');
      consent.acceptAll();
      await settled();
      expect(resolved).to.deep.equal(['maps']);
    });

    it('keeps waiting through a refusal and an answer to something else', async () => {
      store.configure(councilPolicy());
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

    it('never resolves for a name that the policy does not have', async () => {
      store.configure(councilPolicy());
      const resolved = watched('social');
      consent.acceptAll();
      await settled();
      expect(resolved).to.be.empty;
    });

    it('waits for the policy', async () => {
      const resolved = watched('necessary');
      store.configure(councilPolicy());
      await settled();
      expect(resolved).to.deep.equal(['necessary']);
    });
  });
});

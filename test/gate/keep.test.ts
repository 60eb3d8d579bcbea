import {expect} from '@open-wc/testing';
import {Consent, type ConsentChange} from '../../src/core/consent.js';
import type {Host} from '../../src/core/host.js';
import type {Source} from '../../src/core/source.js';
import {begin, keep} from '../../src/gate/keep.js';
import {isConfirmationDue} from '../../src/storage/confirmation.js';
import {clearCookies, cookieNames, noteCookies, restoreCookies} from '../fixtures/unit/cookies.js';
import {categoryOf, cookieOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

describe('keep()', () => {
  let consent: Consent;
  let host: Host;
  let change: ConsentChange;
  let told: string[];
  const {now} = Date;
  /** In whole seconds; the browser's own clock decides what it keeps, so this must not be far from it. */
  const seconds = Math.floor(now() / 1000);

  beforeEach(() => {
    Date.now = () => seconds * 1000 + 999;
    told = [];
    consent = new Consent();
    consent.addEventListener('change', (event) => (change = (event as CustomEvent<ConsentChange>).detail));
    consent.configure(
      policyOf(
        [
          categoryOf('analytics', [serviceOf('stats', {cookies: [cookieOf('_ga')]})]),
          categoryOf('functional', [serviceOf('videos', {cookies: [cookieOf('_v')]})]),
        ],
        {revision: '7', lang: 'cy'},
      ),
    );
    const services = {update: () => {}, withdraw: (names: readonly string[]) => told.push(...names)};
    host = {consent, ran: new Set(['stats']), services} as unknown as Host;
  });
  afterEach(() => {
    Date.now = now;
    restoreCookies(document);
    clearCookies();
    sessionStorage.clear();
  });

  const fields = (): Record<string, string> =>
    Object.fromEntries(
      new URLSearchParams(
        document.cookie
          .split('; ')
          .find((pair) => pair.startsWith('consent='))
          ?.slice(8),
      ),
    );
  const accept = (source?: Source): void => {
    consent.acceptAll(source);
    keep(host, change, 'one');
  };

  it('L10 writes when, what, how, which revision and which language', () => {
    consent.choose({stats: true}, 'preferences');
    keep(host, change, 'one');
    expect(fields()).to.deep.equal({
      ...{v: '1', id: 'one', t: String(seconds), r: '7', m: 'preferences', l: 'cy'},
      ...{yes: 'stats', no: 'analytics.functional.videos'},
    });
  });

  it('L10 gives a first decision a random id', () => {
    consent.acceptAll();
    keep(host, change);
    expect(fields()['id']).to.match(UUID);
  });

  it('removes the record when the choice has been forgotten', () => {
    accept();
    consent.reset();
    keep(host, change, 'one');
    expect(cookieNames()).not.to.include('consent');
  });

  it('writes nothing for another tab, which has written it', () => {
    const written = noteCookies(document);
    consent.follow({analytics: true, stats: true, functional: true, videos: true}, 'tab');
    keep(host, change, 'one');
    expect(written).to.be.empty;
  });

  describe('when something is withdrawn', () => {
    beforeEach(() => accept());

    it('L7 tells the services that are no longer allowed', () => {
      consent.choose({analytics: false});
      keep(host, change, 'one');
      expect(told).to.deep.equal(['analytics', 'stats']);
    });

    it('L7 removes what they have kept, and nothing else', () => {
      document.cookie = '_ga=1;path=/';
      document.cookie = '_v=1;path=/';
      consent.choose({analytics: false});
      keep(host, change, 'one');
      expect(cookieNames()).to.deep.equal(['_v', 'consent']);
    });

    it('L7 removes it also when the choice is forgotten', () => {
      document.cookie = '_ga=1;path=/';
      consent.reset();
      keep(host, change, 'one');
      expect(cookieNames()).to.be.empty;
    });

    it('L7 removes it also when another tab has withdrawn it', () => {
      document.cookie = '_ga=1;path=/';
      consent.follow({analytics: false, stats: false, functional: true, videos: true}, 'tab');
      keep(host, change, 'one');
      expect(cookieNames()).to.deep.equal(['consent']);
    });

    for (const source of ['banner', 'preferences'] as const) {
      it(`puts the confirmation off until after the reload (${source})`, () => {
        consent.rejectAll(source);
        keep(host, change, 'one');
        expect(isConfirmationDue()).to.be.true;
      });
    }

    for (const source of ['api', 'gpc', 'embed'] as const) {
      it(`confirms nothing that the visitor has not done here (${source})`, () => {
        consent.rejectAll(source);
        keep(host, change, 'one');
        expect(isConfirmationDue()).to.be.false;
      });
    }

    it('puts no confirmation off where nothing that is withdrawn has run', () => {
      consent.choose({videos: false}, 'preferences');
      keep(host, change, 'one');
      expect(isConfirmationDue()).to.be.false;
    });
  });

  it('tells nobody when nothing is withdrawn', () => {
    accept();
    expect(told).to.be.empty;
  });

  it('does without services', () => {
    keep({...host, services: undefined}, (consent.rejectAll(), change), 'one');
    expect(fields()['no']).to.equal('analytics.stats.functional.videos');
  });
});

describe('begin()', () => {
  let consent: Consent;

  beforeEach(() => {
    consent = new Consent();
    consent.configure(policyOf([categoryOf('analytics', [serviceOf('stats', {cookies: [cookieOf('_ga')]})])]));
    document.cookie = '_ga=1;path=/';
  });
  afterEach(() => clearCookies());

  it('L7 removes what a refused service has kept', () => {
    consent.rejectAll();
    begin(consent);
    expect(cookieNames()).to.be.empty;
  });

  describe('with Global Privacy Control', () => {
    const configure = (answers = {}): void =>
      consent.configure(
        policyOf([categoryOf('analytics'), categoryOf('marketing', [serviceOf('ads')])], {gpc: true}),
        answers,
      );

    it('P8 refuses marketing and its services, and nothing else', () => {
      configure();
      begin(consent);
      expect(consent.answers).to.deep.equal({marketing: false, ads: false});
      expect(consent.source).to.equal('gpc');
    });

    it('P8 leaves what the visitor has answered', () => {
      configure({analytics: false, marketing: true, ads: true});
      begin(consent);
      expect(consent.allows('ads')).to.be.true;
      expect(consent.source).to.be.undefined;
    });
  });

  it('leaves what nobody has refused yet', () => {
    begin(consent);
    expect(cookieNames()).to.deep.equal(['_ga']);
  });

  it('leaves what is allowed', () => {
    consent.acceptAll();
    begin(consent);
    expect(cookieNames()).to.deep.equal(['_ga']);
  });
});

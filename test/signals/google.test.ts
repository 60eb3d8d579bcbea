import {expect} from '@open-wc/testing';
import {Consent} from '../../src/core/consent.js';
import type {ConsentMode} from '../../src/core/policy.js';
import {catalogue} from '../../src/services/index.js';
import {createGoogleSignal} from '../../src/signals/google.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'denied',
};

describe('createGoogleSignal()', () => {
  let consent: Consent;
  let window: {dataLayer?: unknown[]};

  const google = (name: string): ReturnType<typeof serviceOf> => serviceOf(name, {catalogued: true});
  const start = (services = ['google-analytics'], consentMode?: ConsentMode, answers = {}): void => {
    window = {};
    consent = new Consent();
    const policy = policyOf(
      [
        categoryOf('necessary'),
        categoryOf('functional'),
        categoryOf('analytics', services.filter((name) => name !== 'google-ads').map(google)),
        categoryOf('marketing', services.filter((name) => name === 'google-ads').map(google)),
      ],
      {consentMode},
    );
    consent.addEventListener('update', createGoogleSignal(consent, catalogue, window as Record<string, unknown>));
    consent.configure(policy, answers);
  };
  /** The data layer, with each command as an array. */
  const layer = (): unknown[] =>
    (window.dataLayer ?? []).map((entry) =>
      Object.prototype.toString.call(entry) === '[object Arguments]' ? [...(entry as IArguments)] : entry,
    );
  const updates = (): unknown[] => layer().filter((entry) => Array.isArray(entry) && entry[1] === 'update');
  const granted = (...types: string[]): object => ({
    ...DENIED,
    security_storage: 'granted',
    ...Object.fromEntries(types.map((type) => [type, 'granted'])),
  });

  it('P9 denies all seven types before there is an answer, and says no more', () => {
    start();
    expect(layer()).to.deep.equal([['consent', 'default', DENIED]]);
  });

  it('P9 tells once of a decision, and the data layer by an event', () => {
    start();
    consent.choose({analytics: true});
    expect(layer().slice(1)).to.deep.equal([
      ['consent', 'update', granted('analytics_storage')],
      {event: 'consent_update', consent: consent.choices},
    ]);
  });

  it('P9 tells once on a later page, after the default', () => {
    start(['google-analytics'], undefined, {
      analytics: true,
      'google-analytics': true,
      functional: false,
      marketing: false,
    });
    expect(layer().slice(0, 2)).to.deep.equal([
      ['consent', 'default', DENIED],
      ['consent', 'update', granted('analytics_storage')],
    ]);
    consent.configure(consent.policy!);
    expect(updates()).to.have.length(1);
  });

  it('P9 tells of each later decision, also of one that changes nothing', () => {
    start();
    consent.acceptAll();
    consent.rejectAll();
    consent.rejectAll();
    expect(updates()).to.deep.equal([
      ['consent', 'update', Object.fromEntries(Object.keys(DENIED).map((type) => [type, 'granted']))],
      ['consent', 'update', granted()],
      ['consent', 'update', granted()],
    ]);
  });

  it('tells when the choice has been forgotten', () => {
    start();
    consent.acceptAll();
    consent.reset();
    expect(updates().at(-1)).to.deep.equal(['consent', 'update', granted()]);
  });

  it('L5 a type follows its service, where the site names one', () => {
    start();
    consent.choose({analytics: true, 'google-analytics': false});
    expect(updates()).to.deep.equal([['consent', 'update', granted()]]);
  });

  it('a type follows its category where Tag Manager alone is named', () => {
    start(['google-tag-manager']);
    consent.choose({analytics: true, marketing: true});
    expect(updates()).to.deep.equal([
      ['consent', 'update', granted('ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage')],
    ]);
  });

  it('the three types for adverts follow Google Ads', () => {
    start(['google-ads']);
    consent.choose({marketing: true});
    expect(updates()).to.deep.equal([
      ['consent', 'update', granted('ad_storage', 'ad_user_data', 'ad_personalization')],
    ]);
  });

  it('P9 pushes commands as arguments, which is how Google tells them from events', () => {
    start();
    expect(Object.prototype.toString.call(window.dataLayer![0])).to.equal('[object Arguments]');
  });

  it('adds to a data layer that is there', () => {
    start([]);
    window = {dataLayer: ['first']};
    createGoogleSignal(consent, catalogue, window as Record<string, unknown>)();
    expect(layer()).to.deep.equal(['first']);
  });

  for (const [what, services, mode] of [
    ['no service of Google', [], undefined],
    ['no service of Google and another vendor', ['hotjar'], undefined],
    ['the mode off', ['google-analytics'], 'off'],
  ] as const) {
    it(`says nothing with ${what}`, () => {
      start([...services], mode);
      consent.acceptAll();
      expect(window.dataLayer).to.be.undefined;
    });
  }

  it('speaks without a service where the mode is written: the site has parked scripts of Google', () => {
    start([], 'basic');
    expect(layer()).to.deep.equal([['consent', 'default', DENIED]]);
  });
});

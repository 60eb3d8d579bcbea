import {expect} from '@open-wc/testing';
import {Consent, type ConsentChange} from '../../src/core/consent.js';
import {categoryOf, councilPolicy, policyOf, serviceOf} from '../fixtures/unit/policies.js';

const refused = {analytics: false, stats: false, functional: false, maps: false, videos: false};
const agreed = {analytics: true, stats: true, functional: true, maps: true, videos: true};

describe('Consent', () => {
  let consent: Consent;
  let changes: ConsentChange[];

  beforeEach(() => {
    changes = [];
    consent = new Consent();
    consent.addEventListener('change', (event) => changes.push((event as CustomEvent<ConsentChange>).detail));
  });

  describe('before it is configured', () => {
    it('is undecided', () => {
      expect(consent.status).to.equal('undecided');
    });

    it('has no choices', () => {
      expect(consent.choices).to.deep.equal({});
    });

    it('allows nothing, not even what is necessary', () => {
      expect(consent.allows('necessary')).to.be.false;
    });

    /** Right after: what was asked before is done when the present task is. */
    const configured = async (): Promise<void> => {
      consent.configure(councilPolicy());
      for (let turn = 0; turn < 3; turn++) await Promise.resolve();
    };

    it('does what it is asked right after it has been configured', async () => {
      consent.acceptAll('banner');
      await configured();
      expect(consent.answers).to.deep.equal(agreed);
    });

    it('ends with the last of several requests', async () => {
      consent.acceptAll();
      consent.rejectAll();
      await configured();
      expect(consent.answers).to.deep.equal(refused);
    });

    it('tells of several requests in their order', async () => {
      consent.acceptAll('banner');
      consent.rejectAll('preferences');
      await configured();
      expect(changes.map(({source}) => source)).to.deep.equal(['banner', 'preferences']);
    });

    it('tells of each what was chosen then', async () => {
      consent.acceptAll('banner');
      consent.rejectAll('preferences');
      await configured();
      expect(changes.map(({choices}) => choices['analytics'])).to.deep.equal([true, false]);
    });

    it('does nothing before that', () => {
      consent.acceptAll();
      expect(changes).to.be.empty;
    });
  });

  describe('when configured without answers', () => {
    beforeEach(() => consent.configure(councilPolicy()));

    it('is undecided', () => {
      expect(consent.status).to.equal('undecided');
    });

    it('L4 allows what is necessary, and nothing else', () => {
      expect(consent.choices).to.deep.equal({necessary: true, 'sign-in': true, ...refused});
    });

    it('has choices that cannot be changed', () => {
      expect(consent.choices).to.be.frozen;
    });

    it('has no source', () => {
      expect(consent.source).to.be.undefined;
    });

    for (const name of ['', 'social', 'constructor', '__proto__', 'toString']) {
      it(`does not allow ${JSON.stringify(name)}, which the policy does not have`, () => {
        consent.acceptAll();
        expect(consent.allows(name)).to.be.false;
      });
    }

    it('is decided where there is nothing to ask', () => {
      consent.configure(policyOf([categoryOf('necessary')]));
      expect(consent.status).to.equal('decided');
    });
  });

  describe('when configured with answers', () => {
    it('is decided where they cover the policy', () => {
      consent.configure(councilPolicy(), refused);
      expect(consent.status).to.equal('decided');
    });

    it('L12 is undecided where something is new, and the earlier answers stay in force', () => {
      consent.configure(policyOf([categoryOf('analytics'), categoryOf('marketing')]), {analytics: true});
      expect(consent.status).to.equal('undecided');
      expect(consent.allows('analytics')).to.be.true;
      expect(consent.allows('marketing')).to.be.false;
    });

    it('keeps them when it is configured again', () => {
      consent.configure(councilPolicy(), agreed);
      consent.configure(councilPolicy({lang: 'cy'}));
      expect(consent.answers).to.deep.equal(agreed);
    });

    it('tells of an update, and of no change', () => {
      let updates = 0;
      consent.addEventListener('update', () => updates++);
      consent.configure(councilPolicy(), agreed);
      expect(updates).to.equal(1);
      expect(changes).to.be.empty;
    });
  });

  describe('while the catalogue has not been looked up', () => {
    beforeEach(() => {
      const chat = serviceOf('chat', {pending: true});
      const hotjar = serviceOf('hotjar', {pending: true});
      consent.configure(
        policyOf([categoryOf('necessary', [chat]), categoryOf('analytics', [hotjar]), categoryOf('functional')], {
          pending: true,
        }),
        {analytics: true, hotjar: true, functional: true},
      );
    });

    for (const name of ['hotjar', 'analytics', 'functional']) {
      it(`does not allow ${name}, whatever was answered`, () => expect(consent.allows(name)).to.be.false);
    }

    it('allows what is necessary, but for what is not known yet', () => {
      expect(consent.allows('necessary')).to.be.true;
      expect(consent.allows('chat')).to.be.false;
    });

    it('has nothing left to ask: the answers are there', () => {
      expect(consent.status).to.equal('decided');
    });
  });

  describe('with Global Privacy Control', () => {
    const signalled = (basis: 'consent' | 'statistics' = 'consent'): void =>
      consent.configure(
        policyOf([categoryOf('analytics', [], {basis}), categoryOf('marketing', [serviceOf('ads')])], {gpc: true}),
      );

    it('P8 asks neither for marketing nor for its services', () => {
      consent.configure(policyOf([categoryOf('marketing', [serviceOf('ads')])], {gpc: true}));
      expect(consent.status).to.equal('decided');
      expect(consent.allows('marketing')).to.be.false;
      expect(consent.allows('ads')).to.be.false;
    });

    it('P8 asks for the rest', () => {
      signalled();
      expect(consent.status).to.equal('undecided');
      consent.choose({analytics: true});
      expect(consent.status).to.equal('decided');
    });

    it('P8 does not ask for statistics without consent either', () => {
      signalled('statistics');
      expect(consent.status).to.equal('decided');
    });

    it('P8 can be changed by the visitor', () => {
      signalled();
      consent.choose({marketing: true}, 'preferences');
      expect(consent.allows('ads')).to.be.true;
    });
  });
});

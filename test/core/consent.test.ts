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

    it('refuses nothing: nobody has said no', () => {
      expect(consent.refuses('analytics')).to.be.false;
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

  describe('when a service has not been looked up yet', () => {
    beforeEach(() => {
      const pending = serviceOf('hotjar', {pending: true});
      consent.configure(
        policyOf([categoryOf('necessary', [serviceOf('chat', {pending: true})]), categoryOf('analytics', [pending])]),
        {analytics: true, hotjar: true},
      );
    });

    it('does not allow it', () => {
      expect(consent.allows('hotjar')).to.be.false;
    });

    it('does not allow its category', () => {
      expect(consent.allows('analytics')).to.be.false;
    });

    it('allows what is necessary, but for that service', () => {
      expect(consent.allows('necessary')).to.be.true;
      expect(consent.allows('chat')).to.be.false;
    });

    it('does not refuse what was agreed to', () => {
      expect(consent.refuses('hotjar')).to.be.false;
    });
  });

  describe('refuses()', () => {
    it('is true of what was answered with no', () => {
      consent.configure(councilPolicy(), refused);
      expect(consent.refuses('stats')).to.be.true;
    });

    it('is false of what is necessary, whatever was answered', () => {
      consent.configure(councilPolicy(), {'sign-in': false});
      expect(consent.refuses('sign-in')).to.be.false;
    });
  });
});

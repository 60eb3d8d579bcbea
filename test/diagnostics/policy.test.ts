import {expect} from '@open-wc/testing';
import {sitePolicies} from '../../src/diagnostics/policy.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {newStore, storeOf} from '../fixtures/unit/stores.js';

const START = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

describe('sitePolicies()', () => {
  const isTold = (): boolean => false;

  it('names the hosts of the services of the site, and those that the choice allows', () => {
    const categories = [
      categoryOf('analytics', [serviceOf('hotjar'), serviceOf('matomo', {key: 'stats.aberwen.gov.uk/3'})]),
      categoryOf('functional', [serviceOf('stats')]),
    ];
    expect(sitePolicies({store: storeOf(policyOf(categories)), isTold})).to.deep.equal({
      everything: `${START} https://*.contentsquare.net https://*.hotjar.com https://*.hotjar.io https://*.matomo.cloud https://stats.aberwen.gov.uk`,
      now: START,
    });
    const {now} = sitePolicies({store: storeOf(policyOf(categories), {matomo: true}), isTold})!;
    expect(now).to.equal(`${START} https://*.matomo.cloud https://stats.aberwen.gov.uk`);
  });

  it('names what a policy can say of hosts with any ending, and services that run from the start', () => {
    const store = storeOf(policyOf([categoryOf('functional', [serviceOf('google-maps')])]));
    const {now} = sitePolicies({store, isTold: (name) => name === 'google-maps'})!;
    expect(now).to.include(' https://maps.google.co.uk https://maps.google.com ');
    expect(now).not.to.match(/\*(?!\.)|[a-z]\/maps/);
  });

  it('adds the hosts that the site allows by address', () => {
    const store = storeOf(policyOf([], {allow: 'https://cdn.example.org/js/ sha384-abc= /own.js'}));
    expect(sitePolicies({store, isTold})!.now).to.equal(`${START} https://cdn.example.org`);
  });

  it('has none before the settings have been read', () => {
    expect(sitePolicies({store: newStore(), isTold})).to.be.undefined;
  });
});

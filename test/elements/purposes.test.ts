import {expect} from '@open-wc/testing';
import type {Category} from '../../src/core/policy.js';
import {listPurposes} from '../../src/elements/consent-banner/purposes.js';
import {enBanner} from '../../src/i18n/en-banner.js';
import {words as cy} from '../../src/i18n/cy.js';
import {briefs} from '../../src/services/briefs.js';
import {addBriefs} from '../../src/services/shared/brief.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';

const ours = (name: string): ReturnType<typeof serviceOf> => serviceOf(name, {pending: true});
const listOf = (categories: readonly Category[], isNamed: (name: string) => boolean = () => true): string =>
  listPurposes(addBriefs(policyOf(categories), briefs), isNamed, enBanner, 'en');

describe('listPurposes()', () => {
  it('L21 names each purpose once, with its services', () => {
    const analytics = categoryOf('analytics', [ours('google-analytics'), ours('matomo'), ours('hotjar')]);
    expect(listOf([analytics, categoryOf('functional', [ours('youtube')])])).to.equal(
      'counting visits (Google Analytics and Matomo), recording clicks and scrolling (Hotjar) and playing videos (YouTube)',
    );
  });

  it('L26 calls recording that for each service that records', () => {
    for (const name of ['hotjar', 'clarity', 'crazy-egg', 'hubspot'])
      expect(listOf([categoryOf('analytics', [ours(name)])]), name).to.match(/^recording clicks and scrolling \(/);
  });

  it('L21 names a service of the site itself, for its category', () => {
    const chat = serviceOf('chat', {label: 'Chat'});
    expect(listOf([categoryOf('functional', [chat, ours('youtube')])])).to.equal(
      'Functional (Chat) and playing videos (YouTube)',
    );
  });

  it('names a category that names no service', () => {
    expect(listOf([categoryOf('analytics'), categoryOf('own', [], {label: 'Our own'})])).to.equal(
      'Analytics and Our own',
    );
  });

  it('L12 names only what it is told to', () => {
    const categories = [categoryOf('analytics', [ours('matomo')]), categoryOf('functional', [ours('youtube')])];
    expect(listOf(categories, (name) => name === 'youtube')).to.equal('playing videos (YouTube)');
    expect(listOf(categories, () => false)).to.equal('');
  });

  it('L25 adds the provider, unless the name says it, to what may run without consent', () => {
    const basis = 'statistics';
    const services = [ours('google-analytics'), ours('app-insights')];
    expect(listOf([categoryOf('analytics', services, {basis})]))
      .to.include('Google Analytics')
      .and.not.include('– Google');
    expect(listOf([categoryOf('analytics', services, {basis})])).to.include('– Microsoft');
    expect(listOf([categoryOf('analytics', services)])).not.to.include('– Microsoft');
  });

  it('A24 joins both lists as the language does', () => {
    const analytics = categoryOf('analytics', [ours('google-analytics'), ours('matomo'), ours('hotjar')]);
    const policy = addBriefs(policyOf([analytics]), briefs);
    expect(listPurposes(policy, () => true, cy, 'cy')).to.equal(
      `${cy.forCount} (Google Analytics a Matomo) a ${cy.forRecord} (Hotjar)`,
    );
  });
});

describe('addBriefs()', () => {
  it('leaves the texts that the site has written', () => {
    const named = serviceOf('youtube', {pending: true, key: 'x', label: 'Our films'});
    expect(listOf([categoryOf('functional', [named])])).to.equal('playing videos (Our films)');
  });

  it('leaves a service of the site itself that has the name of one in the catalogue', () => {
    const own = serviceOf('youtube', {label: 'Our films'});
    expect(listOf([categoryOf('functional', [own])])).to.equal('Functional (Our films)');
  });
});

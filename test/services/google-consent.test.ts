import {expect} from '@open-wc/testing';
import {consentTypes} from '../../src/services/shared/google-consent.js';
import {loaderOf} from '../fixtures/unit/catalogue.js';

describe('consentTypes', () => {
  it('names only catalogue services', () => {
    for (const name of consentTypes.keys()) expect(loaderOf(name).name).to.equal(name);
  });

  it('L5 makes the three advert types follow Google Ads', () => {
    expect(consentTypes.get('google-ads')).to.deep.equal(['ad_storage', 'ad_user_data', 'ad_personalization']);
  });

  it('L5 makes the statistics type follow Google Analytics', () => {
    expect(consentTypes.get('google-analytics')).to.deep.equal(['analytics_storage']);
  });

  it('L5 leaves every type for Google Tag Manager to the services that it starts', () => {
    expect(consentTypes.get('google-tag-manager')).to.be.empty;
  });
});

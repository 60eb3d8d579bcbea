import {expect} from '@open-wc/testing';
import type {Service} from '../../src/core/policy.js';
import {describeServices} from '../../src/services/shared/describe.js';
import type {DescribedService} from '../../src/services/shared/service.js';
import {categoryOf, cookieOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';

const stats: DescribedService = {
  name: 'google-stats',
  label: 'Google Stats',
  provider: 'Google',
  use: 'count',
  privacyHref: 'https://example.org/privacy',
  purpose: 'Counts visits.',
  keyExample: 'G-123',
  cookies: [cookieOf('_gs')],
};
const words = {label: 'Google Stats', provider: 'Google', privacyHref: stats.privacyHref, purpose: 'Counts visits.'};

describe('describeServices()', () => {
  const found = (more: Partial<Service> = {}): Service => serviceOf('google-stats', {catalogued: true, ...more});

  /** The described service. */
  const describeService = (service: Service): Service =>
    describeServices(policyOf([categoryOf('analytics', [service])]), [stats]).categories[0]!.services[0]!;

  it('L13 has what the catalogue knows about the service', () => {
    expect(describeService(found({key: 'G-1'}))).to.deep.equal({
      ...{name: 'google-stats', key: 'G-1', catalogued: true, described: true},
      ...words,
      cookies: [cookieOf('_gs')],
    });
  });

  it('L22 has what the service does with the device, if it keeps nothing there', () => {
    expect(describeService(found())).not.to.have.property('device');
    const [service] = describeServices(policyOf([categoryOf('analytics', [found()])]), [
      {...stats, device: 'Receives the internet address of this device.', cookies: []},
    ]).categories[0]!.services;
    expect(service).to.have.property('device', 'Receives the internet address of this device.');
  });

  it("prefers the site's words to the catalogue's", () => {
    const own = {label: 'Counting', provider: 'The council', privacyHref: '/privacy', purpose: 'Counts.'};
    expect(describeService(found(own))).to.include(own);
  });

  it("uses the catalogue's words when the site's are empty", () => {
    expect(describeService(found({label: '', provider: '', privacyHref: '', purpose: ''}))).to.include(words);
  });

  it("adds the catalogue's cookies to the site's", () => {
    const {cookies} = describeService(found({cookies: [cookieOf('own')]}));
    expect(cookies.map(({name}) => name)).to.deep.equal(['own', '_gs']);
  });

  it('adds them once', () => {
    const described = describeService(found());
    expect(describeService(described)).to.equal(described);
  });

  it("leaves a service of the site's own unchanged, whatever its name", () => {
    const own = serviceOf('google-stats', {label: 'Ours'});
    expect(describeService(own)).to.equal(own);
  });

  it('leaves a service unchanged until it has been looked up', () => {
    const waiting = serviceOf('google-stats', {pending: true});
    expect(describeService(waiting)).to.equal(waiting);
  });

  it('leaves a service unchanged when the facts do not include it', () => {
    const other = serviceOf('videos', {catalogued: true});
    expect(describeService(other)).to.equal(other);
  });

  it('leaves the rest of the policy unchanged', () => {
    const policy = policyOf([categoryOf('analytics', [], {label: 'Counting'})], {revision: '7', lang: 'cy'});
    expect(describeServices(policy, [stats])).to.deep.equal(policy);
  });
});

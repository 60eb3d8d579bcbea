import {expect} from '@open-wc/testing';
import {findService} from '../../src/services/hosts.js';
import {catalogue} from '../../src/services/index.js';
import type {CatalogueService} from '../../src/services/service.js';

describe('findService()', () => {
  const service = (name: string, ...hosts: string[]): CatalogueService => ({
    ...{name, label: name, provider: 'A', privacyHref: 'https://a.example/', purpose: 'B.', hosts},
    ...{bases: ['consent'], cookies: [], sources: []},
  });
  const services = [
    service('any', '*.a.example'),
    service('host', 'tags.a.example'),
    service('path', 'tags.a.example/maps'),
    service('query', 'tags.a.example/js?id=G-'),
  ];
  const find = (address: string): string | undefined => findService(services, new URL(address))?.name;

  it('goes by the host', () => {
    expect(find('https://tags.a.example/other.js')).to.equal('host');
  });

  it('takes any subdomain, but not the domain, where there is a wildcard', () => {
    expect(find('https://deep.down.a.example/')).to.equal('any');
    expect(find('https://a.example/')).to.be.undefined;
    expect(find('https://nota.example/')).to.be.undefined;
  });

  it('prefers what describes the address most closely', () => {
    expect(find('https://tags.a.example/maps/embed?pb=1')).to.equal('path');
    expect(find('https://tags.a.example/js?id=G-1')).to.equal('query');
    expect(find('https://tags.a.example/js?id=AW-1')).to.equal('host');
  });

  it('goes by the host that a browser would fetch from', () => {
    expect(find('https://tags.a.example@b.example/')).to.be.undefined;
    expect(find('https://b.example/tags.a.example/maps')).to.be.undefined;
    expect(find('https://TAGS.A.EXAMPLE:8443/maps')).to.equal('path');
  });

  it('finds nothing where there is no host', () => {
    for (const address of ['data:text/html,a', 'about:blank', 'javascript:0']) expect(find(address)).to.be.undefined;
  });

  for (const [address, name] of [
    ['https://www.googletagmanager.com/gtag/js?id=G-ABC', 'google-analytics'],
    ['https://www.googletagmanager.com/gtag/js?id=AW-123', 'google-ads'],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-ABC', 'google-tag-manager'],
    ['https://www.google.com/recaptcha/api.js', 'recaptcha'],
    ['https://www.google.com/maps/embed?pb=abc', 'google-maps'],
    ['https://maps.google.com/maps?q=a&output=embed', 'google-maps'],
    ['https://connect.facebook.net/en_US/fbevents.js', 'meta-pixel'],
    ['https://connect.facebook.net/en_GB/sdk.js', 'facebook'],
    ['https://youtu.be/abc', 'youtube'],
    ['https://player.vimeo.com/video/1', 'vimeo'],
    ['https://aberwen.matomo.cloud/matomo.js', 'matomo'],
    ['https://www.google.com/search?q=a', undefined],
  ] as const) {
    it(`says ${name} of ${address}`, () => {
      expect(findService(catalogue, new URL(address))?.name).to.equal(name);
    });
  }
});

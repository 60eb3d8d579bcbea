import {expect} from '@open-wc/testing';
import {hosts} from '../../src/services/hosts.js';
import {serviceAt, withKeys} from '../../src/services/shared/find.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';

/** The name of the catalogue's service at this address, without https://. */
const at = (address: string): string | undefined => serviceAt(hosts, new URL(`https://${address}`))?.name;

describe('serviceAt()', () => {
  const addresses: [address: string, service: string | undefined][] = [
    ['www.googletagmanager.com/gtag/js?id=G-ABC123', 'google-analytics'],
    ['www.googletagmanager.com/gtag/js?l=dataLayer&id=G-ABC123', 'google-analytics'],
    ['www.googletagmanager.com/gtag/js?id=GT-ABC123', 'google-analytics'],
    ['www.googletagmanager.com/gtag/js?id=UA-1234-5', 'google-analytics'],
    ['www.googletagmanager.com/gtag/js?id=AW-123456', 'google-ads'],
    ['www.googletagmanager.com/gtag/js?cx=c&l=dataLayer&id=AW-123456', 'google-ads'],
    ['www.googletagmanager.com/gtag/js?l=x&id=DC-123456', 'google-ads'],
    ['www.googletagmanager.com/gtm.js?l=dataLayer&id=GTM-ABC123', 'google-tag-manager'],
    ['www.googletagmanager.com/', undefined],
  ];
  for (const [address, service] of addresses) {
    it(`R34 goes by host, path and parameters: ${address}`, () => expect(at(address)).to.equal(service));
  }

  const paths: [address: string, service: string | undefined][] = [
    ['www.google.com/maps', 'google-maps'],
    ['www.google.com/maps/embed?pb=1', 'google-maps'],
    ['www.google.com/mapsandmore', undefined],
    ['www.google.com/search?q=/maps', undefined],
    ['www.facebook.com/tr/?id=1', 'meta-pixel'],
    ['www.facebook.com/trees', 'facebook'],
    ['connect.facebook.net/en_GB/fbevents.js', 'meta-pixel'],
    ['connect.facebook.net/en_GB/sdk.js', 'facebook'],
  ];
  for (const [address, service] of paths) {
    it(`R34 takes whole parts of a path: ${address}`, () => expect(at(address)).to.equal(service));
  }

  const others: [address: string, service: string][] = [
    ['www.google.co.uk/maps/embed?pb=1', 'google-maps'],
    ['maps.google.co.uk/?q=Aberwen', 'google-maps'],
    ['js.hs-analytics.net/analytics/1/2.js', 'hubspot'],
    ['js-eu1.hs-banner.com/2.js', 'hubspot'],
    ['az416426.vo.msecnd.net/scripts/b/ai.2.min.js', 'app-insights'],
    ['123.global.siteimproveanalytics.io/image.aspx', 'siteimprove'],
    ['youtube-nocookie.com/embed/a', 'youtube'],
    ['i.ytimg.com/vi/a/hqdefault.jpg', 'youtube'],
    ['www.recaptcha.net/recaptcha/api.js', 'recaptcha'],
    ['www.gstatic.com/recaptcha/releases/a/recaptcha__en.js', 'recaptcha'],
    ['live.staticflickr.com/1/2.jpg', 'flickr'],
    // Not in the report.
    ['i.vimeocdn.com/video/1.jpg', 'vimeo'],
    ['syndication.twitter.com/srv/timeline', 'x'],
    ['tr.snapchat.com/p', 'snap-pixel'],
    ['px.ads.linkedin.com/collect?pid=1', 'linkedin-insight'],
    ['bam.eu01.nr-data.net/1/a', 'new-relic'],
    ['google.com/maps/place/Aberwen', 'google-maps'],
  ];
  for (const [address, service] of others) {
    it(`R35 knows ${address}`, () => expect(at(address)).to.equal(service));
  }
});

describe('withKeys()', () => {
  const policy = policyOf([
    categoryOf('analytics', [
      serviceOf('matomo', {key: 'stats.aberwen.gov.uk/a/3'}),
      serviceOf('plausible', {key: 'count.aberwen.gov.uk/pa-real1'}),
      serviceOf('matomo-tag-manager', {key: 'tags.aberwen.gov.uk/js/container_x'}),
      serviceOf('google-analytics', {key: 'G-OURS'}),
    ]),
  ]);
  const at = (address: string): string | undefined =>
    serviceAt(withKeys(hosts, policy), new URL(`https://${address}`))?.name;

  const addresses: [address: string, service: string | undefined][] = [
    ['stats.aberwen.gov.uk/a/matomo.js', 'matomo'],
    ['stats.aberwen.gov.uk/a/matomo.php?idsite=3', 'matomo'],
    ['stats.aberwen.gov.uk/a/piwik.js', 'matomo'],
    ['stats.aberwen.gov.uk/a/other.js', undefined],
    ['stats.aberwen.gov.uk/matomo.js', undefined],
    ['tags.aberwen.gov.uk/js/container_x.js', 'matomo-tag-manager'],
    ['tags.aberwen.gov.uk/js/container_y.js', undefined],
    ['count.aberwen.gov.uk/js/pa-real1.js', 'plausible'],
    ['plausible.io/js/pa-real1.js', 'plausible'],
  ];
  for (const [address, service] of addresses) {
    it(`R30 follows the keys of the site: ${address}`, () => expect(at(address)).to.equal(service));
  }

  it('R30 adds nothing without a policy, or for a key that is no address', () => {
    expect(withKeys(hosts, undefined).flatMap((entry) => entry.hosts)).to.deep.equal(
      hosts.flatMap((entry) => entry.hosts),
    );
    const wrong = policyOf([categoryOf('analytics', [serviceOf('matomo', {key: 'x'})])]);
    expect(serviceAt(withKeys(hosts, wrong), new URL('https://x.example/matomo.js'))).to.be.undefined;
  });
});

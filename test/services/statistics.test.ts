import {expect} from '@open-wc/testing';
import type {ConsentStore} from '../../src/core/store.js';
import type {Policy} from '../../src/core/policy.js';
import {ServiceRunner} from '../../src/services/shared/runner.js';
import {factsOf, loaderOf, loaders} from '../fixtures/unit/catalogue.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {PageDouble} from '../fixtures/unit/service-page.js';
import {storeOf} from '../fixtures/unit/stores.js';

/** What a service leaves in the page's globals and fetches. */
type Recorded = Pick<PageDouble, 'window' | 'urls'>;

const COUNTED = loaders.filter(({bases}) => bases.includes('statistics'));

/** What each does on the basis of statistics, with the example of its key. Those with nothing are parked by the site. */
const EXPECTED: Readonly<Record<string, (recorded: Recorded) => void>> = {
  'app-insights': ({urls}) => expect(urls).to.be.empty,
  'cloudflare-analytics': ({urls, window}) => {
    expect(urls).to.deep.equal([
      'https://static.cloudflareinsights.com/beacon.min.js?token=0123456789abcdef0123456789abcdef',
    ]);
    expect(window).to.be.empty;
  },
  'google-analytics': ({window}) => {
    const commands = (window['dataLayer'] as ArrayLike<unknown>[]).map((command) => Array.from(command));
    expect(commands.slice(1)).to.deep.equal([
      ['set', 'ads_data_redaction', true],
      ['config', 'G-ABC1234567', {allow_google_signals: false, allow_ad_personalization_signals: false}],
    ]);
  },
  matomo: ({window}) => {
    const calls = window['_paq'] as unknown[][];
    expect(calls[0]).to.deep.equal(['disableCookies']);
    expect(calls.map(([call]) => call).join(' ')).not.to.match(/consent|enableCookies/i);
  },
  monsido: ({window}) => {
    expect(window['_monsido']).to.deep.include({statistics: {enabled: true, cookieLessTracking: true}});
  },
  'new-relic': ({urls}) => expect(urls).to.be.empty,
  plausible: ({urls, window}) => {
    expect(urls).to.deep.equal(['https://plausible.io/js/pa-abc1234567.js']);
    expect(Object.keys(window)).to.deep.equal(['plausible']);
  },
  silktide: ({urls, window}) => {
    expect(urls).to.deep.equal(['https://analytics.silktide.com/0123456789abcdef0123456789abcdef.js']);
    expect(window).to.be.empty;
  },
  siteimprove: ({urls, window}) => {
    expect(urls).to.deep.equal(['https://siteimproveanalytics.com/js/siteanalyze_12345678.js']);
    expect(window).to.be.empty;
  },
};

describe('the exception for statistics', () => {
  it('L25 has an expectation for each service that may claim it', () => {
    expect(Object.keys(EXPECTED)).to.deep.equal(COUNTED.map(({name}) => name));
  });

  for (const loader of COUNTED) {
    const {name} = loader;
    describe(name, () => {
      const key = factsOf(name).keyExample ?? '';
      let page: PageDouble;
      let released: Set<string>;

      beforeEach(() => {
        page = new PageDouble();
        released = new Set();
      });

      const policy = (more: Partial<Policy> = {}): Policy =>
        policyOf([categoryOf('visits', [serviceOf(name, {key, catalogued: true})], {basis: 'statistics'})], more);

      /** Runs the service as a page does, but with the recording page in place of its own. */
      const run = (store: ConsentStore): ServiceRunner => {
        const recording = {
          ...loader,
          ...(loader.load && {
            load: (account: string, _: unknown, basis?: 'statistics') => loader.load!(account, page, basis),
          }),
          ...(loader.withdraw && {withdraw: (account: string) => loader.withdraw!(account, page)}),
        };
        const runner = new ServiceRunner(
          {
            store,
            released,
            addScript: () => undefined,
            watch: () => undefined,
            showPlaceholder: () => undefined,
            isTold: () => false,
          },
          [recording],
        );
        runner.update();
        return runner;
      };

      it('L25 starts before any answer, without what goes beyond counting', () => {
        run(storeOf(policy()));
        EXPECTED[name]!(page);
      });

      it('L8 does not start after an objection, nor with Global Privacy Control', () => {
        run(storeOf(policy(), {[name]: false}));
        run(storeOf(policy({gpc: true})));
        expect(page.urls).to.be.empty;
        expect(page.window).to.be.empty;
      });

      it('L25 stops on objection: fetches nothing more, and is no longer allowed, so the page reloads', () => {
        const store = storeOf(policy());
        const runner = run(store);
        const {length} = page.urls;
        store.choose({[name]: false}, 'banner');
        runner.withdraw([name]);
        runner.update();
        expect(page.urls).to.have.length(length);
        expect(store.allows(name)).to.be.false;
        expect(released.has(name)).to.equal(!!loader.load);
      });
    });
  }

  it('L25 tells Google Analytics and Matomo of an objection', () => {
    const page = new PageDouble();
    loaderOf('google-analytics').withdraw!('G-ABC123', page);
    loaderOf('matomo').withdraw!('stats.aberwen.gov.uk/3', page);
    expect(page.window).to.deep.equal({
      'ga-disable-G-ABC123': true,
      _paq: [['forgetCookieConsentGiven'], ['requireConsent']],
    });
  });
});

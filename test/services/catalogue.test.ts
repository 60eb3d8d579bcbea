import {expect} from '@open-wc/testing';
import {matchesWildcard} from '../../src/core/wildcard.js';
import {sweep} from '../../src/gate/sweep.js';
import {NAME_FORM, NECESSARY, STANDARD_CATEGORIES} from '../../src/core/policy.js';
import {briefs} from '../../src/services/briefs.js';
import {hosts as allHosts} from '../../src/services/hosts.js';
import {serviceAt} from '../../src/services/shared/find.js';
import {facts, factsOf, loaders} from '../fixtures/unit/catalogue.js';
import {clearCookies, cookieNames} from '../fixtures/unit/cookies.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {PageDouble, textsIn} from '../fixtures/unit/service-page.js';
import {undueWords} from '../fixtures/unit/undue-words.js';
import {until} from '../fixtures/unit/until.js';

/** `session`, or a number and a unit: the form that the table can translate. */
const DURATION = /^(session|[1-9]\d* (second|minute|hour|day|week|month|year)s?)$/;
/** Services whose use is never exempt: advertising, session replay and social media (PECR 2003 Schedule A1). */
const NEVER_EXEMPT =
  /hotjar|clarity|crazy-egg|pixel|ads|facebook|instagram|meta|linkedin|tiktok|pinterest|twitter|^x$|uet|youtube|vimeo|dailymotion|soundcloud|spotify|flickr|issuu|slideshare|sharethis|addthis|hubspot|marketing|mouseflow|tag-manager/;
/** Services that only count and measure (PECR 2003 Schedule A1, paragraph 5). */
const STATISTICS = [
  'app-insights',
  'cloudflare-analytics',
  'google-analytics',
  'matomo',
  'monsido',
  'new-relic',
  'plausible',
  'silktide',
  'siteimprove',
];

/** Services that record what visitors do on a page, or follow them by name. */
const RECORDING = ['clarity', 'crazy-egg', 'hotjar', 'hubspot', 'lucky-orange', 'sentry', 'vwo'];

/** Cookies whose lifetime no source gives, or of which sources tell different ones. */
const UNDATED = [
  'addthis __atuvs',
  'dailymotion dmvk',
  'dailymotion v1st',
  'flickr xb',
  'google-analytics FPID',
  'instagram csrftoken',
  'reachdeck _ba*',
  'recite-me Recite*',
  'snap-pixel _sctr',
  'soundcloud sc_anonymous_id',
  'turnstile cf_clearance',
  'uet _uetsid*',
  'x-pixel _twpid',
];

const areUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

describe('the catalogue', () => {
  const names = loaders.map(({name}) => name);

  it('has at least 80 services', () => {
    expect(loaders).to.have.length.of.at.least(80);
  });

  it('is in alphabetical order', () => {
    expect(names).to.deep.equal([...names].sort());
  });

  it('has the same services in each of its lists', () => {
    expect(briefs.map(({name}) => name)).to.deep.equal(names);
    expect(facts.map(({name}) => name)).to.deep.equal(names);
    expect(allHosts.map(({name}) => name)).to.deep.equal(names);
  });

  it('L9 allows an exception for pure statistics only', () => {
    const exempt = loaders.filter(({bases}) => bases.some((basis) => basis === 'statistics' || basis === 'appearance'));
    expect(exempt.map(({name}) => name)).to.deep.equal(STATISTICS);
  });

  it('L9 lets only what keeps out automated traffic be necessary', () => {
    const necessary = loaders.filter(({bases}) => bases.includes(NECESSARY)).map(({name}) => name);
    expect(necessary).to.deep.equal(briefs.filter(({use}) => use === 'robots').map(({name}) => name));
  });

  it('L26 says of each service that records sessions, and of no other, that it does', () => {
    const recording = briefs.filter(({use}) => use === 'record');
    expect(recording.map(({name}) => name)).to.deep.equal(RECORDING);
    const saying = facts.filter(({purpose}) => /\brecords\b/i.test(purpose));
    expect(saying.map(({name}) => name)).to.deep.equal(RECORDING);
  });

  it('R18 knows the place of each CAPTCHA that it starts, so that the form says why it waits', () => {
    const robots = loaders.filter(
      ({name, load}) => load && briefs.find((brief) => brief.name === name)!.use === 'robots',
    );
    expect(robots).not.to.be.empty;
    for (const {name, places} of robots) expect(places, name).to.be.a('string');
  });

  it('L13 has a duration for each cookie, but for those that no source dates', () => {
    const undated = facts.flatMap(({name, cookies}) =>
      cookies
        .filter(({storage, duration}) => storage === 'cookie' && !duration)
        .map((cookie) => `${name} ${cookie.name}`),
    );
    expect(undated).to.deep.equal(UNDATED);
  });

  it('has no hostname twice, unless the form of the account decides', () => {
    const shared = allHosts.filter(({name}) => !name.startsWith('matomo')).flatMap(({hosts}) => hosts);
    expect(areUnique(shared)).to.be.true;
  });

  it('has each name once', () => {
    expect(areUnique(names)).to.be.true;
  });

  it('L21 has a brief with one word for the use of each', () => {
    for (const {name, use} of briefs) expect(use, name).to.match(/^[a-z]+$/);
  });

  it('L25 calls what the exception for statistics covers counting or measuring', () => {
    const uses = briefs.filter(({name}) => STATISTICS.includes(name)).map(({use}) => use);
    expect(new Set(uses)).to.have.all.keys('count', 'speed');
  });

  it('has each label once', () => {
    expect(areUnique(facts.map(({label}) => label.toLowerCase()))).to.be.true;
  });

  for (const loader of loaders) {
    const {name, bases, keyPattern} = loader;
    describe(name, () => {
      const {label, provider, privacyHref, purpose, device, keyExample, cookies} = factsOf(name);
      const {hosts} = allHosts.find((service) => service.name === name)!;
      const example = keyExample ?? '';

      it('has a name valid in markup and in the record', () => {
        expect(name).to.match(NAME_FORM);
        expect(STANDARD_CATEGORIES).not.to.include(name);
      });

      it('L13 has words', () => {
        expect([label, provider, purpose].every((text) => text.trim() === text && text)).to.be.ok;
      });

      it('L13 has a purpose that is a sentence', () => {
        expect(purpose).to.match(/^[A-Z].*\.$/);
      });

      it('L22 says what it does with the device, exactly if it is not known to keep anything there', () => {
        expect(Boolean(device)).to.equal(!cookies.length);
        if (device) expect(device).to.match(/^[A-Z].*\.$/);
      });

      it('L15 has neutral words', () => {
        const texts = [purpose, device ?? '', ...cookies.map((cookie) => cookie.purpose ?? '')];
        expect(texts.filter((text) => undueWords.en.some((phrase) => phrase.test(text)))).to.be.empty;
      });

      it('has a privacy policy on https', () => {
        expect(new URL(privacyHref).protocol).to.equal('https:');
      });

      it('has hosts, each once, with wildcards for whole parts of the name only', () => {
        expect(hosts).not.to.be.empty;
        expect(areUnique(hosts)).to.be.true;
        for (const host of hosts)
          expect(host).to.match(/^(\*\.)?([a-z0-9-]+\.)+([a-z]{2,}|\*)(\/[\w./*-]*(\?\w+=[\w-]+)?)?$/);
      });

      it('is found by its hosts', () => {
        if (name === 'matomo-tag-manager') return; // Matomo has the same hosts and comes first.
        for (const host of hosts) {
          const address = new URL(`https://${host.replace('*', 'any')}`);
          expect(serviceAt(allHosts, address)?.name, host).to.equal(name);
        }
      });

      it('has bases that the law knows, each once, including consent', () => {
        expect(areUnique(bases)).to.be.true;
        expect(['consent', 'necessary', 'statistics', 'appearance']).to.include.members([...bases]);
        expect(bases).to.include('consent');
      });

      it('L9 is exempt only when it may be', () => {
        if (NEVER_EXEMPT.test(name)) expect(bases).to.deep.equal(['consent']);
      });

      it('has an example of a key if it takes one, and otherwise none', () => {
        expect(Boolean(keyExample)).to.equal(Boolean(keyPattern));
      });

      if (keyPattern) {
        it('has an example key that matches its form', () => {
          expect(example).to.match(keyPattern);
        });

        it('puts the key into an address in one place', () => {
          for (const bad of ['', ' ', `${example}&x=1`, `${example}/../x`, `"${example}`, `${example}\n`]) {
            expect(keyPattern.test(bad), bad).to.be.false;
          }
        });

        it('has a key that is valid in services="…"', () => {
          expect(example).to.match(/^\S+$/);
        });
      }

      it('L13 has cookies with a purpose, each name and place once', () => {
        expect(areUnique(cookies.map((cookie) => `${cookie.storage} ${cookie.name}`))).to.be.true;
        for (const cookie of cookies) expect(cookie.purpose, cookie.name).to.match(/^[A-Z].*\.$/);
      });

      it('has valid cookie names that match themselves', () => {
        for (const cookie of cookies) {
          expect(cookie.name)
            .to.match(/[^*]/)
            .and.not.to.match(/[\s;=,]/);
          expect(matchesWildcard(cookie.name, cookie.name.replaceAll('*', 'abc'))).to.be.true;
        }
      });

      it("has no cookie name that matches the library's own, or almost any", () => {
        for (const cookie of cookies) {
          for (const other of ['consent', 'consent-elements', 'PHPSESSID', 'sid', '']) {
            expect(matchesWildcard(cookie.name, other), `${cookie.name} takes ${other}`).to.be.false;
          }
        }
      });

      it('has a known storage, and durations that can be read', () => {
        for (const {storage, duration = 'session'} of cookies) {
          expect(['cookie', 'local', 'session', 'indexeddb']).to.include(storage);
          expect(duration).to.match(DURATION);
        }
      });

      it('has third parties by domain, each a plain hostname', () => {
        for (const {domain = 'a.example'} of cookies) expect(domain).to.match(/^([a-z0-9-]+\.)+[a-z]{2,}$/);
      });

      if (loader.load) {
        let page: PageDouble;
        beforeEach(() => {
          page = new PageDouble();
          loader.load!(example, page);
        });

        it('loads over https from its own hosts or the one in its key', () => {
          expect(page.urls).not.to.be.empty;
          for (const url of page.urls) {
            const {protocol, hostname} = new URL(url);
            expect(protocol).to.equal('https:');
            const isOwn = hosts.some((host) => matchesWildcard(host.split('/')[0]!, hostname));
            expect(isOwn || example.startsWith(`${hostname}/`), url).to.be.true;
          }
        });

        it('passes its key to the vendor', () => {
          // Microsoft's script defines this.
          page.window['UET'] = function (options: object): object {
            return Object.assign([], {options});
          };
          page.onload?.();
          const said = textsIn([page.urls, page.window]).join(' ');
          for (const part of example.split('/')) expect(said).to.include(part);
        });

        it('touches only its own globals', () => {
          const before = Object.keys(globalThis).length;
          loader.load!(example, new PageDouble());
          expect(Object.keys(globalThis)).to.have.length(before);
        });

        it('accepts updates without throwing', () => {
          loader.update?.(example, page);
        });

        it('L7 withdraws without throwing, even before it has started', () => {
          const {length} = page.urls;
          loader.withdraw?.(example, page);
          expect(page.urls).to.have.length(length);
          loader.withdraw?.(example, new PageDouble());
        });
      }

      if (loader.embedAddress) {
        it('has https embeds on its own hosts, the same when applied twice', () => {
          for (const host of hosts) {
            for (const rest of ['', '/embed/abc123', '/watch?v=abc123', '/video/123?h=abc', '/123/abc', '/abc123']) {
              const once = loader.embedAddress!(new URL(`https://${host.replace('*', 'www')}${rest}`));
              expect(once.protocol).to.equal('https:');
              expect(serviceAt(allHosts, once)?.name, once.href).to.equal(name);
              expect(loader.embedAddress!(once).href).to.equal(once.href);
            }
          }
        });
      }

      it('L7 is swept: everything it stores for this site, and nothing else', async () => {
        const own = cookies.filter(({domain}) => !domain);
        const names = (kind: string): string[] =>
          own.filter(({storage}) => storage === kind).map((cookie) => cookie.name.replaceAll('*', 'a1'));
        try {
          for (const cookie of [...names('cookie'), 'other']) document.cookie = `${cookie}=1;path=/`;
          for (const entry of [...names('local'), 'other']) localStorage.setItem(entry, '1');
          for (const entry of [...names('session'), 'other']) sessionStorage.setItem(entry, '1');
          await until(() => names('cookie').every((cookie) => cookieNames().includes(cookie)));
          sweep(policyOf([categoryOf('any', [serviceOf(name, {cookies})])]), (refused) => refused === name);
          await until(() => cookieNames().join() === 'other');
          expect(Object.keys(localStorage)).to.deep.equal(['other']);
          expect(Object.keys(sessionStorage)).to.deep.equal(['other']);
        } finally {
          clearCookies('/');
          localStorage.clear();
          sessionStorage.clear();
        }
      });
    });
  }
});

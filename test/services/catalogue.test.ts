import {expect} from '@open-wc/testing';
import {wildcard} from '../../src/gate/sweep.js';
import {NAME_FORM, NECESSARY, STANDARD_CATEGORIES} from '../../src/core/policy.js';
import {catalogue} from '../../src/services/index.js';
import type {ServicePage} from '../../src/services/service.js';
import {undueWords} from '../fixtures/unit/undue-words.js';

/** `session`, or a number and a unit: the form that the table can put into another language. */
const DURATION = /^(session|[1-9]\d* (second|minute|hour|day|week|month|year)s?)$/;
/** Services of which no use is exempt: advertising, session replay and social media (PECR 2003 Schedule A1). */
const NEVER_EXEMPT = /hotjar|clarity|pixel|ads|facebook|meta|linkedin|tiktok|twitter|youtube|vimeo|marketing|mouseflow/;

const areUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

describe('the catalogue', () => {
  it('is not empty', () => {
    expect(catalogue).not.to.be.empty;
  });

  it('has each name once', () => {
    expect(areUnique(catalogue.map(({name}) => name))).to.be.true;
  });

  it('has each label once', () => {
    expect(areUnique(catalogue.map(({label}) => label.toLowerCase()))).to.be.true;
  });

  for (const service of catalogue) {
    describe(service.name, () => {
      const {name, label, provider, privacyHref, purpose, hosts, key, bases, cookies, sources} = service;

      it('has a name that can stand in markup and in the record', () => {
        expect(name).to.match(NAME_FORM);
        expect(STANDARD_CATEGORIES).not.to.include(name);
      });

      it('L13 has words', () => {
        expect([label, provider, purpose].every((text) => text.trim() === text && text)).to.be.ok;
      });

      it('L13 has a purpose that is a sentence', () => {
        expect(purpose).to.match(/^[A-Z].*\.$/);
      });

      it('L15 has neutral words', () => {
        const texts = [purpose, ...cookies.map((cookie) => cookie.purpose ?? '')];
        expect(texts.filter((text) => undueWords.some((phrase) => phrase.test(text)))).to.be.empty;
      });

      it('has a privacy policy on https', () => {
        expect(new URL(privacyHref).protocol).to.equal('https:');
      });

      it('has sources on https, each once', () => {
        expect(sources).not.to.be.empty;
        expect(areUnique(sources)).to.be.true;
        expect(sources.map((source) => new URL(source).protocol)).to.deep.equal(sources.map(() => 'https:'));
      });

      it('has hosts, each once, with a wildcard for a whole subdomain at most', () => {
        expect(hosts).not.to.be.empty;
        expect(areUnique(hosts)).to.be.true;
        for (const host of hosts) expect(host).to.match(/^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/);
      });

      it('has bases that the law knows, each once, with consent among them', () => {
        expect(areUnique(bases)).to.be.true;
        expect(['consent', 'necessary', 'statistics', 'appearance']).to.include.members([...bases]);
        expect(bases).to.include('consent');
      });

      it('L9 is never necessary, and is exempt only where it may be', () => {
        expect(bases).not.to.include(NECESSARY);
        if (NEVER_EXEMPT.test(name)) expect(bases).to.deep.equal(['consent']);
      });

      if (key) {
        it('has a key whose example is right', () => {
          expect(key.example).to.match(key.pattern);
        });

        it('has a key that goes into an address, and nowhere else in it', () => {
          for (const bad of [
            '',
            ' ',
            `${key.example}&x=1`,
            `${key.example}/../x`,
            `"${key.example}`,
            `${key.example}\n`,
          ]) {
            expect(key.pattern.test(bad), bad).to.be.false;
          }
        });

        it('has a key that can stand in services="…"', () => {
          expect(key.example).to.match(/^\S+$/);
        });
      }

      it('L13 has cookies with a purpose, each name and place once', () => {
        expect(areUnique(cookies.map((cookie) => `${cookie.storage} ${cookie.name}`))).to.be.true;
        for (const cookie of cookies) expect(cookie.purpose, cookie.name).to.match(/^[A-Z].*\.$/);
      });

      it('has cookie names that a cookie can have, and that match themselves', () => {
        for (const cookie of cookies) {
          expect(cookie.name)
            .to.match(/[^*]/)
            .and.not.to.match(/[\s;=,]/);
          expect(cookie.name.replaceAll('*', 'abc')).to.match(wildcard(cookie.name));
        }
      });

      it("takes no cookie that is the library's own, or nearly any", () => {
        for (const cookie of cookies) {
          for (const other of ['consent', 'consent-elements', 'PHPSESSID', 'sid', '']) {
            expect(wildcard(cookie.name).test(other), `${cookie.name} takes ${other}`).to.be.false;
          }
        }
      });

      it('has storage that is known, and durations that can be read', () => {
        for (const {storage, duration = 'session'} of cookies) {
          expect(['cookie', 'local', 'session']).to.include(storage);
          expect(duration).to.match(DURATION);
        }
      });

      if (service.load) {
        const run = (): {urls: string[]; window: Record<string, unknown>; page: ServicePage} => {
          const urls: string[] = [];
          const window: Record<string, unknown> = {};
          const page: ServicePage = {window, script: (url) => urls.push(url)};
          service.load!(key?.example ?? '', page);
          return {urls, window, page};
        };
        const patterns = hosts.map(wildcard);

        it('loads from its own hosts, on https', () => {
          const {urls} = run();
          expect(urls).not.to.be.empty;
          for (const url of urls) {
            const {protocol, hostname} = new URL(url);
            expect(protocol).to.equal('https:');
            expect(patterns.some((pattern) => pattern.test(hostname))).to.be.true;
          }
        });

        it('says its key to the vendor', () => {
          const {urls, window} = run();
          const said = JSON.stringify([urls, Object.values(window)], (_, value: unknown) =>
            Object.prototype.toString.call(value) === '[object Arguments]' ? [...(value as IArguments)] : value,
          );
          if (key) expect(said).to.include(key.example);
        });

        it('touches nothing of the page but its own', () => {
          const before = Object.keys(globalThis).length;
          run();
          expect(Object.keys(globalThis)).to.have.length(before);
        });

        it('L7 withdraws without a word of complaint, also what has not begun', () => {
          const {page} = run();
          service.withdraw?.(key?.example ?? '', page);
          service.withdraw?.(key?.example ?? '', {window: {}, script: () => expect.fail('a script')});
        });
      }
    });
  }
});

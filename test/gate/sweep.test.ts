import {expect} from '@open-wc/testing';
import type {CookieDeclaration, Policy} from '../../src/core/policy.js';
import type * as Sweep from '../../src/gate/sweep.js';
import {facts} from '../../src/services/facts.js';
import {describeServices} from '../../src/services/shared/describe.js';
import {clearCookies, cookieNames, forbidCookies, noteCookies} from '../fixtures/unit/cookies.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {categoryOf, cookieOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {until} from '../fixtures/unit/until.js';

const PATH = '/test/fixtures/unit/page.html';
const paths = [
  '/test',
  '/test/',
  '/test/fixtures',
  '/test/fixtures/',
  '/test/fixtures/unit',
  '/test/fixtures/unit/',
  PATH,
];

describe('sweep()', () => {
  let page: UnitPage;
  let sweep: typeof Sweep.sweep;
  let hasKeptAnything: typeof Sweep.hasKeptAnything;

  /** Two services: stats, which is refused, and videos, which is not. */
  const policy = (stats: readonly CookieDeclaration[], videos: readonly CookieDeclaration[] = []): Policy =>
    policyOf([
      categoryOf('analytics', [serviceOf('stats', {cookies: stats})]),
      categoryOf('functional', [serviceOf('videos', {cookies: videos})]),
    ]);
  const refused = (name: string): boolean => name === 'stats';
  const put = (...names: string[]): void => names.forEach((name) => (page.document.cookie = `${name}=1;path=/`));

  /** Expects only these cookies to be left. WebKit shows a page a little later what one of its frames has written. */
  const expectLeft = async (...names: string[]): Promise<void> => {
    await until(() => cookieNames().join() === names.join()).catch(() => undefined);
    expect(cookieNames()).to.deep.equal(names);
  };

  beforeEach(async () => {
    page = await openPage(PATH);
    ({sweep, hasKeptAnything} = await page.load<typeof Sweep>('gate/sweep.ts'));
  });
  afterEach(() => {
    closePages();
    clearCookies(...paths);
    localStorage.clear();
    sessionStorage.clear();
  });

  describe('of cookies', () => {
    it('L7 removes what a refused service declares', async () => {
      put('_ga', '_gid', 'other');
      void sweep(policy([cookieOf('_ga'), cookieOf('_gid')]), refused);
      await expectLeft('other');
    });

    it('writes no more for a name present in several places', () => {
      const writes = (there: string): number => {
        const written = noteCookies(page.document, there);
        void sweep(policy([cookieOf('_ga')]), refused);
        return written.length;
      };
      const once = writes('_ga=1');
      expect(once).to.be.greaterThan(0);
      expect(writes('_ga=1; _ga=2; _ga=3')).to.equal(once);
    });

    it('follows the wildcard', async () => {
      put('_ga_ABC', '_ga_', '_ga', 'x_ga_1');
      void sweep(policy([cookieOf('_ga_*')]), refused);
      await expectLeft('_ga', 'x_ga_1');
    });

    it("keeps a cookie of the site with the name of another site's cookie", async () => {
      put('csrftoken');
      void sweep(policy([cookieOf('csrftoken', {domain: 'instagram.com'})]), refused);
      await expectLeft('csrftoken');
    });

    it('removes one whose domain a template left empty', async () => {
      put('_ga');
      void sweep(policy([cookieOf('_ga', {domain: ''})]), refused);
      await expectLeft();
    });

    it("removes one for the site's own domain", async () => {
      put('_ga');
      void sweep(policy([cookieOf('_ga', {domain: `.${location.hostname}`})]), refused);
      await expectLeft();
    });

    it('keeps what a service that is not refused declares', async () => {
      put('_v');
      void sweep(policy([cookieOf('_ga')], [cookieOf('_v')]), refused);
      await expectLeft('_v');
    });

    it('keeps what another service needs, by its wildcard too', async () => {
      put('_shared_1', '_shared_2');
      void sweep(policy([cookieOf('_shared_*')], [cookieOf('*_2')]), refused);
      await expectLeft('_shared_2');
    });

    it('never removes the record', async () => {
      put('consent', 'consent-x');
      void sweep(policy([cookieOf('c*')]), refused);
      await expectLeft('consent');
    });

    it('never removes the record under its own name', async () => {
      put('choice');
      void sweep({...policy([cookieOf('c*')]), cookieName: 'choice'}, refused);
      await expectLeft('choice');
    });

    for (const path of ['/', ...paths]) {
      it(`removes it from the path ${path}`, () => {
        page.document.cookie = `_ga=1;path=${path}`;
        void sweep(policy([cookieOf('_ga')]), refused);
        expect(page.document.cookie).to.equal('');
      });
    }

    it('removes it from every path at once', () => {
      ['/', ...paths].forEach((path) => (page.document.cookie = `_ga=1;path=${path}`));
      void sweep(policy([cookieOf('_ga')]), refused);
      expect(page.document.cookie).to.equal('');
    });

    it('tries the declared path', () => {
      const written = noteCookies(page.document, '_ga=1');
      void sweep(policy([cookieOf('_ga', {path: '/shop'})]), refused);
      expect(written.filter((cookie) => cookie.includes('path=/shop'))).not.to.be.empty;
    });

    it('tries the hostname alone, and the hostname as a domain', () => {
      const written = noteCookies(page.document, '_ga=1');
      void sweep(policy([cookieOf('_ga')]), refused);
      const domains = new Set(written.map((cookie) => /domain=([^;]*)/.exec(cookie)?.[1]));
      expect(domains).to.deep.equal(new Set([undefined, page.window.location.hostname]));
    });

    it('writes nothing but expired cookies', () => {
      const written = noteCookies(page.document, '_ga=1; _gid=2');
      void sweep(policy([cookieOf('_ga')]), refused);
      for (const cookie of written) expect(cookie).to.match(/^_ga=;max-age=0;/);
    });

    it('writes nothing when there is nothing to remove', () => {
      const written = noteCookies(page.document, 'other=1');
      void sweep(policy([cookieOf('_ga')]), refused);
      expect(written).to.be.empty;
    });

    it('removes none for what is declared in another storage', async () => {
      put('_ga');
      void sweep(policy([cookieOf('_ga', {storage: 'local'})]), refused);
      await expectLeft('_ga');
    });

    for (const markup of ['<form name="cookie"></form>', '<img name="cookie" alt="">']) {
      it(`P12 also removes it when the page has ${markup}`, async () => {
        put('_ga', 'other');
        page.document.body.innerHTML = markup;
        void sweep(policy([cookieOf('_ga')]), refused);
        await expectLeft('other');
      });
    }

    it('P11 throws nothing when the browser forbids cookies', () => {
      forbidCookies(page.document);
      void sweep(policy([cookieOf('_ga')]), refused);
    });
  });

  for (const [kind, storage] of [
    ['local', localStorage],
    ['session', sessionStorage],
  ] as const) {
    describe(`of ${kind} storage`, () => {
      const keys = (): string[] =>
        Object.keys(storage)
          .filter((key) => !key.startsWith('wtr'))
          .sort();

      it('L7 L18 removes what a refused service declares, by its wildcard too', () => {
        for (const key of ['_hj', '_hjTest', 'other']) storage.setItem(key, '1');
        void sweep(policy([cookieOf('_hj*', {storage: kind})]), refused);
        expect(keys()).to.deep.equal(['other']);
      });

      it('keeps what another service needs', () => {
        storage.setItem('shared', '1');
        void sweep(policy([cookieOf('shared', {storage: kind})], [cookieOf('shared', {storage: kind})]), refused);
        expect(keys()).to.deep.equal(['shared']);
      });

      it('keeps what is declared as a cookie', () => {
        storage.setItem('_ga', '1');
        void sweep(policy([cookieOf('_ga')]), refused);
        expect(keys()).to.deep.equal(['_ga']);
      });

      it('P11 throws nothing when the browser forbids it, and sweeps the rest', async () => {
        put('_ga');
        Object.defineProperty(page.window, `${kind}Storage`, {
          get: () => {
            throw new DOMException('Forbidden', 'SecurityError');
          },
        });
        void sweep(policy([cookieOf('_hj*', {storage: kind}), cookieOf('_ga')]), refused);
        await expectLeft();
      });
    });
  }

  describe('of databases', () => {
    const NAMES = ['stats', 'stats-2', 'videos'];
    const open = (name: string): Promise<IDBDatabase> =>
      new Promise((resolve, reject) => {
        const request = page.window.indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = reject;
      });
    const putDatabases = async (...names: string[]): Promise<void> => {
      for (const name of names) (await open(name)).close();
    };
    const remove = (name: string): Promise<unknown> =>
      new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    const left = async (): Promise<string[]> =>
      (await indexedDB.databases())
        .map(({name}) => name!)
        .filter((name) => NAMES.includes(name))
        .sort();
    const database = (name: string): CookieDeclaration => cookieOf(name, {storage: 'indexeddb'});
    /** As in a browser that does not list a site's databases. */
    const hideList = (): unknown =>
      Object.defineProperty(page.window.indexedDB, 'databases', {configurable: true, value: undefined});

    afterEach(() => Promise.all(NAMES.map(remove)));

    it('R33 L7 removes what a refused service declares', async () => {
      await putDatabases('stats', 'videos');
      await sweep(policy([database('stats')]), refused);
      expect(await left()).to.deep.equal(['videos']);
    });

    it('R33 follows the wildcard, and keeps what another service needs', async () => {
      await putDatabases(...NAMES);
      await sweep(policy([database('*')], [database('videos')]), refused);
      expect(await left()).to.deep.equal(['videos']);
    });

    it("R32 R33 removes what has the name of a cookie of the catalogue's service", async () => {
      const stats = serviceOf('stats', {cookies: [cookieOf('stats-*')], catalogued: true, described: true});
      await putDatabases('stats', 'stats-2');
      await sweep(policyOf([categoryOf('analytics', [stats])]), refused);
      expect(await left()).to.deep.equal(['stats']);
    });

    it('keeps what is declared as a cookie', async () => {
      await putDatabases('stats');
      await sweep(policy([cookieOf('stats')]), refused);
      expect(await left()).to.deep.equal(['stats']);
    });

    it('R33 removes by its whole name what the browser does not list, and nothing by a wildcard', async () => {
      await putDatabases(...NAMES);
      hideList();
      await sweep(policy([database('stats'), database('vid*')]), refused);
      expect(await left()).to.deep.equal(['stats-2', 'videos']);
    });

    it('R33 keeps there what another service needs by its wildcard', async () => {
      await putDatabases('stats');
      hideList();
      await sweep(policy([database('stats')], [database('st*')]), refused);
      expect(await left()).to.deep.equal(['stats']);
    });

    it('R33 does not wait for a page that has it open, which is removed once it is closed', async () => {
      const connection = await open('stats');
      await putDatabases('stats-2');
      await sweep(policy([database('stats*')]), refused);
      connection.close();
      await until(async () => !(await left()).length);
    });

    it('P11 throws nothing when the browser forbids them, and sweeps the rest', async () => {
      put('_ga');
      Object.defineProperty(page.window, 'indexedDB', {
        get: () => {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
      await sweep(policy([database('stats'), cookieOf('_ga')]), refused);
      await expectLeft();
    });
  });

  describe("of the catalogue's services", () => {
    /** The policy as the catalogue describes it. */
    const described = (...names: string[]): Policy =>
      describeServices(
        policyOf([
          categoryOf(
            'any',
            names.map((name) => serviceOf(name, {catalogued: true})),
          ),
        ]),
        facts,
      );
    const refuse =
      (...names: string[]) =>
      (name: string): boolean =>
        names.includes(name);

    const copies: [service: string, ...names: string[]][] = [
      ['clarity', '_clck', '_cltk'],
      ['google-ads', '_gcl_ls'],
      ['uet', '_uetsid', '_uetsid_exp'],
      ['hotjar', '_hjUserAttributes', 'hjViewportId', 'hjActiveViewportIds'],
      ['linkedin-insight', 'li_adsId', 'li_giant'],
      // Not in the report: any name may be copied.
      ['siteimprove', 'nmstat'],
      ['new-relic', 'NRBA_SESSION_x'],
    ];
    for (const [service, ...names] of copies) {
      it(`R32 ${names.join(', ')} of ${service} from every kind of storage`, async () => {
        put(...names, 'other');
        for (const storage of [localStorage, sessionStorage])
          for (const name of [...names, 'other']) storage.setItem(name, '1');
        void sweep(described(service), refuse(service));
        await expectLeft('other');
        expect(Object.keys(localStorage)).to.deep.equal(['other']);
        expect(Object.keys(sessionStorage)).to.deep.equal(['other']);
      });
    }

    it('R32 keeps in every kind what an allowed service declares', () => {
      localStorage.setItem('_dc_gtm_UA-1', '1');
      void sweep(described('google-analytics', 'google-tag-manager'), refuse('google-tag-manager'));
      expect(Object.keys(localStorage)).to.deep.equal(['_dc_gtm_UA-1']);
    });

    const containers: [container: string, ...names: string[]][] = [
      ['google-tag-manager', '_ga', '_ga_ABC123', '_gid', '_gat_UA-1', '_gcl_au'],
      ['matomo-tag-manager', '_pk_id.1.abc', 'mtm_consent'],
    ];
    for (const [container, ...names] of containers) {
      it(`R31 what a container of ${container} has brought`, async () => {
        put(...names, 'other');
        void sweep(described(container), refuse(container));
        await expectLeft('other');
      });
    }

    it('R31 keeps what a container may have brought, for an allowed service that declares it', async () => {
      put('_ga', '_gcl_au');
      void sweep(described('google-tag-manager', 'google-analytics'), refuse('google-tag-manager'));
      await expectLeft('_ga');
    });

    it('R31 removes what a refused service declares, although an allowed container may have brought it', async () => {
      put('_ga', 'other');
      void sweep(described('google-tag-manager', 'google-analytics'), refuse('google-analytics'));
      await expectLeft('other');
    });
  });

  describe('hasKeptAnything()', () => {
    const listOf = (databases: (() => Promise<unknown>) | undefined): unknown =>
      Object.defineProperty(page.window, 'indexedDB', {configurable: true, value: {databases}});
    const storageOf = (kind: string, length: number): unknown =>
      Object.defineProperty(page.window, `${kind}Storage`, {configurable: true, value: {length}});

    beforeEach(() => {
      ['local', 'session'].forEach((kind) => storageOf(kind, 0));
      listOf(async () => []);
    });

    it('is false on a page that has stored nothing', async () => {
      expect(await hasKeptAnything(policy([]))).to.be.false;
    });

    it('is false on a page that has stored the record only', async () => {
      noteCookies(page.document, 'choice=v');
      expect(await hasKeptAnything({...policy([]), cookieName: 'choice'})).to.be.false;
    });

    it('is true with another cookie', async () => {
      noteCookies(page.document, 'consent=v; _ga=1');
      expect(await hasKeptAnything(policy([]))).to.be.true;
    });

    for (const kind of ['local', 'session']) {
      it(`is true with an item in ${kind} storage`, async () => {
        storageOf(kind, 1);
        expect(await hasKeptAnything(policy([]))).to.be.true;
      });
    }

    it('is true with a database, where the browser lists them', async () => {
      listOf(async () => [{name: 'stats', version: 1}]);
      expect(await hasKeptAnything(policy([]))).to.be.true;
      listOf(undefined);
      expect(await hasKeptAnything(policy([]))).to.be.false;
    });

    it('P11 is false when the browser forbids storage', async () => {
      forbidCookies(page.document);
      Object.defineProperty(page.window, 'localStorage', {
        get: () => {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
      expect(await hasKeptAnything(policy([]))).to.be.false;
    });
  });
});

import {expect} from '@open-wc/testing';
import type {Decision} from '../../src/core/decision.js';
import {encodeRecord} from '../../src/core/record.js';
import {recordCookie} from '../../src/storage/record-cookie.js';
import type * as RecordCookie from '../../src/storage/record-cookie.js';
import {
  clearCookies,
  cookieNames,
  forbidCookies,
  noteCookies,
  restoreCookies,
  watchCookies,
} from '../fixtures/unit/cookies.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {policyOf} from '../fixtures/unit/policies.js';
import {decisionOf} from '../fixtures/unit/record-storage.js';

const PAGE = '/test/fixtures/unit/page.html';
const PATHS = [
  '/test',
  '/test/',
  '/test/fixtures',
  '/test/fixtures/',
  '/test/fixtures/unit',
  '/test/fixtures/unit/',
  PAGE,
];
const DAY = 86_400_000;

/** A cookie's attributes by lower-case name. */
const attributesOf = (cookie: string): Record<string, string> =>
  Object.fromEntries(
    cookie
      .split(/; ?/)
      .slice(1)
      .map((pair) => [pair.split('=')[0]!.toLowerCase(), pair.split('=')[1] ?? '']),
  );

describe('recordCookie', () => {
  const policy = policyOf([], {cookieName: 'choice', cookieDays: 100});
  const {now} = Date;
  /** The second in which the tests run. */
  const second = Math.floor(now() / 1000);
  const decision = decisionOf({analytics: true, maps: false}, {time: second + 0.125, revision: 'a/b'});
  const later = decisionOf({analytics: false}, {time: second + 0.126, revision: 'a/b'});
  const reset = decisionOf({}, {time: second + 0.127});

  afterEach(() => {
    Date.now = now;
    restoreCookies(document);
    closePages();
    clearCookies(...PATHS);
  });

  describe('write()', () => {
    it('stores the record unencoded, for a server to read', () => {
      recordCookie.write(policy, decision);
      expect(document.cookie).to.equal(`choice=v=1&t=${second}.125&r=a%2Fb&m=banner&l=en&yes=analytics&no=maps`);
    });

    it('returns true', () => {
      expect(recordCookie.write(policy, decision)).to.be.true;
    });

    it('replaces the record before it', () => {
      recordCookie.write(policy, decision);
      recordCookie.write(policy, later);
      expect(document.cookie).to.equal(`choice=${encodeRecord(later)}`);
    });

    it('replaces it when the choice is forgotten, and returns true', () => {
      recordCookie.write(policy, decision);
      expect(recordCookie.write(policy, reset)).to.be.true;
      expect(document.cookie).to.equal(`choice=${encodeRecord(reset)}`);
    });

    it('R59 keeps a reset for five seconds, so that other tabs see when it was made', () => {
      Date.now = () => 1_800_000_000_000;
      const written = noteCookies(document);
      recordCookie.write(policy, reset);
      expect(Date.parse(attributesOf(written[0]!)['expires']!) - 1_800_000_000_000).to.equal(5000);
      expect(attributesOf(written[1]!)['max-age']).to.equal('5');
    });

    it('R59 never leaves its place empty, even if there is a record elsewhere', async () => {
      const page = await openPage(PAGE);
      const unit = await page.load<typeof RecordCookie>('storage/record-cookie.ts');
      page.document.cookie = `choice=${encodeRecord(decision)};path=/test`;
      const written = watchCookies(page.document);
      unit.recordCookie.write(policy, later);
      expect(page.document.cookie).to.equal(`choice=${encodeRecord(later)}`);
      const removed = written.filter((cookie) => cookie.startsWith('choice=;')).map(attributesOf);
      expect(
        removed.filter(
          ({path, domain, partitioned}) => path === '/' && domain === undefined && partitioned === undefined,
        ),
      ).to.be.empty;
    });

    it('R59 reports that it is kept when another tab has stored a newer one', () => {
      noteCookies(document, `choice=${encodeRecord(later)}`);
      expect(recordCookie.write(policy, decision)).to.be.true;
    });

    it('P11 reports nothing when there is nothing to forget', () => {
      forbidCookies(document);
      expect(recordCookie.write(policy, reset)).to.be.true;
    });

    it('leaves other cookies alone', () => {
      document.cookie = 'session=1;path=/';
      recordCookie.write(policy, decision);
      recordCookie.write(policy, reset);
      expect(cookieNames()).to.deep.equal(['choice', 'session']);
    });

    it('writes one cookie, for the whole site and no other', () => {
      const written = watchCookies(document);
      recordCookie.write(policy, decision);
      expect(written).to.have.length(1);
      const {path, samesite, domain} = attributesOf(written[0]!);
      expect({path, samesite, domain}).to.deep.equal({path: '/', samesite: 'Lax', domain: undefined});
    });

    it('is Secure on https only', () => {
      const written = watchCookies(document);
      recordCookie.write(policy, decision);
      expect('secure' in attributesOf(written[0]!)).to.equal(location.protocol === 'https:');
    });

    it("L11 keeps it for the policy's number of days", () => {
      Date.now = () => 1_800_000_000_000;
      const written = noteCookies(document);
      recordCookie.write(policy, decision);
      const days = (Date.parse(attributesOf(written[0]!)['expires']!) - 1_800_000_000_000) / DAY;
      expect(days).to.be.closeTo(100, 0.01);
    });

    it("keeps it for the policy's domain", () => {
      const written = noteCookies(document);
      recordCookie.write({...policy, cookieDomain: 'council.test'}, decision);
      const domains = written
        .filter((cookie) => cookie.startsWith('choice=v=1'))
        .map((cookie) => attributesOf(cookie)['domain']);
      expect(new Set(domains)).to.deep.equal(new Set(['council.test']));
    });

    it('removes one kept for this host alone when the policy has a domain', () => {
      const written = noteCookies(document, 'choice=old');
      recordCookie.write({...policy, cookieDomain: 'council.test'}, decision);
      expect(written).to.include('choice=;max-age=0;path=/');
    });
  });

  describe('when the browser does not keep it', () => {
    it('P11 reports it when cookies are forbidden', () => {
      forbidCookies(document);
      expect(recordCookie.write(policy, decision)).to.be.false;
    });

    it('P11 reports it when the browser ignores the cookie', () => {
      noteCookies(document);
      expect(recordCookie.write(policy, decision)).to.be.false;
    });

    it('P11 reports it when an older record cannot be replaced', () => {
      noteCookies(document, `choice=${encodeRecord(decision)}`);
      expect(recordCookie.write(policy, later)).to.be.false;
    });

    it('P11 reports it when the record cannot be removed', () => {
      noteCookies(document, `choice=${encodeRecord(decision)}`);
      expect(recordCookie.write(policy, reset)).to.be.false;
    });
  });

  describe('with a long record', () => {
    /** A decision whose record has this many bytes. */
    const ofBytes = (bytes: number): Decision => {
      const rest = encodeRecord(decisionOf({}, {time: second})).length;
      return decisionOf({['b'.repeat(bytes - rest)]: true}, {time: second});
    };

    it('keeps 4,000 bytes', () => {
      const long = ofBytes(4_000);
      expect(encodeRecord(long)).to.have.length(4_000);
      expect(recordCookie.write(policy, long)).to.be.true;
      expect(recordCookie.read(policy)).to.deep.equal(long);
    });

    // Chromium and Firefox keep 4,096 bytes; WebKitGTK has no such limit.
    it('P11 reports correctly whether the browser kept a longer one', () => {
      const isKept = recordCookie.write(policy, ofBytes(4_200));
      expect(isKept).to.equal(document.cookie !== '');
    });

    it('L7 leaves no older agreement, whether or not the browser kept the longer record', () => {
      recordCookie.write(policy, decision);
      recordCookie.write(policy, ofBytes(4_200));
      expect(recordCookie.read(policy)?.answers ?? {}).not.to.have.property('analytics');
    });
  });

  describe('read()', () => {
    it('is undefined when there is no record', () => {
      expect(recordCookie.read(policy)).to.be.undefined;
    });

    it('returns what was written', () => {
      recordCookie.write(policy, decision);
      expect(recordCookie.read(policy)).to.deep.equal(decision);
    });

    it("skips another program's cookie of the same name", () => {
      noteCookies(document, `choice=accepted; choice=${encodeRecord(decision)}; choice=`);
      expect(recordCookie.read(policy)).to.deep.equal(decision);
    });

    it('returns the newest of several, in any order', () => {
      const [first, second] = [decision, later].map((each) => `choice=${encodeRecord(each)}`);
      noteCookies(document, `${first}; ${second}`);
      expect(recordCookie.read(policy)).to.deep.equal(later);
      noteCookies(document, `${second}; ${first}`);
      expect(recordCookie.read(policy)).to.deep.equal(later);
    });

    it("L11 is undefined after the policy's number of days", () => {
      recordCookie.write(policy, decision);
      Date.now = () => now() + 101 * DAY;
      expect(recordCookie.read(policy)).to.be.undefined;
    });

    it('P11 is undefined when the browser forbids cookies', () => {
      forbidCookies(document);
      expect(recordCookie.read(policy)).to.be.undefined;
    });
  });

  describe('on a page in a folder', () => {
    let page: UnitPage;
    let unit: typeof RecordCookie;

    beforeEach(async () => {
      page = await openPage(PAGE);
      unit = await page.load<typeof RecordCookie>('storage/record-cookie.ts');
    });

    /** Stores a record for this path. */
    const put = (record: Decision, path: string): void => {
      page.document.cookie = `choice=${encodeRecord(record)};path=${path}`;
    };
    const count = (): number => page.document.cookie.split('choice=').length - 1;

    it('returns the newer of two records in the same second, on the deeper path', () => {
      put(decision, '/');
      put(later, '/test');
      expect(unit.recordCookie.read(policy)).to.deep.equal(later);
    });

    it("returns the newer of two records in the same second, on the site's path", () => {
      put(later, '/');
      put(decision, '/test');
      expect(unit.recordCookie.read(policy)).to.deep.equal(later);
    });

    it('removes those on every path above when it writes', () => {
      for (const path of PATHS) put(decision, path);
      expect(count()).to.equal(PATHS.length);
      unit.recordCookie.write(policy, later);
      expect(page.document.cookie).to.equal(`choice=${encodeRecord(later)}`);
    });

    it("removes another program's cookie of the same name when it writes", () => {
      page.document.cookie = 'choice=accepted;path=/test';
      unit.recordCookie.write(policy, later);
      expect(page.document.cookie).to.equal(`choice=${encodeRecord(later)}`);
    });

    it('removes them all when the choice is forgotten', () => {
      for (const path of ['/', ...PATHS]) put(decision, path);
      unit.recordCookie.write(policy, reset);
      expect(page.document.cookie).to.equal(`choice=${encodeRecord(reset)}`);
    });
  });

  describe('when an element is named cookie', () => {
    for (const markup of ['<form name="cookie"></form>', '<img name="cookie" alt="">']) {
      it(`P12 keeps, reads and removes the record (${markup})`, async () => {
        const page = await openPage(PAGE);
        const unit = await page.load<typeof RecordCookie>('storage/record-cookie.ts');
        page.document.body.innerHTML = markup;
        expect(unit.recordCookie.write(policy, decision)).to.be.true;
        expect(unit.recordCookie.read(policy)).to.deep.equal(decision);
        expect(unit.recordCookie.write(policy, reset)).to.be.true;
        expect(unit.recordCookie.read(policy)).to.deep.equal(reset);
      });

      it(`P12 keeps it for the whole site and for its days (${markup})`, async () => {
        const page = await openPage(PAGE);
        const unit = await page.load<typeof RecordCookie>('storage/record-cookie.ts');
        page.document.body.innerHTML = markup;
        const written = watchCookies(page.document);
        unit.recordCookie.write(policy, decision);
        const {path, samesite, 'max-age': age, expires} = attributesOf(written.at(-1)!);
        expect([path, samesite!.toLowerCase()]).to.deep.equal(['/', 'lax']);
        const days = age ? (Number(age) * 1000) / DAY : (Date.parse(expires!) - now()) / DAY;
        expect(days).to.be.closeTo(100, 0.01);
      });
    }
  });
});

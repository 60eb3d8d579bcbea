import {expect} from '@open-wc/testing';
import type * as Cookies from '../../src/storage/cookies.js';
import {cookieNames, cookieValues, readCookies, removeCookie, setCookie} from '../../src/storage/cookies.js';
import {clearCookies, forbidCookies, noteCookies, restoreCookies} from '../fixtures/unit/cookies.js';
import {closePages, openPage} from '../fixtures/unit/open-page.js';
import {until} from '../fixtures/unit/until.js';

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

describe('the cookies of a page', () => {
  afterEach(() => {
    restoreCookies(document);
    closePages();
    clearCookies(...PATHS);
  });

  describe('cookieValues()', () => {
    it('returns none when there is no such cookie', () => {
      expect(cookieValues('consent')).to.deep.equal([]);
    });

    it('returns the value unchanged, with its = and &', () => {
      document.cookie = 'consent=v=1&r=a%2Fb;path=/';
      expect(cookieValues('consent')).to.deep.equal(['v=1&r=a%2Fb']);
    });

    it('finds it among others', () => {
      document.cookie = 'first=1;path=/';
      document.cookie = 'consent=v=1;path=/';
      document.cookie = 'last=1;path=/';
      expect(cookieValues('consent')).to.deep.equal(['v=1']);
    });

    it('returns all of several with the same name', () => {
      noteCookies(document, 'consent=a; other=b; consent=c');
      expect(cookieValues('consent')).to.deep.equal(['a', 'c']);
    });

    for (const other of ['my-consent=a', 'consent-2=a', 'Consent=a', 'consent', '=consent', 'page=consent=a']) {
      it(`does not take ${other} for it`, () => {
        noteCookies(document, other);
        expect(cookieValues('consent')).to.deep.equal([]);
      });
    }
  });

  describe('cookieNames()', () => {
    it('returns only the names', () => {
      noteCookies(document, 'first=1; consent=v=1&t=2; last=');
      expect(cookieNames()).to.deep.equal(['first', 'consent', 'last']);
    });

    it('returns no name for a cookie without an equals sign, whose text is a value', () => {
      noteCookies(document, 'flag');
      expect(cookieNames()).to.deep.equal(['']);
    });
  });

  describe('removeCookie()', () => {
    let page: Awaited<ReturnType<typeof openPage>>;
    let unit: typeof Cookies;

    beforeEach(async () => {
      page = await openPage(PAGE);
      unit = await page.load<typeof Cookies>('storage/cookies.ts');
      // WebKit tells a new page of the last test's removal a moment later.
      await until(() => unit.cookieValues('consent').length === 0);
    });

    for (const path of ['/', ...PATHS]) {
      it(`removes one that was set for ${path}`, () => {
        page.document.cookie = `consent=1;path=${path}`;
        expect(unit.cookieValues('consent')).to.deep.equal(['1']);
        unit.removeCookie('consent');
        expect(unit.cookieValues('consent')).to.deep.equal([]);
      });
    }

    it('leaves the others', () => {
      page.document.cookie = 'consent=1;path=/';
      page.document.cookie = 'consent-2=1;path=/';
      unit.removeCookie('consent');
      expect(unit.cookieNames()).to.deep.equal(['consent-2']);
    });

    it('tries the path that a site declares', () => {
      const written = noteCookies(page.document);
      unit.removeCookie('consent', '/shop');
      expect(written).to.include('consent=;max-age=0;path=/shop');
    });
  });

  describe('when an element is named cookie', () => {
    for (const markup of ['<form name="cookie"></form>', '<img name="cookie" alt="">', '<embed name="cookie">']) {
      it(`P12 reads, sets and removes cookies (${markup})`, async () => {
        const page = await openPage(PAGE);
        const unit = await page.load<typeof Cookies>('storage/cookies.ts');
        page.document.body.innerHTML = markup;
        unit.setCookie('consent=1;path=/');
        expect(unit.readCookies()).to.equal('consent=1');
        unit.removeCookie('consent');
        expect(unit.readCookies()).to.equal('');
      });
    }
  });

  describe('when the browser forbids them', () => {
    beforeEach(() => forbidCookies(document));

    it('P11 returns none', () => {
      expect(readCookies()).to.equal('');
      expect(cookieValues('consent')).to.deep.equal([]);
    });

    it('P11 throws nothing', () => {
      setCookie('consent=1');
      removeCookie('consent');
    });
  });
});

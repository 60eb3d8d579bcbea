import {expect, nextFrame} from '@open-wc/testing';
import {clearCookies, cookieNames, forbidCookies, noteCookies} from './fixtures/unit/cookies.js';
import {closePages} from './fixtures/unit/open-page.js';
import {noting, park} from './fixtures/unit/parked.js';
import {BANNER, StartedPage} from './fixtures/unit/start-page.js';
import {until} from './fixtures/unit/until.js';

describe('start() and decisions', () => {
  let started: StartedPage;

  afterEach(() => {
    closePages();
    clearCookies();
    sessionStorage.clear();
    localStorage.clear();
  });

  const ready = (page = started): Promise<void> => until(() => page.said('consent-ready').length > 0);
  const kept = (): Promise<void> => until(() => document.cookie.includes('consent=v=1'));
  const field = (name: string): string | null =>
    new URLSearchParams(document.cookie.slice('consent='.length)).get(name);
  const scriptRuns = async (): Promise<void> => {
    park(started.page, {'data-consent': 'stats', text: noting('a')});
    started.consent.acceptAll('banner');
    await until(() => started.page.window.ran?.length === 1);
  };

  it('L1 keeps nothing before there is a choice', async () => {
    started = await StartedPage.start();
    await ready();
    await nextFrame();
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });

  it('tells of each decision on the document', async () => {
    started = await StartedPage.start();
    started.consent.choose({stats: true}, 'preferences');
    await until(() => started.said('consent-change').length > 0);
    const [event] = started.said('consent-change');
    const previous = {necessary: true, analytics: false, stats: false, functional: false};
    expect(event!.detail).to.deep.equal({choices: {...previous, stats: true}, previous, source: 'preferences'});
  });

  describe('the record', () => {
    it('L10 is kept', async () => {
      started = await StartedPage.start();
      started.consent.choose({stats: true});
      await kept();
      expect(['r', 'm', 'l', 'yes', 'no'].map(field)).to.deep.equal([
        '7',
        'api',
        'en',
        'stats',
        'analytics.functional',
      ]);
    });

    it('is restored on the next page', async () => {
      started = await StartedPage.start();
      started.consent.choose({stats: true});
      await kept();
      closePages();
      started = await StartedPage.start();
      // WebKit may read the cookie late.
      await until(() => started.consent.status === 'decided');
      expect(started.consent.choices).to.include({analytics: false, stats: true});
    });

    it('L10 has the same id after another decision', async () => {
      started = await StartedPage.start();
      started.consent.acceptAll();
      await kept();
      const id = field('id');
      started.consent.rejectAll();
      await until(() => field('yes') === '');
      expect(field('id')).to.equal(id);
    });

    it('L12 asks again after another revision', async () => {
      started = await StartedPage.start();
      started.consent.acceptAll();
      await kept();
      closePages();
      started = await StartedPage.start(BANNER.replace('revision="7"', 'revision="8"'));
      expect(started.consent.status).to.equal('undecided');
      expect(started.consent.allows('stats')).to.be.false;
    });

    it('is removed when the choice is forgotten', async () => {
      started = await StartedPage.start();
      started.consent.acceptAll();
      await kept();
      started.consent.reset();
      await until(() => document.cookie === '');
    });
  });

  describe('when something that has run is withdrawn', () => {
    beforeEach(async () => {
      started = await StartedPage.start();
      await scriptRuns();
      await kept();
    });

    it('L7 loads the page anew, once', async () => {
      started.consent.rejectAll('preferences');
      await until(() => started.reloads > 0);
      await nextFrame();
      expect(started.reloads).to.equal(1);
    });

    it('L7 has kept the refusal by then', async () => {
      started.consent.rejectAll('preferences');
      await until(() => started.reloads > 0);
      expect(field('yes')).to.equal('');
    });

    it('L7 loads it anew also when the choice is forgotten', async () => {
      started.consent.reset();
      await until(() => started.reloads > 0);
    });

    it('does not when something else is withdrawn', async () => {
      started.consent.choose({functional: false});
      await until(() => field('no') === 'functional');
      expect(started.reloads).to.equal(0);
    });
  });

  it('does not load the page anew when nothing has run', async () => {
    started = await StartedPage.start();
    started.consent.acceptAll();
    await kept();
    started.consent.rejectAll();
    await until(() => field('yes') === '');
    expect(started.reloads).to.equal(0);
  });

  describe('where the browser forbids cookies', () => {
    beforeEach(async () => {
      started = await StartedPage.open(BANNER);
      forbidCookies(started.document);
      started.start();
      await ready();
    });

    it('P11 asks', () => {
      expect(started.consent.status).to.equal('undecided');
    });

    it('P11 holds the choice for the page, and throws nothing', async () => {
      started.consent.acceptAll();
      await until(() => started.count('keeper') > 0);
      await nextFrame();
      started.document.dispatchEvent(new Event('visibilitychange'));
      expect(started.consent.allows('stats')).to.be.true;
      expect(started.exceptions).to.be.empty;
    });

    it('P11 tells of the choice also where the keeper cannot be had', async () => {
      started.missing = ['keeper'];
      started.consent.acceptAll();
      await until(() => started.said('consent-change').length > 0);
      expect(started.exceptions).to.be.empty;
    });
  });

  describe('when the keeper cannot be had', () => {
    it('forgets the earlier choice: the visitor is asked again', async () => {
      started = await StartedPage.start();
      started.consent.acceptAll();
      await kept();
      closePages();
      started = await StartedPage.start();
      started.missing = ['keeper'];
      started.consent.rejectAll();
      await until(() => document.cookie === '');
    });

    it('forgets one that is kept for a domain, too', async () => {
      started = await StartedPage.open(BANNER);
      const written = noteCookies(started.document);
      started.start();
      started.missing = ['keeper'];
      // A domain needs a dot, which the test runner's host has not.
      Object.assign(started.consent.policy!, {cookieDomain: 'council.test'});
      started.consent.rejectAll();
      await until(() => written.length > 0);
      expect(written.some((cookie) => /domain=council\.test/i.test(cookie))).to.be.true;
    });
  });

  describe('when something is left of what was refused', () => {
    beforeEach(async () => {
      started = await StartedPage.start();
      started.consent.rejectAll();
      await kept();
      closePages();
    });

    it('L7 removes it on the next page', async () => {
      document.cookie = '_ga=1;path=/';
      started = await StartedPage.start();
      await ready();
      // This page is another than the one that removes it.
      await until(() => cookieNames().join() === 'consent');
    });

    it('loads nothing where nothing is left', async () => {
      started = await StartedPage.start();
      await ready();
      expect(started.loads).to.be.empty;
    });
  });
});

import {expect, nextFrame} from '@open-wc/testing';
import {clearCookies, cookieNames, forbidCookies, noteCookies} from '../fixtures/unit/cookies.js';
import {closePages} from '../fixtures/unit/open-page.js';
import {noting, park} from '../fixtures/unit/parked.js';
import {until} from '../fixtures/unit/until.js';
import {BANNER, StartedPage, fieldOf, kept, remember} from './started-page.js';

describe('start() and decisions', () => {
  let started: StartedPage;

  afterEach(() => {
    closePages();
    clearCookies();
    sessionStorage.clear();
    localStorage.clear();
  });

  const scriptRuns = async (): Promise<void> => {
    park(started.frame, {'data-consent': 'stats', text: noting('a')});
    started.page.store.acceptAll('banner');
    await until(() => started.frame.window.ran?.length === 1);
  };

  it('L1 stores nothing before there is a choice', async () => {
    started = await StartedPage.start();
    await started.ready();
    await nextFrame();
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });

  it('announces each decision on the document', async () => {
    started = await StartedPage.start();
    started.page.store.choose({stats: true}, 'preferences');
    const [event] = started.said('consent-change');
    const previous = {necessary: true, analytics: false, stats: false, functional: false};
    expect(event!.detail).to.deep.equal({choices: {...previous, stats: true}, previous, source: 'preferences'});
  });

  describe('the record', () => {
    it('L10 is kept', async () => {
      started = await StartedPage.start();
      started.consent.choose({stats: true});
      await kept();
      const fields = ['r', 'm', 'l', 'yes', 'no'].map(fieldOf);
      expect(fields).to.deep.equal(['7', 'api', 'en', 'stats', '']);
    });

    it('L10 has nothing that identifies a visitor', async () => {
      started = await StartedPage.start();
      started.consent.acceptAll();
      await kept();
      const fields = new URLSearchParams(document.cookie.slice('consent='.length));
      expect([...fields.keys()]).to.deep.equal(['v', 't', 'r', 'm', 'l', 'yes', 'no']);
    });

    it('is restored on the next page', async () => {
      remember({yes: 'stats', no: 'analytics.functional'});
      started = await StartedPage.start();
      // WebKit may read the cookie late.
      await until(() => started.consent.status === 'decided');
      expect(started.consent.choices).to.include({analytics: false, stats: true});
    });

    it('L12 is not enough after another revision: the banner asks again', async () => {
      remember({yes: 'analytics.stats.functional'});
      started = await StartedPage.start(BANNER.replace('revision="7"', 'revision="8"'));
      expect(started.consent.status).to.equal('undecided');
      expect(started.consent.allows('stats')).to.be.false;
    });

    it('is removed when the choice is forgotten', async () => {
      started = await StartedPage.start();
      started.consent.acceptAll();
      await kept();
      started.consent.reset();
      await until(() => fieldOf('yes') === '' && fieldOf('no') === '');
    });
  });

  describe('the order', () => {
    /** The record as the page saw it, each time something heard of the choice. */
    let records: string[];
    const note = (): unknown => records.push(started.document.cookie);

    beforeEach(async () => {
      records = [];
      started = await StartedPage.start();
    });
    const expectRecord = (): void => {
      expect(records).to.have.length(1);
      expect(records[0]).to.include('yes=analytics.stats.functional');
    };

    it('L10 the record is kept before a parked script runs', async () => {
      park(started.frame, {'data-consent': 'stats', text: '(window.ran ??= []).push(document.cookie)'});
      started.consent.acceptAll();
      await until(() => started.frame.window.ran?.length === 1);
      records = started.frame.window.ran!;
      expectRecord();
    });

    it('L10 it is kept before `consent-change`', () => {
      started.document.addEventListener('consent-change', note);
      started.consent.acceptAll();
      expectRecord();
    });

    it("L10 it is kept before the consent's own listeners hear of it", () => {
      started.consent.addEventListener('change', note);
      started.consent.acceptAll();
      expectRecord();
    });

    it('L10 it is kept before `when` resolves', async () => {
      const allowed = started.consent.when('stats').then(note);
      started.consent.acceptAll();
      await allowed;
      expectRecord();
    });

    it('a listener may decide again: the later choice is the one that is kept', async () => {
      started.document.addEventListener('consent-change', () => started.consent.rejectAll(), {once: true});
      started.consent.acceptAll();
      await until(() => fieldOf('no') === 'analytics.stats.functional');
      expect(started.consent.allows('stats')).to.be.false;
    });
  });

  describe('when a script asks for a choice before the configuration has been read', () => {
    beforeEach(async () => {
      started = await StartedPage.start('');
      started.consent.choose({stats: true});
    });

    it('nothing is allowed yet', () => {
      expect(started.consent.allows('stats')).to.be.false;
    });

    it('makes it once the configuration has been read', async () => {
      started.document.body.innerHTML = BANNER;
      await started.ready();
      expect(started.consent.allows('stats')).to.be.true;
    });

    it('L10 keeps it', async () => {
      started.document.body.innerHTML = BANNER;
      await until(() => fieldOf('yes') === 'stats');
    });

    it('tells the other tabs', async () => {
      const other = await StartedPage.start();
      started.document.body.innerHTML = BANNER;
      await until(() => other.consent.allows('stats'));
    });
  });

  describe('when something that has run is withdrawn', () => {
    beforeEach(async () => {
      started = await StartedPage.start();
      await scriptRuns();
      await kept();
    });

    it('L7 reloads the page, once', async () => {
      started.page.store.rejectAll('preferences');
      await until(() => started.reloads > 0);
      await nextFrame();
      expect(started.reloads).to.equal(1);
    });

    it('L7 has kept the refusal by then', async () => {
      started.page.store.rejectAll('preferences');
      await until(() => started.reloads > 0);
      expect(fieldOf('yes')).to.equal('');
    });

    it('L7 also reloads it when the choice is forgotten', async () => {
      started.consent.reset();
      await until(() => started.reloads > 0);
    });

    it('does not reload it when something else is withdrawn', async () => {
      started.consent.choose({functional: false});
      await until(() => fieldOf('no') === 'functional');
      expect(started.reloads).to.equal(0);
    });
  });

  it('does not reload it when nothing has run', async () => {
    started = await StartedPage.start();
    started.consent.acceptAll();
    started.consent.rejectAll();
    await until(() => fieldOf('yes') === '');
    expect(started.reloads).to.equal(0);
  });

  describe('when the browser forbids cookies', () => {
    beforeEach(async () => {
      started = await StartedPage.open(BANNER);
      forbidCookies(started.document);
      started.start();
      await started.ready();
    });

    it('P11 asks', () => {
      expect(started.consent.status).to.equal('undecided');
    });

    it('P11 applies the choice on the page, and throws nothing', async () => {
      started.consent.acceptAll();
      await nextFrame();
      started.comeBack();
      expect(started.consent.allows('stats')).to.be.true;
      expect(started.exceptions).to.be.empty;
    });

    it('P11 announces the choice', () => {
      started.consent.acceptAll();
      expect(started.said('consent-change')).to.have.length(1);
    });

    it('P11 reports that it is not kept', async () => {
      started.consent.acceptAll();
      await until(() => started.parts.mistakes.length > 0);
      expect(started.parts.mistakes).to.deep.equal([{about: 'not-kept', detail: 'consent'}]);
    });
  });

  describe('when the browser keeps no cookie', () => {
    beforeEach(async () => {
      started = await StartedPage.open(BANNER);
      noteCookies(started.document);
      started.start();
      await started.ready();
      started.consent.acceptAll();
    });

    it('P11 does not take the missing record for a choice forgotten elsewhere', () => {
      started.comeBack();
      expect(started.consent.allows('stats')).to.be.true;
    });

    it('P11 does not take a change of another cookie for one either', () => {
      (started.globals.cookieStore as EventTarget | undefined)?.dispatchEvent(new Event('change'));
      expect(started.consent.allows('stats')).to.be.true;
    });
  });

  it('P12 keeps the choice when an element is called cookie', async () => {
    started = await StartedPage.open(`${BANNER}<form name="cookie"></form>`);
    started.start();
    started.consent.acceptAll();
    await until(() => fieldOf('yes') === 'analytics.stats.functional');
  });

  describe('when something a refused service stored is left', () => {
    beforeEach(() => remember({no: 'analytics.stats.functional'}));

    it('L7 removes it on the next page', async () => {
      document.cookie = '_ga=1;path=/';
      started = await StartedPage.start();
      await started.ready();
      // Another page removes it than this one.
      await until(() => cookieNames().join() === 'consent');
    });

    it('loads nothing when nothing is left', async () => {
      started = await StartedPage.start();
      await started.ready();
      expect(started.parts.loads).to.be.empty;
    });
  });
});

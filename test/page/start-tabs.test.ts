import {expect, nextFrame} from '@open-wc/testing';
import {clearCookies, noteCookies} from '../fixtures/unit/cookies.js';
import {closePages} from '../fixtures/unit/open-page.js';
import {noting, park} from '../fixtures/unit/parked.js';
import {until} from '../fixtures/unit/until.js';
import {BANNER, StartedPage, fieldOf, recordOf, type Remembered} from './started-page.js';

const ALL = 'analytics.stats.functional';

describe('start() and decisions elsewhere', () => {
  let started: StartedPage;

  afterEach(() => {
    closePages();
    clearCookies();
    sessionStorage.clear();
    localStorage.clear();
  });

  describe('in another tab', () => {
    let other: StartedPage;

    beforeEach(async () => {
      started = await StartedPage.start();
      other = await StartedPage.start();
      await started.ready();
      await other.ready();
    });

    it('is followed here', async () => {
      other.page.store.choose({stats: true}, 'banner');
      await until(() => started.consent.allows('stats'));
      expect(started.consent.record).to.deep.equal(other.consent.record);
      expect(started.consent.choices).to.deep.equal(other.consent.choices);
    });

    it('is announced on the document, once', async () => {
      other.page.store.acceptAll('banner');
      await until(() => started.said('consent-change').length > 0);
      await nextFrame();
      expect(started.said('consent-change').map(({detail}) => detail.source)).to.deep.equal(['tab']);
    });

    it('is not written again', async () => {
      other.page.store.acceptAll('banner');
      await until(() => started.consent.allows('stats'));
      await nextFrame();
      expect(fieldOf('m')).to.equal('banner');
    });

    it('is not sent back', async () => {
      other.page.store.acceptAll('banner');
      await until(() => started.consent.allows('stats'));
      await nextFrame();
      expect(other.said('consent-change').map(({detail}) => detail.source)).to.deep.equal(['banner']);
    });

    it('leaves no trace in the storage that carries it', async () => {
      other.consent.acceptAll();
      await until(() => started.consent.allows('stats'));
      expect(localStorage.length).to.equal(0);
    });

    it('L7 reloads this page when something that has run here is withdrawn there', async () => {
      park(started.frame, {'data-consent': 'stats', text: noting('a')});
      started.page.store.acceptAll('banner');
      await until(() => started.frame.window.ran?.length === 1);
      await until(() => other.consent.allows('stats'));
      other.page.store.rejectAll('preferences');
      await until(() => started.reloads === 1);
      expect(other.reloads).to.equal(0);
    });

    it('asks here again when the choice is forgotten there', async () => {
      other.consent.acceptAll();
      await until(() => started.consent.status === 'decided');
      other.consent.reset();
      await until(() => started.consent.status === 'undecided');
    });
  });

  describe('on another page, when this one comes back', () => {
    const overwrite = (remembered: Remembered): void => {
      started.document.cookie = `consent=${recordOf(remembered)};path=/`;
    };

    beforeEach(async () => {
      started = await StartedPage.start();
      started.page.store.acceptAll('banner');
      await until(() => fieldOf('yes') === ALL);
    });

    it('P3 is followed when it is newer', async () => {
      overwrite({no: ALL, age: -1});
      started.comeBack();
      await until(() => !started.consent.allows('stats'));
    });

    it('P3 is ignored when it is older', () => {
      overwrite({no: ALL, age: 10});
      started.comeBack();
      expect(started.consent.allows('stats')).to.be.true;
    });

    it('P3 is ignored when it was made here', () => {
      started.comeBack();
      expect(started.said('consent-change')).to.have.length(1);
    });

    it('P3 is followed a second time', async () => {
      overwrite({no: ALL, age: -1});
      started.comeBack();
      await until(() => !started.consent.allows('stats'));
      overwrite({yes: 'stats', age: -2});
      started.comeBack();
      await until(() => started.consent.allows('stats'));
    });

    it('P3 asks again when the record is gone', async () => {
      started.document.cookie = 'consent=;path=/;max-age=0';
      started.comeBack();
      await until(() => started.consent.status === 'undecided');
      expect(started.consent.allows('stats')).to.be.false;
    });

    it('P3 asks again when the cookie is no longer a record', async () => {
      started.document.cookie = 'consent=yes;path=/';
      started.comeBack();
      await until(() => started.consent.status === 'undecided');
    });
  });

  it('P11 follows a record from another tab, when this page could not keep its own', async () => {
    started = await StartedPage.open(BANNER);
    noteCookies(started.document);
    started.start();
    started.consent.rejectAll();
    noteCookies(started.document, `consent=${recordOf({yes: ALL, age: -1})}`);
    started.comeBack();
    expect(started.consent.allows('stats')).to.be.true;
  });

  it('P11 asks again when that record is gone, too', async () => {
    started = await StartedPage.open(BANNER);
    noteCookies(started.document);
    started.start();
    started.consent.rejectAll();
    noteCookies(started.document, `consent=${recordOf({yes: ALL, age: -1})}`);
    started.comeBack();
    noteCookies(started.document);
    started.comeBack();
    expect(started.consent.status).to.equal('undecided');
  });
});

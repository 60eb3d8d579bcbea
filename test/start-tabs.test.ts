import {expect, nextFrame} from '@open-wc/testing';
import {clearCookies} from './fixtures/unit/cookies.js';
import {closePages} from './fixtures/unit/open-page.js';
import {noting, park} from './fixtures/unit/parked.js';
import {BANNER, StartedPage} from './fixtures/unit/start-page.js';
import {until} from './fixtures/unit/until.js';

describe('start() and decisions elsewhere', () => {
  let started: StartedPage;

  afterEach(() => {
    closePages();
    clearCookies();
    sessionStorage.clear();
  });

  const ready = (page = started): Promise<void> => until(() => page.said('consent-ready').length > 0);
  const field = (name: string): string | null =>
    new URLSearchParams(document.cookie.slice('consent='.length)).get(name);

  describe('in another tab', () => {
    let other: StartedPage;

    beforeEach(async () => {
      started = await StartedPage.start();
      other = await StartedPage.start();
      await ready();
      await ready(other);
    });

    it('is followed here', async () => {
      other.consent.choose({stats: true}, 'banner');
      await until(() => started.consent.allows('stats'));
      expect(started.consent.source).to.equal('tab');
      expect(started.consent.answers).to.deep.equal({...other.consent.answers});
    });

    it('is told on the document, once', async () => {
      other.consent.acceptAll('banner');
      await until(() => started.said('consent-change').length > 0);
      await nextFrame();
      expect(started.said('consent-change').map(({detail}) => detail.source)).to.deep.equal(['tab']);
    });

    it('is not written again', async () => {
      other.consent.acceptAll('banner');
      await until(() => started.consent.allows('stats'));
      await nextFrame();
      expect(field('m')).to.equal('banner');
    });

    it('L7 loads this page anew when something that has run here is withdrawn there', async () => {
      park(started.page, {'data-consent': 'stats', text: noting('a')});
      started.consent.acceptAll('banner');
      await until(() => started.page.window.ran?.length === 1);
      await until(() => other.consent.allows('stats'));
      other.consent.rejectAll('preferences');
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

  it('P3 follows when the page comes back from the back/forward cache', async () => {
    started = await StartedPage.start();
    started.consent.acceptAll();
    await until(() => document.cookie.includes('consent=v=1'));
    started.document.cookie = `consent=v=1&id=a&t=${Math.floor(Date.now() / 1000)}&r=7&yes=&no=analytics.stats.functional;path=/`;
    const {PageTransitionEvent} = started.page.window;
    started.page.window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await until(() => !started.consent.allows('stats'));
  });

  it('P3 follows a second decision elsewhere that comes while the first is still being followed', async () => {
    let loaded = (): void => undefined;
    const keeper = {keep: () => undefined, sweep: () => undefined};
    const slow = new Promise((resolve) => (loaded = () => resolve(keeper)));
    started = await StartedPage.open(BANNER);
    started.start({load: async (part) => (part === 'keeper' ? slow : {})});
    await ready();
    const comeBack = (): void => {
      const {PageTransitionEvent} = started.page.window;
      started.page.window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    };
    started.document.cookie = `consent=v=1&id=a&t=${Math.floor(Date.now() / 1000)}&r=7&yes=analytics.stats.functional&no=;path=/`;
    comeBack();
    await until(() => started.consent.allows('stats'));
    started.document.cookie = 'consent=;path=/;max-age=0';
    loaded();
    await until(() => started.said('consent-change').length > 0);
    comeBack();
    await until(() => !started.consent.allows('stats'));
  });
});

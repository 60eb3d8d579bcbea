import {expect, nextFrame} from '@open-wc/testing';
import {postponeConfirmation} from '../src/storage/confirmation.js';
import {clearCookies} from './fixtures/unit/cookies.js';
import {closePages} from './fixtures/unit/open-page.js';
import {StartedPage} from './fixtures/unit/start-page.js';
import {until} from './fixtures/unit/until.js';

const HOST = Symbol.for('consent-elements');

describe('start() and its parts', () => {
  let started: StartedPage;

  afterEach(() => {
    closePages();
    clearCookies();
    sessionStorage.clear();
    delete (globalThis as {[HOST]?: unknown})[HOST];
  });

  const ready = (): Promise<void> => until(() => started.said('consent-ready').length > 0);
  const remember = (yes: string, no: string): void => {
    document.cookie = `consent=v=1&id=a&t=${Math.floor(Date.now() / 1000)}&r=7&yes=${yes}&no=${no};path=/`;
  };

  describe('the banner', () => {
    it('is loaded to ask', async () => {
      started = await StartedPage.start();
      await ready();
      expect(started.loads).to.include('banner');
    });

    it('is not loaded when everything has been answered', async () => {
      remember('analytics.stats', 'functional');
      started = await StartedPage.start();
      await ready();
      expect(started.loads).to.be.empty;
    });

    it('L12 is loaded when something new has to be answered', async () => {
      remember('analytics.stats', '');
      started = await StartedPage.start();
      await ready();
      expect(started.loads).to.include('banner');
      expect(started.consent.allows('stats')).to.be.true;
    });

    it('is loaded to confirm, after a reload', async () => {
      remember('', 'analytics.stats.functional');
      postponeConfirmation();
      started = await StartedPage.start();
      await ready();
      expect(started.loads).to.include('banner');
    });

    it('P6 is not loaded in a frame of a page that asks already', async () => {
      (globalThis as {[HOST]?: unknown})[HOST] = {};
      started = await StartedPage.start();
      await ready();
      expect(started.loads).not.to.include('banner');
    });
  });

  describe('the catalogue', () => {
    const named = `
      <consent-banner>
        <consent-category name="analytics" services="google-analytics:G-ABC1234567"></consent-category>
        <consent-category name="functional"></consent-category>
      </consent-banner><main></main>`;
    let urls: string[];

    const start = async (missing: string[] = [], markup = named): Promise<void> => {
      urls = [];
      started = await StartedPage.open(markup);
      started.missing = missing;
      started.start();
      Object.assign(started.host, {addScript: (url: string) => urls.push(url)});
      await ready();
    };

    it('is loaded where a service of it is named', async () => {
      await start();
      expect(started.count('catalogue')).to.equal(1);
    });

    it("is not loaded for a site's own services", async () => {
      started = await StartedPage.start();
      await ready();
      expect(started.loads).not.to.include('catalogue');
    });

    it('L13 is looked up before the page is ready', async () => {
      await start();
      expect(started.consent.policy!.categories[1]!.services[0]!.label).to.equal('Google Analytics');
    });

    it('L1 starts nothing before the choice', async () => {
      await start();
      expect(urls).to.be.empty;
    });

    it('L5 starts what is allowed', async () => {
      await start();
      started.consent.choose({'google-analytics': true});
      expect(urls).to.deep.equal(['https://www.googletagmanager.com/gtag/js?id=G-ABC1234567']);
    });

    it('L7 tells what is withdrawn, and loads the page anew', async () => {
      await start();
      started.consent.acceptAll();
      await until(() => document.cookie.includes('yes=analytics'));
      started.consent.rejectAll();
      await until(() => started.reloads === 1);
      expect(started.page.window).to.have.property('ga-disable-G-ABC1234567', true);
    });

    it('reports what it does not have, which stays blocked', async () => {
      await start([], named.replace('google-analytics', 'gogle-analytics'));
      started.consent.acceptAll();
      await until(() => started.mistakes.length > 0);
      expect(started.consent.allows('gogle-analytics')).to.be.false;
      expect(started.mistakes[0]).to.have.nested.property('service.name', 'gogle-analytics');
    });

    describe('when it cannot be had', () => {
      beforeEach(async () => {
        await start(['catalogue']);
        started.consent.acceptAll();
      });

      it('all that is optional stays blocked', () => {
        const blocked = {analytics: false, 'google-analytics': false, functional: false};
        expect(started.consent.choices).to.include(blocked);
      });

      it('nothing is started', async () => {
        await nextFrame();
        expect(urls).to.be.empty;
      });
    });
  });

  describe('the panel', () => {
    const opener = (markup: string): HTMLElement => {
      const main = started.document.querySelector('main')!;
      main.innerHTML = markup;
      return main.querySelector('[data-consent-open]')!;
    };
    const opened = (): Promise<void> => until(() => started.openers.length > 0);
    beforeEach(async () => (started = await StartedPage.start()));

    it('L6 is opened by a button, which it is told', async () => {
      const button = opener('<button data-consent-open>Cookies</button>');
      button.click();
      await opened();
      expect(started.openers).to.deep.equal([button]);
    });

    it('L6 is opened by what is inside of a link, which then leads nowhere', async () => {
      const link = opener('<a href="#elsewhere" data-consent-open><b>Cookies</b></a>');
      link.querySelector('b')!.click();
      await opened();
      expect(started.openers).to.deep.equal([link]);
      expect(started.page.window.location.hash).to.equal('');
    });

    it('L6 is opened from a shadow tree', async () => {
      const root = started.document.querySelector('main')!.attachShadow({mode: 'open'});
      root.innerHTML = '<button data-consent-open>Cookies</button>';
      root.querySelector('button')!.click();
      await opened();
    });

    it('L6 is opened by an opener around another element with a shadow root', async () => {
      const link = opener('<a href="#elsewhere" data-consent-open><span></span></a>');
      const root = link.firstElementChild!.attachShadow({mode: 'open'});
      root.append(started.document.createElement('b'));
      root.querySelector('b')!.click();
      await opened();
      expect(started.openers).to.deep.equal([link]);
    });

    it('is not opened by anything else', async () => {
      opener('<button>Cookies</button><p data-consent-open></p>');
      started.document.querySelector('button')!.click();
      started.document.body.click();
      started.document.documentElement.click();
      await nextFrame();
      expect(started.loads).not.to.include('panel');
    });

    it('is opened by a script, from where the focus is', async () => {
      const button = opener('<button data-consent-open>Cookies</button>');
      button.focus();
      started.consent.showPreferences();
      await opened();
      expect(started.openers).to.deep.equal([button]);
    });

    it('comes after the banner, which it shares with', async () => {
      started.consent.showPreferences();
      await opened();
      expect(started.loads.lastIndexOf('banner')).to.be.below(started.loads.indexOf('panel'));
    });

    for (const tag of ['consent-preferences', 'consent-cookie-table']) {
      it(`is loaded where <${tag}> stands in the page`, async () => {
        started.document.body.append(started.document.createElement(tag));
        await until(() => started.count('panel') === 1);
        expect(started.openers).to.be.empty;
      });
    }

    describe('when it cannot be had', () => {
      beforeEach(() => (started.missing = ['panel']));

      it('a link leads where it leads', async () => {
        opener('<a href="#elsewhere" data-consent-open>Cookies</a>').click();
        await until(() => started.page.window.location.hash === '#elsewhere');
      });

      it('a button does nothing, and throws nothing', async () => {
        opener('<button data-consent-open>Cookies</button>').click();
        await until(() => started.loads.includes('panel'));
        await nextFrame();
        expect(started.exceptions).to.be.empty;
      });
    });
  });
});

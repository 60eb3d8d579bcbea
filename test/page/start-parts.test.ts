import {expect, nextFrame} from '@open-wc/testing';
import {Confirmation} from '../../src/storage/confirmation.js';
import {clearCookies, cookieNames} from '../fixtures/unit/cookies.js';
import {closePages} from '../fixtures/unit/open-page.js';
import {until} from '../fixtures/unit/until.js';
import type {PartName} from '../../src/page/parts.js';
import {BANNER, CATALOGUED, KEY, StartedPage, remember} from './started-page.js';

/** Never resolves. */
const forever = new Promise<never>(() => undefined);
const FRAME = '<iframe data-consent="functional" data-src="about:blank" title="A map"></iframe>';

describe('start() and its parts', () => {
  let started: StartedPage;
  /** The scripts that the catalogue's services added. */
  let urls: string[];

  afterEach(() => {
    closePages();
    clearCookies();
    sessionStorage.clear();
    delete (globalThis as {[KEY]?: unknown})[KEY];
  });

  const start = async (markup: string, missing: PartName[] = []): Promise<void> => {
    urls = [];
    started = await StartedPage.open(markup);
    started.parts.missing = missing;
    started.start();
    Object.assign(started.page, {addScript: (url: string) => urls.push(url)});
    await started.ready();
  };

  describe('the banner', () => {
    it('is loaded to ask', async () => {
      await start(BANNER);
      expect(started.parts.defined).to.deep.equal(['banner']);
    });

    it('is not loaded when everything has been answered', async () => {
      remember({yes: 'analytics.stats', no: 'functional'});
      await start(BANNER);
      expect(started.parts.loads).to.be.empty;
    });

    it('L12 is loaded when something new needs an answer', async () => {
      remember({yes: 'analytics.stats'});
      await start(BANNER);
      expect(started.parts.loads).to.include('banner');
      expect(started.consent.allows('stats')).to.be.true;
    });

    it('is loaded to confirm, after a reload', async () => {
      remember({no: 'analytics.stats.functional'});
      new Confirmation(() => true).postpone();
      await start(BANNER);
      expect(started.parts.loads).to.include('banner');
    });

    it('P6 is not loaded in a frame when the page around it asks', async () => {
      (globalThis as {[KEY]?: unknown})[KEY] = {consent: {allows: () => false}};
      await start(BANNER);
      expect(started.parts.loads).not.to.include('banner');
    });

    it('does not wait for the loaders', async () => {
      started = await StartedPage.open(CATALOGUED);
      started.parts.late.loaders = forever;
      started.start();
      await until(() => started.parts.defined.includes('banner'));
    });

    it('throws nothing when it cannot be loaded', async () => {
      await start(BANNER, ['banner']);
      expect(started.exceptions).to.be.empty;
    });
  });

  describe('the loaders', () => {
    it('are loaded when a catalogue service is named', async () => {
      await start(CATALOGUED);
      expect(started.count('loaders')).to.equal(1);
    });

    it("are not loaded for a site's own services", async () => {
      await start(BANNER);
      expect(started.parts.loads).not.to.include('loaders');
    });

    it('L13 look up the services before the page is ready', async () => {
      await start(CATALOGUED);
      const [service] = started.page.store.policy!.categories[1]!.services;
      expect(service).to.include({name: 'google-analytics', pending: false, catalogued: true});
    });

    it('L1 start nothing before the choice', async () => {
      await start(CATALOGUED);
      expect(urls).to.be.empty;
    });

    it('L5 start what is allowed', async () => {
      await start(CATALOGUED);
      started.consent.choose({'google-analytics': true});
      expect(urls).to.deep.equal(['https://www.googletagmanager.com/gtag/js?id=G-XYZ7654321']);
    });

    it('L5 start what was allowed on an earlier page', async () => {
      remember({yes: 'analytics.google-analytics', no: 'functional'});
      await start(CATALOGUED);
      expect(urls).to.have.length(1);
    });

    it('L5 start, once loaded, what was allowed meanwhile', async () => {
      let come = (): void => undefined;
      started = await StartedPage.open(CATALOGUED);
      started.parts.late.loaders = new Promise<void>((resolve) => (come = resolve));
      started.start();
      started.consent.acceptAll();
      expect(started.consent.allows('google-analytics')).to.be.false;
      Object.assign(started.page, {addScript: () => undefined});
      come();
      await until(() => started.consent.allows('google-analytics'));
    });

    it('L7 tell the withdrawn service, and the page reloads', async () => {
      await start(CATALOGUED);
      started.consent.acceptAll();
      started.consent.rejectAll();
      await until(() => started.reloads === 1);
      expect(started.frame.window).to.have.property('ga-disable-G-XYZ7654321', true);
    });

    it('report a service they do not have, which stays blocked', async () => {
      await start(CATALOGUED.replace('google-analytics', 'gogle-analytics'));
      started.consent.acceptAll();
      await until(() => started.parts.mistakes.length > 0);
      expect(started.consent.allows('gogle-analytics')).to.be.false;
      expect(started.parts.mistakes[0]).to.have.nested.property('service.name', 'gogle-analytics');
    });

    describe('when they cannot be loaded', () => {
      beforeEach(async () => {
        await start(CATALOGUED, ['loaders']);
        started.consent.acceptAll();
      });

      it('their services stay blocked', () => {
        expect(started.consent.allows('google-analytics')).to.be.false;
      });

      it('everything else is allowed', () => {
        expect(started.consent.choices).to.include({analytics: true, functional: true});
      });

      it('nothing is started', async () => {
        await nextFrame();
        expect(urls).to.be.empty;
      });

      it('the choices still open', async () => {
        started.consent.showPreferences();
        await until(() => started.parts.openers.length === 1);
      });
    });
  });

  describe('the facts', () => {
    it('are not loaded to ask', async () => {
      await start(CATALOGUED);
      expect(started.parts.loads).not.to.include('facts');
    });

    it('are loaded when the choices are in the page', async () => {
      await start(`${CATALOGUED}<consent-preferences></consent-preferences>`);
      await until(() => !!started.page.store.policy!.categories[1]!.services[0]!.described);
    });

    it('are loaded when a frame has to wait', async () => {
      await start(CATALOGUED + FRAME);
      await until(() => started.count('facts') > 0);
    });

    it("are not loaded for a site's own services", async () => {
      await start(`${BANNER}${FRAME}<consent-preferences></consent-preferences>`);
      await until(() => started.parts.held.length > 0);
      expect(started.parts.loads).not.to.include('facts');
    });

    it('L7 are loaded when a refused service may have stored something, which is removed', async () => {
      remember({no: 'analytics.google-analytics.functional'});
      document.cookie = '_ga=1;path=/';
      await start(CATALOGUED);
      await until(() => cookieNames().join() === 'consent');
    });

    it('are not loaded when only the record is stored', async () => {
      remember({no: 'analytics.google-analytics.functional'});
      await start(CATALOGUED);
      await nextFrame();
      expect(started.parts.loads).to.deep.equal(['loaders']);
    });

    it('are not loaded when nothing has been refused', async () => {
      remember({yes: 'analytics.google-analytics.functional'});
      document.cookie = '_ga=1;path=/';
      await start(CATALOGUED);
      await nextFrame();
      expect(started.parts.loads).to.deep.equal(['loaders']);
    });

    it('the choices open when they cannot be loaded', async () => {
      await start(CATALOGUED, ['facts']);
      started.consent.showPreferences();
      await until(() => started.parts.openers.length === 1);
    });

    it('the choices do not wait for them', async () => {
      started = await StartedPage.open(CATALOGUED);
      started.parts.late.facts = forever;
      started.start();
      started.consent.showPreferences();
      await until(() => started.parts.openers.length === 1);
    });
  });

  describe('the choices', () => {
    for (const tag of ['consent-preferences', 'consent-cookie-table', 'consent-embed']) {
      it(`are loaded when <${tag}> is in the page`, async () => {
        await start(`${BANNER}<${tag}></${tag}>`);
        await until(() => started.parts.defined.includes('choices'));
        expect(started.parts.openers).to.be.empty;
      });
    }

    it('are loaded when one is added later', async () => {
      await start(BANNER);
      started.document.body.append(started.document.createElement('consent-preferences'));
      await until(() => started.parts.defined.includes('choices'));
    });

    it('are loaded when a frame has to wait, which gets a placeholder', async () => {
      await start(BANNER + FRAME);
      await until(() => started.parts.held.length > 0);
      expect(started.parts.held[0]).to.equal(started.document.querySelector('iframe'));
    });

    for (const markup of ['<consent-statement></consent-statement>', '<div data-consent-statement></div>']) {
      it(`are not loaded for ${markup}, which has a file of its own`, async () => {
        await start(BANNER + markup);
        await until(() => started.parts.defined.includes('statement'));
        expect(started.parts.loads).not.to.include('choices');
      });
    }

    it('are not loaded on any other page', async () => {
      await start(BANNER);
      expect(started.parts.loads).to.deep.equal(['banner']);
    });

    it("L6 open from the page's own button", async () => {
      await start(`${BANNER}<button data-consent-open>Cookies</button>`);
      const button = started.document.querySelector('button')!;
      button.click();
      await until(() => started.parts.openers.length > 0);
      expect(started.parts.openers).to.deep.equal([button]);
    });

    it('L6 open before there is a configuration', async () => {
      started = await StartedPage.start('<button data-consent-open>Cookies</button>');
      started.document.querySelector('button')!.click();
      await until(() => started.parts.openers.length > 0);
    });
  });

  describe('`auto-block` on the banner', () => {
    it('starts with the page', async () => {
      await start(BANNER.replace('<consent-banner', '<consent-banner auto-block'));
      await until(() => started.parts.blocking.length > 0);
      expect(started.parts.blocking).to.deep.equal([started.page]);
    });

    it('throws nothing when its part cannot be loaded', async () => {
      await start(BANNER.replace('<consent-banner', '<consent-banner auto-block'), ['auto-block']);
      expect(started.exceptions).to.be.empty;
    });

    it('is not loaded without the attribute', async () => {
      await start(BANNER);
      expect(started.parts.loads).not.to.include('auto-block');
    });
  });
});

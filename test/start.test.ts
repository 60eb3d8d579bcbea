import {expect, nextFrame} from '@open-wc/testing';
import {clearCookies} from './fixtures/unit/cookies.js';
import {elementOf} from './fixtures/unit/markup.js';
import {closePages} from './fixtures/unit/open-page.js';
import {BANNER, StartedPage} from './fixtures/unit/start-page.js';
import {until} from './fixtures/unit/until.js';

describe('start()', () => {
  let started: StartedPage;
  const {warn} = console;

  afterEach(() => {
    closePages();
    clearCookies();
    sessionStorage.clear();
    console.warn = warn;
  });

  const ready = (): Promise<void> => until(() => started.said('consent-ready').length > 0);
  const banners = (): Element[] => [...started.document.querySelectorAll('consent-banner')];
  const state = (readyState: string): void => {
    Object.defineProperty(started.document, 'readyState', {value: readyState, configurable: true});
    started.document.dispatchEvent(new Event('readystatechange'));
  };

  it("makes the page's host", async () => {
    started = await StartedPage.start();
    expect(started.host.consent).to.equal(started.consent);
  });

  it('has the parts that came along, and asks nobody else for them', async () => {
    started = await StartedPage.open(BANNER);
    const banner = {};
    started.start({parts: [['banner', banner]]});
    expect(await started.host.load('banner')).to.equal(banner);
    expect(started.loads).not.to.include('banner');
  });

  describe('the second time', () => {
    let warnings: unknown[][];

    beforeEach(async () => {
      warnings = [];
      started = await StartedPage.start();
      (started.page.window as unknown as {console: Console}).console.warn = (...values: unknown[]) =>
        warnings.push(values);
    });

    it('P7 returns the first consent', () => {
      const {consent} = started;
      expect(started.start()).to.equal(consent);
    });

    it('P7 warns once, and throws nothing', () => {
      started.start();
      expect(warnings).to.have.length(1);
      expect(String(warnings[0])).to.match(/^consent-elements: /);
    });
  });

  describe('with a <consent-banner>', () => {
    it('reads the one that is there', async () => {
      started = await StartedPage.start();
      expect(started.consent.policy?.revision).to.equal('7');
    });

    it('reads one that is put in later', async () => {
      started = await StartedPage.start('');
      expect(started.consent.policy).to.be.undefined;
      started.document.body.innerHTML = BANNER;
      await ready();
      expect(started.consent.policy?.revision).to.equal('7');
    });

    it('waits, while the page is parsed, until something follows it', async () => {
      started = await StartedPage.open('');
      state('loading');
      started.start();
      started.document.body.innerHTML = '<consent-banner></consent-banner>';
      await nextFrame();
      expect(started.consent.policy).to.be.undefined;
      started.document.body.append(started.document.createElement('main'));
      await ready();
    });

    it('waits, where nothing follows it, until the page has been parsed', async () => {
      started = await StartedPage.open('<consent-banner></consent-banner>');
      state('loading');
      started.start();
      expect(started.consent.policy).to.be.undefined;
      state('interactive');
      expect(started.consent.policy).not.to.be.undefined;
    });

    it('P7 reads the first of two, and reports what is in the second', async () => {
      started = await StartedPage.start(BANNER + BANNER.replace('revision="7"', 'revision="8"'));
      await until(() => started.mistakes.length === 2);
      expect(started.consent.policy?.revision).to.equal('7');
      expect(started.mistakes.map(({element}) => element!.localName)).to.deep.equal([
        'consent-category',
        'consent-category',
      ]);
    });

    it('adds none', async () => {
      started = await StartedPage.start();
      await ready();
      expect(banners()).to.have.length(1);
    });

    it('reports a mistake in it', async () => {
      started = await StartedPage.start('<consent-banner layout="side"></consent-banner>');
      await until(() => started.mistakes.length === 1);
      expect(started.mistakes[0]).to.include({attribute: 'layout', word: 'side'});
    });
  });

  describe('with a script tag that has the configuration', () => {
    const tag = (): HTMLScriptElement =>
      elementOf('<script type="text/plain" data-policy-href="/cookies" data-analytics=""></script>');

    it('reads it', async () => {
      started = await StartedPage.open();
      started.start({tag: tag()});
      expect(started.consent.policy?.policyHref).to.equal('/cookies');
    });

    it('puts a banner first into the body', async () => {
      started = await StartedPage.open('<p></p>');
      started.start({tag: tag()});
      expect(started.document.body.firstElementChild!.localName).to.equal('consent-banner');
    });

    it('puts it in as soon as there is a body', async () => {
      started = await StartedPage.open();
      const {body} = started.document;
      body.remove();
      started.start({tag: tag()});
      expect(banners()).to.be.empty;
      started.document.documentElement.append(body);
      await until(() => banners().length === 1);
    });

    it('puts none in where there is one', async () => {
      started = await StartedPage.open('<p></p><consent-banner></consent-banner>');
      started.start({tag: tag()});
      await ready();
      expect(banners()).to.have.length(1);
    });

    it('reads a <consent-banner> where the tag has none', async () => {
      started = await StartedPage.open(BANNER);
      started.start({tag: elementOf('<script type="text/plain"></script>')});
      expect(started.consent.policy?.revision).to.equal('7');
    });
  });

  describe('consent-ready', () => {
    it('comes once, with the choices', async () => {
      started = await StartedPage.start();
      await ready();
      await nextFrame();
      expect(started.said('consent-ready').map(({detail}) => detail)).to.deep.equal([
        {choices: {necessary: true, analytics: false, stats: false, functional: false}},
      ]);
    });

    it('comes after the policy has been read', async () => {
      started = await StartedPage.open();
      const had: boolean[] = [];
      started.document.addEventListener('consent-ready', () => had.push(!!started.consent.policy));
      started.start();
      started.document.body.innerHTML = BANNER;
      await ready();
      expect(had).to.deep.equal([true]);
    });
  });

  describe('while the page is being prerendered', () => {
    beforeEach(async () => {
      started = await StartedPage.open(BANNER);
      Object.defineProperty(started.document, 'prerendering', {value: true, configurable: true});
      started.start();
    });

    it('P2 reads nothing and asks nothing', () => {
      expect(started.consent.policy).to.be.undefined;
      expect(started.loads).to.be.empty;
    });

    it('P2 begins when the page is shown', async () => {
      started.document.dispatchEvent(new Event('prerenderingchange'));
      await ready();
      expect(started.loads).to.include('banner');
    });
  });

  describe('addScript()', () => {
    beforeEach(async () => {
      started = await StartedPage.open();
      started.start({nonce: 'abc'});
    });

    it("adds a script with the tag's nonce", () => {
      const script = started.host.addScript('/test/fixtures/unit/noting.js?name=a');
      expect(script.parentElement).to.equal(started.document.head);
      expect([script.nonce, new URL(script.src).search]).to.deep.equal(['abc', '?name=a']);
    });

    it('gives it the properties', () => {
      const script = started.host.addScript('/test/fixtures/unit/noting.js', {
        type: 'module',
        crossOrigin: 'anonymous',
      });
      expect([script.type, script.crossOrigin]).to.deep.equal(['module', 'anonymous']);
    });
  });
});

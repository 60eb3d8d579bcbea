import {expect, nextFrame} from '@open-wc/testing';
import {clearCookies} from '../fixtures/unit/cookies.js';
import {elementOf} from '../fixtures/unit/markup.js';
import {closePages} from '../fixtures/unit/open-page.js';
import {park, noting} from '../fixtures/unit/parked.js';
import {until} from '../fixtures/unit/until.js';
import {BANNER, KEY, StartedPage} from './started-page.js';

describe('start()', () => {
  let started: StartedPage;

  afterEach(() => {
    closePages();
    clearCookies();
    sessionStorage.clear();
  });

  const banners = (): Element[] => [...started.document.querySelectorAll('consent-banner')];
  const state = (readyState: string): void => {
    Object.defineProperty(Object.getPrototypeOf(started.document), 'readyState', {
      value: readyState,
      configurable: true,
    });
    started.document.dispatchEvent(new Event('readystatechange'));
  };
  /** The commands in the data layer that Google's scripts will read. */
  const commands = (): unknown[][] =>
    ((started.globals.dataLayer ?? []) as ArrayLike<unknown>[]).map((command) => Array.from(command));

  it("registers the page for this library's other files", async () => {
    started = await StartedPage.start();
    expect(started.page.consent).to.equal(started.consent);
  });

  it('returns an object that cannot be changed', async () => {
    started = await StartedPage.start();
    expect(Object.isFrozen(started.consent)).to.be.true;
    expect(Object.getOwnPropertyNames(started.consent)).to.be.empty;
  });

  it('calls earlier subscribers back once, with the page', async () => {
    started = await StartedPage.open(BANNER);
    const pages: unknown[] = [];
    started.unit.onStart((page) => pages.push(page));
    started.start();
    started.start();
    expect(pages).to.deep.equal([started.page]);
  });

  it('calls a later subscriber back at once', async () => {
    started = await StartedPage.start();
    let page: unknown;
    started.unit.onStart((each) => (page = each));
    expect(page).to.equal(started.page);
  });

  describe('the second time', () => {
    beforeEach(async () => (started = await StartedPage.start()));

    it('P7 returns the first consent', () => {
      const {consent} = started;
      expect(started.start()).to.equal(consent);
    });

    it('P7 says nothing', () => {
      started.start();
      expect([...started.warnings, ...started.errors]).to.be.empty;
    });
  });

  describe('when another copy of this library runs the page', () => {
    const other = {consent: {allows: () => false}};
    let called: boolean;

    beforeEach(async () => {
      called = false;
      started = await StartedPage.open(BANNER);
      started.globals[KEY] = other;
      started.unit.onStart(() => (called = true));
      started.start();
    });

    it("P7 returns that copy's consent", () => {
      expect(started.consent).to.equal(other.consent);
    });

    it('P7 warns once', () => {
      expect(started.warnings).to.have.length(1);
      expect(started.warnings[0]).to.match(/^consent-elements: it already runs on this page\. Keep one /);
    });

    it('P7 leaves that copy registered', () => {
      expect(started.globals[KEY]).to.equal(other);
    });

    it('P7 calls nobody back: the elements belong to that copy', () => {
      expect(called).to.be.false;
    });

    it('P7 tells Google nothing', () => {
      expect(commands()).to.be.empty;
    });

    it('P7 loads nothing and announces nothing', async () => {
      await nextFrame();
      expect([...started.parts.loads, ...started.events]).to.be.empty;
    });
  });

  it('R63 says so, and keeps everything blocked, when a script has locked that place', async () => {
    started = await StartedPage.open(BANNER);
    Object.defineProperty(started.globals, KEY, {value: {consent: true}});
    park(started.frame, {'data-consent': 'necessary', text: noting('a')});
    started.unit.onStart(() => expect.fail('the elements would not find their page'));
    started.start();
    await nextFrame();
    expect(started.errors.join()).to.match(/^consent-elements: another script has locked window\[Symbol\.for/);
    expect([started.consent.status, started.frame.window.ran]).to.deep.equal(['undecided', undefined]);
  });

  for (const value of ['text', 5, null, {}, {consent: true}, () => undefined]) {
    it(`P12 R63 starts when a script has put ${String(value)} in the place of the page`, async () => {
      started = await StartedPage.open(BANNER);
      started.globals[KEY] = value;
      started.start();
      expect(started.page.store.policy?.revision).to.equal('7');
    });
  }

  describe('when the page forbids its Trusted Types policy', () => {
    beforeEach(async () => {
      started = await StartedPage.open(BANNER);
      const createPolicy = (): never => {
        throw new TypeError('Policy disallowed.');
      };
      Object.defineProperty(started.frame.window, 'trustedTypes', {value: {createPolicy}});
      park(started.frame, {'data-consent': 'necessary', text: noting('a')});
      started.start();
    });

    it('P11 says so once, and throws nothing', () => {
      expect(started.errors).to.deep.equal(['consent-elements: TypeError: Policy disallowed.']);
    });

    it('P11 opens no gate', async () => {
      await nextFrame();
      expect(started.page.store.policy).to.be.undefined;
      expect(started.frame.window.ran).to.be.undefined;
    });
  });

  describe('with a <consent-banner>', () => {
    it('reads one that is there', async () => {
      started = await StartedPage.start();
      expect(started.page.store.policy?.revision).to.equal('7');
    });

    it('reads one added later', async () => {
      started = await StartedPage.start('');
      started.document.body.innerHTML = BANNER;
      await started.ready();
      expect(started.page.store.policy?.revision).to.equal('7');
    });

    it('allows nothing before there is one', async () => {
      started = await StartedPage.start('');
      expect(started.consent.choices).to.deep.equal({});
    });

    it('waits, while the page is parsed, until something follows it', async () => {
      started = await StartedPage.open('');
      state('loading');
      started.start();
      started.document.body.innerHTML = '<consent-banner></consent-banner>';
      await nextFrame();
      expect(started.page.store.policy).to.be.undefined;
      started.document.body.append(started.document.createElement('main'));
      await started.ready();
    });

    it('waits for the whole page when nothing follows it', async () => {
      started = await StartedPage.open('<consent-banner></consent-banner>');
      state('loading');
      started.start();
      expect(started.page.store.policy).to.be.undefined;
      state('interactive');
      expect(started.page.store.policy).not.to.be.undefined;
    });

    it('P7 reads the first of two, and reports the content of the second', async () => {
      started = await StartedPage.start(BANNER + BANNER.replace('revision="7"', 'revision="8"'));
      await until(() => started.parts.mistakes.length === 2);
      expect(started.page.store.policy?.revision).to.equal('7');
      const second = banners()[1]!.querySelectorAll('consent-category');
      expect(started.parts.mistakes).to.deep.equal([...second].map((element) => ({element, attribute: 'name'})));
    });

    it('reports a category outside of it', async () => {
      started = await StartedPage.start(`${BANNER}<consent-category name="marketing"></consent-category>`);
      await until(() => started.parts.mistakes.length === 1);
      expect(started.parts.mistakes[0]).to.have.nested.property('element.parentElement.localName', 'body');
    });

    it('reports nothing when a framework rebuilds it', async () => {
      started = await StartedPage.start();
      await started.ready();
      const [first] = banners();
      first!.replaceWith(first!.cloneNode(true));
      await nextFrame();
      expect(started.parts.mistakes).to.be.empty;
    });

    it('adds no second one', async () => {
      started = await StartedPage.start();
      await started.ready();
      expect(banners()).to.have.length(1);
    });

    it('reports a mistake in it', async () => {
      started = await StartedPage.start('<consent-banner layout="side"></consent-banner>');
      await until(() => started.parts.mistakes.length === 1);
      expect(started.parts.mistakes[0]).to.include({attribute: 'layout', word: 'side'});
    });

    it('throws nothing when the diagnostics cannot be loaded', async () => {
      started = await StartedPage.open('<consent-banner layout="side"></consent-banner>');
      started.parts.missing = ['mistakes'];
      started.start();
      await started.ready();
      expect(started.exceptions).to.be.empty;
    });
  });

  describe('with a script tag that has the configuration', () => {
    const tag = (more = ''): HTMLScriptElement =>
      elementOf(`<script type="text/plain" data-policy-href="/cookies" data-analytics="" ${more}></script>`);

    it('reads it', async () => {
      started = await StartedPage.open();
      started.start({tag: tag()});
      expect(started.page.store.policy?.policyHref).to.equal('/cookies');
    });

    it('adds a banner first in the body', async () => {
      started = await StartedPage.open('<p></p>');
      started.start({tag: tag()});
      expect(started.document.body.firstElementChild!.localName).to.equal('consent-banner');
    });

    it('adds it as soon as there is a body', async () => {
      started = await StartedPage.open();
      const {body} = started.document;
      body.remove();
      started.start({tag: tag()});
      expect(banners()).to.be.empty;
      started.document.documentElement.append(body);
      await until(() => banners().length === 1);
    });

    it('adds one again when the page replaces its body', async () => {
      started = await StartedPage.open();
      started.start({tag: tag()});
      started.document.body.replaceWith(started.document.createElement('body'));
      await until(() => banners().length === 1);
    });

    it('adds none when there is one', async () => {
      started = await StartedPage.open('<p></p><consent-banner></consent-banner>');
      started.start({tag: tag()});
      await started.ready();
      expect(banners()).to.have.length(1);
    });

    it('reports a category in the page, which nobody reads', async () => {
      started = await StartedPage.open(BANNER);
      started.start({tag: tag()});
      await until(() => started.parts.mistakes.length === 2);
      expect(started.parts.mistakes[0]).to.have.nested.property('element.localName', 'consent-category');
    });

    it('reads a <consent-banner> when the tag has no configuration', async () => {
      started = await StartedPage.open(BANNER);
      started.start({tag: elementOf('<script type="text/plain"></script>')});
      expect(started.page.store.policy?.revision).to.equal('7');
    });

    it('P9 tells Google nothing when the tag says so', async () => {
      started = await StartedPage.open();
      started.start({tag: tag('data-consent-mode="off"')});
      started.consent.acceptAll();
      expect(commands()).to.be.empty;
    });
  });

  it('P9 tells Google at once that nothing is granted, before there is a configuration', async () => {
    started = await StartedPage.start('');
    expect(commands().map((command) => command.slice(0, 2))).to.deep.equal([['consent', 'default']]);
  });

  it('P9 tells it again, and reports it, when the page has replaced the data layer by then', async () => {
    started = await StartedPage.start();
    started.globals.dataLayer = [];
    started.frame.window.dispatchEvent(new Event('load'));
    await until(() => started.parts.mistakes.length === 1);
    expect(commands().map((command) => command.slice(0, 2))).to.deep.equal([['consent', 'default']]);
  });

  describe('consent-ready', () => {
    it('comes once, with the choices', async () => {
      started = await StartedPage.start();
      await started.ready();
      await nextFrame();
      expect(started.said('consent-ready').map(({detail}) => detail)).to.deep.equal([
        {choices: {necessary: true, analytics: false, stats: false, functional: false}},
      ]);
    });

    it('comes after the policy has been read', async () => {
      started = await StartedPage.open();
      const had: boolean[] = [];
      started.document.addEventListener('consent-ready', () => had.push(!!started.page.store.policy));
      started.start();
      started.document.body.innerHTML = BANNER;
      await started.ready();
      expect(had).to.deep.equal([true]);
    });
  });

  describe('while the page is being prerendered', () => {
    beforeEach(async () => {
      started = await StartedPage.open(BANNER);
      Object.defineProperty(Object.getPrototypeOf(started.document), 'prerendering', {value: true, configurable: true});
      park(started.frame, {'data-consent': 'necessary', text: noting('a')});
      started.start();
    });

    it('P2 reads nothing and asks nothing', () => {
      expect(started.page.store.policy).to.be.undefined;
      expect(started.parts.loads).to.be.empty;
    });

    it('P2 runs nothing', async () => {
      await nextFrame();
      expect(started.frame.window.ran).to.be.undefined;
    });

    it('P2 begins when the page is shown', async () => {
      started.document.dispatchEvent(new Event('prerenderingchange'));
      await started.ready();
      expect(started.parts.loads).to.include('banner');
    });
  });
});

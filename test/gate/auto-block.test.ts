import {expect} from '@open-wc/testing';
import type {Mistake} from '../../src/core/mistake.js';
import type {ConsentStore} from '../../src/core/store.js';
import type * as AutoBlock from '../../src/gate/auto-block.js';
import type * as Embeds from '../../src/gate/embeds.js';
import {trusted} from '../../src/gate/trusted.js';
import type {HeldScript} from '../../src/gate/gate.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {newStore, storeOf} from '../fixtures/unit/stores.js';
import {until} from '../fixtures/unit/until.js';

// Catalogue services, at a port that browsers block (Fetch Standard, "bad port").
const ADDRESS = 'https://static.hotjar.com:1/a.js';
const GOOGLE = 'https://www.google-analytics.com:1/a.gif';

describe('autoBlock()', () => {
  let page: UnitPage;
  let store: ConsentStore;
  let embeds: typeof Embeds;
  let released: Set<string>;
  let heldScripts: WeakMap<Element, HeldScript>;
  let mistakes: Mistake[];
  /** The services that run from the start. */
  let signalledServices: string[];
  let tag: HTMLScriptElement | undefined;
  let autoBlock: typeof AutoBlock.autoBlock;

  const policy = (pending = false): ReturnType<typeof policyOf> =>
    policyOf([categoryOf('analytics', [serviceOf('hotjar', {pending}), serviceOf('google-analytics')])]);

  beforeEach(async () => {
    page = await openPage();
    mistakes = [];
    tag = undefined;
    signalledServices = [];
    released = new Set();
    heldScripts = new WeakMap();
    store = storeOf(policy());
    ({autoBlock} = await page.load<typeof AutoBlock>('gate/auto-block.ts'));
    embeds = await page.load<typeof Embeds>('gate/embeds.ts');
    page.document.body.innerHTML = `<img id="early" alt="" src="${ADDRESS}"><img alt="" src="data:,">`;
  });
  afterEach(closePages);

  const start = (): void =>
    autoBlock({
      ...{store, released, trusted, heldScripts, tag},
      report: (mistake) => mistakes.push(mistake),
      isReleased: embeds.isReleased,
      isTold: (name) => signalledServices.includes(name),
    });

  const make = <Kind extends keyof HTMLElementTagNameMap>(kind: Kind): HTMLElementTagNameMap[Kind] =>
    page.document.createElement(kind);
  const held = ({dataset, attributes}: HTMLElement, attribute = 'src'): unknown => ({
    ...dataset,
    live: attributes.getNamedItem(attribute)?.value,
  });

  it("R30 parks what the key of a service on the site's own host says, once the policy is known", () => {
    store = newStore();
    start();
    const address = 'https://stats.aberwen.gov.uk/matomo.js';
    store.configure(policyOf([categoryOf('visits', [serviceOf('matomo', {key: 'stats.aberwen.gov.uk/3'})])]));
    const script = make('script');
    script.src = address;
    expect(held(script)).to.deep.equal({consent: 'matomo', src: address, live: undefined});
    const other = make('img');
    other.src = 'https://stats.aberwen.gov.uk:1/logo.png';
    expect(held(other)).to.deep.equal({live: other.src});
  });

  describe('for elements added later', () => {
    beforeEach(start);

    for (const kind of ['iframe', 'img'] as const) {
      it(`L1 parks the address that a script sets on a new ${kind}`, () => {
        const element = make(kind);
        element.src = ADDRESS;
        expect(held(element)).to.deep.equal({consent: 'hotjar', src: ADDRESS, live: undefined});
      });
    }

    it('L1 parks a script and its type', () => {
      const script = make('script');
      script.type = 'module';
      script.src = ADDRESS;
      expect(script.type).to.equal('text/plain');
      expect(held(script)).to.deep.equal({consent: 'hotjar', src: ADDRESS, type: 'module', live: undefined});
    });

    it('keeps it parked when it gets another type later', () => {
      const script = make('script');
      script.src = ADDRESS;
      script.setAttribute('type', 'module');
      expect([script.type, script.dataset.type]).to.deep.equal(['text/plain', 'module']);
    });

    it('parks an address set as an attribute, in any case', () => {
      const frame = make('iframe');
      frame.setAttribute('SRC', ADDRESS);
      expect(held(frame)).to.deep.equal({consent: 'hotjar', src: ADDRESS, live: undefined});
    });

    it('parks an image by the first of several addresses', () => {
      const picture = make('img');
      picture.srcset = 'https://script.hotjar.com:1/a.png 1x, /b.png 2x';
      expect(picture.dataset.consent).to.equal('hotjar');
      expect(picture.srcset).to.equal('');
    });

    it('R56 parks an image by any of several addresses, and a frame by one with a tab in it', () => {
      const picture = make('img');
      picture.srcset = '/b.png 1x, https://script.hotjar.com:1/a.png 2x';
      expect(picture.dataset.consent).to.equal('hotjar');
      const frame = make('iframe');
      frame.src = ADDRESS.replace('//', '/\t\\');
      expect(frame.dataset.consent).to.equal('hotjar');
    });

    it('takes a second address that replaces the first', () => {
      const frame = make('iframe');
      frame.src = ADDRESS;
      frame.src = `${ADDRESS}?2`;
      expect(held(frame)).to.deep.equal({consent: 'hotjar', src: `${ADDRESS}?2`, live: undefined});
    });

    it('lets the gate restore the parked address, and nobody else', async () => {
      const frame = make('iframe');
      frame.src = ADDRESS;
      frame.setAttribute('src', ADDRESS);
      expect(frame.getAttribute('src')).to.be.null;
      embeds.releaseEmbed(frame);
      await until(() => frame.getAttribute('src') === ADDRESS);
    });

    for (const address of ['/own.js', 'https://other.example/a.js', 'http://[', '']) {
      it(`ignores ${JSON.stringify(address)}`, () => {
        const frame = make('iframe');
        frame.setAttribute('src', address);
        expect(held(frame)).to.deep.equal({live: address});
      });
    }

    it('ignores elements parked by the page', () => {
      const frame = make('iframe');
      frame.dataset.consent = 'analytics';
      frame.setAttribute('src', ADDRESS);
      expect(held(frame)).to.deep.equal({consent: 'analytics', live: ADDRESS});
    });

    it('ignores data blocks', () => {
      const script = make('script');
      script.type = 'application/json';
      script.src = ADDRESS;
      expect(held(script)).to.deep.equal({live: ADDRESS});
    });

    it('ignores other attributes', () => {
      const frame = make('iframe');
      frame.setAttribute('title', ADDRESS);
      expect(frame.title).to.equal(ADDRESS);
    });

    it('releases what is allowed, and notes that it has run', () => {
      store.choose({hotjar: true}, 'api');
      const picture = make('img');
      picture.setAttribute('src', ADDRESS);
      expect(held(picture)).to.deep.equal({live: ADDRESS});
      expect([...released]).to.deep.equal(['hotjar']);
    });

    it('runs no script already in the page', () => {
      store.choose({hotjar: true}, 'api');
      released.add('hotjar');
      for (let i = 0; i < 2; i++) {
        const script = make('script');
        script.setAttribute('src', ADDRESS);
        page.document.head.append(script);
      }
      expect(page.document.querySelectorAll(`script[src="${ADDRESS}"]`)).to.have.length(1);
    });

    it('forwards the load event of the script already there, even if it loaded earlier', async () => {
      store.choose({hotjar: true}, 'api');
      const live = make('script');
      live.setAttribute('src', ADDRESS);
      page.document.head.append(live);
      let heard = 0;
      for (const act of [() => live.dispatchEvent(new Event('load')), () => undefined]) {
        const other = make('script');
        other.addEventListener('load', () => heard++);
        other.setAttribute('src', ADDRESS);
        heard = 0;
        act();
        await until(() => heard === 1);
      }
    });

    it('P9 releases scripts that read the signal, in the advanced mode', () => {
      signalledServices = ['google-analytics'];
      const picture = make('img');
      picture.setAttribute('src', GOOGLE);
      expect(picture.dataset.consent).to.be.undefined;
    });

    it('R54 lets a held script be what it was', async () => {
      for (const type of [null, 'module']) {
        const script = make('script');
        if (type) script.type = type;
        script.async = false;
        script.src = ADDRESS;
        expect(heldScripts.get(script)!.isMade).to.be.true;
        let failed = false;
        script.onerror = () => (failed = true);
        page.document.head.append(script);
        heldScripts.get(script)!.start();
        expect([script.getAttribute('src'), script.async]).to.deep.equal([ADDRESS, false]);
        await until(() => failed);
        script.remove();
      }
    });

    it('R54 R56 never starts a script from innerHTML, nor its copy', async () => {
      const own = '/test/fixtures/unit/noting.js?name=inert';
      page.document.body.innerHTML = '<script></script>';
      const [script] = page.document.scripts;
      const copy = script!.cloneNode() as HTMLScriptElement;
      for (const each of [script!, copy]) {
        page.document.body.append(each);
        each.src = ADDRESS;
        const write = HTMLScriptElement.prototype.setAttribute;
        expect(each.hasAttribute('src')).to.be.false;
        heldScripts.get(each)!.start();
        write.call(each, 'src', own);
      }
      const live = make('script');
      live.src = own.replace('inert', 'live');
      page.document.body.append(live);
      await until(() => !!page.window.ran?.length);
      expect(page.window.ran).to.deep.equal(['live']);
    });

    it('parks elements added as markup', async () => {
      page.document.body.insertAdjacentHTML('beforeend', `<p><iframe src="${ADDRESS}"></iframe></p>`);
      const frame = page.document.querySelector('iframe')!;
      await until(() => frame.dataset.consent === 'hotjar');
      expect(held(frame)).to.deep.equal({consent: 'hotjar', src: ADDRESS, live: undefined});
    });

    it('ignores a script added as markup, which never runs', async () => {
      page.document.body.insertAdjacentHTML(
        'beforeend',
        `<script src="${ADDRESS}"></script><iframe src="${ADDRESS}"></iframe>`,
      );
      await until(() => page.document.querySelector('iframe')!.dataset.consent === 'hotjar');
      expect(page.document.querySelector(`script[src="${ADDRESS}"]`)).not.to.be.null;
    });
  });

  describe('R56 for elements that the gate does not know', () => {
    beforeEach(start);

    for (const [kind, attribute] of [
      ['object', 'data'],
      ['embed', 'src'],
      ['link', 'href'],
      ['video', 'poster'],
    ] as const) {
      it(`holds the ${attribute} of <${kind}>, and gives it back once that is allowed`, async () => {
        const element = make(kind);
        element.setAttribute(attribute, ADDRESS);
        page.document.body.append(element);
        expect(element.hasAttribute(attribute)).to.be.false;
        store.choose({hotjar: true}, 'api');
        expect(element.getAttribute(attribute)).to.equal(ADDRESS);
        expect([...released]).to.deep.equal(['hotjar']);
      });
    }

    it('lets an address of the site itself replace one that waits', () => {
      const element = make('link');
      element.href = ADDRESS;
      element.href = '/own.css';
      page.document.body.append(element);
      store.choose({hotjar: true}, 'api');
      expect(element.getAttribute('href')).to.equal('/own.css');
    });

    it('leaves a link that its author has parked to the gate', () => {
      const element = make('link');
      element.dataset['consent'] = 'analytics';
      element.href = ADDRESS;
      expect(element.getAttribute('href')).to.equal(ADDRESS);
    });

    it('releases no address that would run in the page, in a shadow root', () => {
      const root = page.document.body.attachShadow({mode: 'open'});
      root.innerHTML = `<iframe data-consent="hotjar" data-src="javascript:parent.ran = ['it']"></iframe><img alt="" data-consent="hotjar" data-src="${ADDRESS}">`;
      store.choose({hotjar: true}, 'api');
      expect(root.querySelector('iframe')!.hasAttribute('src')).to.be.false;
      expect(root.querySelector('img')!.getAttribute('src')).to.equal(ADDRESS);
    });
  });

  describe('R56 for requests', () => {
    beforeEach(start);

    it('refuses those to a service until it is allowed', async () => {
      const before = page.window.performance.getEntriesByType('resource').length;
      const error = await page.window.fetch(ADDRESS).catch((reason: Error) => reason);
      expect((error as Error).name).to.equal('TypeError');
      expect(page.window.navigator.sendBeacon(ADDRESS)).to.be.true;
      expect(page.window.performance.getEntriesByType('resource')).to.have.length(before);
    });

    it('leaves those to the site itself, and nonsense, to the browser', async () => {
      expect((await page.window.fetch('/test/fixtures/unit/page.html')).ok).to.be.true;
      const request = new page.window.XMLHttpRequest();
      expect(() => request.open('GET', 'http://[')).to.throw();
    });

    it('fails a socket as a network does, without asking the vendor', async () => {
      const socket = new page.window.WebSocket(ADDRESS.replace('https', 'wss'));
      await new Promise((resolve) => socket.addEventListener('error', resolve));
      expect(new URL(socket.url).host).to.equal(location.host);
      expect(socket).to.be.instanceOf(page.window.WebSocket);
      expect(page.window.WebSocket.CLOSED).to.equal(3);
    });
  });

  describe('for a wrong value', () => {
    it('reports it, and holds known third parties', () => {
      tag = page.document.createElement('script');
      tag.setAttribute('data-auto-block', 'some');
      start();
      expect(mistakes[0]).to.deep.equal({element: tag, attribute: 'data-auto-block'});
      const frame = make('iframe');
      frame.src = 'https://other.example/';
      expect(frame.hasAttribute('src')).to.be.true;
    });
  });

  describe('for elements fetched before', () => {
    const named = (): unknown[] =>
      mistakes.map((mistake) => 'element' in mistake && [mistake.element.getAttribute('id'), mistake.attribute]);

    it('reports one that may not run', () => {
      start();
      expect(named()).to.deep.equal([['early', 'src']]);
    });

    it('does not report one that is allowed', () => {
      store = storeOf(policy(), {hotjar: true});
      start();
      expect(mistakes).to.be.empty;
    });

    it('does not report one parked by the page', () => {
      page.document.getElementById('early')!.dataset['consent'] = 'hotjar';
      start();
      expect(mistakes).to.be.empty;
    });

    it('reports nothing before the store is configured', () => {
      store = newStore();
      start();
      expect(mistakes).to.be.empty;
    });

    it('reports it then', () => {
      store = newStore();
      start();
      store.configure(policy());
      expect(named()).to.deep.equal([['early', 'src']]);
    });

    it('waits for the catalogue, then does not report what is allowed', () => {
      store = storeOf(policy(true), {hotjar: true});
      start();
      store.update(policy());
      expect(mistakes).to.be.empty;
    });

    it('reports it once', () => {
      start();
      store.rejectAll('api');
      expect(mistakes).to.have.length(1);
    });
  });
});

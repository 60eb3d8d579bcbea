import {expect, nextFrame} from '@open-wc/testing';
import type {Mistake} from '../../src/core/mistake.js';
import type {ConsentStore} from '../../src/core/store.js';
import type * as Gate from '../../src/gate/gate.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {fetched, noting, park} from '../fixtures/unit/parked.js';
import {categoryOf, councilPolicy, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {newStore, storeOf} from '../fixtures/unit/stores.js';
import {until} from '../fixtures/unit/until.js';

describe('createGate()', () => {
  let page: UnitPage;
  let body: HTMLElement;
  let store: ConsentStore;
  let held: string[];
  let reported: Mistake[];
  let released: Set<string>;
  let heldScripts: WeakMap<Element, Gate.HeldScript>;
  let gate: typeof Gate;

  beforeEach(async () => {
    page = await openPage();
    ({body} = page.document);
    page.window.ran = [];
    reported = [];
    held = [];
    released = new Set();
    heldScripts = new WeakMap();
    store = storeOf(councilPolicy());
    gate = await page.load<typeof Gate>('gate/gate.ts');
  });
  afterEach(closePages);

  /** Opens the gate, which follows the store from then on. */
  const open = (nonce = ''): void => {
    const report = (mistake: Mistake): void => void reported.push(mistake);
    const showPlaceholder = (frame: HTMLElement): void => void held.push(frame.id);
    const scriptTrust = {trusts: (script: HTMLScriptElement) => !nonce || script.nonce === nonce};
    store.listen(gate.createGate({store, scriptTrust, released, heldScripts, report, showPlaceholder}));
  };
  const done = (count: number): Promise<void> => until(() => page.window.ran!.length >= count);
  /** Resolves when the gate has looked at added elements and reported their mistakes. */
  const looked = nextFrame;
  const subjects = (): unknown[] =>
    reported.map((mistake) => 'element' in mistake && [mistake.element.getAttribute('id'), mistake.attribute]);

  describe('before the store has been configured', () => {
    beforeEach(() => (store = newStore({analytics: true})));

    it('L1 releases nothing, necessary or agreed', async () => {
      park(page, {'data-consent': 'necessary', text: noting('a')});
      park(page, {'data-consent': 'analytics', text: noting('b')});
      open();
      await looked();
      expect(page.window.ran).to.be.empty;
    });

    it('reports nothing, because no name is known yet', async () => {
      park(page, {'data-consent': 'analytics', text: noting('a')});
      open();
      await looked();
      expect(reported).to.be.empty;
    });

    it('releases them once it is configured', async () => {
      park(page, {'data-consent': 'necessary', text: noting('a')});
      park(page, {'data-consent': 'analytics', text: noting('b')});
      open();
      store.configure(councilPolicy());
      await done(2);
      expect(page.window.ran).to.deep.equal(['a', 'b']);
    });
  });

  describe('while a service has not been looked up in the catalogue', () => {
    const policy = (pending: boolean): ReturnType<typeof policyOf> =>
      policyOf([categoryOf('analytics', [serviceOf('stats', {pending}), serviceOf('hotjar')])]);

    beforeEach(() => {
      store = storeOf(policy(true), {analytics: true, stats: true, hotjar: true});
      park(page, {'data-consent': 'stats', text: noting('stats')});
      park(page, {'data-consent': 'analytics', text: noting('analytics')});
      park(page, {'data-consent': 'hotjar', text: noting('hotjar')});
      open();
    });

    it('L1 holds what is parked for it, and releases the rest', async () => {
      await done(2);
      expect(page.window.ran).to.deep.equal(['analytics', 'hotjar']);
    });

    it('treats its name as known', async () => {
      await looked();
      expect(reported).to.be.empty;
    });

    it('releases its elements once it has been looked up', async () => {
      store.update(policy(false));
      await done(3);
      expect(page.window.ran).to.include('stats');
    });
  });

  it('releases what is necessary', async () => {
    park(page, {'data-consent': 'necessary', text: noting('a')});
    open();
    await done(1);
  });

  it('L1 holds what is not allowed', async () => {
    park(page, {'data-consent': 'analytics', text: noting('a')});
    park(page, {'data-consent': 'necessary', text: noting('b')});
    open();
    await done(1);
    expect(page.window.ran).to.deep.equal(['b']);
  });

  it('L5 releases what is allowed, once it is', async () => {
    park(page, {'data-consent': 'analytics', text: noting('a')});
    park(page, {'data-consent': 'maps', text: noting('b')});
    open();
    store.choose({maps: true}, 'api');
    await done(1);
    expect(page.window.ran).to.deep.equal(['b']);
  });

  it('requires every name to be allowed when there are several', async () => {
    park(page, {'data-consent': ' analytics\n maps ', text: noting('a')});
    open();
    store.choose({maps: true}, 'api');
    await looked();
    expect(page.window.ran).to.be.empty;
    store.choose({analytics: true}, 'api');
    await done(1);
  });

  it('releases once, however often the choice is made', async () => {
    park(page, {'data-consent': 'analytics', text: noting('a')});
    open();
    store.acceptAll('api');
    store.acceptAll('api');
    await done(1);
    store.rejectAll('api');
    store.acceptAll('api');
    await looked();
    expect(page.window.ran).to.deep.equal(['a']);
  });

  for (const kind of ['iframe', 'img'] as const) {
    it(`R4 ends the fight with a script that fills an ${kind} again and again, and releases it once`, async () => {
      const address = fetched('a');
      let count = 0;
      const element = page.document.createElement(kind);
      element.dataset['consent'] = 'analytics';
      element.dataset['src'] = address;
      body.append(element);
      // Ends by itself, or this test would never end.
      new page.window.MutationObserver(() => {
        for (const each of [element, ...page.document.querySelectorAll(kind)])
          if (!each.hasAttribute('src') && ++count < 50) each.setAttribute('src', address);
      }).observe(page.document, {subtree: true, childList: true, attributes: true});
      open();
      element.title = 'changed';
      await looked();
      await looked();
      expect(count).to.be.lessThan(10);
      expect(page.document.querySelector(`${kind}[src]`)).to.be.null;
      expect(page.document.querySelector('template')!.dataset['consent']).to.equal('analytics');
      store.acceptAll('api');
      await until(() => page.document.querySelector(kind)?.getAttribute('src') === address);
      expect(page.document.querySelectorAll(kind)).to.have.length(1);
    });
  }

  for (const [who, isMade, expected] of [
    ['a script of the page has made', true, ['a']],
    ['the parser has made', false, []],
  ] as const) {
    it(`R54 under a nonce, starts what auto-block has held if ${who} it: ${expected.length}`, () => {
      const script = park(page, {'data-consent': 'analytics', 'data-src': fetched('a')});
      const started: string[] = [];
      heldScripts.set(script, {isMade, start: () => started.push('a')});
      open('abc');
      expect(started).to.be.empty;
      store.acceptAll('api');
      expect(started).to.deep.equal(expected);
      expect(reported).to.have.length(isMade ? 0 : 1);
    });
  }

  it('notes the names that something has run for', async () => {
    park(page, {'data-consent': 'stats maps', text: noting('a')});
    open();
    expect([...released]).to.be.empty;
    store.acceptAll('api');
    expect([...released]).to.deep.equal(['stats', 'maps']);
  });

  it('runs nothing for a name that every object has and the policy does not', async () => {
    park(page, {'data-consent': 'constructor', text: noting('a')});
    open();
    store.acceptAll('api');
    await looked();
    expect(page.window.ran).to.be.empty;
    expect(reported).not.to.be.empty;
  });

  describe('when something is added later', () => {
    it('holds it before the choice', async () => {
      open();
      park(page, {'data-consent': 'analytics', text: noting('a')});
      await looked();
      expect(page.window.ran).to.be.empty;
    });

    it('releases it with the choice', async () => {
      open();
      park(page, {'data-consent': 'analytics', text: noting('a')});
      await looked();
      store.acceptAll('api');
      await done(1);
    });

    it('releases it at once after the choice', async () => {
      open();
      store.acceptAll('api');
      park(page, {'data-consent': 'analytics', text: noting('a')});
      await done(1);
    });

    it('releases it once it stays in the page, when a script adds, removes and adds it again', async () => {
      open();
      store.acceptAll('api');
      const script = park(page, {'data-consent': 'analytics', text: noting('a')});
      script.remove();
      await looked();
      body.append(script);
      await done(1);
    });

    it('does not release it again when it is moved', async () => {
      open();
      store.acceptAll('api');
      body.innerHTML = '<div></div><iframe id="x" data-consent="maps" data-src="page.html"></iframe>';
      const frame = page.document.getElementById('x')!;
      await until(() => frame.hasAttribute('src'));
      frame.removeAttribute('src');
      body.firstElementChild!.append(frame);
      await looked();
      expect(frame.hasAttribute('src')).to.be.false;
    });
  });

  it('L7 runs nothing that was withdrawn before its turn, and runs it after a later yes', async () => {
    park(page, {'data-consent': 'analytics', 'data-src': fetched('a')});
    park(page, {'data-consent': 'analytics', text: noting('b')});
    const frame = page.document.createElement('iframe');
    Object.assign(frame.dataset, {consent: 'analytics', src: fetched('c')});
    body.append(frame);
    open();
    store.acceptAll('api');
    store.rejectAll('api');
    await until(() => !frame.hasAttribute('src'));
    await looked();
    expect(page.window.ran).to.be.empty;
    store.acceptAll('api');
    await done(2);
    expect(page.window.ran).to.deep.equal(['a', 'b']);
    await until(() => frame.hasAttribute('src'));
  });

  it('runs no copy of a script that is still in the page, and one that comes back later', async () => {
    const box = page.document.createElement('div');
    body.append(box);
    box.append(park(page, {'data-consent': 'analytics', text: noting('a')}));
    open();
    store.acceptAll('api');
    await done(1);
    body.append(box.cloneNode(true));
    park(page, {'data-consent': 'analytics', text: noting('b')});
    await done(2);
    expect(page.window.ran).to.deep.equal(['a', 'b']);
    // As a router does that keeps the markup of a page.
    const copy = box.cloneNode(true);
    body.replaceChildren();
    await looked();
    body.append(copy);
    await done(3);
    expect(page.window.ran).to.deep.equal(['a', 'b', 'a']);
  });

  it('R2 runs no copy of a script that another script has made anew, as with innerHTML +=', async () => {
    body.innerHTML = '<div></div>';
    body.firstElementChild!.append(park(page, {'data-consent': 'analytics', text: noting('a')}));
    open();
    store.acceptAll('api');
    await done(1);
    for (const name of ['b', 'c']) {
      const {ran} = page.window as unknown as {ran: string[]};
      const before = ran.length;
      body.firstElementChild!.innerHTML += '<p></p>';
      park(page, {'data-consent': 'analytics', text: noting(name)});
      await done(before + 1);
    }
    expect(page.window.ran).to.deep.equal(['a', 'b', 'c']);
  });

  describe('with embeds', () => {
    const address = '/test/fixtures/unit/page.html?embed';

    it('L18 loads nothing before the choice', async () => {
      body.innerHTML = `<iframe data-consent="videos" data-src="${address}"></iframe>`;
      open();
      await looked();
      expect(body.querySelector('iframe')!.hasAttribute('src')).to.be.false;
    });

    it('loads after the choice', async () => {
      body.innerHTML = `<iframe data-consent="videos" data-src="${address}"></iframe>`;
      open();
      store.acceptAll('api');
      await until(() => body.querySelector('iframe')!.getAttribute('src') === address);
    });

    it('L18 also holds images and links', async () => {
      body.innerHTML =
        '<img data-consent="stats" data-src="noting.js" alt=""><link rel="stylesheet" data-consent="stats" data-href="https://a.invalid">' +
        '<link rel="preload" data-consent="stats" data-href="https://b.invalid">';
      open();
      const addresses = (): (string | null)[] =>
        [...body.children].map((e) => e.getAttribute('src') ?? e.getAttribute('href'));
      expect(addresses()).to.deep.equal([null, null, null]);
      store.acceptAll('api');
      await until(() => addresses().join() === 'noting.js,https://a.invalid,');
    });

    it('R4 takes back what another script fills, until it is released', async () => {
      body.innerHTML = `<iframe id="x" data-consent="videos" data-src="${address}"></iframe>`;
      const frame = body.querySelector('iframe')!;
      open();
      await looked();
      frame.src = `${address}&autoplay=1`;
      await until(() => !frame.hasAttribute('src'));
      expect(reported).to.have.length(1);
      expect(reported[0]).to.include({element: frame, attribute: 'data-consent', word: 'src'});
      store.acceptAll('api');
      await until(() => frame.getAttribute('src') === address);
      frame.src = `${address}&autoplay=1`;
      await looked();
      expect(frame.hasAttribute('src')).to.be.true;
      expect(reported).to.have.length(1);
    });

    it('keeps one blocked that would run a script, and reports it', async () => {
      body.innerHTML = '<iframe id="x" data-consent="videos" data-src="javascript:parent.ran.push(1)"></iframe>';
      open();
      store.acceptAll('api');
      await looked();
      expect(body.querySelector('iframe')!.hasAttribute('src')).to.be.false;
      expect(subjects()).to.deep.equal([['x', 'data-consent']]);
      expect([...released]).to.be.empty;
    });
  });

  describe('with a nonce', () => {
    it('runs a script that has it', async () => {
      park(page, {'data-consent': 'necessary', nonce: 'abc', text: noting('a')});
      open('abc');
      await done(1);
    });

    for (const nonce of ['', 'abd']) {
      it(`keeps a script blocked that has ${nonce ? 'another' : 'none'}, and reports it`, async () => {
        park(page, {id: 'x', 'data-consent': 'necessary', nonce, text: noting('a')});
        open('abc');
        await looked();
        expect(page.window.ran).to.be.empty;
        expect(subjects()).to.deep.equal([['x', 'data-consent']]);
      });
    }
  });

  it('hands over each frame that has to wait, and no other element', async () => {
    body.innerHTML =
      '<iframe id="x" data-consent="maps" data-src="page.html"></iframe><img data-consent="maps" data-src="a.png" alt="">';
    open();
    await looked();
    expect([...new Set(held)]).to.deep.equal(['x']);
  });

  it('hands over no released frame', async () => {
    body.innerHTML = '<iframe id="x" data-consent="maps" data-src="page.html"></iframe>';
    store.acceptAll('api');
    open();
    await looked();
    expect(held).to.be.empty;
  });

  describe('with a parking mistake', () => {
    for (const [what, consents] of [
      ['nothing', ' '],
      ['what the policy does not have', 'analytics socail'],
    ] as const) {
      it(`reports a script that names ${what}`, async () => {
        park(page, {id: 'x', 'data-consent': consents, text: noting('a')});
        open();
        store.acceptAll('api');
        await looked();
        expect(subjects()).to.deep.include(['x', 'data-consent']);
        expect(page.window.ran).to.be.empty;
      });
    }

    it('reports a script that has already run', async () => {
      const script = page.document.createElement('script');
      Object.assign(script, {id: 'x', text: noting('a')}).dataset['consent'] = 'analytics';
      body.append(script);
      open();
      await looked();
      expect(subjects()).to.deep.equal([['x', 'data-consent']]);
    });

    it('reports a script of another type, which is not parked', async () => {
      body.innerHTML = '<script id="x" type="text/x-stats" data-consent="stats"></script>';
      open();
      store.acceptAll('api');
      await looked();
      expect(subjects()).to.deep.include(['x', 'data-consent']);
      expect(body.querySelector('script')!.type).to.equal('text/x-stats');
    });

    it('R5 reports an element that cannot wait', async () => {
      body.innerHTML = '<video id="x" data-consent="stats" data-src="film.mp4"></video>';
      open();
      store.acceptAll('api');
      await looked();
      expect(subjects()).to.deep.include(['x', 'data-consent']);
      expect(body.querySelector('video')!.hasAttribute('src')).to.be.false;
    });

    it('ignores data blocks', async () => {
      body.innerHTML = '<script type="application/json" data-consent="analytics">{}</script>';
      open();
      store.acceptAll('api');
      await looked();
      expect(reported).to.be.empty;
      expect(body.querySelector('script')!.type).to.equal('application/json');
    });

    it('reports nothing for what is parked correctly', async () => {
      body.innerHTML =
        '<template data-consent="stats"></template><img data-consent="maps" data-src="a.png" alt=""><script type="text/plain" data-consent="stats"></script>';
      open();
      await looked();
      expect(reported).to.be.empty;
    });
  });
});

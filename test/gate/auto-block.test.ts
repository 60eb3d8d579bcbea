import {expect} from '@open-wc/testing';
import type {Mistake} from '../../src/core/mistake.js';
import type {ConsentStore} from '../../src/core/store.js';
import type * as AutoBlock from '../../src/gate/auto-block.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {newStore, storeOf} from '../fixtures/unit/stores.js';
import {until} from '../fixtures/unit/until.js';

// Of services in the catalogue, at a port that browsers ask nothing of (Fetch Standard, "bad port").
const ADDRESS = 'https://static.hotjar.com:1/a.js';
const GOOGLE = 'https://www.google-analytics.com:1/a.gif';

describe('autoBlock()', () => {
  let page: UnitPage;
  let store: ConsentStore;
  let released: Set<string>;
  let mistakes: Mistake[];
  /** The services that run from the start. */
  let told: string[];
  let autoBlock: typeof AutoBlock.autoBlock;

  const policy = (pending = false): ReturnType<typeof policyOf> =>
    policyOf([categoryOf('analytics', [serviceOf('hotjar', {pending}), serviceOf('google-analytics')])]);

  beforeEach(async () => {
    page = await openPage();
    mistakes = [];
    told = [];
    released = new Set();
    store = storeOf(policy());
    ({autoBlock} = await page.load<typeof AutoBlock>('gate/auto-block.ts'));
    page.document.body.innerHTML = `<img id="early" alt="" src="${ADDRESS}"><img alt="" src="data:,">`;
  });
  afterEach(closePages);

  const start = (): void =>
    autoBlock({
      ...{store, released},
      report: (mistake) => mistakes.push(mistake),
      isTold: (name) => told.includes(name),
    });

  const make = <Kind extends keyof HTMLElementTagNameMap>(kind: Kind): HTMLElementTagNameMap[Kind] =>
    page.document.createElement(kind);
  const held = ({dataset, attributes}: HTMLElement, attribute = 'src'): unknown => ({
    ...dataset,
    live: attributes.getNamedItem(attribute)?.value,
  });

  describe('of what comes later', () => {
    beforeEach(start);

    for (const kind of ['iframe', 'img'] as const) {
      it(`L1 parks the address that a script gives a new ${kind}`, () => {
        const element = make(kind);
        element.src = ADDRESS;
        expect(held(element)).to.deep.equal({consent: 'hotjar', src: ADDRESS, live: undefined});
      });
    }

    it('L1 parks a script, and its type', () => {
      const script = make('script');
      script.type = 'module';
      script.src = ADDRESS;
      expect(script.type).to.equal('text/plain');
      expect(held(script)).to.deep.equal({consent: 'hotjar', src: ADDRESS, type: 'module', live: undefined});
    });

    it('keeps it parked when it is given another type after that', () => {
      const script = make('script');
      script.src = ADDRESS;
      script.setAttribute('type', 'module');
      expect([script.type, script.dataset.type]).to.deep.equal(['text/plain', 'module']);
    });

    it('parks what is set as an attribute, in whatever case', () => {
      const frame = make('iframe');
      frame.setAttribute('SRC', ADDRESS);
      expect(held(frame)).to.deep.equal({consent: 'hotjar', src: ADDRESS, live: undefined});
    });

    it('parks a picture by the first of several addresses', () => {
      const picture = make('img');
      picture.srcset = 'https://script.hotjar.com:1/a.png 1x, /b.png 2x';
      expect(picture.dataset.consent).to.equal('hotjar');
      expect(picture.srcset).to.equal('');
    });

    it('takes the address that comes after another', () => {
      const frame = make('iframe');
      frame.src = ADDRESS;
      frame.src = `${ADDRESS}?2`;
      expect(held(frame)).to.deep.equal({consent: 'hotjar', src: `${ADDRESS}?2`, live: undefined});
    });

    it('lets the gate put the parked address in its place', () => {
      const frame = make('iframe');
      frame.src = ADDRESS;
      frame.setAttribute('src', ADDRESS);
      expect(frame.getAttribute('src')).to.equal(ADDRESS);
    });

    for (const address of ['/own.js', 'https://other.example/a.js', 'http://[', '']) {
      it(`leaves ${JSON.stringify(address)} alone`, () => {
        const frame = make('iframe');
        frame.setAttribute('src', address);
        expect(held(frame)).to.deep.equal({live: address});
      });
    }

    it('leaves alone what the page has parked', () => {
      const frame = make('iframe');
      frame.dataset.consent = 'analytics';
      frame.setAttribute('src', ADDRESS);
      expect(held(frame)).to.deep.equal({consent: 'analytics', live: ADDRESS});
    });

    it('leaves data blocks alone', () => {
      const script = make('script');
      script.type = 'application/json';
      script.src = ADDRESS;
      expect(held(script)).to.deep.equal({live: ADDRESS});
    });

    it('leaves other attributes alone', () => {
      const frame = make('iframe');
      frame.setAttribute('title', ADDRESS);
      expect(frame.title).to.equal(ADDRESS);
    });

    it('lets go what is allowed, and notes that it has run', () => {
      store.choose({hotjar: true}, 'api');
      const picture = make('img');
      picture.setAttribute('src', ADDRESS);
      expect(held(picture)).to.deep.equal({live: ADDRESS});
      expect([...released]).to.deep.equal(['hotjar']);
    });

    it('runs no script that is in the page already', () => {
      store.choose({hotjar: true}, 'api');
      released.add('hotjar');
      for (let i = 0; i < 2; i++) {
        const script = make('script');
        script.setAttribute('src', ADDRESS);
        page.document.head.append(script);
      }
      expect(page.document.querySelectorAll(`script[src="${ADDRESS}"]`)).to.have.length(1);
    });

    it('lets it hear of the one that is there, also when that has loaded before', async () => {
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

    it('P9 lets go what reads the signal, in the advanced mode', () => {
      told = ['google-analytics'];
      const picture = make('img');
      picture.setAttribute('src', GOOGLE);
      expect(picture.dataset.consent).to.be.undefined;
    });

    it('parks what is put in as markup', async () => {
      page.document.body.insertAdjacentHTML('beforeend', `<p><iframe src="${ADDRESS}"></iframe></p>`);
      const frame = page.document.querySelector('iframe')!;
      await until(() => frame.dataset.consent === 'hotjar');
      expect(held(frame)).to.deep.equal({consent: 'hotjar', src: ADDRESS, live: undefined});
    });

    it('leaves a script alone that was put in as markup, as that does not run', async () => {
      page.document.body.insertAdjacentHTML(
        'beforeend',
        `<script src="${ADDRESS}"></script><iframe src="${ADDRESS}"></iframe>`,
      );
      await until(() => page.document.querySelector('iframe')!.dataset.consent === 'hotjar');
      expect(page.document.querySelector(`script[src="${ADDRESS}"]`)).not.to.be.null;
    });

    it('gives a script of the page the nonce that the gate asks for', () => {
      page.document.head.append(Object.assign(make('script'), {type: 'text/plain', nonce: 'abc'}));
      page.document.head.lastElementChild!.setAttribute('nonce', 'abc');
      const script = make('script');
      script.src = ADDRESS;
      expect(script.nonce).to.equal('abc');
    });

    it('tells the parked script of what the live one hears', async () => {
      const heard: string[] = [];
      const script = make('script');
      script.src = ADDRESS;
      script.addEventListener('load', () => heard.push('load'));
      script.onerror = () => heard.push('error');
      page.document.body.append(script);
      const live = make('script');
      script.replaceWith(live);
      await until(() => {
        live.dispatchEvent(new Event('load'));
        return heard.length > 0;
      });
      live.dispatchEvent(new Event('error'));
      expect(heard.slice(-2)).to.deep.equal(['load', 'error']);
    });
  });

  describe('of what was fetched before', () => {
    const named = (): unknown[] =>
      mistakes.map((mistake) => 'element' in mistake && [mistake.element.getAttribute('id'), mistake.attribute]);

    it('names what may not run', () => {
      start();
      expect(named()).to.deep.equal([['early', 'src']]);
    });

    it('says nothing of what is allowed', () => {
      store = storeOf(policy(), {hotjar: true});
      start();
      expect(mistakes).to.be.empty;
    });

    it('says nothing of what a page has parked', () => {
      page.document.getElementById('early')!.dataset['consent'] = 'hotjar';
      start();
      expect(mistakes).to.be.empty;
    });

    it('says nothing before the store has been configured', () => {
      store = newStore();
      start();
      expect(mistakes).to.be.empty;
    });

    it('names it then', () => {
      store = newStore();
      start();
      store.configure(policy());
      expect(named()).to.deep.equal([['early', 'src']]);
    });

    it('waits until the services have been found in the catalogue, and says nothing of what is allowed then', () => {
      store = storeOf(policy(true), {hotjar: true});
      start();
      store.update(policy());
      expect(mistakes).to.be.empty;
    });

    it('names it once', () => {
      start();
      store.rejectAll('api');
      expect(mistakes).to.have.length(1);
    });
  });
});

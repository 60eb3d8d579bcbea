import {expect} from '@open-wc/testing';
import type * as HostModule from '../../src/core/host.js';
import type * as Module from '../../src/gate/auto-block.js';
import {Consent} from '../../src/core/consent.js';
import type {ElementMistake} from '../../src/core/mistake.js';
import type {ConsentMode} from '../../src/core/policy.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {until} from '../fixtures/unit/until.js';
import type {CatalogueService} from '../../src/services/service.js';

const ADDRESS = 'https://stats.example/a.js';
const facts = (name: string, hosts: string[], more: Partial<CatalogueService> = {}): CatalogueService => ({
  ...{name, label: name, provider: 'A', privacyHref: 'https://a.example/', purpose: 'B.', hosts},
  ...{bases: ['consent'], cookies: [], sources: [], ...more},
});
const catalogue = [
  facts('stats', ['stats.example', '*.films.example']),
  facts('google', ['tag.example'], {consentTypes: ['analytics_storage']}),
];

describe('autoBlock()', () => {
  let page: UnitPage;
  let consent: Consent;
  let ran: Set<string>;
  let mistakes: ElementMistake[];
  let host: HostModule.Host;
  let autoBlock: typeof Module.autoBlock;

  beforeEach(async () => {
    page = await openPage();
    mistakes = [];
    ran = new Set();
    consent = new Consent();
    configure();
    host = {
      consent,
      ran,
      load: async () => (mistake: ElementMistake) => mistakes.push(mistake),
    } as unknown as HostModule.Host;
    (await page.load<typeof HostModule>('core/host.ts')).setHost(host);
    ({autoBlock} = await page.load<typeof Module>('gate/auto-block.ts'));
    page.document.body.innerHTML = `<img id="early" alt="" src="${ADDRESS}"><img alt="" src="data:,">`;
    autoBlock(host, catalogue);
  });
  afterEach(closePages);

  const configure = (consentMode?: ConsentMode): void =>
    consent.configure(
      policyOf([categoryOf('analytics', [serviceOf('stats'), serviceOf('google')])], {
        ...(consentMode && {consentMode}),
      }),
    );
  const make = <Kind extends keyof HTMLElementTagNameMap>(kind: Kind): HTMLElementTagNameMap[Kind] =>
    page.document.createElement(kind);
  const held = ({dataset, attributes}: HTMLElement, attribute = 'src'): unknown => ({
    ...dataset,
    live: attributes.getNamedItem(attribute)?.value,
  });

  for (const kind of ['iframe', 'img'] as const) {
    it(`L1 parks the address that a script gives a new ${kind}`, () => {
      const element = make(kind);
      element.src = ADDRESS;
      expect(held(element)).to.deep.equal({consent: 'stats', src: ADDRESS, live: undefined});
    });
  }

  it('L1 parks a script, and its type', () => {
    const script = make('script');
    script.type = 'module';
    script.src = ADDRESS;
    expect(script.type).to.equal('text/plain');
    expect(held(script)).to.deep.equal({consent: 'stats', src: ADDRESS, type: 'module', live: undefined});
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
    expect(held(frame)).to.deep.equal({consent: 'stats', src: ADDRESS, live: undefined});
  });

  it('parks a picture by the first of several addresses', () => {
    const picture = make('img');
    picture.srcset = 'https://www.films.example/a.png 1x, /b.png 2x';
    expect(picture.dataset.consent).to.equal('stats');
    expect(picture.srcset).to.equal('');
  });

  it('takes the address that comes after another', () => {
    const frame = make('iframe');
    frame.src = ADDRESS;
    frame.src = `${ADDRESS}?2`;
    expect(held(frame)).to.deep.equal({consent: 'stats', src: `${ADDRESS}?2`, live: undefined});
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
    consent.choose({stats: true});
    const picture = make('img');
    picture.setAttribute('src', ADDRESS);
    expect(held(picture)).to.deep.equal({live: ADDRESS});
    expect([...ran]).to.deep.equal(['stats']);
  });

  it('runs no script that is in the page already', () => {
    consent.choose({stats: true});
    ran.add('stats');
    for (let i = 0; i < 2; i++) {
      const script = make('script');
      script.setAttribute('src', ADDRESS);
      page.document.head.append(script);
    }
    expect(page.document.querySelectorAll(`script[src="${ADDRESS}"]`)).to.have.length(1);
  });

  it('lets it hear of the one that is there, also when that has loaded before', async () => {
    consent.choose({stats: true});
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
    configure('advanced');
    const picture = make('img');
    picture.setAttribute('src', 'https://tag.example/a.gif');
    expect(picture.dataset.consent).to.be.undefined;
  });

  it('parks what is put in as markup', async () => {
    page.document.body.insertAdjacentHTML('beforeend', `<p><iframe src="${ADDRESS}"></iframe></p>`);
    const frame = page.document.querySelector('iframe')!;
    await until(() => frame.dataset.consent === 'stats');
    expect(held(frame)).to.deep.equal({consent: 'stats', src: ADDRESS, live: undefined});
  });

  it('leaves a script alone that was put in as markup, as that does not run', async () => {
    page.document.body.insertAdjacentHTML(
      'beforeend',
      `<script src="${ADDRESS}"></script><iframe src="${ADDRESS}"></iframe>`,
    );
    await until(() => page.document.querySelector('iframe')!.dataset.consent === 'stats');
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

  describe('of what was fetched before', () => {
    const named = (): string[] => mistakes.map(({element}) => element.id);

    it('names what may not run', async () => {
      await until(() => mistakes.length > 0);
      expect(named()).to.deep.equal(['early']);
      expect(mistakes[0]!.attribute).to.equal('src');
    });

    it('waits for the policy, and says nothing of what is allowed', async () => {
      await until(() => mistakes.length > 0);
      mistakes.length = 0;
      const undecided = new Consent();
      autoBlock({...host, consent: undecided}, catalogue);
      undecided.configure(policyOf([categoryOf('analytics', [serviceOf('stats')])]), {stats: true});
      await Promise.resolve();
      expect(mistakes).to.have.length(0);
    });
  });
});

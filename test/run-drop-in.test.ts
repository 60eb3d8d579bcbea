import {expect, nextFrame} from '@open-wc/testing';
import type {Consent} from '../src/core/consent.js';
import type * as HostModule from '../src/core/host.js';
import type * as Module from '../src/run-drop-in.js';
import {clearCookies, forbidCookies} from './fixtures/unit/cookies.js';
import {closePages, openPage, type UnitPage} from './fixtures/unit/open-page.js';
import {until} from './fixtures/unit/until.js';

const FOLDER = '/test/fixtures/unit';
const WRONG = 'A'.repeat(43);

describe('runDropIn()', () => {
  let page: UnitPage;
  let unit: typeof Module;
  let tag: HTMLScriptElement;
  let host: HostModule.Host;
  let said: string[];
  let hash: string;

  before(async () => {
    const file = await fetch(`${FOLDER}/consent-probe-1.js`);
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    hash = btoa(String.fromCharCode(...new Uint8Array(digest))).slice(0, -1);
  });
  beforeEach(async () => {
    said = [];
    page = await openPage();
    const {console, Document} = page.window;
    console.error = (...values: unknown[]) => said.push(values.join(' '));
    unit = await page.load<typeof Module>('run-drop-in.ts');
    tag = page.document.createElement('script');
    // Has an address, but is not run: the module runs in its place.
    Object.assign(tag, {type: 'text/plain', src: `${FOLDER}/consent.js`, nonce: 'abc'});
    page.document.head.append(tag);
    Object.defineProperty(Document.prototype, 'currentScript', {configurable: true, get: () => tag});
  });
  afterEach(() => {
    closePages();
    clearCookies();
  });

  const run = async (
    hashes: Record<string, string> = {},
    parts?: Iterable<readonly [string, unknown]>,
    attributes: Record<string, string> = {},
  ): Promise<void> => {
    for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
    unit.runDropIn({version: '1', hashes: {index: WRONG, ...hashes}}, parts);
    host = (await page.load<typeof HostModule>('core/host.ts')).currentHost()!;
  };
  const added = (): HTMLScriptElement[] =>
    [...page.document.head.querySelectorAll('script')].filter(({src}) => /consent-\w+-1\.js$/.test(src));

  it('puts the consent into the page, as window.consent', async () => {
    await run();
    expect((page.window as unknown as {consent: Consent}).consent).to.equal(host.consent);
  });

  it('reads the configuration of its tag', async () => {
    await run({}, undefined, {'data-policy-href': '/cookies', 'data-analytics': ''});
    expect(Object.keys(host.consent.choices)).to.deep.equal(['necessary', 'analytics']);
  });

  it('finds its tag also where an element is called currentScript', async () => {
    page.document.body.innerHTML = '<img name="currentScript" alt="">';
    await run({}, undefined, {'data-policy-href': '/cookies'});
    expect(host.consent.policy!.policyHref).to.equal('/cookies');
  });

  it('adds scripts with the nonce of its tag', async () => {
    await run();
    expect(host.addScript(`${FOLDER}/noting.js`).nonce).to.equal('abc');
  });

  describe('load()', () => {
    it('loads the part that stands beside the tag', async () => {
      await run({probe: hash});
      expect(await host.load('probe')).to.equal('the probe');
    });

    it('loads it as a module with its hash, by an address with the version in it', async () => {
      await run({probe: hash});
      await host.load('probe');
      const [{src, type, integrity, crossOrigin}] = added() as [HTMLScriptElement];
      expect({src: new URL(src).pathname, type, integrity, crossOrigin}).to.deep.equal({
        ...{src: `${FOLDER}/consent-probe-1.js`, type: 'module', crossOrigin: 'anonymous'},
        integrity: `sha256-${hash}=`,
      });
    });

    it('loads it once, however often it is asked for', async () => {
      await run({probe: hash});
      await Promise.all([host.load('probe'), host.load('probe')]);
      await host.load('probe');
      expect(added()).to.have.length(1);
    });

    it('takes one that came along', async () => {
      await run({probe: WRONG}, [['probe', 'the given']]);
      expect(await host.load('probe')).to.equal('the given');
      expect(added()).to.be.empty;
    });

    it('finds the hash of a part that is not needed at once in the part index', async () => {
      await run({index: WRONG}, [['index', {probe: hash}]]);
      expect(await host.load('probe')).to.equal('the probe');
    });

    it('asks nobody for a part that the part index does not have either', async () => {
      await run({index: WRONG}, [['index', {probe: hash}]]);
      expect(await host.load('gd')).to.be.undefined;
      expect(added()).to.be.empty;
    });

    it('has nothing where the part index cannot be had', async () => {
      await run({index: WRONG});
      expect(await host.load('probe')).to.be.undefined;
      expect(said).to.have.length(1);
    });

    for (const [what, part, wrong] of [
      ['is not the one that was built', 'probe', WRONG],
      ['is not there', 'missing', WRONG],
    ] as const) {
      describe(`when the file ${what}`, () => {
        beforeEach(async () => {
          await run({[part]: wrong});
          await host.load(part);
        });

        it('has nothing', async () => {
          expect(await host.load(part)).to.be.undefined;
        });

        it('names its address, once', async () => {
          await host.load(part);
          const own = said.filter((message) => message.includes('consent-elements'));
          expect(own).to.deep.equal([`consent-elements: cannot load ${location.origin}${FOLDER}/consent-${part}-1.js`]);
        });

        it('runs nothing of it', () => {
          expect(host.parts.has(part)).to.be.false;
        });
      });
    }
  });

  describe('when the catalogue is not the one that was built', () => {
    it('its services stay blocked', async () => {
      await run({catalogue: WRONG}, [['banner', {}]], {'data-analytics': 'hotjar:3456789'});
      host.consent.acceptAll();
      await until(() => said.length > 0);
      expect(host.consent.choices).to.deep.equal({necessary: true, analytics: false, hotjar: false});
    });
  });

  describe('in the head', () => {
    const banner = (): HTMLScriptElement[] => added().filter(({src}) => src.includes('banner'));
    /** What the script was told; a browser that does not know it keeps it all the same. */
    const blocking = (script: HTMLScriptElement): string => String((script as {blocking?: unknown}).blocking);
    const inHead = async (attributes: Record<string, string> = {}): Promise<void> => {
      page.document.body.remove();
      // As in a page that is in no frame.
      Object.defineProperty(page.window, 'parent', {value: page.window, configurable: true});
      await run({banner: WRONG, cy: WRONG}, undefined, attributes);
    };

    it('loads the banner before the page is there', async () => {
      await inHead();
      expect(added().map(({src}) => src.replace(/.*\//, ''))).to.deep.equal(['consent-banner-1.js']);
    });

    it('P6 loads nothing in a frame', async () => {
      page.document.body.remove();
      await run({banner: WRONG});
      expect(added()).to.be.empty;
    });

    it('loads nothing where a choice has been kept, whatever its name', async () => {
      document.cookie = 'choice=v=1&id=a;path=/';
      await inHead();
      expect(added()).to.be.empty;
    });

    it('holds the first paint for what stands in the flow', async () => {
      await inHead({'data-policy-href': '/cookies', 'data-layout': 'top'});
      await nextFrame();
      expect(banner().map(blocking)).to.deep.equal(['render']);
    });

    it('does not hold it for what floats', async () => {
      await inHead({'data-policy-href': '/cookies'});
      await nextFrame();
      expect(banner().map(blocking)).to.deep.equal(['']);
    });

    it('P11 throws nothing where cookies are forbidden', async () => {
      forbidCookies(page.document);
      await inHead();
      expect(banner()).to.have.length(1);
    });
  });
});

import {expect, nextFrame} from '@open-wc/testing';
import type {Consent} from '../../src/core/consent.js';
import type * as Module from '../../src/entries/start-drop-in.js';
import type {Page} from '../../src/page/page.js';
import type {Parts} from '../../src/page/parts.js';
import {clearCookies} from '../fixtures/unit/cookies.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {until} from '../fixtures/unit/until.js';
import {BANNER, KEY} from '../page/started-page.js';

const FOLDER = '/test/fixtures/unit/folder/';

describe('startDropIn()', () => {
  let frame: UnitPage;
  let unit: typeof Module;
  let tag: HTMLScriptElement | null;
  /** The errors in the console. */
  let errors: string[];
  let warnings: string[];

  beforeEach(async () => {
    // One for each page: a closed page may still report that a file failed to load.
    const ownErrors: string[] = (errors = []);
    const ownWarnings: string[] = (warnings = []);
    frame = await openPage();
    const {console, Document} = frame.window;
    console.error = (...values: unknown[]) => ownErrors.push(values.join(' '));
    console.warn = (...values: unknown[]) => ownWarnings.push(values.join(' '));
    unit = await frame.load<typeof Module>('entries/start-drop-in.ts');
    tag = frame.document.createElement('script');
    // The tag has an address but does not run: the module runs instead.
    Object.assign(tag, {type: 'text/plain', src: '/test/fixtures/unit/consent.js', nonce: 'abc', async: false});
    frame.document.head.append(tag);
    Object.defineProperty(Document.prototype, 'currentScript', {configurable: true, get: () => tag});
  });
  afterEach(() => {
    closePages();
    clearCookies();
    sessionStorage.clear();
  });

  const globals = (): {consent?: Consent; ran?: unknown[]; [KEY]?: Page} => frame.window as never;
  const page = (): Page => globals()[KEY]!;
  const run = (attributes: Record<string, string> = {}, inside: Partial<Parts> = {}): void => {
    for (const [name, value] of Object.entries(attributes)) tag!.setAttribute(name, value);
    unit.startDropIn({banner: {define: () => undefined}, ...inside});
  };

  it('sets window.consent on the page', () => {
    run();
    expect(globals().consent).to.equal(page().consent);
  });

  it('makes it read-only', () => {
    run();
    expect(Object.getOwnPropertyDescriptor(frame.window, 'consent')).to.include({writable: false, configurable: true});
  });

  describe('when a script of the page has declared a variable `consent`', () => {
    beforeEach(() => {
      frame.document.head.append(Object.assign(frame.document.createElement('script'), {text: 'var consent = 1;'}));
      run({'data-auto-block': '', async: ''});
    });

    it('P12 throws nothing and continues', async () => {
      await until(() => globals().ran?.[0] === 'auto-block');
    });

    it('P12 reports that consent cannot be reached, unless the browser allows it', () => {
      // Firefox allows redefining a declared variable.
      if (globals().consent === page().consent) return;
      expect(errors).to.have.length(1);
      expect(errors[0]).to.include('consent-elements: the page has a variable called consent').and.include('Rename');
    });
  });

  it('reads the configuration from its tag', () => {
    run({'data-policy-href': '/cookies', 'data-analytics': ''});
    expect(Object.keys(globals().consent!.choices)).to.deep.equal(['necessary', 'analytics']);
  });

  it('P12 finds its tag even when an element is named currentScript', () => {
    frame.document.body.innerHTML = '<img name="currentScript" alt="">';
    run({'data-policy-href': '/cookies'});
    expect(page().store.policy!.policyHref).to.equal('/cookies');
  });

  it('gives scripts the nonce of its tag', () => {
    run();
    page().addScript('/test/fixtures/unit/noting.js');
    expect((frame.document.head.lastElementChild as HTMLScriptElement).nonce).to.equal('abc');
  });

  it('finds its other files in the folder of its tag', async () => {
    run();
    await page().parts.load('choices');
    const script = frame.document.head.lastElementChild as HTMLScriptElement;
    expect(new URL(script.src).pathname).to.equal(`${FOLDER}choices.js`);
    expect(globals().ran).to.deep.equal(['choices']);
  });

  it('lends them its own Lit', () => {
    const lit = {} as never;
    unit.startDropIn({}, lit);
    expect(page().lit).to.equal(lit);
  });

  it('logs nothing', () => {
    run();
    expect([...errors, ...warnings]).to.be.empty;
  });

  for (const [what, subject, forgetAddress] of [
    ['its tag stands inside the page', 'it is inlined in the page, so', () => tag!.removeAttribute('src')],
    ['its tag has a data: address', 'it is inlined in the page, so', () => (tag!.src = 'data:text/javascript,')],
    [
      'its tag has a blob: address',
      'it is inlined in the page, so',
      () => (tag!.src = URL.createObjectURL(new Blob())),
    ],
    ['it runs without a tag', 'it was loaded as a module, or run by another script, so', () => (tag = null)],
  ] as const) {
    describe(`when ${what}`, () => {
      beforeEach(() => {
        frame.document.body.innerHTML = BANNER;
        forgetAddress();
        unit.startDropIn({banner: {define: () => undefined}});
      });

      it('reports it once, with the remedy', () => {
        expect(errors).to.have.length(1);
        expect(errors[0]).to.include(`consent-elements: ${subject}`).and.include('Write <script src="…/consent.js">');
      });

      it('keeps working', async () => {
        globals().consent!.acceptAll();
        await until(() => document.cookie.includes('yes=analytics.stats.functional'));
      });

      it('has no other files', async () => {
        expect(await page().parts.load('choices')).to.be.undefined;
      });
    });
  }

  describe('when another copy of this library runs the page', () => {
    const other = {consent: {allows: () => false}};

    beforeEach(() => {
      Object.assign(frame.window, {[KEY]: other});
      run({'data-auto-block': ''});
    });

    it('P7 adds no global', () => {
      expect(frame.window).not.to.have.property('consent');
    });

    it('P7 warns once', () => {
      expect(warnings).to.have.length(1);
    });

    it('P7 starts no auto-block', async () => {
      await nextFrame();
      expect(globals().ran).to.be.undefined;
    });
  });

  describe('with data-auto-block', () => {
    /** The markup written for the parser. */
    let written: string[];
    const replaceWrite = (write: (...texts: string[]) => void): void =>
      void Object.assign(Object.getPrototypeOf(frame.document) as object, {write});

    beforeEach(() => {
      written = [];
      replaceWrite((...texts) => void written.push(...texts));
    });
    const startedWith = (): Promise<void> => until(() => globals().ran?.[0] === 'auto-block');

    it('makes the parser wait for its classic script, with its hash and the nonce', () => {
      run({'data-auto-block': ''});
      expect(written).to.have.length(1);
      expect(written[0]).to.match(
        new RegExp(
          `^<script src="http[^"]+${FOLDER}auto-block-early\\.js" integrity="sha256-[^"]{43}=" crossorigin nonce="abc"></script>$`,
        ),
      );
    });

    it('writes a script that runs', async () => {
      run({'data-auto-block': ''});
      const template = frame.document.createElement('template');
      template.innerHTML = written[0]!;
      const {src, integrity, crossOrigin} = template.content.firstElementChild as HTMLScriptElement;
      const script = Object.assign(frame.document.createElement('script'), {integrity, crossOrigin, src});
      frame.document.head.append(script);
      await until(() => globals().ran?.[0] === 'auto-block-early');
    });

    for (const name of ['async', 'defer']) {
      it(`starts it as a module when the tag has \`${name}\`, since nothing waits for that tag`, async () => {
        run({'data-auto-block': '', [name]: ''});
        await startedWith();
        expect(globals().ran![1]).to.equal(page());
        expect(written).to.be.empty;
      });
    }

    it('starts the bundled one at once', () => {
      const pages: unknown[] = [];
      run({'data-auto-block': ''}, {'auto-block': {start: (each) => void pages.push(each)}});
      expect(pages).to.deep.equal([page()]);
      expect(written).to.be.empty;
    });

    it('P11 throws nothing when the page forbids its Trusted Types policy', () => {
      const createPolicy = (): never => {
        throw new TypeError('Policy disallowed.');
      };
      Object.defineProperty(frame.window, 'trustedTypes', {value: {createPolicy}});
      run({'data-auto-block': ''});
      expect(written).to.be.empty;
    });

    it('starts it as a module in an XML document, which cannot be written to', async () => {
      replaceWrite(() => {
        throw new DOMException('Only HTML documents support write().', 'InvalidStateError');
      });
      run({'data-auto-block': ''});
      await startedWith();
    });

    it('throws nothing when its folder is unknown', async () => {
      tag!.removeAttribute('src');
      run({'data-auto-block': ''});
      await nextFrame();
      expect(written).to.be.empty;
    });
  });

  it('starts no auto-block without the attribute', async () => {
    run();
    await nextFrame();
    expect(globals().ran).to.be.undefined;
  });
});

import {expect} from '@open-wc/testing';
import type * as Scripts from '../../src/gate/scripts.js';
import type * as Watch from '../../src/gate/watch.js';
import {isJavaScript} from '../../src/gate/scripts.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {fetched, noting, park} from '../fixtures/unit/parked.js';
import {until} from '../fixtures/unit/until.js';

describe('isJavaScript()', () => {
  for (const type of [
    ...['', ' ', 'module', 'MODULE', 'text/javascript', ' text/javascript ', 'application/javascript'],
    ...['text/ecmascript', 'application/x-javascript', 'application/x-ecmascript'],
  ]) {
    it(`is true of ${JSON.stringify(type)}`, () => {
      expect(isJavaScript(type)).to.be.true;
    });
  }

  for (const type of ['text/plain', 'application/json', 'importmap', 'text/template', 'speculationrules']) {
    it(`is false of ${JSON.stringify(type)}`, () => {
      expect(isJavaScript(type)).to.be.false;
    });
  }
});

const UNRELEASABLE = 'unreleasable';

describe('createScriptQueue()', () => {
  let page: UnitPage;
  let ran: string[];
  let released: HTMLScriptElement[];
  /** The type of each before it ran. */
  let types: string[];
  /** The number of scripts that had run before each. */
  let ranBefore: number[];
  let queue: (script: HTMLScriptElement) => void;
  let mayRun: (script: HTMLScriptElement) => boolean;

  beforeEach(async () => {
    page = await openPage();
    ran = page.window.ran = [];
    released = [];
    types = [];
    ranBefore = [];
    const {createScriptQueue} = await page.load<typeof Scripts>('gate/scripts.ts');
    // As the gate does; watchers also hear when the page has been parsed.
    (await page.load<typeof Watch>('gate/watch.ts')).watch('script', () => undefined);
    mayRun = () => true;
    const onRelease = (script: HTMLScriptElement): void => {
      if (script.id === UNRELEASABLE) throw new Error('cannot be released');
      released.push(script);
      types.push(script.type);
      ranBefore.push(ran.length);
    };
    queue = createScriptQueue((script) => mayRun(script), onRelease);
  });
  afterEach(closePages);

  /** Parks these scripts in the page in this order, and releases them. */
  const release = (...scripts: Record<string, string>[]): HTMLScriptElement[] => {
    const parked = scripts.map((attributes) => park(page, attributes));
    parked.forEach(queue);
    return parked;
  };
  const done = (count: number): Promise<void> => until(() => ran.length >= count);

  it('runs an inline script', async () => {
    release({text: noting('a')});
    await done(1);
  });

  it('runs an external script, from data-src or from src', async () => {
    release({'data-src': fetched('a')}, {src: fetched('b')});
    await done(2);
    expect(ran).to.deep.equal(['a', 'b']);
  });

  it('runs nothing before the current task ends', () => {
    release({text: noting('a')});
    expect(ran).to.be.empty;
  });

  it('runs external and inline scripts in document order', async () => {
    release({'data-src': fetched('a')}, {text: noting('b')}, {'data-src': fetched('c')}, {text: noting('d')});
    await done(4);
    expect(ran).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('fetches consecutive external scripts in parallel, and runs them in order', async () => {
    release({'data-src': fetched('a')}, {'data-src': fetched('b')});
    await done(2);
    expect(ranBefore).to.deep.equal([0, 0]);
    expect(released.map((script) => script.async)).to.deep.equal([false, false]);
    expect(ran).to.deep.equal(['a', 'b']);
  });

  it('continues after one that cannot be released', async () => {
    const {error} = page.window.console;
    const said: unknown[] = [];
    page.window.console.error = (...values: unknown[]) => said.push(...values);
    release({text: noting('a'), id: UNRELEASABLE}, {text: noting('b')});
    await done(1);
    page.window.console.error = error;
    expect(ran).to.deep.equal(['b']);
    expect(String(said)).to.equal('Error: cannot be released');
  });

  it('continues after one that fails to load', async () => {
    release({'data-src': '/test/fixtures/unit/missing.js'}, {text: noting('b')});
    await done(1);
  });

  it('continues after one without an address', async () => {
    release({'data-src': ''}, {text: noting('b')});
    await done(1);
  });

  it('continues after one that throws', async () => {
    page.window.addEventListener('error', (event) => event.preventDefault());
    release({text: 'throw new Error("as a test wants")'}, {text: noting('b')});
    await done(1);
  });

  it('continues after one of an unsupported kind', async () => {
    release({'data-src': fetched('a'), nomodule: ''}, {'data-src': '/x', 'data-type': 'text/template'});
    release({text: noting('c')});
    await done(1);
    expect(ran).to.deep.equal(['c']);
  });

  it('L7 asks again in the turn of each: one that may not run any more stays parked, and holds up nothing', async () => {
    const [, second] = release({'data-src': fetched('a')}, {text: noting('b')}, {text: noting('c')});
    mayRun = (script) => script !== second;
    await done(2);
    expect(ran).to.deep.equal(['a', 'c']);
    expect(second!.isConnected).to.be.true;
  });

  it('makes nothing wait for async scripts', async () => {
    release({'data-src': fetched('a'), async: ''}, {text: noting('b')});
    await done(2);
    expect(ran).to.deep.equal(['b', 'a']);
  });

  it('makes async scripts wait for nothing', () => {
    release({'data-src': fetched('a')}, {text: noting('b')}, {'data-src': fetched('c'), async: ''});
    expect(released.map(({src, async}) => [src.at(-1), async])).to.deep.equal([['c', true]]);
  });

  it('ignores async on an inline classic script', async () => {
    release({'data-src': fetched('a')}, {text: noting('b'), async: ''});
    await done(2);
    expect(ran).to.deep.equal(['a', 'b']);
  });

  it('runs deferred scripts and modules after the classic ones', async () => {
    release(
      {'data-src': fetched('d'), defer: ''},
      {text: noting('e'), 'data-type': 'module'},
      {'data-src': fetched('a')},
      {text: noting('b'), defer: ''},
    );
    await done(4);
    expect(ran.slice(0, 2)).to.deep.equal(['a', 'b']);
  });

  it('runs deferred scripts and modules in document order', async () => {
    release(
      {'data-src': fetched('a'), defer: ''},
      {text: noting('b'), 'data-type': 'module'},
      {'data-src': fetched('c'), defer: ''},
    );
    await done(3);
    expect(ran).to.deep.equal(['a', 'b', 'c']);
  });

  it('makes an async module wait for nothing', async () => {
    release({'data-src': fetched('a')}, {text: noting('m'), 'data-type': 'module', async: ''});
    expect([types, released.map(({async}) => async)]).to.deep.equal([['module'], [true]]);
    await done(2);
  });

  it('runs a module as a module', async () => {
    release({text: `window.ran.push(String(this), import.meta.url ? 'module' : '')`, 'data-type': 'module'});
    await done(2);
    expect(ran).to.deep.equal(['undefined', 'module']);
  });

  it('runs scripts added later in turn', async () => {
    release({'data-src': fetched('a')});
    await Promise.resolve();
    release({text: noting('b')});
    await done(2);
    expect(ran).to.deep.equal(['a', 'b']);
  });

  it('skips a script that has left the page', async () => {
    const [first] = release({text: noting('a')}, {text: noting('b')});
    first!.remove();
    await done(1);
    expect(ran).to.deep.equal(['b']);
  });

  it('announces each live script before it runs', async () => {
    release({text: noting('a')});
    await done(1);
    expect(types).to.deep.equal(['']);
  });

  it('R2 looks parked afterwards, for a snapshot of the page', async () => {
    release({text: noting('a')}, {'data-src': fetched('b')}, {text: noting('c'), 'data-type': 'module'});
    await done(3);
    expect(released.map(({type}) => type)).to.deep.equal(['text/plain', 'text/plain', 'text/plain']);
  });

  it('keeps the attributes and the place in the page', async () => {
    const attributes = {
      id: 'one',
      class: 'x',
      'data-extra': 'y',
      nonce: 'abc',
      crossorigin: 'anonymous',
      charset: 'utf-8',
    };
    const [parked] = release({...attributes, referrerpolicy: 'origin', 'data-src': fetched('a')});
    const before = parked!.previousSibling;
    await done(1);
    const live = page.document.getElementById('one') as HTMLScriptElement;
    expect(live.previousSibling).to.equal(before);
    expect(parked!.isConnected).to.be.false;
    const {className, nonce, crossOrigin, referrerPolicy, charset, dataset} = live;
    expect({className, nonce, crossOrigin, referrerPolicy, charset, extra: dataset['extra']}).to.deep.equal({
      ...{className: 'x', nonce: 'abc', crossOrigin: 'anonymous', referrerPolicy: 'origin', charset: 'utf-8'},
      extra: 'y',
    });
  });

  it('rejects a file that does not match integrity', async () => {
    release({'data-src': fetched('a'), integrity: `sha256-${'A'.repeat(43)}=`}, {text: noting('b')});
    await done(1);
    expect(ran).to.deep.equal(['b']);
  });

  it('keeps handlers', async () => {
    release({'data-src': fetched('a'), onload: noting('loaded')});
    await done(2);
    expect(ran).to.deep.equal(['a', 'loaded']);
  });

  describe('while the page is being parsed', () => {
    const state = (readyState: string): void => {
      Object.defineProperty(Object.getPrototypeOf(page.document), 'readyState', {
        value: readyState,
        configurable: true,
      });
      page.document.dispatchEvent(new Event('readystatechange'));
    };
    beforeEach(() => state('loading'));

    it('runs classic scripts', async () => {
      release({text: noting('a')});
      await done(1);
    });

    it('holds deferred scripts until the page is parsed', async () => {
      release({text: noting('m'), 'data-type': 'module'}, {'data-src': fetched('a')}, {text: noting('b')});
      await done(2);
      expect(released).to.have.length(2);
      state('interactive');
      await done(3);
      expect(ran).to.deep.equal(['a', 'b', 'm']);
    });
  });
});

import {expect, nextFrame} from '@open-wc/testing';
import {Consent} from '../../src/core/consent.js';
import type * as HostModule from '../../src/core/host.js';
import type {ElementMistake} from '../../src/core/mistake.js';
import type * as Gate from '../../src/gate/gate.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {noting, park} from '../fixtures/unit/parked.js';
import {councilPolicy} from '../fixtures/unit/policies.js';
import {until} from '../fixtures/unit/until.js';

describe('createGate()', () => {
  let page: UnitPage;
  let body: HTMLElement;
  let consent: Consent;
  let held: string[];
  let reported: ElementMistake[];
  let ran: Set<string>;
  let gate: typeof Gate;

  beforeEach(async () => {
    page = await openPage();
    ({body} = page.document);
    page.window.ran = [];
    reported = [];
    held = [];
    ran = new Set();
    consent = new Consent();
    consent.configure(councilPolicy());
    const {setHost} = await page.load<typeof HostModule>('core/host.ts');
    const say = (mistake: ElementMistake): void => void reported.push(mistake);
    setHost({consent, load: async () => say} as unknown as HostModule.Host);
    gate = await page.load<typeof Gate>('gate/gate.ts');
  });
  afterEach(closePages);

  /** Opens the gate, which from now on follows the consent. */
  const open = (nonce = ''): void => {
    consent.addEventListener(
      'update',
      gate.createGate(consent, nonce, ran, (frame) => held.push(frame.id)),
    );
  };
  const done = (count: number): Promise<void> => until(() => page.window.ran!.length >= count);
  /** Resolves when what has been put in has been looked at, and reported where it is wrong. */
  const looked = nextFrame;
  const subjects = (): unknown[] => reported.map(({element, attribute}) => [element?.id, attribute]);

  it('L1 holds everything until there is a policy', async () => {
    consent = new Consent();
    park(page, {'data-consent': 'necessary', text: noting('a')});
    open();
    await looked();
    expect(page.window.ran).to.be.empty;
  });

  it('lets go what is necessary', async () => {
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

  it('L5 lets go what is allowed, once it is', async () => {
    park(page, {'data-consent': 'analytics', text: noting('a')});
    park(page, {'data-consent': 'maps', text: noting('b')});
    open();
    consent.choose({maps: true});
    await done(1);
    expect(page.window.ran).to.deep.equal(['b']);
  });

  it('wants each name allowed, where there are several', async () => {
    park(page, {'data-consent': ' analytics\n maps ', text: noting('a')});
    open();
    consent.choose({maps: true});
    await looked();
    expect(page.window.ran).to.be.empty;
    consent.choose({analytics: true});
    await done(1);
  });

  it('lets go once, however often the choice is made', async () => {
    park(page, {'data-consent': 'analytics', text: noting('a')});
    open();
    consent.acceptAll();
    consent.acceptAll();
    await done(1);
    consent.rejectAll();
    consent.acceptAll();
    await looked();
    expect(page.window.ran).to.deep.equal(['a']);
  });

  it('notes the names that something has run for', async () => {
    park(page, {'data-consent': 'stats maps', text: noting('a')});
    open();
    expect([...ran]).to.be.empty;
    consent.acceptAll();
    expect([...ran]).to.deep.equal(['stats', 'maps']);
  });

  it('runs nothing for a name that an object has and the policy has not', async () => {
    park(page, {'data-consent': 'constructor', text: noting('a')});
    open();
    consent.acceptAll();
    await looked();
    expect(page.window.ran).to.be.empty;
    expect(reported).not.to.be.empty;
  });

  describe('when something is put in later', () => {
    it('holds it before the choice', async () => {
      open();
      park(page, {'data-consent': 'analytics', text: noting('a')});
      await looked();
      expect(page.window.ran).to.be.empty;
    });

    it('lets it go with the choice', async () => {
      open();
      park(page, {'data-consent': 'analytics', text: noting('a')});
      await looked();
      consent.acceptAll();
      await done(1);
    });

    it('lets it go at once after the choice', async () => {
      open();
      consent.acceptAll();
      park(page, {'data-consent': 'analytics', text: noting('a')});
      await done(1);
    });

    it('does not let it go again when it is moved', async () => {
      open();
      consent.acceptAll();
      body.innerHTML = '<div></div><iframe id="x" data-consent="maps" data-src="page.html"></iframe>';
      const frame = page.document.getElementById('x')!;
      await until(() => frame.hasAttribute('src'));
      frame.removeAttribute('src');
      body.firstElementChild!.append(frame);
      await looked();
      expect(frame.hasAttribute('src')).to.be.false;
    });
  });

  describe('with embeds', () => {
    const address = '/test/fixtures/unit/page.html?embed';

    it('L18 fetches nothing before the choice', async () => {
      body.innerHTML = `<iframe data-consent="videos" data-src="${address}"></iframe>`;
      open();
      await looked();
      expect(body.querySelector('iframe')!.hasAttribute('src')).to.be.false;
    });

    it('fetches after the choice', async () => {
      body.innerHTML = `<iframe data-consent="videos" data-src="${address}"></iframe>`;
      open();
      consent.acceptAll();
      await until(() => body.querySelector('iframe')!.getAttribute('src') === address);
    });

    it('L18 holds images and links, too', async () => {
      body.innerHTML =
        '<img data-consent="stats" data-src="noting.js" alt=""><link rel="preconnect" data-consent="stats" data-href="https://a.invalid">';
      open();
      const addresses = (): (string | null)[] =>
        [...body.children].map((e) => e.getAttribute('src') ?? e.getAttribute('href'));
      expect(addresses()).to.deep.equal([null, null]);
      consent.acceptAll();
      await until(() => addresses().join() === 'noting.js,https://a.invalid');
    });

    it('keeps one blocked that would run a script, and reports it', async () => {
      body.innerHTML = '<iframe id="x" data-consent="videos" data-src="javascript:parent.ran.push(1)"></iframe>';
      open();
      consent.acceptAll();
      await looked();
      expect(body.querySelector('iframe')!.hasAttribute('src')).to.be.false;
      expect(subjects()).to.deep.equal([['x', 'data-consent']]);
      expect([...ran]).to.be.empty;
    });
  });

  describe('with a nonce', () => {
    it('runs a script that has the same', async () => {
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

  it('hands over no frame that is let go', async () => {
    body.innerHTML = '<iframe id="x" data-consent="maps" data-src="page.html"></iframe>';
    consent.acceptAll();
    open();
    await looked();
    expect(held).to.be.empty;
  });

  describe('with what is not parked as it should be', () => {
    for (const [what, consents] of [
      ['nothing', ' '],
      ['what the policy does not have', 'analytics socail'],
    ] as const) {
      it(`reports a script that names ${what}`, async () => {
        park(page, {id: 'x', 'data-consent': consents, text: noting('a')});
        open();
        consent.acceptAll();
        await looked();
        expect(subjects()).to.deep.include(['x', 'data-consent']);
        expect(page.window.ran).to.be.empty;
      });
    }

    it('reports a script that has run', async () => {
      const script = page.document.createElement('script');
      Object.assign(script, {id: 'x', text: noting('a')}).dataset['consent'] = 'analytics';
      body.append(script);
      open();
      await looked();
      expect(subjects()).to.deep.equal([['x', 'data-consent']]);
    });

    it('reports a script of another type, which nobody has parked', async () => {
      body.innerHTML = '<script id="x" type="text/x-stats" data-consent="stats"></script>';
      open();
      consent.acceptAll();
      await looked();
      expect(subjects()).to.deep.include(['x', 'data-consent']);
      expect(body.querySelector('script')!.type).to.equal('text/x-stats');
    });

    it('leaves data alone, and says nothing of it', async () => {
      body.innerHTML = '<script type="application/json" data-consent="analytics">{}</script>';
      open();
      consent.acceptAll();
      await looked();
      expect(reported).to.be.empty;
      expect(body.querySelector('script')!.type).to.equal('application/json');
    });

    it('says nothing of what is parked well', async () => {
      body.innerHTML =
        '<template data-consent="stats"></template><img data-consent="maps" data-src="a.png" alt=""><script type="text/plain" data-consent="stats"></script>';
      open();
      await looked();
      expect(reported).to.be.empty;
    });
  });
});

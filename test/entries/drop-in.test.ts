import {expect} from '@open-wc/testing';
import type {Page} from '../../src/page/page.js';
import {clearCookies} from '../fixtures/unit/cookies.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {KEY} from '../page/started-page.js';

describe('the drop-ins', () => {
  let frame: UnitPage;

  beforeEach(async () => {
    frame = await openPage();
    const tag = Object.assign(frame.document.createElement('script'), {type: 'text/plain', src: '/consent.js'});
    Object.defineProperty(frame.window.Document.prototype, 'currentScript', {configurable: true, get: () => tag});
  });
  afterEach(() => {
    closePages();
    clearCookies();
  });

  const run = async (file: string): Promise<Page> => {
    await frame.load(`entries/${file}.ts`);
    return (frame.window as unknown as {[KEY]: Page})[KEY];
  };
  const fetched = (): number => frame.document.head.querySelectorAll('script[type=module]').length;

  it('consent.js contains the banner', async () => {
    const {parts} = await run('drop-in');
    expect(await parts.load('banner')).to.have.property('define');
    expect(fetched()).to.equal(0);
  });

  it('consent.js contains the Lit that the other files use', async () => {
    const {lit} = await run('drop-in');
    expect(lit).to.have.keys('LitElement', 'css', 'html', 'nothing');
  });

  it('consent.all.js contains every part', async () => {
    const {parts} = await run('drop-in-all');
    for (const name of ['banner', 'choices', 'loaders', 'facts', 'auto-block', 'mistakes', 'statement'] as const) {
      expect(await parts.load(name), name).to.be.ok;
    }
    expect(fetched()).to.equal(0);
  });
});

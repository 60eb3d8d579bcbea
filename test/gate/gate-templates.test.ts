import {expect} from '@open-wc/testing';
import type {ConsentStore} from '../../src/core/store.js';
import type * as Gate from '../../src/gate/gate.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {fetched, noting} from '../fixtures/unit/parked.js';
import {councilPolicy} from '../fixtures/unit/policies.js';
import {storeOf} from '../fixtures/unit/stores.js';
import {until} from '../fixtures/unit/until.js';

describe('createGate() with a template', () => {
  let page: UnitPage;
  let body: HTMLElement;
  let store: ConsentStore;
  let gate: typeof Gate;

  beforeEach(async () => {
    page = await openPage();
    ({body} = page.document);
    page.window.ran = [];
    store = storeOf(councilPolicy());
    gate = await page.load<typeof Gate>('gate/gate.ts');
  });
  afterEach(closePages);

  const open = (markup: string, nonce = ''): void => {
    body.innerHTML = markup;
    const nothing = (): void => undefined;
    const [released, heldScripts] = [new Set<string>(), new WeakMap()];
    const scriptTrust = {trusts: (script: HTMLScriptElement) => !nonce || script.nonce === nonce};
    store.listen(
      gate.createGate({store, scriptTrust, released, heldScripts, report: nothing, showPlaceholder: nothing}),
    );
  };
  const template = (content: string, consents = 'analytics'): string =>
    `<template data-consent="${consents}">${content}</template>`;
  const done = (count: number): Promise<void> => until(() => page.window.ran!.length >= count);

  it('L1 L18 keeps its content inert before the choice', () => {
    open(template(`<p></p><script>${noting('a')}</script>`));
    expect(body.children).to.have.length(1);
    expect(page.window.ran).to.be.empty;
  });

  it('inserts its content after the template', () => {
    open(`${template('<p id="a"></p><p id="b"></p>')}<p id="c"></p>`);
    store.acceptAll('api');
    expect([...body.children].map(({id}) => id)).to.deep.equal(['', 'a', 'b', '', 'c']);
  });

  it('inserts it once', () => {
    open(template('<p></p>'));
    store.acceptAll('api');
    store.acceptAll('api');
    expect(body.querySelectorAll('p')).to.have.length(1);
  });

  it('runs its scripts in document order with those around it', async () => {
    const script = (name: string): string => `<script>${noting(name)}</script>`;
    const parked = (name: string): string =>
      `<script type="text/plain" data-consent="analytics">${noting(name)}</script>`;
    open(parked('a') + template(`<script src="${fetched('b')}"></script>${script('c')}`) + parked('d'));
    store.acceptAll('api');
    await done(4);
    expect(page.window.ran).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('runs its modules as modules', async () => {
    open(template('<script type="module">window.ran.push(String(this))</script>'));
    store.acceptAll('api');
    await done(1);
    expect(page.window.ran).to.deep.equal(['undefined']);
  });

  it('leaves its data blocks alone', () => {
    open(template('<script type="application/json">{}</script>'));
    store.acceptAll('api');
    const script = body.querySelector('script')!;
    expect([script.type, script.dataset['consent']]).to.deep.equal(['application/json', undefined]);
  });

  it('L5 holds content parked for another name', async () => {
    open(
      template(
        `<script type="text/plain" data-consent="videos">${noting('a')}</script><script>${noting('b')}</script><iframe data-consent="videos" data-src="page.html"></iframe>`,
      ),
    );
    store.choose({analytics: true}, 'api');
    await done(1);
    expect(page.window.ran).to.deep.equal(['b']);
    expect(body.querySelector('iframe')!.hasAttribute('src')).to.be.false;
    store.choose({videos: true}, 'api');
    await done(2);
    expect(body.querySelector('iframe')!.hasAttribute('src')).to.be.true;
  });

  it('L5 holds a live script with its own name', async () => {
    open(template(`<script data-consent="videos">${noting('a')}</script><script>${noting('b')}</script>`));
    store.choose({analytics: true}, 'api');
    await done(1);
    expect(page.window.ran).to.deep.equal(['b']);
  });

  it('opens a nested template in turn', () => {
    open(template(template('<p></p>', 'videos')));
    store.choose({analytics: true}, 'api');
    expect(body.querySelector('p')).to.be.null;
    store.choose({videos: true}, 'api');
    expect(body.querySelector('p')).not.to.be.null;
  });

  it('runs only a script that has the nonce', async () => {
    open(template(`<script>${noting('a')}</script><script nonce="abc">${noting('b')}</script>`), 'abc');
    store.acceptAll('api');
    await done(1);
    expect(page.window.ran).to.deep.equal(['b']);
  });

  it('R2 does not insert it twice when both come back in a snapshot', async () => {
    open(`<main>${template('text<p></p>')}</main>`);
    store.acceptAll('api');
    const snapshot = body.innerHTML;
    body.innerHTML = '';
    body.innerHTML = snapshot;
    await until(() => body.querySelectorAll('p').length === 1);
    expect(body.textContent).to.equal('text');
  });

  it('R2 removes it when it comes back and is refused', async () => {
    open(`<main>${template('text<p></p>')}</main><b></b>`);
    store.acceptAll('api');
    const snapshot = body.innerHTML;
    store.rejectAll('api');
    body.innerHTML = snapshot;
    await until(() => !body.querySelector('p'));
    expect([body.textContent, body.querySelectorAll('b').length]).to.deep.equal(['', 1]);
  });
});

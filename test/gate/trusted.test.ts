import {expect} from '@open-wc/testing';
import type * as Trusted from '../../src/gate/trusted.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {until} from '../fixtures/unit/until.js';

interface Rules {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

describe('trusted()', () => {
  let page: UnitPage;
  let trusted: typeof Trusted.trusted;
  let addScript: typeof Trusted.addScript;
  let created: string[];

  const useTrustedTypes = (value: unknown): void => {
    Object.defineProperty(page.window, 'trustedTypes', {value});
  };

  beforeEach(async () => {
    created = [];
    page = await openPage();
    ({trusted, addScript} = await page.load<typeof Trusted>('gate/trusted.ts'));
  });
  afterEach(closePages);

  describe('when the browser has no Trusted Types', () => {
    it('returns strings unchanged', () => {
      useTrustedTypes(undefined);
      expect([trusted().createScript('1 + 1'), trusted().createScriptURL('/a.js')]).to.deep.equal(['1 + 1', '/a.js']);
    });
  });

  describe('when the browser has them', () => {
    beforeEach(() =>
      useTrustedTypes({
        createPolicy(name: string, {createScript, createScriptURL}: Rules): Rules {
          created.push(name);
          return {
            createScript: (text) => `trusted ${createScript(text)}`,
            createScriptURL: (url) => `trusted ${createScriptURL(url)}`,
          };
        },
      }),
    );

    it('trusts the text unchanged', () => {
      expect([trusted().createScript('1'), trusted().createScriptURL('/a.js')]).to.deep.equal([
        'trusted 1',
        'trusted /a.js',
      ]);
    });

    it('creates one policy, named consent-elements', () => {
      trusted();
      trusted();
      expect(created).to.deep.equal(['consent-elements']);
    });

    it('creates none until something needs it', () => {
      expect(created).to.be.empty;
    });
  });

  describe('addScript()', () => {
    const address = '/test/fixtures/unit/noting.js?name=a';
    const added = (): HTMLScriptElement => page.document.head.querySelector('script:last-of-type')!;

    it('runs the script at the address', async () => {
      addScript(address, '');
      await until(() => page.window.ran?.[0] === 'a');
    });

    it('gives it the nonce', () => {
      addScript(address, 'abc');
      expect(added().nonce).to.equal('abc');
    });

    it('sets its properties before it loads', async () => {
      await new Promise((resolve) => addScript(address, '', {onload: resolve, crossOrigin: 'anonymous'}));
      expect(added().crossOrigin).to.equal('anonymous');
    });

    it('gives it a trusted address', () => {
      const createPolicy = (): Rules => ({createScript: String, createScriptURL: (url) => `${url}&trusted`});
      useTrustedTypes({createPolicy});
      addScript(address, '');
      expect(added().getAttribute('src')).to.equal(`${address}&trusted`);
    });
  });

  describe('when the page forbids the policy', () => {
    beforeEach(() =>
      useTrustedTypes({
        createPolicy(): never {
          throw new TypeError('Policy disallowed.');
        },
      }),
    );

    it('lets the browser report it', () => {
      expect(trusted).to.throw('Policy disallowed.');
    });
  });
});

import {expect} from '@open-wc/testing';
import type * as Trusted from '../../src/gate/trusted.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';

interface Rules {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

describe('trusted()', () => {
  let page: UnitPage;
  let trusted: typeof Trusted.trusted;
  let created: string[];

  const useTrustedTypes = (value: unknown): void => {
    Object.defineProperty(page.window, 'trustedTypes', {value});
  };

  beforeEach(async () => {
    created = [];
    page = await openPage();
    ({trusted} = await page.load<typeof Trusted>('gate/trusted.ts'));
  });
  afterEach(closePages);

  describe('where the browser knows no Trusted Types', () => {
    it('leaves strings as they are', () => {
      useTrustedTypes(undefined);
      expect([trusted().createScript('1 + 1'), trusted().createScriptURL('/a.js')]).to.deep.equal(['1 + 1', '/a.js']);
    });
  });

  describe('where the browser knows them', () => {
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

    it('trusts what it is given, as it is', () => {
      expect([trusted().createScript('1'), trusted().createScriptURL('/a.js')]).to.deep.equal([
        'trusted 1',
        'trusted /a.js',
      ]);
    });

    it('creates one policy, called consent-elements', () => {
      trusted();
      trusted();
      expect(created).to.deep.equal(['consent-elements']);
    });

    it('creates none before there is something to trust', () => {
      expect(created).to.be.empty;
    });
  });

  describe('where the page forbids the policy', () => {
    beforeEach(() =>
      useTrustedTypes({
        createPolicy(): never {
          throw new TypeError('Policy disallowed.');
        },
      }),
    );

    it('lets the browser say so', () => {
      expect(trusted).to.throw('Policy disallowed.');
    });
  });
});

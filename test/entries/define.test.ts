import {expect} from '@open-wc/testing';
import type * as Create from '../../src/entries/create-consent.js';
import {clearCookies} from '../fixtures/unit/cookies.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {KEY} from '../page/started-page.js';

const NAMES = ['consent-banner', 'consent-cookie-table', 'consent-embed', 'consent-preferences', 'consent-statement'];

describe('define', () => {
  let frame: UnitPage;
  let unit: typeof Create;
  let warnings: unknown[];

  beforeEach(async () => {
    warnings = [];
    frame = await openPage();
    frame.window.console.warn = (message: unknown) => warnings.push(message);
    unit = await frame.load<typeof Create>('entries/create-consent.ts');
  });
  afterEach(() => {
    closePages();
    clearCookies();
  });

  const define = (): Promise<unknown> => frame.load('entries/define.ts');
  const defined = (): string[] => NAMES.filter((name) => frame.window.customElements.get(name));

  it('registers nothing before the page starts', async () => {
    await define();
    expect(defined()).to.be.empty;
  });

  it('registers the elements when the page starts', async () => {
    await define();
    unit.createConsent();
    expect(defined()).to.deep.equal(NAMES);
  });

  it('registers them at once on a started page', async () => {
    unit.createConsent();
    await define();
    expect(defined()).to.deep.equal(NAMES);
  });

  it('P7 keeps a registered name, and throws nothing', async () => {
    const Other = class extends frame.window.HTMLElement {};
    frame.window.customElements.define('consent-banner', Other);
    await define();
    unit.createConsent();
    expect(frame.window.customElements.get('consent-banner')).to.equal(Other);
    expect(defined()).to.deep.equal(NAMES);
  });

  describe('when another copy of this library runs the page', () => {
    beforeEach(async () => {
      Object.assign(frame.window, {[KEY]: {consent: {allows: () => false}}});
      await define();
      unit.createConsent();
    });

    it('P7 registers nothing: the elements belong to that copy', () => {
      expect(defined()).to.be.empty;
    });

    it('P7 warns once', () => {
      expect(warnings).to.have.length(1);
    });
  });
});

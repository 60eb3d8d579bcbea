import {expect} from '@open-wc/testing';
import type {Consent} from '../src/core/consent.js';
import type * as HostModule from '../src/core/host.js';
import type * as Module from '../src/create-consent.js';
import type {Words} from '../src/i18n/en.js';
import {clearCookies} from './fixtures/unit/cookies.js';
import {closePages, openPage, type UnitPage} from './fixtures/unit/open-page.js';
import {until} from './fixtures/unit/until.js';

const markup = `
  <consent-banner>
    <consent-category name="analytics">
      <consent-service name="stats" label="Statistics"><consent-cookie name="_ga"></consent-cookie></consent-service>
    </consent-category>
  </consent-banner>`;

describe('createConsent()', () => {
  let page: UnitPage;
  let unit: typeof Module;
  let host: HostModule.Host;
  let said: string[];

  beforeEach(async () => {
    said = [];
    page = await openPage();
    const {console} = page.window;
    console.error = (message: string) => said.push(message);
    console.warn = (message: string) => said.push(message);
    unit = await page.load<typeof Module>('create-consent.ts');
  });
  afterEach(() => {
    closePages();
    clearCookies();
  });

  const create = async (content = markup): Promise<Consent> => {
    page.document.body.innerHTML = content;
    const consent = unit.createConsent()!;
    host = (await page.load<typeof HostModule>('core/host.ts')).currentHost()!;
    return consent;
  };

  it('reads the banner that is in the page', async () => {
    const consent = await create();
    expect(consent.choices).to.deep.equal({necessary: true, analytics: false, stats: false});
  });

  it('P7 returns the first consent the second time, without a word', async () => {
    const consent = await create();
    expect(unit.createConsent()).to.equal(consent);
    expect(said).to.deep.equal([]);
  });

  it('L10 keeps the choice', async () => {
    const consent = await create();
    consent.acceptAll();
    await until(() => document.cookie.includes('yes=analytics.stats'));
  });

  it('P11 throws nothing where the page forbids its Trusted Types policy, and opens no gate', async () => {
    const createPolicy = (): never => {
      throw new TypeError('Policy disallowed.');
    };
    Object.defineProperty(page.window, 'trustedTypes', {value: {createPolicy}});
    const consent = await create();
    expect(consent.policy).to.be.undefined;
    expect(said).to.have.length(1);
  });

  describe('its parts', () => {
    for (const part of ['catalogue', 'keeper', 'mistakes', 'panel']) {
      it(`has ${part}`, async () => {
        await create();
        expect(await host.load(part)).to.be.ok;
      });
    }

    it('has the banner, which registers its element', async () => {
      await create();
      await host.load('banner');
      expect(page.window.customElements.get('consent-banner')).to.be.ok;
    });

    it('L16 has Welsh', async () => {
      await create();
      expect(((await host.load('cy')) as Words).close).to.equal('Cau');
    });

    it('L16 has what the catalogue says in Welsh, and keeps it', async () => {
      await create();
      const found = await host.load('catalogue-cy');
      expect(found).to.have.property('Plays videos.', 'Yn chwarae fideos.');
      expect(host.parts.get('catalogue-cy')).to.equal(found);
      expect(await host.load('catalogue-tlh')).to.be.undefined;
    });

    it('has no language that is not there: English stands in', async () => {
      await create(markup.replace('<consent-banner', '<consent-banner lang="tlh"'));
      expect(await host.load('tlh')).to.be.undefined;
    });

    it('says mistakes in the console', async () => {
      await create(markup.replace('<consent-banner', '<consent-banner layout="side"'));
      await until(() => said.length > 0);
      expect(said[0]).to.match(/^consent-elements: <consent-banner layout="side">: /);
    });
  });
});

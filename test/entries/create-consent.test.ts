import {expect} from '@open-wc/testing';
import type {Consent} from '../../src/core/consent.js';
import type * as Module from '../../src/entries/create-consent.js';
import type {Page} from '../../src/page/page.js';
import type {PartName} from '../../src/page/parts.js';
import {clearCookies} from '../fixtures/unit/cookies.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {until} from '../fixtures/unit/until.js';
import {BANNER, KEY} from '../page/started-page.js';

describe('createConsent()', () => {
  let frame: UnitPage;
  let unit: typeof Module;
  let said: string[];

  beforeEach(async () => {
    // One for each page: a closed page may still report that a file failed to load.
    const messages: string[] = [];
    said = messages;
    frame = await openPage();
    const {console} = frame.window;
    console.error = (message: string) => messages.push(message);
    console.warn = (message: string) => messages.push(message);
    unit = await frame.load<typeof Module>('entries/create-consent.ts');
  });
  afterEach(() => {
    closePages();
    clearCookies();
  });

  const create = (content = BANNER, options = {}): Consent => {
    frame.document.body.innerHTML = content;
    return unit.createConsent(options)!;
  };
  const page = (): Page => (frame.window as unknown as {[KEY]: Page})[KEY];

  it('reads the banner that is in the page', () => {
    expect(create().choices).to.deep.equal({necessary: true, analytics: false, stats: false, functional: false});
  });

  it('P7 returns the first consent the second time, silently', () => {
    const consent = create();
    expect(unit.createConsent()).to.equal(consent);
    expect(said).to.be.empty;
  });

  it('L10 keeps the choice', async () => {
    create().acceptAll();
    await until(() => document.cookie.includes('yes=analytics.stats.functional'));
  });

  it('gives scripts the nonce passed to it', () => {
    create(BANNER, {nonce: 'abc'});
    page().addScript('/test/fixtures/unit/noting.js');
    expect((frame.document.head.lastElementChild as HTMLScriptElement).nonce).to.equal('abc');
  });

  it('adds no global', () => {
    create();
    expect(frame.window).not.to.have.property('consent');
  });

  describe('its parts', () => {
    const names: PartName[] = ['banner', 'choices', 'loaders', 'facts', 'auto-block', 'mistakes'];
    for (const name of names) {
      it(`has ${name}`, async () => {
        create();
        expect(await page().parts.load(name)).to.be.ok;
      });
    }

    it('has the banner, which registers its element when the page loads it', async () => {
      create();
      await frame.window.customElements.whenDefined('consent-banner');
    });

    it('L16 has Welsh', async () => {
      create();
      expect(await page().parts.words('cy')).to.have.property('close', 'Cau');
    });

    it("L16 has the catalogue's words in Welsh", async () => {
      create();
      expect(await page().parts.translation('cy')).to.have.property('Plays videos.', 'Yn chwarae fideos.');
    });

    for (const [language, expected] of [
      ['cy', true],
      ['de', true],
      ['en', false],
      ['tlh', false],
      ['constructor', false],
    ] as const) {
      it(`reports ${expected ? 'a' : 'no'} file for the language "${language}"`, () => {
        create();
        expect(page().parts.hasLanguage(language)).to.equal(expected);
      });
    }

    for (const language of ['tlh', 'constructor']) {
      it(`has no words in "${language}" and reports nothing: the page is in English`, async () => {
        create();
        expect(await page().parts.words(language)).to.be.undefined;
        expect(await page().parts.translation(language)).to.be.undefined;
        expect(said).to.be.empty;
      });
    }

    it('logs mistakes to the console', async () => {
      create(BANNER.replace('<consent-banner', '<consent-banner layout="side"'));
      await until(() => said.length > 0);
      expect(said[0]).to.match(/^consent-elements: <consent-banner layout="side">: /);
    });
  });
});

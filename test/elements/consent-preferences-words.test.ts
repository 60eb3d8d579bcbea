import {expect, html} from '@open-wc/testing';
import type {ConsentPreferences} from '../../src/elements/consent-preferences/consent-preferences.js';
import {translation as catalogueCy} from '../../src/i18n/catalogue/cy.js';
import {words as cy} from '../../src/i18n/cy.js';
import {words as ga} from '../../src/i18n/ga.js';
import {words as gd} from '../../src/i18n/gd.js';
import {en} from '../../src/i18n/en.js';
import {until} from '../fixtures/unit/until.js';
import {all, button, closePage, one, openDialog, openPage, place, ready, textOf} from './page.js';
import {necessaryOnly, policy, wholeCatalogue} from './policy.js';

const put = (): Promise<ConsentPreferences> => place(html`<consent-preferences></consent-preferences>`);

describe('<consent-preferences>, its words', () => {
  afterEach(closePage);

  describe('in Welsh', () => {
    beforeEach(() => openPage({lang: 'cy'}));

    it('A15 L16 sets its lang attribute', async () => {
      const {lang, dir} = await put();
      expect([lang, dir]).to.deep.equal(['cy', 'ltr']);
    });

    it('L16 has all our words in Welsh', async () => {
      const preferences = await openDialog();
      expect(textOf(one(preferences, 'h2'))).to.equal(cy.title);
      expect(all(preferences, 'h3').map(textOf)).to.deep.equal([cy.necessary, cy.analytics, cy.functional]);
      expect(all(preferences, 'button').map(textOf)).to.deep.equal([cy.close, cy.accept, cy.reject, cy.save]);
      expect(all(preferences, 'summary').map(textOf)).to.include('Cwcis a ddefnyddir ar gyfer: Google Analytics');
      expect(all(preferences, 'input').map(({ariaLabel}) => ariaLabel)).to.include('Caniatáu: Google Analytics');
      expect(textOf(one(preferences, 'section')))
        .to.contain(cy.alwaysOn)
        .and.contain(cy.necessaryDescription);
    });

    it('L16 has all of the catalogue’s words in Welsh', async () => {
      openPage({lang: 'cy', ...wholeCatalogue});
      const preferences = await put();
      const purposes = wholeCatalogue.categories![0]!.services.map(({purpose}) => catalogueCy[purpose!]);
      expect(all(preferences, 'li p > bdi').map(textOf)).to.deep.equal(purposes);
      expect(all(preferences, 'bdi[lang]').length).to.equal(0);
    });

    it('L16 keeps what the site says about a catalogue service', async () => {
      const [, hotjar] = all(await put(), 'li p > bdi');
      expect([hotjar!.hasAttribute('lang'), textOf(hotjar!)]).to.deep.equal([false, 'Records how pages are used.']);
    });

    it('L16 keeps the site’s own words', async () => {
      const [, functional] = policy.categories;
      const service = {name: 'polls', label: 'Polau piniwn', purpose: 'Cofio eich pleidlais', cookies: []};
      openPage({lang: 'cy', categories: [{...functional!, services: [service]}]});
      const purpose = all(await put(), 'li p > bdi')[0]!;
      expect([purpose.hasAttribute('lang'), textOf(purpose)]).to.deep.equal([false, 'Cofio eich pleidlais']);
    });
  });

  it('L16 switches its language with the page', async () => {
    const {store} = openPage();
    const preferences = await put();
    store.update({...store.policy!, lang: 'cy'});
    await until(() => textOf(one(preferences, 'h2')) === cy.title);
    expect(preferences.lang).to.equal('cy');
  });

  it('L16 A15 marks the catalogue’s words as English when their translation cannot be loaded', async () => {
    openPage({lang: 'gd'}, undefined, {words: {gd}});
    const [purpose, ...others] = all(await put(), 'li p > bdi').map((p) => [p.lang, textOf(p)]);
    expect(purpose).to.deep.equal(['en', 'Counts visits and shows which pages are used.']);
    expect(others).to.deep.equal([['en', 'Records how pages are used.']]);
  });

  for (const [changes, words, translations] of [
    [{}, [], []],
    [{lang: 'ga', ...necessaryOnly}, ['ga'], []],
    [{lang: 'ga'}, ['ga'], ['ga']],
  ] as const) {
    const asked = [...words.map(() => 'words'), ...translations.map(() => 'one translation')];
    it(`loads ${asked.join(' and ') || 'no words and no translation in English'}`, async () => {
      const page = openPage(changes, undefined, {words: {ga}, translations: {ga: {}}});
      await put();
      expect([...new Set(page.askedWords)]).to.deep.equal(words);
      expect(page.askedTranslations).to.deep.equal(translations);
    });
  }

  it('L16 does not mark the catalogue’s words in English', async () => {
    openPage();
    expect(all(await put(), 'bdi[lang]').length).to.equal(0);
  });

  it('A17 has headings of levels 2 and 3', async () => {
    openPage();
    const levels = all(await put(), 'h2, h3').map(({ariaLevel, localName}) => `${localName} ${ariaLevel}`);
    expect(levels).to.deep.equal(['h2 2', 'h3 3', 'h3 3', 'h3 3']);
  });

  it('A17 takes the heading levels that fit the page', async () => {
    openPage();
    const preferences = await place<ConsentPreferences>(html`
      <consent-preferences heading-level="3"></consent-preferences>
    `);
    expect(all(preferences, 'h2, h3').map(({ariaLevel}) => ariaLevel)).to.deep.equal(['3', '4', '4', '4']);
    expect(preferences.headingLevel).to.equal(3);
  });

  it('shows the site’s own label and description', async () => {
    const [, analytics] = policy.categories;
    openPage({categories: [{...analytics!, label: 'Counting', description: 'How often pages are read.'}]});
    const section = textOf(one(await put(), 'section'));
    expect(section).to.match(/^Counting How often pages are read\./);
  });

  it('has no empty description when the site’s own category has none', async () => {
    openPage({categories: [{name: 'polls', label: 'Polls', basis: 'consent', services: []}]});
    expect(all(await put(), 'p').map(textOf)).not.to.include('');
  });

  it('calls a service by its name when it has no label', async () => {
    const service = {name: 'polls', cookies: []};
    openPage({categories: [{name: 'functional', basis: 'consent', services: [service]}]});
    expect(textOf(one(await put(), 'li'))).to.equal('polls Cookies used for: polls');
  });

  it('names the service when a privacy link has no provider', async () => {
    const service = {name: 'polls', label: 'Polls', privacyHref: 'https://example.org/privacy', cookies: []};
    openPage({categories: [{name: 'functional', basis: 'consent', services: [service]}]});
    expect(textOf(one(await put(), 'li a'))).to.equal('Privacy information from Polls');
  });

  it('A18 gives each checkbox and summary a name of its own', async () => {
    openPage();
    const names = all(await put(), 'label, summary').map(textOf);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('L13 shows the cookies of each category before the choice', async () => {
    const {store} = openPage();
    const preferences = await put();
    const rows: string[] = [];
    const captions: string[] = [];
    for (const details of all<HTMLDetailsElement>(preferences, 'details')) {
      details.open = true;
      const table = details.querySelector('consent-cookie-table')!;
      await ready(table);
      rows.push(...all(table, 'tbody tr:not(.service)').map(textOf));
      captions.push(...all(table, 'caption').map(textOf));
    }
    expect(store.status).to.equal('undecided');
    const row = rows.find((text) => text.startsWith('_ga '))!;
    for (const fact of ['Counts repeat visits once.', '2 years']) {
      expect(row, fact).to.contain(fact);
    }
    expect(captions.find((text) => text.startsWith('Google Analytics'))).to.contain(en.firstParty);
    expect(rows).to.have.length(8);
  });

  it('L15 asks in neutral words', async () => {
    openPage();
    const preferences = await openDialog();
    expect(textOf(one(preferences, 'dialog'))).not.to.match(
      /better|best|improve|enhance|value|continu|enjoy|experience/i,
    );
    expect(textOf(button(preferences, 'reject'))).to.equal(en.reject);
  });
});

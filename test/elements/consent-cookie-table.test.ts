import {elementUpdated, expect, html} from '@open-wc/testing';
import type {CookieDeclaration, Policy} from '../../src/core/policy.js';
import type {ConsentCookieTable} from '../../src/elements/consent-cookie-table/consent-cookie-table.js';
import {translation as catalogueCy} from '../../src/i18n/catalogue/cy.js';
import {words as cy} from '../../src/i18n/cy.js';
import {words as gd} from '../../src/i18n/gd.js';
import {en} from '../../src/i18n/en.js';
import {all, closePage, one, openPage, place, textOf} from './page.js';
import {markup, markupWords, wholeCatalogue} from './policy.js';

const put = (): Promise<ConsentCookieTable> => place(html`<consent-cookie-table></consent-cookie-table>`);
const putOne = (category: string): Promise<ConsentCookieTable> =>
  place(html`<consent-cookie-table category=${category}></consent-cookie-table>`);
const putService = (service: string): Promise<ConsentCookieTable> =>
  place(html`<consent-cookie-table service=${service}></consent-cookie-table>`);
/** The text of each cell in the row, without the headings for narrow pages. */
const cellsOf = (row: Element): string[] => [...row.children].map((cell) => textOf(cell.querySelector('bdi') ?? cell));
const rowOf = (table: ConsentCookieTable, name: string): string[] =>
  all(table, 'tbody tr')
    .map(cellsOf)
    .find(([first]) => first === name)!;
const analyticsWith = (facts: Partial<CookieDeclaration>): Partial<Policy> => ({
  categories: [
    {
      name: 'analytics',
      basis: 'consent',
      services: [{name: 'counter', label: 'Counter', cookies: [{name: 'a', storage: 'cookie', ...facts}]}],
    },
  ],
});

describe('<consent-cookie-table>', () => {
  afterEach(closePage);

  describe('the accessibility audit', () => {
    it('A20 finds nothing', async () => {
      openPage();
      await expect(await put()).to.be.accessible();
    });

    it('A20 finds nothing when it is narrow, in Welsh', async () => {
      openPage({lang: 'cy'});
      document.body.style.width = '320px';
      await expect(await put()).to.be.accessible();
    });
  });

  describe('what it lists', () => {
    it('A16 one table for each category, captioned with it', async () => {
      openPage();
      const table = await put();
      expect(all(table, 'caption').map(textOf)).to.deep.equal([en.necessary, en.analytics, en.functional]);
      expect(all(table, 'table').map((each) => each.querySelectorAll('tbody tr').length)).to.deep.equal([2, 4, 1]);
      expect(all(table, 'table > caption:first-child').length).to.equal(3);
    });

    it('A16 headings for columns and rows', async () => {
      openPage();
      const table = await putOne('analytics');
      expect(all(table, 'th[scope=col]').map(textOf)).to.deep.equal([
        'Name',
        'Provider',
        'Purpose',
        'Lasts for',
        'Type',
        'Basis',
      ]);
      expect(all(table, 'th[scope=row]').map(textOf)).to.deep.equal(['_ga', '_ga_*', '_hj*', '_hjs']);
      expect(all(table, 'th:not([scope])').length).to.equal(0);
    });

    it('L13 name, provider, purpose, duration, party and basis, before the choice', async () => {
      const {store} = openPage();
      const table = await put();
      expect(store.status).to.equal('undecided');
      expect(rowOf(table, '_ga')).to.deep.equal([
        '_ga',
        'Google',
        'Counts repeat visits once.',
        '2 years',
        en.firstParty,
        en.consent,
      ]);
    });

    it('L13 every cookie of every service, with no empty cell', async () => {
      openPage();
      for (const row of all(await put(), 'tbody tr').map(cellsOf)) {
        expect(row).to.have.length(6);
        expect(row.filter((text) => !text)).to.be.empty;
      }
    });

    it('the cookie that stores the choice, separately', async () => {
      openPage({cookieName: 'aberwen', cookieDays: 90});
      expect(rowOf(await put(), 'aberwen')).to.deep.equal([
        'aberwen',
        en.thisSite,
        en.record,
        '90 days',
        en.firstParty,
        en.necessary,
      ]);
    });

    it('L18 storage as well as cookies', async () => {
      openPage();
      const table = await put();
      expect(rowOf(table, '_hj*')[4]).to.equal(en.local);
      expect(rowOf(table, '_hjs')[4]).to.equal(en.session);
    });

    it('what the cookie says about itself, before what its service says', async () => {
      openPage();
      expect(rowOf(await put(), 'VISITOR_INFO1_LIVE')).to.deep.equal([
        'VISITOR_INFO1_LIVE',
        'YouTube',
        'Estimates your bandwidth',
        '6 months',
        en.thirdParty,
        en.consent,
      ]);
    });

    it('what its service says, when the cookie says nothing', async () => {
      openPage();
      expect(rowOf(await put(), '_ga_*').slice(1, 3)).to.deep.equal([
        'Google',
        'Counts visits and shows which pages are used.',
      ]);
    });

    it('this site as the provider, when none is named', async () => {
      openPage(analyticsWith({}));
      expect(rowOf(await put(), 'a')[1]).to.equal(en.thisSite);
    });

    it('the same when a template left it empty', async () => {
      openPage(analyticsWith({provider: ''}));
      expect(rowOf(await put(), 'a')[1]).to.equal(en.thisSite);
    });

    for (const [domain, party] of [
      [location.hostname, en.firstParty],
      [`.${location.hostname}`, en.firstParty],
      [`x${location.hostname}`, en.thirdParty],
      ['.example.org', en.thirdParty],
    ] as const) {
      it(`a cookie of ${domain} as a ${party.toLowerCase()}`, async () => {
        openPage(analyticsWith({domain}));
        expect(rowOf(await put(), 'a')[4]).to.equal(party);
      });
    }

    it('L8 L13 the basis that the site claims, for each category', async () => {
      const bases = ['necessary', 'consent', 'statistics', 'appearance'] as const;
      const [category] = analyticsWith({}).categories!;
      openPage({categories: bases.map((basis) => ({...category!, name: `by-${basis}`, basis}))});
      const said = all(await put(), 'tbody tr').map((row) => cellsOf(row).at(-1));
      expect(said).to.deep.equal([
        'Necessary',
        'Your consent',
        'Statistics, without consent',
        'Appearance, without consent',
      ]);
    });

    it('one category alone, when named', async () => {
      openPage();
      expect(all(await putOne('functional'), 'caption').map(textOf)).to.deep.equal([en.functional]);
    });

    it('one service alone, when named, without the choice cookie', async () => {
      openPage();
      const table = await putService('hotjar');
      expect(all(table, 'th[scope=row]').map(textOf)).to.deep.equal(['_hj*', '_hjs']);
    });

    it('nothing for an unknown service, and reports the mistake', async () => {
      const {mistakes} = openPage();
      const table = await putService('hotjarr');
      expect(textOf(one(table, 'p'))).to.equal(en.none);
      expect(mistakes.map(({attribute}) => attribute)).to.deep.equal(['service']);
    });

    it('another category, when it is named later', async () => {
      openPage();
      const table = await putOne('functional');
      table.category = 'analytics';
      await elementUpdated(table);
      expect(all(table, 'caption').map(textOf)).to.deep.equal([en.analytics]);
    });

    it('no choice cookie, when there is no choice to make', async () => {
      openPage({categories: [{name: 'necessary', basis: 'necessary', services: []}]});
      const table = await put();
      expect(all(table, 'table').length).to.equal(0);
      expect(textOf(one(table, 'p'))).to.equal(en.none);
    });

    it('no table for a category without cookies', async () => {
      openPage({categories: [{name: 'marketing', basis: 'consent', services: []}]});
      const table = await put();
      expect(all(table, 'table').length).to.equal(0);
      expect(textOf(one(table, 'p'))).to.equal(en.none);
    });

    it('nothing for an unknown category, and reports the mistake', async () => {
      const {mistakes} = openPage();
      const table = await putOne('marketting');
      expect(textOf(one(table, 'p'))).to.equal(en.none);
      expect(mistakes.map(({attribute}) => attribute)).to.deep.equal(['category']);
      expect(mistakes[0]!.element === table, 'the table').to.be.true;
    });

    it('services added since', async () => {
      const {store} = openPage(analyticsWith({name: 'early'}));
      const table = await put();
      store.update({...store.policy!, ...analyticsWith({name: 'late'})});
      await elementUpdated(table);
      expect(all(table, 'tbody th').map(textOf)).to.include('late').and.not.include('early');
    });
  });

  describe('in Welsh', () => {
    beforeEach(() => openPage({lang: 'cy'}));

    it('A15 L16 sets its lang attribute', async () => {
      const {lang, dir} = await put();
      expect([lang, dir]).to.deep.equal(['cy', 'ltr']);
    });

    it('L16 has captions, headings and types in Welsh', async () => {
      const table = await put();
      expect(all(table, 'caption').map(textOf)).to.deep.equal([cy.necessary, cy.analytics, cy.functional]);
      expect(all(table, 'table:first-of-type th[scope=col]').map(textOf)).to.include(cy.duration);
      expect(rowOf(table, 'consent').slice(1, 3)).to.deep.equal([cy.thisSite, cy.record]);
      expect(rowOf(table, '_hj*').slice(4)).to.deep.equal([cy.local, cy.consent]);
    });

    it('L16 has durations in Welsh', async () => {
      const table = await put();
      expect(rowOf(table, '_ga')[3]).to.equal('2 flynedd');
      expect(rowOf(table, 'clientvars')[3]).to.equal(cy.untilClosed);
    });

    it('L16 has every catalogue purpose in Welsh', async () => {
      openPage({lang: 'cy', ...wholeCatalogue});
      const table = await put();
      const cookies = wholeCatalogue.categories![0]!.services.flatMap((service) => service.cookies);
      const purposes = cookies.map(({purpose}) => catalogueCy[purpose!]);
      expect(all(table, 'tbody tr').map((row) => cellsOf(row)[2])).to.deep.equal(purposes);
      expect(all(table, '[lang]').length).to.equal(0);
    });

    it('L16 A15 marks only the catalogue’s words as English, when their translation cannot be loaded', async () => {
      openPage({lang: 'gd'}, undefined, {words: {gd}});
      const marked = all(await put(), '[lang]').map(({lang, textContent}) => [lang, textContent]);
      expect(marked).to.deep.include(['en', 'Counts repeat visits once.']);
      expect(marked.map(([lang, text]) => lang === 'en' && text !== 'Estimates your bandwidth')).not.to.include(false);
    });
  });

  it('shows markup in names as text', async () => {
    openPage(markupWords);
    const table = await put();
    expect(textOf(all(table, 'caption').at(-1)!)).to.equal(markup);
    expect(rowOf(table, markup).slice(0, 4)).to.deep.equal([markup, markup, markup, markup]);
    expect(all(table, 'img, b').length).to.equal(0);
  });
});

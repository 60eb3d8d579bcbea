import {elementUpdated, expect, html, waitUntil} from '@open-wc/testing';
import type {CookieDeclaration, Policy, Service} from '../../src/core/policy.js';
import type {ConsentCookieTable} from '../../src/elements/consent-cookie-table/consent-cookie-table.js';
import {translation as catalogueCy} from '../../src/i18n/catalogue/cy.js';
import {words as cy} from '../../src/i18n/cy.js';
import {words as gd} from '../../src/i18n/gd.js';
import {en} from '../../src/i18n/en.js';
import {all, closePage, one, openPage, place, press, textOf} from './page.js';
import {markup, markupWords, wholeCatalogue} from './policy.js';

const put = (): Promise<ConsentCookieTable> => place(html`<consent-cookie-table></consent-cookie-table>`);
const putOne = (category: string): Promise<ConsentCookieTable> =>
  place(html`<consent-cookie-table category=${category}></consent-cookie-table>`);
const putService = (service: string): Promise<ConsentCookieTable> =>
  place(html`<consent-cookie-table service=${service}></consent-cookie-table>`);
const rowsOf = (table: ConsentCookieTable): HTMLElement[] => all(table, 'tbody tr:not(.service)');
/** The text of each cell in the row, without the labels for narrow pages. */
const cellsOf = (row: Element): string[] =>
  [...row.children].map((cell) =>
    textOf(cell.localName === 'td' ? (cell.querySelector('.label + bdi') ?? cell) : cell),
  );
const rowNamed = (table: ConsentCookieTable, name: string): HTMLElement =>
  rowsOf(table).find((row) => cellsOf(row)[0] === name)!;
const rowOf = (table: ConsentCookieTable, name: string): string[] => cellsOf(rowNamed(table, name));
const titlesOf = (table: ConsentCookieTable): string[] => all(table, 'caption .title').map(textOf);
const headingsOf = (table: ConsentCookieTable): string[] => all(table, 'th[scope=rowgroup]').map(textOf);
/** Everything said about this name: the caption of its table, the heading of its service, and its row. */
const saidOf = (table: ConsentCookieTable, name: string): string[] => {
  const row = rowNamed(table, name);
  const caption = row.closest('table')!.caption!;
  return [textOf(caption), textOf(row.closest('tbody')!.querySelector('.service')!), ...cellsOf(row)];
};
const analyticsWith = (facts: Partial<CookieDeclaration>, ...more: Partial<CookieDeclaration>[]): Partial<Policy> => ({
  categories: [
    {
      name: 'analytics',
      basis: 'consent',
      services: [
        {
          name: 'counter',
          label: 'Counter',
          cookies: [facts, ...more].map((each) => ({name: 'a', storage: 'cookie', ...each})),
        },
      ],
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
    it('A16 one table for each category, captioned with it and its basis', async () => {
      openPage();
      const table = await put();
      expect(all(table, 'caption').map(textOf)).to.deep.equal([
        'Necessary Basis: Necessary',
        'Analytics Basis: Your consent',
        'Functional Basis: Your consent Type: Third-party cookie',
      ]);
      expect(all(table, 'table').map((each) => each.querySelectorAll('th[scope=row]').length)).to.deep.equal([3, 4, 1]);
      expect(all(table, 'table > caption:first-child').length).to.equal(3);
    });

    it('A16 headings for columns, services and rows', async () => {
      openPage();
      const table = await putOne('analytics');
      expect(all(table, 'th[scope=col]').map(textOf)).to.deep.equal(['Name', 'Purpose', 'Lasts for', 'Type']);
      expect(headingsOf(table)).to.deep.equal(['Google Analytics Provider: Google', 'Hotjar Provider: Contentsquare']);
      expect(all(table, 'tbody').map((each) => each.querySelectorAll('th[scope=row]').length)).to.deep.equal([2, 2]);
      expect(all(table, 'th[scope=row]').map(textOf)).to.deep.equal(['_ga', '_ga_*', '_hj*', '_hjs']);
      expect(all(table, 'th:not([scope])').length).to.equal(0);
    });

    it('L13 name, provider, purpose, duration, party and basis, before the choice', async () => {
      const {store} = openPage();
      const table = await put();
      expect(store.status).to.equal('undecided');
      expect(saidOf(table, '_ga')).to.deep.equal([
        'Analytics Basis: Your consent',
        'Google Analytics Provider: Google',
        '_ga',
        'Counts repeat visits once.',
        '2 years',
        en.firstParty,
      ]);
    });

    it('L13 every cookie of every service, with no empty cell', async () => {
      openPage();
      const rows = rowsOf(await put()).map(cellsOf);
      expect(rows.length).to.equal(8);
      expect(rows.flat().filter((text) => !text)).to.be.empty;
    });

    it('the cookie that stores the choice, and what is true of it', async () => {
      openPage({cookieName: 'aberwen', cookieDays: 90});
      expect(saidOf(await put(), 'aberwen')).to.deep.equal([
        'Necessary Basis: Necessary',
        'Cookie choices Provider: This site',
        'aberwen',
        en.record,
        '90 days',
        en.firstParty,
      ]);
    });

    it('L22 what confirms a withdrawal after the reload', async () => {
      openPage();
      expect(rowOf(await put(), 'consent-elements').slice(1)).to.deep.equal([
        en.confirmation,
        en.untilClosed,
        en.session,
      ]);
    });

    it('L18 L22 storage and databases as well as cookies', async () => {
      openPage(analyticsWith({storage: 'indexeddb'}, {name: 'b', storage: 'local'}, {name: 'c', storage: 'session'}));
      const table = await put();
      expect(['a', 'b', 'c'].map((name) => rowOf(table, name)[3])).to.deep.equal([en.indexeddb, en.local, en.session]);
    });

    describe('what is the same', () => {
      it('in every row, once in the caption', async () => {
        openPage(analyticsWith({}, {name: 'b'}));
        const table = await putOne('analytics');
        expect(all(table, 'caption').map(textOf)).to.deep.equal([
          'Analytics Basis: Your consent Type: First-party cookie',
        ]);
        expect(rowsOf(table).map(cellsOf)).to.deep.equal([
          ['a', '', en.unknown],
          ['b', '', en.unknown],
        ]);
      });

      it('for each service, in its heading', async () => {
        const [category] = analyticsWith({}).categories!;
        const [service] = category!.services;
        const other: Service = {...service!, name: 'other', label: 'Other', cookies: [{name: 'o', storage: 'local'}]};
        openPage({categories: [{...category!, services: [service!, other]}]});
        const table = await putOne('analytics');
        expect(headingsOf(table)).to.deep.equal([
          'Counter Provider: This site Type: First-party cookie',
          'Other Provider: This site Type: Local storage',
        ]);
        expect(all(table, 'caption').map(textOf)).to.deep.equal(['Analytics Basis: Your consent']);
      });
    });

    it('what the cookie says about itself, before what its service says', async () => {
      openPage();
      expect(rowOf(await put(), 'VISITOR_INFO1_LIVE Provider: YouTube')).to.deep.equal([
        'VISITOR_INFO1_LIVE Provider: YouTube',
        'Estimates your bandwidth',
        '6 months',
      ]);
    });

    it('what its service says, when the cookie says nothing', async () => {
      openPage();
      expect(rowOf(await put(), '_ga_*')[1]).to.equal('Counts visits and shows which pages are used.');
    });

    it('this site as the provider, when none is named', async () => {
      openPage(analyticsWith({}));
      expect(saidOf(await put(), 'a')[1]).to.equal('Counter Provider: This site');
    });

    it('the same when a template left it empty', async () => {
      openPage(analyticsWith({provider: ''}));
      expect(saidOf(await put(), 'a')[1]).to.equal('Counter Provider: This site');
      expect(rowOf(await put(), 'a')[0]).to.equal('a');
    });

    describe('of a service without cookies', () => {
      const without = (facts: Partial<Service>): Partial<Policy> => ({
        categories: [
          {name: 'functional', basis: 'consent', services: [{name: 'map', label: 'Map', cookies: [], ...facts}]},
        ],
      });

      it('L22 what it does with the device instead', async () => {
        openPage(without({provider: 'Esri', purpose: 'Shows a map.', device: 'Keeps nothing. Reads the size.'}));
        const table = await putOne('functional');
        expect(headingsOf(table)).to.deep.equal(['Map Provider: Esri']);
        expect(rowsOf(table).map(cellsOf)).to.deep.equal([['Shows a map. Keeps nothing. Reads the size.']]);
        expect(one(table, 'thead').hidden).to.be.true;
      });

      it('L22 who receives the address, when nothing else is known of it', async () => {
        openPage(without({provider: 'Esri'}));
        expect(rowsOf(await putOne('functional')).map(cellsOf)).to.deep.equal([[`${en.none} ${en.receives}`]]);
      });

      it('L22 that nothing is listed, when nothing is known of it', async () => {
        openPage(without({}));
        expect(rowsOf(await putOne('functional')).map(cellsOf)).to.deep.equal([[en.none]]);
      });

      it('nothing, until the catalogue is there', async () => {
        const {store} = openPage(without({catalogued: true}));
        const table = await putOne('functional');
        expect(all(table, 'table').length).to.equal(0);
        store.update({...store.policy!, ...without({catalogued: true, described: true})});
        await elementUpdated(table);
        expect(headingsOf(table)).to.deep.equal(['Map Provider: This site']);
      });
    });

    for (const [domain, party] of [
      [location.hostname, en.firstParty],
      [`.${location.hostname}`, en.firstParty],
      [`x${location.hostname}`, en.thirdParty],
      ['.example.org', en.thirdParty],
    ] as const) {
      it(`a cookie of ${domain} as a ${party.toLowerCase()}`, async () => {
        openPage(analyticsWith({domain}));
        expect(saidOf(await put(), 'a')[0]).to.contain(`Type: ${party}`);
      });
    }

    it('L8 L13 the basis that the site claims, for each category', async () => {
      const bases = ['necessary', 'consent', 'statistics', 'appearance'] as const;
      const [category] = analyticsWith({}).categories!;
      openPage({categories: bases.map((basis) => ({...category!, name: `by-${basis}`, basis}))});
      expect(
        all(await put(), 'caption').map((caption) => /Basis: (.*?) Type/.exec(textOf(caption))?.[1]),
      ).to.deep.equal(['Necessary', 'Your consent', 'Statistics, without consent', 'Appearance, without consent']);
    });

    it('one category alone, when named', async () => {
      openPage();
      expect(titlesOf(await putOne('functional'))).to.deep.equal([en.functional]);
    });

    it('one service alone, when named, without the choice cookie', async () => {
      openPage();
      const table = await putService('hotjar');
      expect(all(table, 'th[scope=row]').map(textOf)).to.deep.equal(['_hj*', '_hjs']);
      expect(all(table, 'caption').map(textOf)).to.deep.equal(['Hotjar Provider: Contentsquare Basis: Your consent']);
      expect(headingsOf(table)).to.be.empty;
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
      expect(titlesOf(table)).to.deep.equal([en.analytics]);
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
      expect(titlesOf(table)).to.deep.equal([cy.necessary, cy.analytics, cy.functional]);
      expect(all(table, 'table:first-of-type th[scope=col]').map(textOf)).to.include(cy.duration);
      expect(saidOf(table, 'consent').slice(1)).to.deep.equal([
        `${cy.title} ${cy.provider}: ${cy.thisSite}`,
        'consent',
        cy.record,
        '365 diwrnod',
        cy.firstParty,
      ]);
      expect(rowOf(table, '_hj*')[3]).to.equal(cy.local);
    });

    it('L16 has durations in Welsh', async () => {
      const table = await put();
      expect(rowOf(table, '_ga')[2]).to.equal('2 flynedd');
      expect(rowOf(table, 'clientvars')[2]).to.equal(cy.untilClosed);
    });

    it('L16 has every catalogue purpose in Welsh', async () => {
      openPage({lang: 'cy', ...wholeCatalogue});
      const table = await put();
      const cookies = wholeCatalogue.categories![0]!.services.flatMap((service) => service.cookies);
      const purposes = cookies.map(({purpose}) => catalogueCy[purpose!]);
      expect(all(table, 'td.purpose bdi').map(textOf)).to.deep.equal(purposes);
      expect(all(table, '[lang]').length).to.equal(0);
    });

    it('L16 A15 marks only the catalogue’s words as English, when their translation cannot be loaded', async () => {
      openPage({lang: 'gd'}, undefined, {words: {gd}});
      const marked = all(await put(), '[lang]').map(({lang, textContent}) => [lang, textContent]);
      expect(marked).to.deep.include(['en', 'Counts repeat visits once.']);
      expect(marked.map(([lang, text]) => lang === 'en' && text !== 'Estimates your bandwidth')).not.to.include(false);
    });
  });

  describe('a copy of the whole list', () => {
    const {clipboard} = navigator;
    const withClipboard = (value: unknown): unknown =>
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
    const {createObjectURL} = URL;
    const {click} = HTMLAnchorElement.prototype;
    const status = (table: ConsentCookieTable): HTMLElement => one(table, '[role=status]');
    const waitForStatus = (table: ConsentCookieTable): Promise<void> =>
      waitUntil(() => textOf(status(table)), 'it says something');

    afterEach(() => {
      withClipboard(clipboard);
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    });

    it('is text with tabs, and says that it has been copied', async () => {
      let copied = '';
      withClipboard({writeText: async (text: string) => void (copied = text)});
      openPage();
      const table = await put();
      expect(textOf(status(table))).to.equal('');
      await press(table, 'copy');
      await waitForStatus(table);
      expect(textOf(status(table))).to.equal(en.copied);
      const rows = copied.split('\n').map((line) => line.split('\t'));
      expect(rows[0]!.join()).to.equal('Category,Basis,Service,Provider,Name,Purpose,Lasts for,Type');
      expect(rows.length).to.equal(1 + 8);
      expect(rows.map((row) => row.join())).to.include(
        'Analytics,Your consent,Google Analytics,Google,_ga,Counts repeat visits once.,2 years,First-party cookie',
      );
    });

    it('has services without cookies, too', async () => {
      let copied = '';
      withClipboard({writeText: async (text: string) => void (copied = text)});
      const map: Service = {name: 'map', label: 'Map', provider: 'Esri', purpose: 'Shows a map.', cookies: []};
      openPage({categories: [{name: 'functional', basis: 'consent', services: [map]}]});
      const table = await put();
      await press(table, 'copy');
      await waitForStatus(table);
      expect(copied).to.contain(`Functional\tYour consent\tMap\tEsri\t\tShows a map.\t\t${en.none} ${en.receives}`);
    });

    it('is said not to be made, when the browser refuses', async () => {
      withClipboard({writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))});
      openPage();
      const table = await put();
      await press(table, 'copy');
      await waitForStatus(table);
      expect(textOf(status(table))).to.equal(en.notCopied);
    });

    it('is not offered on plain http, where pages have no clipboard', async () => {
      withClipboard(undefined);
      openPage();
      expect(all(await put(), 'button').map(({dataset}) => dataset.action)).to.deep.equal(['download']);
    });

    it('is downloaded as comma-separated values', async () => {
      let blob: Blob | undefined;
      let name = '';
      URL.createObjectURL = (value) => {
        blob = value as Blob;
        return createObjectURL.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        name = this.download;
      };
      openPage();
      await press(await put(), 'download');
      expect(name).to.equal('cookies.csv');
      expect(blob!.type).to.equal('text/csv;charset=utf-8');
      const bytes = new Uint8Array(await blob!.arrayBuffer());
      expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      expect(await blob!.text()).to.contain('"clientvars","Remembers that you are signed in","Until you close');
    });

    it('is not offered for one category or one service', async () => {
      openPage();
      expect(all(await putOne('analytics'), 'button, [role=status]').length).to.equal(0);
      closePage();
      openPage();
      expect(all(await putService('hotjar'), 'button, [role=status]').length).to.equal(0);
    });
  });

  it('shows markup in names as text', async () => {
    openPage(markupWords);
    const table = await put();
    expect(titlesOf(table).at(-1)).to.equal(markup);
    expect(headingsOf(table).at(-1)).to.equal(`two ${markup} Provider: ${markup}`);
    expect(rowOf(table, markup)).to.deep.equal([markup, markup, markup]);
    expect(all(table, 'img, b').length).to.equal(0);
  });
});

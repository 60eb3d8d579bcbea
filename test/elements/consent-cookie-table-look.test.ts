import {expect, html} from '@open-wc/testing';
import {a11ySnapshot} from '@web/test-runner-commands';
import type {ConsentCookieTable} from '../../src/elements/consent-cookie-table/consent-cookie-table.js';
import {words as ar} from '../../src/i18n/ar.js';
import {en} from '../../src/i18n/en.js';
import {all, closePage, everything, isChromium, one, openPage, place, textOf} from './page.js';
import {longName, longWords} from './policy.js';

const put = (): Promise<ConsentCookieTable> => place(html`<consent-cookie-table></consent-cookie-table>`);

describe('<consent-cookie-table>, its look', () => {
  afterEach(closePage);

  it('A15 keeps names left to right in a right-to-left language', async () => {
    openPage({lang: 'ar'}, undefined, {words: {ar}});
    const table = await put();
    for (const written of ['_hj*', '_ga_*']) {
      const name = all(table, 'th.name').find((each) => textOf(each) === written)!;
      const walker = document.createTreeWalker(name.querySelector('bdi')!, NodeFilter.SHOW_TEXT);
      const lefts: number[] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        for (let at = 0; at < text.textContent!.length; at += 1) {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          lefts.push(range.getBoundingClientRect().left);
        }
      }
      expect(lefts.length).to.equal(written.length);
      expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
    }
  });

  describe('when it is narrow', () => {
    const putNarrow = (): Promise<ConsentCookieTable> => {
      document.body.style.width = '320px';
      return put();
    };

    it('A9 stacks its cells, with labels where words alone would not do', async () => {
      openPage();
      const table = await putNarrow();
      const row = one(table, 'tbody tr:not(.service)');
      const [name, purpose, duration] = [...row.children].map((cell) => cell.getBoundingClientRect());
      expect(purpose!.top).to.be.at.least(name!.bottom);
      expect(duration!.top).to.be.at.least(purpose!.bottom);
      const labels = [...row.querySelectorAll<HTMLElement>('.label')].filter(({offsetWidth}) => offsetWidth > 0);
      expect(labels.map(textOf)).to.deep.equal([en.duration, en.party]);
    });

    it('A9 keeps its roles', async () => {
      openPage();
      const roles = new Set(
        all(await putNarrow(), 'table, table [role]').map((element) => `${element.localName} ${element.role}`),
      );
      expect([...roles].sort()).to.deep.equal([
        'table table',
        'tbody rowgroup',
        'td cell',
        'th columnheader',
        'th rowheader',
        'thead rowgroup',
        'tr row',
      ]);
    });

    it('A9 keeps tables, headings and cells for a screen reader', async function () {
      if (!(await isChromium())) this.skip(); // The other browsers do not expose their trees to tests.
      openPage();
      await putNarrow();
      const tree = JSON.stringify(await a11ySnapshot({}));
      for (const text of ['Analytics', 'Provider', '_ga', '2 years']) expect(tree, text).to.contain(text);
    });

    it('A9 nothing scrolls sideways, however long the words', async () => {
      openPage(longWords);
      const table = await putNarrow();
      expect(table.scrollWidth).to.be.at.most(320);
      expect(Math.max(...all(table, 'table').map(({scrollWidth}) => scrollWidth))).to.be.at.most(320);
    });

    it('A9 is a plain table again when there is room', async () => {
      openPage();
      const table = await put();
      expect(getComputedStyle(one(table, 'tr')).display).to.equal('table-row');
      expect(one(table, '.label').offsetWidth).to.equal(0);
    });

    it('A9 does not scroll sideways when there is room, however long a cookie’s name', async () => {
      openPage(longName);
      const table = await put();
      expect(table.scrollWidth).to.be.at.most(table.clientWidth);
    });
  });

  it('breaks a name only after underscores, hyphens and dots', async () => {
    const name = 'IdoxPlanning.AdvancedSearch_Applications-Decided';
    const services = [{name: 'x', cookies: [{name, storage: 'cookie' as const}]}];
    openPage({categories: [{name: 'functional', basis: 'consent', services}]});
    document.body.style.width = '700px';
    const table = await put();
    const text = all(table, 'th.name bdi').find((each) => textOf(each) === name)!;
    const pieces = [...text.childNodes].filter((node) => node instanceof Text && node.data.trim());
    expect(pieces.map((piece) => piece.textContent)).to.deep.equal([
      'IdoxPlanning.',
      'AdvancedSearch_',
      'Applications-',
      'Decided',
    ]);
    const lines = pieces.map((piece) => {
      const range = document.createRange();
      range.selectNode(piece);
      return range.getClientRects().length;
    });
    expect(lines).to.deep.equal([1, 1, 1, 1]);
    expect(text.getClientRects().length).to.be.greaterThan(1);
  });

  it('does not announce the headings for narrow pages twice', async () => {
    openPage();
    expect(all(await put(), '.label:not([aria-hidden=true])').length).to.equal(0);
  });

  it('A13 nothing moves', async () => {
    openPage();
    for (const element of everything((await put()).renderRoot)) {
      const {animationName, transitionDuration} = getComputedStyle(element);
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
    }
  });

  it('has every documented part', async () => {
    openPage();
    const table = await put();
    expect(all(table, 'table[part=table]').length).to.equal(3);
    expect(all(table, 'caption[part=caption]').length).to.equal(3);
  });

  it('takes --consent-border-color', async () => {
    openPage();
    const table = await put();
    table.style.setProperty('--consent-border-color', 'rgb(1, 2, 3)');
    expect(getComputedStyle(one(table, 'td')).borderBottomColor).to.equal('rgb(1, 2, 3)');
  });
});

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
    const name = all(table, 'tbody th').find((each) => textOf(each) === '_hj*')!;
    const text = document.createTreeWalker(name, NodeFilter.SHOW_TEXT).nextNode()!;
    const lefts = [...text.textContent!].map((_, at) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    });
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
  });

  describe('when it is narrow', () => {
    const putNarrow = (): Promise<ConsentCookieTable> => {
      document.body.style.width = '320px';
      return put();
    };

    it('A9 stacks its cells, each under its own heading', async () => {
      openPage();
      const table = await putNarrow();
      const [name, provider, purpose] = [...one(table, 'tbody tr').children].map((cell) =>
        cell.getBoundingClientRect(),
      );
      expect(provider!.top).to.be.at.least(name!.bottom);
      expect(purpose!.top).to.be.at.least(provider!.bottom);
      const labels = [...one(table, 'tbody tr').querySelectorAll<HTMLElement>('.label')];
      expect(labels.map(textOf)).to.deep.equal([en.provider, en.purpose, en.duration, en.party, en.legalBasis]);
      expect(labels.every(({offsetWidth}) => offsetWidth > 0)).to.be.true;
    });

    it('A9 keeps its roles', async () => {
      openPage();
      const roles = new Set(all(await putNarrow(), '[role]').map((element) => `${element.localName} ${element.role}`));
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

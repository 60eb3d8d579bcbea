/** The site's own words, and languages of its own. */
import {elementUpdated, expect, html} from '@open-wc/testing';
import type {ConsentBanner} from '../../src/elements/consent-banner/consent-banner.js';
import {words as cy} from '../../src/i18n/cy.js';
import {enBanner} from '../../src/i18n/en-banner.js';
import {button, closePage, one, openPage, place, textOf, type PageDouble} from './page.js';

const putBanner = (): Promise<ConsentBanner> => place(html`<consent-banner></consent-banner>`);
const allWords = (words: object): string =>
  Object.keys(words)
    .map((name) => `${name}="[${name}]"`)
    .join(' ');

describe('<consent-words>', () => {
  const write = (markup: string): void => {
    const template = document.createElement('template');
    template.innerHTML = markup;
    document.body.append(template.content);
  };

  afterEach(() => {
    document.querySelectorAll('consent-words').forEach((element) => element.remove());
    closePage();
  });

  it('replaces the words it has, and no others', async () => {
    const {mistakes} = openPage();
    write('<consent-words accept="Yes, please"></consent-words>');
    const banner = await putBanner();
    expect(textOf(button(banner, 'accept'))).to.equal('Yes, please');
    expect(textOf(button(banner, 'reject'))).to.equal(enBanner.reject);
    expect(mistakes).to.be.empty;
  });

  it('replaces words with capitals in their names, although HTML ignores case', async () => {
    openPage();
    write('<consent-words policyLink="About cookies"></consent-words>');
    expect(textOf(one(await putBanner(), 'a'))).to.equal('About cookies');
  });

  it('replaces the words of the preferences and of the table', async () => {
    openPage();
    write('<consent-words alwaysOn="Needed" legalBasis="Why"></consent-words>');
    const preferences = await place(html`<consent-preferences></consent-preferences>`);
    const table = await place(html`<consent-cookie-table></consent-cookie-table>`);
    expect(textOf(one(preferences, 'section'))).to.contain('Needed');
    expect(textOf(one(table, 'caption'))).to.contain('Why');
  });

  for (const without of ['All else works', 'All else works!', 'All else works. ']) {
    it(`L21 ends the list of purposes with a full stop beside "${without}"`, async () => {
      openPage();
      write(`<consent-words without="${without}"></consent-words>`);
      expect(textOf(one(await putBanner(), 'slot'))).to.match(/\(YouTube\)\. All else works/);
    });
  }

  it('keeps a word that is blank', async () => {
    openPage();
    write('<consent-words accept=" "></consent-words>');
    expect(textOf(button(await putBanner(), 'accept'))).to.equal(enBanner.accept);
  });

  it('applies to its own language only, whatever the region', async () => {
    openPage({lang: 'cy'});
    write(
      '<consent-words lang="en" accept="Yes"></consent-words><consent-words lang="cy-GB" accept="Iawn"></consent-words>',
    );
    const banner = await putBanner();
    expect(textOf(button(banner, 'accept'))).to.equal('Iawn');
    expect(textOf(button(banner, 'reject'))).to.equal(cy.reject);
  });

  it('is read again when the page is read again', async () => {
    openPage();
    const banner = await putBanner();
    write('<consent-words accept="Yes"></consent-words>');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await elementUpdated(banner);
    expect(textOf(button(banner, 'accept'))).to.equal('Yes');
  });

  describe('in a language that does not come with the elements', () => {
    let page: PageDouble;
    beforeEach(() => (page = openPage({lang: 'kw'})));

    it('is that language, with every word', async () => {
      write(`<consent-words lang="kw" ${allWords(enBanner)}></consent-words>`);
      const banner = await putBanner();
      expect([banner.lang, textOf(button(banner, 'accept'))]).to.deep.equal(['kw', '[accept]']);
      expect(page.mistakes).to.be.empty;
    });

    it('is missing a word: that one is English, and the console names it', async () => {
      const {reject, ...others} = enBanner;
      write(`<consent-words lang="kw" ${allWords(others)}></consent-words>`);
      const banner = await putBanner();
      expect([textOf(button(banner, 'accept')), textOf(button(banner, 'reject'))]).to.deep.equal(['[accept]', reject]);
      expect(page.mistakes.map(({element, attribute, word}) => [element.localName, attribute, word])).to.deep.equal([
        ['consent-words', 'reject', 'kw'],
      ]);
    });

    it('is English when there are no words, and the console says so', async () => {
      const banner = await putBanner();
      expect([banner.lang, textOf(button(banner, 'accept'))]).to.deep.equal(['en', enBanner.accept]);
      expect(page.mistakes.map(({attribute, word}) => [attribute, word])).to.deep.equal([['lang', 'kw']]);
    });
  });

  it('A15 is English when the only words are for every language', async () => {
    openPage({lang: 'kw'});
    write('<consent-words accept="Yes"></consent-words>');
    const banner = await putBanner();
    expect([banner.lang, textOf(button(banner, 'accept'))]).to.deep.equal(['en', 'Yes']);
  });

  it('ignores a language that no selector could contain', async () => {
    openPage({lang: '"]'});
    expect((await putBanner()).lang).to.equal('en');
  });
});

/** The site's own words, a language of its own, and a page that switches its language. */
import {elementUpdated, expect, html} from '@open-wc/testing';
import type {ConsentBanner} from '../../src/elements/consent-banner/consent-banner.js';
import {currentHost, setHost} from '../../src/core/host.js';
import type {ElementMistake} from '../../src/core/mistake.js';
import {cy} from '../../src/i18n/cy.js';
import {en} from '../../src/i18n/en.js';
import {enBanner} from '../../src/i18n/en-banner.js';
import {elementOf} from '../fixtures/unit/markup.js';
import {until} from '../fixtures/unit/until.js';
import {button, closePage, one, openPage, place, ready, textOf} from './page.js';

const putBanner = (): Promise<ConsentBanner> => place(html`<consent-banner></consent-banner>`);
const allWords = (words: object): string =>
  Object.keys(words)
    .map((name) => `${name}="[${name}]"`)
    .join(' ');

describe('<consent-words>', () => {
  let mistakes: ElementMistake[];

  const write = (markup: string): void => document.body.append(elementOf(`<p>${markup}</p>`));

  /** Opens a page that notes each mistake. */
  const open = (...args: Parameters<typeof openPage>): ReturnType<typeof openPage> => {
    const consent = openPage(...args);
    const host = currentHost()!;
    mistakes = [];
    const note = (mistake: ElementMistake): unknown => mistakes.push(mistake);
    setHost({...host, load: async (part) => (part === 'mistakes' ? note : host.load(part))});
    return consent;
  };

  afterEach(() => {
    document.querySelectorAll('consent-words').forEach((element) => element.parentElement!.remove());
    closePage();
  });

  it('replaces the words that it has, and no others', async () => {
    open();
    write('<consent-words accept="Yes, please"></consent-words>');
    const banner = await putBanner();
    expect(textOf(button(banner, 'accept'))).to.equal('Yes, please');
    expect(textOf(button(banner, 'reject'))).to.equal(enBanner.reject);
    expect(mistakes).to.be.empty;
  });

  it('replaces words with capitals in their names, which HTML does not tell apart', async () => {
    open();
    write('<consent-words policyLink="About cookies"></consent-words>');
    expect(textOf(one(await putBanner(), 'a'))).to.equal('About cookies');
  });

  it('replaces the words of the preferences and of the table', async () => {
    open();
    write('<consent-words alwaysOn="Needed" legalBasis="Why"></consent-words>');
    const preferences = await place(html`<consent-preferences></consent-preferences>`);
    const table = await place(html`<consent-cookie-table></consent-cookie-table>`);
    expect(textOf(one(preferences, 'section'))).to.contain('Needed');
    expect(textOf(one(table, 'thead'))).to.contain('Why');
  });

  it('leaves a word as it is that it has blank', async () => {
    open();
    write('<consent-words accept=" "></consent-words>');
    expect(textOf(button(await putBanner(), 'accept'))).to.equal(enBanner.accept);
  });

  it('counts for its own language alone, whatever its region', async () => {
    open({lang: 'cy'}, {}, {cy});
    write(
      '<consent-words lang="en" accept="Yes"></consent-words><consent-words lang="cy-GB" accept="Iawn"></consent-words>',
    );
    const banner = await putBanner();
    expect(textOf(button(banner, 'accept'))).to.equal('Iawn');
    expect(textOf(button(banner, 'reject'))).to.equal(cy.reject);
  });

  it('is read again when the page has been', async () => {
    open();
    const banner = await putBanner();
    write('<consent-words accept="Yes"></consent-words>');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await elementUpdated(banner);
    expect(textOf(button(banner, 'accept'))).to.equal('Yes');
  });

  describe('in a language that does not come with the elements', () => {
    beforeEach(() => open({lang: 'kw'}));

    it('is that language, with every word', async () => {
      write(`<consent-words lang="kw" ${allWords(enBanner)}></consent-words>`);
      const banner = await putBanner();
      expect([banner.lang, textOf(button(banner, 'accept'))]).to.deep.equal(['kw', '[accept]']);
      expect(mistakes).to.be.empty;
    });

    it('is told which word is missing, and that one is English', async () => {
      const {reject, ...others} = enBanner;
      write(`<consent-words lang="kw" ${allWords(others)}></consent-words>`);
      const banner = await putBanner();
      expect([textOf(button(banner, 'accept')), textOf(button(banner, 'reject'))]).to.deep.equal(['[accept]', reject]);
      expect(mistakes.map(({element, attribute, word}) => [element.localName, attribute, word])).to.deep.equal([
        ['consent-words', 'reject', 'kw'],
      ]);
    });

    it('is English where there are no words, which is said', async () => {
      const banner = await putBanner();
      expect([banner.lang, textOf(button(banner, 'accept'))]).to.deep.equal(['en', enBanner.accept]);
      expect(mistakes.map(({attribute, word}) => [attribute, word])).to.deep.equal([['lang', 'kw']]);
    });
  });

  it('A15 is English where a language has no words but some for any', async () => {
    open({lang: 'kw'});
    write('<consent-words accept="Yes"></consent-words>');
    const banner = await putBanner();
    expect([banner.lang, textOf(button(banner, 'accept'))]).to.deep.equal(['en', 'Yes']);
  });

  it('says nothing of a language that no selector could hold', async () => {
    open({lang: '"]'});
    expect((await putBanner()).lang).to.equal('en');
  });
});

describe('a page that switches its language', () => {
  const page = document.documentElement;
  const before = page.lang;

  afterEach(() => {
    page.lang = before;
    closePage();
  });

  it('L16 switches the words, there and back', async () => {
    page.lang = 'en-GB';
    openPage({}, {}, {cy});
    const banner = await putBanner();
    page.lang = 'cy';
    await until(() => textOf(button(banner, 'accept')) === cy.accept);
    expect(banner.lang).to.equal('cy');
    const asked: string[] = [];
    const {load} = currentHost()!;
    setHost({...currentHost()!, load: (part) => (asked.push(part), load(part))});
    page.lang = 'en';
    await until(() => textOf(button(banner, 'accept')) === enBanner.accept);
    expect(banner.lang).to.equal('en');
    expect(asked, 'English comes with it').not.to.include('en');
  });

  it('L16 takes a page without a language for one in English', async () => {
    page.lang = '';
    const consent = openPage({}, {}, {cy});
    await putBanner();
    page.lang = 'cy';
    await until(() => consent.policy!.lang === 'cy');
    page.removeAttribute('lang');
    await until(() => consent.policy!.lang === 'en');
  });

  it('L16 is not kept from it by a picture whose language is switched with it', async () => {
    const picture = elementOf('<svg lang="en"></svg>');
    document.body.append(picture);
    page.lang = 'en';
    const consent = openPage({}, {}, {cy});
    await putBanner();
    picture.setAttribute('lang', 'cy');
    page.lang = 'cy';
    await until(() => consent.policy!.lang === 'cy');
    picture.remove();
  });

  it('L16 switches those of the preferences with them', async () => {
    page.lang = 'en';
    openPage({}, {}, {cy});
    await putBanner();
    const preferences = await place(html`<consent-preferences></consent-preferences>`);
    expect(textOf(one(preferences, 'h2'))).to.equal(en.title);
    page.lang = 'cy';
    await until(() => textOf(one(preferences, 'h2')) === cy.title);
  });

  it('L10 the record says the language that was switched to', async () => {
    page.lang = 'en';
    const consent = openPage({}, {}, {cy});
    await putBanner();
    page.lang = 'cy-GB';
    await until(() => consent.policy!.lang === 'cy');
  });

  it('leaves words alone that are in another language than the page', async () => {
    page.lang = 'en';
    const consent = openPage({lang: 'cy'}, {}, {cy});
    const banner = await putBanner();
    page.lang = 'fr';
    await ready(banner);
    expect([consent.policy!.lang, banner.lang]).to.deep.equal(['cy', 'cy']);
  });

  it('leaves them alone when another part of the page is switched', async () => {
    const part = elementOf('<p lang="en"></p>');
    document.body.append(part);
    const consent = openPage({}, {}, {cy});
    const banner = await putBanner();
    part.lang = 'cy';
    await ready(banner);
    expect(consent.policy!.lang).to.equal('en');
    part.remove();
  });

  it('shows the last of two that are switched to at once', async () => {
    page.lang = 'en';
    const consent = openPage({}, {}, {cy: new Promise((come) => setTimeout(() => come(cy), 10))});
    const banner = await putBanner();
    consent.configure({...consent.policy!, lang: 'cy'});
    consent.configure({...consent.policy!, lang: 'en'});
    consent.configure({...consent.policy!, siteName: 'Aberwen'});
    await currentHost()!.load('cy');
    await ready(banner);
    expect(textOf(button(banner, 'accept'))).to.equal(enBanner.accept);
  });
});

import {expect} from '@open-wc/testing';
import {ConsentStore} from '../../src/core/store.js';
import type * as Language from '../../src/page/language.js';
import {elementOf} from '../fixtures/unit/markup.js';
import {closePages, openPage} from '../fixtures/unit/open-page.js';
import {councilPolicy} from '../fixtures/unit/policies.js';

/** Watches a page in one language; its store has the policy's language. */
async function watchPage(lang: string, policyLang = lang): Promise<{page: HTMLElement; store: ConsentStore}> {
  const unit = await openPage();
  const {watchLanguage} = await unit.load<typeof Language>('page/language.ts');
  const page = unit.document.documentElement;
  page.lang = lang;
  const store = new ConsentStore({read: () => undefined, write: () => true}, () => 0);
  store.configure(councilPolicy({lang: policyLang}));
  watchLanguage(store);
  return {page, store};
}

/** Lets the observers run. */
const observed = (): Promise<void> => Promise.resolve();

describe('watchLanguage()', () => {
  afterEach(closePages);

  it('L16 switches the language with the page', async () => {
    const {page, store} = await watchPage('en');
    page.lang = 'cy';
    await observed();
    expect(store.policy!.lang).to.equal('cy');
  });

  it('L16 switches it back', async () => {
    const {page, store} = await watchPage('en');
    page.lang = 'cy';
    await observed();
    page.lang = 'en';
    await observed();
    expect(store.policy!.lang).to.equal('en');
  });

  it('L16 takes the language without its region', async () => {
    const {page, store} = await watchPage('en-GB', 'en');
    page.lang = 'cy-GB';
    await observed();
    expect(store.policy!.lang).to.equal('cy');
  });

  it('L16 treats a page without a language as English', async () => {
    const {page, store} = await watchPage('', 'en');
    page.lang = 'cy';
    await observed();
    expect(store.policy!.lang).to.equal('cy');
  });

  it('L16 treats a page that loses its language as English', async () => {
    const {page, store} = await watchPage('cy');
    page.removeAttribute('lang');
    await observed();
    expect(store.policy!.lang).to.equal('en');
  });

  it('L16 still does so when a picture switches its language at the same time', async () => {
    const {page, store} = await watchPage('en');
    const picture = elementOf<HTMLElement>('<svg lang="en"></svg>');
    page.append(picture);
    picture.setAttribute('lang', 'cy');
    page.lang = 'cy';
    await observed();
    expect(store.policy!.lang).to.equal('cy');
  });

  it('L16 switches when the part of the page around the banner switches', async () => {
    const {page, store} = await watchPage('en');
    const part = elementOf<HTMLElement>('<div lang="en"><consent-banner></consent-banner></div>');
    page.querySelector('body')!.append(part);
    part.lang = 'cy';
    await observed();
    expect(store.policy!.lang).to.equal('cy');
  });

  it('ignores another part of the page', async () => {
    const {page, store} = await watchPage('en');
    const body = page.querySelector('body')!;
    const part = elementOf<HTMLElement>('<p lang="en"></p>');
    body.append(elementOf('<consent-banner></consent-banner>'), part);
    part.lang = 'cy';
    await observed();
    expect(store.policy!.lang).to.equal('en');
  });

  it('keeps words in another language than the page', async () => {
    const {page, store} = await watchPage('en', 'cy');
    page.lang = 'fr';
    await observed();
    expect(store.policy!.lang).to.equal('cy');
  });

  it('L10 L12 changes nothing else of the policy, and decides nothing', async () => {
    const {page, store} = await watchPage('en');
    store.acceptAll('banner');
    const {policy, decision} = store;
    page.lang = 'cy';
    await observed();
    expect(store.policy).to.deep.equal({...policy, lang: 'cy'});
    expect(store.decision).to.equal(decision);
  });
});

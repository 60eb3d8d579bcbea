import {elementUpdated, expect, html, waitUntil} from '@open-wc/testing';
import type {ConsentBanner} from '../../../src/elements/consent-banner/consent-banner.js';
import {words as ar} from '../../../src/i18n/ar.js';
import {words as cy} from '../../../src/i18n/cy.js';
import {enBanner} from '../../../src/i18n/en-banner.js';
import type {Words} from '../../../src/i18n/en.js';
import {all, button, closePage, one, openPage, openUnconfiguredPage, place, press, ready, textOf} from '../page.js';
import {policy} from '../policy.js';

const put = (): Promise<ConsentBanner> => place(html`<consent-banner></consent-banner>`);
/** Puts a banner on a page whose words or policy have not come yet. */
const putEarly = async (): Promise<ConsentBanner> => {
  const banner = document.createElement('consent-banner');
  document.body.append(banner);
  await elementUpdated(banner);
  return banner;
};

describe('ConsentController', () => {
  afterEach(() => {
    document.querySelector('body > consent-banner')?.remove();
    closePage();
  });

  it('shows nothing and sets no language before the page is configured', async () => {
    openUnconfiguredPage();
    const banner = await putEarly();
    expect([banner.lang, all(banner, '*').length]).to.deep.equal(['', 0]);
  });

  describe('when the page is configured after the element was added', () => {
    it('the element asks', async () => {
      const {store} = openUnconfiguredPage();
      const banner = await putEarly();
      store.configure(policy);
      await ready(banner);
      expect(banner.state).to.equal('asking');
    });

    it('the element hears about the choice', async () => {
      const {store} = openUnconfiguredPage();
      const banner = await putEarly();
      store.configure(policy);
      await ready(banner);
      await press(banner, 'reject');
      expect(banner.state).to.equal('confirming');
    });
  });

  it('shows the new policy when more of it becomes known', async () => {
    const {store} = openPage();
    const banner = await put();
    store.update({...store.policy!, siteName: 'Aberwen'});
    await elementUpdated(banner);
    expect(textOf(one(banner, 'h2'))).to.equal('Cookies on Aberwen');
  });

  it('L16 follows the language', async () => {
    const {store} = openPage();
    const banner = await put();
    store.update({...store.policy!, lang: 'cy'});
    await waitUntil(() => banner.lang === 'cy', 'it is in Welsh');
    await elementUpdated(banner);
    expect(textOf(button(banner, 'accept'))).to.equal(cy.accept);
  });

  it('L16 returns to English without loading it', async () => {
    const {store, askedWords} = openPage({lang: 'cy'});
    const banner = await put();
    store.update({...store.policy!, lang: 'en'});
    await waitUntil(() => banner.lang === 'en', 'it is in English');
    await elementUpdated(banner);
    expect(textOf(button(banner, 'accept'))).to.equal(enBanner.accept);
    expect(askedWords).to.deep.equal(['cy']);
  });

  it('L16 shows the last of two languages switched to at once', async () => {
    let come: (words: Words) => void;
    const {store} = openPage({}, undefined, {words: {cy: new Promise((resolve) => (come = resolve))}});
    const banner = await put();
    store.update({...store.policy!, lang: 'cy'});
    store.update({...store.policy!, lang: 'en'});
    come!(cy);
    await ready(banner);
    expect([banner.lang, textOf(button(banner, 'accept'))]).to.deep.equal(['en', enBanner.accept]);
  });

  it('A15 follows the direction of the language', async () => {
    openPage({lang: 'ar'}, undefined, {words: {ar}});
    const banner = await put();
    expect([banner.lang, banner.dir]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(one(banner, 'h2')).direction).to.equal('rtl');
  });

  describe('while the words are loading', () => {
    let come: (words: Words) => void;
    beforeEach(() => openPage({lang: 'cy'}, undefined, {words: {cy: new Promise((resolve) => (come = resolve))}}));

    it('L16 shows nothing', async () => {
      expect(all(await putEarly(), '*').length).to.equal(0);
    });

    it('R63 asks in English when they take too long, and switches once they arrive', async () => {
      const late: (() => void)[] = [];
      const {setTimeout} = window;
      window.setTimeout = ((then: () => void, delay?: number) =>
        delay === 2000 ? late.push(then) : setTimeout(then, delay)) as typeof setTimeout;
      const banner = await putEarly();
      window.setTimeout = setTimeout;
      late.forEach((then) => then());
      await ready(banner);
      expect([banner.lang, textOf(button(banner, 'accept'))]).to.deep.equal(['en', enBanner.accept]);
      come(cy);
      await waitUntil(() => banner.lang === 'cy', 'it is in Welsh');
      await elementUpdated(banner);
      expect(textOf(button(banner, 'accept'))).to.equal(cy.accept);
    });

    it('L16 shows itself in that language once they arrive', async () => {
      const banner = await putEarly();
      come(cy);
      await ready(banner);
      expect(textOf(button(banner, 'accept'))).to.equal(cy.accept);
    });
  });

  describe('the language in the record', () => {
    it('L10 is the language of the question', async () => {
      const page = openPage({lang: 'cy'});
      await press(await put(), 'accept');
      expect(page.kept!.language).to.equal('cy');
    });

    it('L10 is the language switched to', async () => {
      const page = openPage();
      const banner = await put();
      page.store.update({...page.store.policy!, lang: 'cy'});
      await waitUntil(() => banner.lang === 'cy', 'it is in Welsh');
      await press(banner, 'accept');
      expect(page.kept!.language).to.equal('cy');
    });

    it('L10 is English when the other language could not be loaded', async () => {
      const page = openPage({lang: 'fr'}, undefined, {});
      await press(await put(), 'accept');
      expect(page.kept!.language).to.equal('en');
    });
  });

  it('hears nothing after it leaves the page, and catches up when it is back', async () => {
    const {store} = openPage();
    const banner = await put();
    const parent = banner.parentElement!;
    banner.remove();
    store.acceptAll('api');
    await elementUpdated(banner);
    expect(banner.state).to.equal('asking');
    parent.prepend(banner);
    await elementUpdated(banner);
    expect(banner.state).to.equal('answered');
  });
});

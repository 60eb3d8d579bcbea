import {elementUpdated, expect, html, waitUntil} from '@open-wc/testing';
import {Consent} from '../../../src/core/consent.js';
import {currentHost, setHost} from '../../../src/core/host.js';
import type {ConsentBanner} from '../../../src/elements/consent-banner/consent-banner.js';
import {ar} from '../../../src/i18n/ar.js';
import {cy} from '../../../src/i18n/cy.js';
import {enBanner} from '../../../src/i18n/en-banner.js';
import {all, button, closePage, one, openPage, place, press, ready, textOf} from '../page.js';

const put = (): Promise<ConsentBanner> => place(html`<consent-banner></consent-banner>`);
/** Puts a banner on a page that has no consent yet. */
const putEarly = async (): Promise<ConsentBanner> => {
  const banner = document.createElement('consent-banner');
  document.body.append(banner);
  await elementUpdated(banner);
  return banner;
};
const sayReady = (): boolean => document.dispatchEvent(new CustomEvent('consent-ready'));

describe('ConsentController', () => {
  afterEach(() => {
    document.querySelector('body > consent-banner')?.remove();
    closePage();
  });

  it('shows nothing, and says no language, before there is a consent', async () => {
    const banner = await putEarly();
    expect([banner.lang, all(banner, '*').length]).to.deep.equal(['', 0]);
  });

  describe('when the consent comes after the element', () => {
    it('the element asks', async () => {
      const banner = await putEarly();
      openPage();
      sayReady();
      await ready(banner);
      expect(banner.state).to.equal('asking');
    });

    it('the element hears of the choice', async () => {
      const banner = await putEarly();
      openPage();
      sayReady();
      await ready(banner);
      await press(banner, 'reject');
      expect(banner.state).to.equal('confirming');
    });
  });

  it('asks when the consent learns its policy after the element came', async () => {
    const {policy} = openPage();
    const consent = new Consent();
    setHost({...currentHost()!, consent});
    const banner = await putEarly();
    consent.configure(policy!);
    await ready(banner);
    expect(banner.state).to.equal('asking');
  });

  it('shows the new policy when it becomes known better', async () => {
    const consent = openPage();
    const banner = await put();
    consent.configure({...consent.policy!, siteName: 'Aberwen'});
    await elementUpdated(banner);
    expect(textOf(one(banner, 'h2'))).to.equal('Cookies on Aberwen');
  });

  it('L16 follows the language', async () => {
    const consent = openPage();
    const banner = await put();
    consent.configure({...consent.policy!, lang: 'cy'});
    await waitUntil(() => banner.lang === 'cy', 'it is in Welsh');
    await elementUpdated(banner);
    expect(textOf(button(banner, 'accept'))).to.equal(cy.accept);
    consent.configure({...consent.policy!, lang: 'en'});
    await waitUntil(() => banner.lang === 'en', 'it is in English');
    await elementUpdated(banner);
    expect(textOf(button(banner, 'accept'))).to.equal(enBanner.accept);
  });

  it('A15 runs the way that the language does', async () => {
    openPage({lang: 'ar'}, {}, {ar});
    const banner = await put();
    expect([banner.lang, banner.dir]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(one(banner, 'h2')).direction).to.equal('rtl');
  });

  it('L16 shows nothing until the language’s words have come', async () => {
    let come: (words: object) => void;
    openPage({lang: 'cy'}, {}, {cy: new Promise((resolve) => (come = resolve))});
    const banner = await putEarly();
    expect(all(banner, '*').length).to.equal(0);
    come!(cy);
    await ready(banner);
    expect(textOf(button(banner, 'accept'))).to.equal(cy.accept);
  });

  it('hears nothing when it has left the page, and catches up when it is back', async () => {
    const consent = openPage();
    const banner = await put();
    const parent = banner.parentElement!;
    banner.remove();
    consent.acceptAll();
    await elementUpdated(banner);
    expect(banner.state).to.equal('asking');
    parent.prepend(banner);
    await elementUpdated(banner);
    expect(banner.state).to.equal('answered');
  });
});

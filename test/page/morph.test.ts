import {expect, waitUntil} from '@open-wc/testing';
import {clearCookies} from '../fixtures/unit/cookies.js';
import {closePages} from '../fixtures/unit/open-page.js';
import {BANNER, StartedPage} from './started-page.js';

const PARKED = '<iframe data-consent="analytics" data-src="/video" title="A video"></iframe>';

describe('keepFromMorph()', () => {
  let started: StartedPage;

  beforeEach(async () => (started = await StartedPage.start(`${BANNER}${PARKED}<p>Text</p>`)));
  afterEach(() => {
    closePages();
    clearCookies();
  });

  /** True if Turbo may change the element into one of this markup, or remove it. */
  const mayMorph = (selector: string, markup?: string): boolean => {
    const template = started.document.createElement('template');
    template.innerHTML = markup ?? '';
    const detail = {newElement: template.content.firstElementChild ?? undefined};
    return started.document
      .querySelector(selector)!
      .dispatchEvent(new CustomEvent('turbo:before-morph-element', {bubbles: true, cancelable: true, detail}));
  };
  /** The page that Turbo is about to show. */
  const newBody = (renderMethod: string, markup: string): Element => {
    const body = started.document.createElement('body');
    body.innerHTML = markup;
    started.document.documentElement.dispatchEvent(
      new CustomEvent('turbo:before-render', {bubbles: true, detail: {newBody: body, renderMethod}}),
    );
    return body;
  };

  it('R2 keeps a parked frame that is the same on the new page', () => {
    expect(mayMorph('iframe', PARKED)).to.be.false;
  });

  it('R2 makes a frame with another address anew, and lets one that is gone go', async () => {
    const before = started.document.querySelector('iframe')!;
    expect(mayMorph('iframe')).to.be.true;
    expect(mayMorph('iframe', PARKED.replace('/video', '/other'))).to.be.false;
    expect(started.document.querySelector('iframe'), 'Turbo goes on from it').to.equal(before);
    await waitUntil(() => !before.isConnected);
    await waitUntil(() => started.document.querySelector('iframe')!.getAttribute('data-consent-src') === '/other');
  });

  it('R2 keeps a place that may have been filled, and makes one for another category anew', async () => {
    const place = '<div data-consent-cookie-table>Our cookies</div>';
    started.document.body.insertAdjacentHTML('beforeend', place);
    const current = (): Element => started.document.querySelector('[data-consent-cookie-table]')!;
    const first = current();
    const selector = '[data-consent-cookie-table]';
    expect(mayMorph(selector, place)).to.be.false;
    expect(mayMorph(selector, place.replace('table', 'table="analytics"'))).to.be.false;
    await waitUntil(() => current() !== first);
    expect(current().getAttribute('data-consent-cookie-table')).to.equal('analytics');
  });

  it('R2 R57 leaves elements of other libraries to Turbo, and a form with fields of any name', () => {
    started.document.body.insertAdjacentHTML(
      'beforeend',
      '<consent-form>1</consent-form><form data-consent="analytics"></form>',
    );
    expect(mayMorph('consent-form', '<consent-form>2</consent-form>')).to.be.true;
    const form = '<form data-consent="analytics"><input name="getAttribute"><input name="matches"></form>';
    expect(mayMorph('form', form)).to.be.false;
  });

  it('R2 keeps the banner, with or without one on the new page', () => {
    expect([mayMorph('consent-banner'), mayMorph('consent-banner', BANNER)]).to.deep.equal([false, false]);
  });

  it('R2 leaves the rest of the page to Turbo', () => {
    expect([mayMorph('p'), mayMorph('p', '<p>Other</p>')]).to.deep.equal([true, true]);
  });

  it('R2 gives a page to morph into a banner, for Turbo to find the focus in', () => {
    expect(newBody('morph', '<p></p>').firstElementChild!.localName).to.equal('consent-banner');
    expect(newBody('morph', `<p></p>${BANNER}`).querySelectorAll('consent-banner')).to.have.length(1);
    expect(newBody('replace', '<p></p>').firstElementChild!.localName).to.equal('p');
  });
});

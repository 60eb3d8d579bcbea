import {expect} from '@open-wc/testing';
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

  it('R2 lets a frame with another address change, and one that is gone go', () => {
    expect([mayMorph('iframe', PARKED.replace('/video', '/other')), mayMorph('iframe')]).to.deep.equal([true, true]);
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

import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {focusMain} from '../../../src/elements/shared/focus.js';

describe('focusMain()', () => {
  afterEach(() => {
    fixtureCleanup();
    scrollTo(0, 0);
  });

  it('A3 moves the focus to the main content', async () => {
    const main = await fixture(html`<main>Bins</main>`);
    focusMain();
    expect(document.activeElement === main).to.be.true;
    expect(main.getAttribute('tabindex')).to.equal('-1');
  });

  it('A3 moves it to the first heading, on a page without main content', async () => {
    const page = await fixture(html`<div><h1>Bins</h1></div>`);
    focusMain();
    expect(document.activeElement === page.querySelector('h1')).to.be.true;
  });

  it('does not scroll the page', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <div></div>
        <main>Bins</main>
      </div>
    `);
    page.querySelector('div')!.style.height = '4000px';
    focusMain();
    expect(scrollY).to.equal(0);
  });

  it('leaves the focus on a page with neither', async () => {
    const button = await fixture<HTMLElement>(html`<button>Bins</button>`);
    button.focus();
    focusMain();
    expect(document.activeElement === button).to.be.true;
  });
});

import {expect, fixture, html} from '@open-wc/testing';
import {define} from '../../src/entries/reload.js';
import type {ConsentReload} from '../../src/elements/consent-reload/consent-reload.js';
import {enReload} from '../../src/i18n/en-reload.js';
import {button, closePage, openPage, ready, textOf, type PageDouble} from './page.js';

describe('<consent-reload>', () => {
  let page: PageDouble;

  beforeEach(() => {
    page = openPage();
    define();
  });
  afterEach(closePage);

  const put = async (): Promise<ConsentReload> => {
    const note = await fixture<ConsentReload>(html`<consent-reload></consent-reload>`);
    await ready(note);
    return note;
  };

  it('A20 the accessibility audit finds nothing', async () => {
    page.stillRunning = ['analytics', 'hotjar'];
    await expect(await put()).to.be.accessible();
  });

  it('R1 names what still runs, by category', async () => {
    page.stillRunning = ['analytics', 'hotjar', 'youtube'];
    expect(textOf((await put()).renderRoot)).to.contain(`${enReload.running} Analytics and Functional`);
  });

  it('R1 shows nothing when nothing does', async () => {
    expect(textOf((await put()).renderRoot)).to.equal('');
  });

  it('R1 reloads when the button is pressed', async () => {
    let reloads = 0;
    page.stillRunning = ['analytics'];
    page.reload = () => (reloads += 1);
    button(await put(), 'reload').click();
    expect(reloads).to.equal(1);
  });
});

import {elementUpdated, expect, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ConsentStore} from '../../src/core/store.js';
import type {ConsentBanner} from '../../src/elements/consent-banner/consent-banner.js';
import {enBanner} from '../../src/i18n/en-banner.js';
import {
  all,
  button,
  byId,
  closePage,
  focusedName,
  isWebKit,
  one,
  openPage,
  place,
  press,
  pressTab,
  textOf,
  confirmed,
  type PageDouble,
} from './page.js';

const put = (): Promise<ConsentBanner> => place(html`<consent-banner></consent-banner>`);
const dialogOf = (banner: ConsentBanner): HTMLDialogElement => one<HTMLDialogElement>(banner, 'dialog');

/** Presses Escape and waits until the dialog has closed. */
async function escape(banner: ConsentBanner): Promise<void> {
  const closed = oneEvent(dialogOf(banner), 'close');
  await sendKeys({press: 'Escape'});
  await closed;
  await elementUpdated(banner);
}

describe('<consent-banner layout="modal">', () => {
  let page: PageDouble;
  let store: ConsentStore;
  let banner: ConsentBanner;

  beforeEach(async () => {
    page = openPage({layout: 'modal'});
    ({store} = page);
    banner = await put();
  });
  afterEach(closePage);

  it('A1 is a modal dialog, not a region, named and focused by its heading', () => {
    expect(dialogOf(banner).matches(':modal')).to.be.true;
    expect(dialogOf(banner).getAttribute('aria-label')).to.equal(textOf(one(banner, 'h2')));
    expect(all(banner, '[role], [popover]').length).to.equal(0);
    expect(focusedName()).to.equal('h2');
  });

  it('A5 Tab stays in it', async function () {
    if (await isWebKit()) this.skip(); // Its window is not active, so Tab goes elsewhere.
    const seen = new Set<string>();
    for (let i = 0; i < 8; i += 1) {
      await pressTab();
      seen.add(focusedName());
    }
    expect([...seen])
      .to.include.members(['accept', 'reject', 'customise', '/cookies'])
      .and.not.include('after');
  });

  it('takes no space at the end of the page', async () => {
    await elementUpdated(banner);
    expect(getComputedStyle(document.documentElement, '::after').height).to.be.oneOf(['0px', 'auto']);
  });

  for (const [action, said] of [
    ['accept', confirmed(enBanner.accepted)],
    ['reject', confirmed(enBanner.rejected)],
  ] as const) {
    it(`A3 ${action}: the confirmation takes the focus, and hiding it returns the focus to the page`, async () => {
      await press(banner, action);
      expect(store.status).to.equal('decided');
      expect(dialogOf(banner).open).to.be.true;
      expect(textOf(one(banner, 'p'))).to.equal(said);
      expect(focusedName()).to.equal('p');
      await press(banner, 'hide');
      expect(all(banner, '*').length).to.equal(0);
      expect(focusedName()).to.equal('main');
    });
  }

  it('A3 confirms a choice made in the preferences', async () => {
    button(banner, 'customise').focus();
    await press(banner, 'customise');
    const preferences = document.querySelector('body > consent-preferences')!;
    await waitUntil(() => preferences.shadowRoot!.querySelector('dialog[open]'), 'the preferences are open');
    preferences.shadowRoot!.querySelector<HTMLElement>('[data-action=save]')!.click();
    await elementUpdated(banner);
    await waitUntil(() => focusedName() === 'p', 'the confirmation has the focus');
    expect(textOf(one(banner, 'p'))).to.equal(confirmed(enBanner.rejected));
  });

  describe('when Escape is pressed', () => {
    beforeEach(() => escape(banner));

    it('L3 it answers nothing, and the page can be used', async () => {
      expect(store.status).to.equal('undecided');
      expect(store.choices).to.include({analytics: false, functional: false});
      expect(banner.state).to.equal('answered');
      expect(all(banner, '*').length).to.equal(0);
      expect(focusedName()).to.equal('main');
    });

    it('it stays closed while more becomes known about the same answers', async () => {
      store.update({...store.policy!});
      await elementUpdated(banner);
      expect(banner.state).to.equal('answered');
    });

    it('L20 the page can offer a way back', () => {
      expect(page.isQuestionClosed).to.be.true;
    });

    it('it asks again on the next page', async () => {
      closePage();
      openPage({layout: 'modal'});
      expect((await put()).state).to.equal('asking');
    });

    it('it asks again after a reset', async () => {
      store.reset();
      await elementUpdated(banner);
      expect(dialogOf(banner).open).to.be.true;
    });
  });

  it('returns the focus when it is closed', async () => {
    await press(banner, 'accept');
    await press(banner, 'hide');
    byId('after').focus();
    store.reset();
    await elementUpdated(banner);
    await escape(banner);
    expect(focusedName()).to.equal('after');
  });

  it('L3 Escape on the confirmation leaves the answer unchanged', async () => {
    await press(banner, 'accept');
    await escape(banner);
    expect(store.choices).to.include({analytics: true, functional: true});
    expect(banner.state).to.equal('answered');
  });
});

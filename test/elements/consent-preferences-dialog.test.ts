import {elementUpdated, expect, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ConsentStore} from '../../src/core/store.js';
import type {ConsentBanner} from '../../src/elements/consent-banner/consent-banner.js';
import {ConsentPreferences} from '../../src/elements/consent-preferences/consent-preferences.js';
import {enBanner} from '../../src/i18n/en-banner.js';
import {en} from '../../src/i18n/en.js';
import {
  all,
  button,
  byId,
  checkbox,
  closePage,
  focused,
  focusedName,
  isFirefox,
  one,
  openDialog,
  openPage,
  place,
  press,
  pressTab,
  ready,
  textOf,
  toggle,
  confirmed,
} from './page.js';

const dialogOf = (element: ConsentPreferences): HTMLDialogElement => one<HTMLDialogElement>(element, 'dialog');
const isGone = (element: ConsentPreferences): Promise<void> =>
  waitUntil(() => !element.isConnected, 'the dialog has left the page');

describe('<consent-preferences> as a dialog', () => {
  let store: ConsentStore;
  let banner: ConsentBanner;

  beforeEach(async () => {
    ({store} = openPage());
    banner = await place(html`<consent-banner></consent-banner>`);
  });
  afterEach(closePage);

  it('A20 the accessibility audit finds nothing', async () => {
    await expect(await openDialog()).to.be.accessible();
  });

  it('A20 the accessibility audit finds nothing in Welsh', async () => {
    openPage({lang: 'cy'});
    await expect(await openDialog()).to.be.accessible();
  });

  describe('when it is opened', () => {
    it('A4 it is a native dialog over an inert page', async () => {
      expect(dialogOf(await openDialog()).matches(':modal')).to.be.true;
    });

    it('A4 A6 it is labelled by its visible title, in the same root', async () => {
      const dialog = dialogOf(await openDialog());
      const title = (dialog.getRootNode() as ShadowRoot).getElementById(dialog.getAttribute('aria-labelledby')!)!;
      expect(textOf(title)).to.equal(en.title);
      expect(title.localName).to.equal('h2');
      expect(title.offsetHeight).to.be.greaterThan(0);
    });

    it('A4 the focus is on the title', async () => {
      await openDialog();
      expect(focusedName()).to.equal('title');
      expect(focused().getAttribute('tabindex')).to.equal('-1');
    });

    it('A4 its close button is visible and comes next after the title', async () => {
      await openDialog();
      await pressTab();
      expect(focusedName()).to.equal('close');
      expect(textOf(focused())).to.equal(en.close);
      const {top, bottom} = focused().getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
    });

    it('A5 Tab reaches everything in it', async () => {
      const preferences = await openDialog();
      const stops = all(preferences, 'button, input, a, summary');
      const reached = new Set<Element>();
      while (focused() !== stops.at(-1) && !reached.has(focused())) {
        reached.add(focused());
        await pressTab();
      }
      const missed = stops.slice(0, -1).filter((stop) => !reached.has(stop));
      expect(missed.map(textOf)).to.deep.equal([]);
      expect(focusedName()).to.equal('save');
    });

    for (const [key, isBack] of [
      ['Tab', false],
      ['Shift+Tab', true],
    ] as const) {
      it(`A5 ${key} goes round in it or to the browser, never to the page behind`, async function () {
        if (await isFirefox()) this.skip(); // Its own buttons come next and would get the next test's keys.
        const preferences = await openDialog();
        for (let i = 0; i < 20; i += 1) {
          await pressTab(isBack);
          expect((document.activeElement ?? preferences).localName).to.match(/^(consent-preferences|body|html)$/);
        }
      });
    }

    it('L4 nothing is ticked', async () => {
      expect(all<HTMLInputElement>(await openDialog(), 'input').some((box) => box.checked)).to.be.false;
    });

    it('the banner stays unchanged', async () => {
      await openDialog();
      await elementUpdated(banner);
      expect(banner.state).to.equal('asking');
    });

    it('opening it again shows the same one', async () => {
      const preferences = await openDialog();
      ConsentPreferences.open(byId('after'));
      await elementUpdated(preferences);
      expect(document.querySelectorAll('consent-preferences')).to.have.length(1);
      expect(dialogOf(preferences).open).to.be.true;
      expect(focusedName()).to.equal('title');
    });
  });

  describe('when Escape is pressed', () => {
    it('L3 A4 it closes and changes nothing', async () => {
      const preferences = await openDialog();
      await toggle(preferences, 'Allow: Analytics');
      await sendKeys({press: 'Escape'});
      await isGone(preferences);
      expect(store.status).to.equal('undecided');
      expect(store.answers).to.deep.equal({});
    });

    it('A4 the focus returns to the opener', async () => {
      const preferences = await openDialog();
      await sendKeys({press: 'Escape'});
      await isGone(preferences);
      expect(focusedName()).to.equal('before');
    });

    it('A4 the focus returns to the banner’s button, if that opened it', async () => {
      await press(banner, 'customise');
      const preferences = document.querySelector('consent-preferences')!;
      await ready(preferences);
      await sendKeys({press: 'Escape'});
      await isGone(preferences);
      expect(focusedName()).to.equal('customise');
    });

    it('A4 the focus moves to the main content if the opener is gone', async () => {
      const preferences = await openDialog();
      byId('before').remove();
      await sendKeys({press: 'Escape'});
      await isGone(preferences);
      expect(focusedName()).to.equal('main');
    });

    it('what was ticked is forgotten', async () => {
      const preferences = await openDialog();
      await toggle(preferences, 'Allow: Analytics');
      await sendKeys({press: 'Escape'});
      await isGone(preferences);
      expect(checkbox(await openDialog(), 'Allow: Analytics').checked).to.be.false;
    });
  });

  describe('when Close is pressed', () => {
    it('L3 A4 it closes, changes nothing, and returns the focus', async () => {
      const preferences = await openDialog();
      await toggle(preferences, 'Allow: Analytics');
      await press(preferences, 'close');
      await isGone(preferences);
      expect(store.status).to.equal('undecided');
      expect(focusedName()).to.equal('before');
    });

    it('A4 returns the focus to an opener that never had it', async () => {
      byId('after').focus();
      byId('after').blur();
      ConsentPreferences.open(byId('before'));
      const preferences = document.querySelector('consent-preferences')!;
      await ready(preferences);
      await press(preferences, 'close');
      await isGone(preferences);
      expect(focusedName()).to.equal('before');
    });
  });

  for (const [action, said] of [
    ['save', confirmed(enBanner.saved)],
    ['accept', confirmed(enBanner.accepted)],
    ['reject', confirmed(enBanner.rejected)],
  ] as const) {
    describe(`when ${action} is pressed`, () => {
      it('it closes, and the choice is kept', async () => {
        const preferences = await openDialog();
        await press(preferences, action);
        await isGone(preferences);
        expect(store.status).to.equal('decided');
        expect(store.source).to.equal('preferences');
      });

      it('A3 the banner confirms it and takes the focus', async () => {
        const preferences = await openDialog();
        await toggle(preferences, 'Allow: Hotjar');
        await press(preferences, action);
        await isGone(preferences);
        await elementUpdated(banner);
        expect(banner.state).to.equal('confirming');
        expect(textOf(focused())).to.equal(said);
      });
    });
  }

  it('A3 the banner also confirms a later change', async () => {
    await press(banner, 'accept');
    await press(banner, 'hide');
    const preferences = await openDialog();
    await press(preferences, 'reject');
    await isGone(preferences);
    await elementUpdated(banner);
    expect(textOf(focused())).to.equal(confirmed(enBanner.rejected));
  });

  describe('when the page contains preferences', () => {
    it('A4 opening moves the focus to their title', async () => {
      closePage();
      openPage();
      const preferences = await place<ConsentPreferences>(html`<consent-preferences></consent-preferences>`);
      const updated = openDialog();
      expect((await updated) === preferences, 'the same').to.be.true;
      expect(all(preferences, 'dialog').length).to.equal(0);
      expect(focusedName()).to.equal('title');
    });
  });

  it('closes silently without an opener', async () => {
    const preferences = await openDialog(null);
    setTimeout(() => button(preferences, 'close').click());
    await oneEvent(dialogOf(preferences), 'close');
    await isGone(preferences);
    expect(store.status).to.equal('undecided');
  });
});

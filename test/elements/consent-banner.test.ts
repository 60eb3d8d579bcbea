import {elementUpdated, expect, html} from '@open-wc/testing';
import type {Consent} from '../../src/core/consent.js';
import type {ConsentBanner} from '../../src/elements/consent-banner/consent-banner.js';
import {enBanner} from '../../src/i18n/en-banner.js';
import {isConfirmationDue, postponeConfirmation} from '../../src/storage/confirmation.js';
import {
  all,
  button,
  byId,
  closePage,
  focused,
  focusedName,
  one,
  openPage,
  place,
  press,
  ready,
  textOf,
} from './page.js';
import {necessaryOnly} from './policy.js';

const put = (): Promise<ConsentBanner> => place(html`<consent-banner></consent-banner>`);
const decided = {analytics: true, 'google-analytics': true, hotjar: true, functional: false, youtube: false};

describe('<consent-banner>', () => {
  let consent: Consent;

  beforeEach(() => (consent = openPage()));
  afterEach(closePage);

  describe('the accessibility audit', () => {
    it('A20 finds nothing while it asks', async () => {
      await expect(await put()).to.be.accessible();
    });

    it('A20 finds nothing while it confirms', async () => {
      const banner = await put();
      await press(banner, 'accept');
      await expect(banner).to.be.accessible();
    });

    it('A20 finds nothing when it has been answered', async () => {
      consent.acceptAll();
      await expect(await put()).to.be.accessible();
    });

    for (const layout of ['top', 'bottom', 'corner', 'modal'] as const) {
      it(`A20 finds nothing in Welsh, ${layout}`, async () => {
        openPage({lang: 'cy', layout});
        await expect(await put()).to.be.accessible();
      });
    }
  });

  describe('states', () => {
    it('asks an undecided visitor', async () => {
      const banner = await put();
      expect(banner.state).to.equal('asking');
      expect(banner.getAttribute('state')).to.equal('asking');
      expect(textOf(one(banner, 'h2'))).to.equal('Cookies on Aberwen Borough Council');
    });

    it('names the optional categories, and not the necessary one', async () => {
      const text = textOf(one(await put(), 'slot'));
      expect(text).to.contain('Analytics, Functional.').and.not.contain('Necessary');
    });

    it('shows nothing to a visitor who has answered', async () => {
      openPage({}, decided);
      const banner = await put();
      expect(banner.state).to.equal('answered');
      expect(banner.offsetHeight).to.equal(0);
      expect(all(banner, '*').length).to.equal(0);
    });

    it('confirms nothing where it is put into the page after the answer, and leaves the focus', async () => {
      const first = await put();
      await press(first, 'accept');
      first.remove();
      const second = await put();
      expect(second.state).to.equal('answered');
      expect(document.activeElement).to.equal(document.body);
    });

    it('shows nothing where there is nothing to ask', async () => {
      openPage(necessaryOnly);
      expect((await put()).state).to.equal('answered');
    });

    it('L12 asks again when a service has been added', async () => {
      openPage({}, {analytics: true, 'google-analytics': true, hotjar: true});
      expect((await put()).state).to.equal('asking');
    });

    it('asks again after a reset', async () => {
      openPage({}, decided).reset();
      expect((await put()).state).to.equal('asking');
    });

    it('shows nothing after a choice that a script made', async () => {
      const banner = await put();
      consent.acceptAll();
      await elementUpdated(banner);
      expect(banner.state).to.equal('answered');
    });

    it('confirms after the reload that a withdrawal took', async () => {
      openPage({}, decided);
      postponeConfirmation();
      const banner = await put();
      expect(banner.state).to.equal('confirming');
      expect(textOf(one(banner, 'p'))).to.equal(enBanner.saved);
      expect(isConfirmationDue(), 'still due').to.be.false;
    });

    it('leaves the asking to the first of two banners', async () => {
      const banner = await place<ConsentBanner>(html`
        <consent-banner></consent-banner>
        <consent-banner id="second"></consent-banner>
      `);
      const second = byId('second') as ConsentBanner;
      await ready(second);
      expect(banner.state).to.equal('asking');
      expect(second.state).to.equal('answered');
    });

    it('leaves the asking to preferences that stand in the page', async () => {
      const banner = await place<ConsentBanner>(html`
        <consent-banner></consent-banner>
        <consent-preferences></consent-preferences>
      `);
      expect(banner.state).to.equal('answered');
      expect(all(banner, '*').length).to.equal(0);
    });

    it('L8 asks once a single-page app has taken those away, and leaves it to them when they are back', async () => {
      const banner = await place<ConsentBanner>(html`
        <consent-banner></consent-banner>
        <consent-preferences></consent-preferences>
      `);
      const preferences = banner.parentElement!.querySelector('consent-preferences')!;
      preferences.remove();
      await elementUpdated(banner);
      expect(banner.state).to.equal('asking');
      banner.after(preferences);
      await elementUpdated(banner);
      expect(banner.state).to.equal('answered');
    });

    it('goes on asking behind the dialog', async () => {
      const banner = await put();
      await press(banner, 'customise');
      consent.configure(consent.policy!);
      await elementUpdated(banner);
      expect(banner.state).to.equal('asking');
    });

    it('shows nothing before the policy is known', async () => {
      closePage();
      const banner = document.createElement('consent-banner');
      document.body.append(banner);
      await elementUpdated(banner);
      expect(all(banner, '*').length).to.equal(0);
      banner.remove();
    });
  });

  describe('when Accept is pressed', () => {
    it('everything is accepted, by the banner', async () => {
      await press(await put(), 'accept');
      expect(consent.answers).to.deep.equal({...decided, functional: true, youtube: true});
      expect(consent.source).to.equal('banner');
    });

    it('A3 says so, with the focus on it', async () => {
      const banner = await put();
      await press(banner, 'accept');
      expect(banner.state).to.equal('confirming');
      expect(textOf(focused())).to.equal(enBanner.accepted);
      expect(focused().getAttribute('tabindex')).to.equal('-1');
    });
  });

  describe('when Reject is pressed', () => {
    it('everything is refused, by the banner', async () => {
      await press(await put(), 'reject');
      expect(Object.values(consent.answers)).to.deep.equal([false, false, false, false, false]);
      expect(consent.source).to.equal('banner');
    });

    it('A3 says so, with the focus on it', async () => {
      const banner = await put();
      await press(banner, 'reject');
      expect(banner.state).to.equal('confirming');
      expect(textOf(focused())).to.equal(enBanner.rejected);
    });

    it('asks nothing any more', async () => {
      const banner = await put();
      await press(banner, 'reject');
      expect(all(banner, '[data-action]').map(({dataset}) => dataset.action)).to.deep.equal(['hide', 'customise']);
    });
  });

  describe('when Choose is pressed', () => {
    it('opens the preferences and decides nothing', async () => {
      const banner = await put();
      await press(banner, 'customise');
      const preferences = document.querySelector('consent-preferences')!;
      await ready(preferences);
      expect(one<HTMLDialogElement>(preferences, 'dialog').open).to.be.true;
      expect(consent.status).to.equal('undecided');
    });

    it('L6 opens them from the confirmation, too', async () => {
      const banner = await put();
      await press(banner, 'accept');
      await press(banner, 'customise');
      expect(document.querySelector('consent-preferences')).to.exist;
    });
  });

  describe('when Hide is pressed', () => {
    it('A3 shows nothing and gives the focus to the main content', async () => {
      const banner = await put();
      await press(banner, 'accept');
      await press(banner, 'hide');
      expect(banner.state).to.equal('answered');
      expect(banner.offsetHeight).to.equal(0);
      expect(focusedName()).to.equal('main');
    });

    it('keeps the choice', async () => {
      const banner = await put();
      await press(banner, 'reject');
      await press(banner, 'hide');
      expect(consent.status).to.equal('decided');
    });

    it('stays hidden when the policy becomes known better', async () => {
      const banner = await put();
      await press(banner, 'reject');
      await press(banner, 'hide');
      consent.configure(consent.policy!);
      await elementUpdated(banner);
      expect(banner.state).to.equal('answered');
    });
  });

  describe('when another tab has answered', () => {
    it('shows nothing, and confirms nothing', async () => {
      const banner = await put();
      byId('after').focus();
      consent.follow(decided, 'tab');
      await elementUpdated(banner);
      expect(banner.state).to.equal('answered');
      expect(focusedName()).to.equal('after');
    });

    it('asks again when that tab forgot the answers', async () => {
      openPage({}, decided).follow({}, 'tab');
      expect((await put()).state).to.equal('asking');
    });
  });

  it('marks each button with what it does', async () => {
    const banner = await put();
    expect(all(banner, 'button').map(({dataset}) => dataset.action)).to.deep.equal(['accept', 'reject', 'customise']);
    expect(textOf(button(banner, 'accept'))).to.equal(enBanner.accept);
    expect(textOf(button(banner, 'reject'))).to.equal(enBanner.reject);
  });
});

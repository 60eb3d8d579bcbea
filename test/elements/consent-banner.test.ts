import {elementUpdated, expect, html} from '@open-wc/testing';
import type {Policy} from '../../src/core/policy.js';
import type {ConsentStore} from '../../src/core/store.js';
import type {ConsentBanner} from '../../src/elements/consent-banner/consent-banner.js';
import {enBanner} from '../../src/i18n/en-banner.js';
import {
  all,
  button,
  byId,
  closePage,
  decisionWith,
  focused,
  focusedName,
  one,
  openPage,
  place,
  press,
  ready,
  textOf,
  type PageDouble,
  confirmed,
} from './page.js';
import {necessaryOnly, policy} from './policy.js';

const put = (): Promise<ConsentBanner> => place(html`<consent-banner></consent-banner>`);
const decided = {analytics: true, 'google-analytics': true, hotjar: true, functional: false, youtube: false};

/** The same policy with the catalogue's facts added. */
const described: Partial<Policy> = {
  categories: policy.categories.map((category) => ({
    ...category,
    services: category.services.map((service) => ({...service, described: true})),
  })),
};

describe('<consent-banner>', () => {
  let page: PageDouble;
  let store: ConsentStore;

  beforeEach(() => {
    page = openPage();
    store = page.store;
  });
  afterEach(() => {
    Reflect.deleteProperty(HTMLDocument.prototype, 'readyState');
    closePage();
  });

  describe('the accessibility audit', () => {
    it('A20 finds nothing while it asks', async () => {
      await expect(await put()).to.be.accessible();
    });

    it('A20 finds nothing while it confirms', async () => {
      const banner = await put();
      await press(banner, 'accept');
      await expect(banner).to.be.accessible();
    });

    it('A20 finds nothing once it has been answered', async () => {
      store.acceptAll('api');
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

    it('L21 names the optional categories with their services, not the necessary one', async () => {
      const text = textOf(one(await put(), 'slot'));
      expect(text)
        .to.contain('for: Analytics (Google Analytics and Hotjar) and Functional (YouTube).')
        .and.not.contain('Necessary');
    });

    it('shows nothing to a visitor who has answered', async () => {
      openPage({}, decided);
      const banner = await put();
      expect(banner.state).to.equal('answered');
      expect(banner.offsetHeight).to.equal(0);
      expect(all(banner, '*').length).to.equal(0);
    });

    it('confirms nothing, and leaves the focus, when added after the answer', async () => {
      const first = await put();
      await press(first, 'accept');
      first.remove();
      const second = await put();
      expect(second.state).to.equal('answered');
      expect(document.activeElement).to.equal(document.body);
    });

    it('shows nothing when there is nothing to ask', async () => {
      openPage(necessaryOnly);
      expect((await put()).state).to.equal('answered');
    });

    it('L12 asks again when a service has been added', async () => {
      openPage({}, {analytics: true, 'google-analytics': true, hotjar: true});
      expect((await put()).state).to.equal('asking');
    });

    it('asks again after a reset', async () => {
      openPage({}, decided).store.reset();
      expect((await put()).state).to.equal('asking');
    });

    it('shows nothing after a choice that a script made', async () => {
      const banner = await put();
      store.acceptAll('api');
      await elementUpdated(banner);
      expect(banner.state).to.equal('answered');
    });

    it('confirms after the reload that follows a withdrawal', async () => {
      page = openPage({}, decided);
      page.confirmation.isDue = true;
      const banner = await put();
      expect(banner.state).to.equal('confirming');
      expect(textOf(one(banner, 'p'))).to.equal(confirmed(enBanner.saved));
      expect(page.confirmation.isDue, 'still due').to.be.false;
    });

    it('A3 leaves the focus in a field, and lets screen readers announce it', async () => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
      page = openPage({}, decided);
      page.confirmation.isDue = true;
      const banner = await put();
      expect(banner.state).to.equal('confirming');
      expect(document.activeElement).to.equal(field);
      expect(one(banner, 'p').getAttribute('role')).to.equal('status');
      field.remove();
    });

    it('waits for the whole page before that: preferences further down may confirm it', async () => {
      page = openPage({}, decided);
      page.confirmation.isDue = true;
      Object.defineProperty(HTMLDocument.prototype, 'readyState', {configurable: true, value: 'loading'});
      const banner = await put();
      expect(banner.state).to.equal('answered');
      Reflect.deleteProperty(HTMLDocument.prototype, 'readyState');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await elementUpdated(banner);
      expect(banner.state).to.equal('confirming');
    });

    it('confirms nothing when it asks again after that reload', async () => {
      page = openPage({}, {analytics: true});
      page.confirmation.isDue = true;
      expect((await put()).state).to.equal('asking');
      expect(page.confirmation.isDue, 'still due').to.be.false;
    });

    it('lets only the first of two banners ask', async () => {
      const banner = await place<ConsentBanner>(html`
        <consent-banner></consent-banner>
        <consent-banner id="second"></consent-banner>
      `);
      const second = byId('second') as ConsentBanner;
      await ready(second);
      expect(banner.state).to.equal('asking');
      expect(second.state).to.equal('answered');
    });

    it('lets preferences in the page ask instead', async () => {
      const banner = await place<ConsentBanner>(html`
        <consent-banner></consent-banner>
        <consent-preferences></consent-preferences>
      `);
      expect(banner.state).to.equal('answered');
      expect(all(banner, '*').length).to.equal(0);
    });

    it('L8 asks once a single-page app removes those, and stops when they are back', async () => {
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

    it('keeps asking behind the dialog', async () => {
      const banner = await put();
      await press(banner, 'customise');
      store.update(store.policy!);
      await elementUpdated(banner);
      expect(banner.state).to.equal('asking');
    });

    describe('in a frame of a page that asks', () => {
      beforeEach(() => (page.isFramed = true));

      it('R10 does not ask', async () => {
        expect((await put()).state).to.equal('answered');
      });

      it('R10 does not ask when something still runs there after the choice was forgotten', async () => {
        page.stillRunning = ['hotjar'];
        expect((await put()).state).to.equal('answered');
      });

      it('R1 R10 confirms then, to say what still runs', async () => {
        page.stillRunning = ['hotjar'];
        page.confirmation.isDue = true;
        const banner = await put();
        expect(banner.state).to.equal('confirming');
        expect(textOf(one(banner, 'p'))).to.equal(confirmed(enBanner.saved));
      });
    });
  });

  describe('when Accept is pressed', () => {
    it('everything is accepted, by the banner', async () => {
      await press(await put(), 'accept');
      expect(store.answers).to.deep.equal({...decided, functional: true, youtube: true});
      expect(store.source).to.equal('banner');
    });

    it('A3 confirms it and takes the focus', async () => {
      const banner = await put();
      await press(banner, 'accept');
      expect(banner.state).to.equal('confirming');
      expect(textOf(focused())).to.equal(confirmed(enBanner.accepted));
      expect(focused().getAttribute('tabindex')).to.equal('-1');
    });
  });

  describe('when Reject is pressed', () => {
    it('everything is refused, by the banner', async () => {
      await press(await put(), 'reject');
      expect(Object.values(store.answers)).to.deep.equal([false, false, false, false, false]);
      expect(store.source).to.equal('banner');
    });

    it('A3 confirms it and takes the focus', async () => {
      const banner = await put();
      await press(banner, 'reject');
      expect(banner.state).to.equal('confirming');
      expect(textOf(focused())).to.equal(confirmed(enBanner.rejected));
    });

    it('A3 confirms at once, even while the page is being parsed', async () => {
      const banner = await put();
      Object.defineProperty(HTMLDocument.prototype, 'readyState', {configurable: true, value: 'loading'});
      await press(banner, 'reject');
      expect(banner.state).to.equal('confirming');
    });

    it('stops asking', async () => {
      const banner = await put();
      await press(banner, 'reject');
      expect(all(banner, '[data-action]').map(({dataset}) => dataset.action)).to.deep.equal(['hide', 'customise']);
    });
  });

  describe('when Choose is pressed', () => {
    it('opens the preferences from its button, and decides nothing', async () => {
      const banner = await put();
      await press(banner, 'customise');
      expect(page.openers).to.deep.equal([button(banner, 'customise')]);
      const preferences = document.querySelector('consent-preferences')!;
      await ready(preferences);
      expect(one<HTMLDialogElement>(preferences, 'dialog').open).to.be.true;
      expect(store.status).to.equal('undecided');
    });

    it('L6 also opens them from the confirmation', async () => {
      const banner = await put();
      await press(banner, 'accept');
      await press(banner, 'customise');
      expect(document.querySelector('consent-preferences')).to.exist;
    });
  });

  describe('when Hide is pressed', () => {
    it('A3 shows nothing and moves the focus to the main content', async () => {
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
      expect(store.status).to.equal('decided');
    });

    it('stays hidden when more of the policy becomes known', async () => {
      const banner = await put();
      await press(banner, 'reject');
      await press(banner, 'hide');
      store.update(store.policy!);
      await elementUpdated(banner);
      expect(banner.state).to.equal('answered');
    });
  });

  describe('when more of the policy becomes known while it confirms', () => {
    for (const [what, changes] of [
      ['services are described', described],
      ['the language is switched', {lang: 'cy'}],
    ] as const) {
      it(`A3 keeps confirming: ${what}`, async () => {
        const banner = await put();
        await press(banner, 'accept');
        store.update({...store.policy!, ...changes});
        await elementUpdated(banner);
        expect(banner.state).to.equal('confirming');
      });
    }
  });

  describe('when another tab has answered', () => {
    it('shows nothing, and confirms nothing', async () => {
      const banner = await put();
      byId('after').focus();
      store.follow(decisionWith(decided));
      await elementUpdated(banner);
      expect(banner.state).to.equal('answered');
      expect(focusedName()).to.equal('after');
    });

    it('asks again when that tab forgets the answers', async () => {
      openPage({}, decided).store.follow(undefined);
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

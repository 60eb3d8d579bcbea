import {elementUpdated, expect, html} from '@open-wc/testing';
import type {ConsentStore} from '../../src/core/store.js';
import type {ConsentPreferences} from '../../src/elements/consent-preferences/consent-preferences.js';
import {en} from '../../src/i18n/en.js';
import {
  all,
  byId,
  checkbox,
  closePage,
  decisionWith,
  focused,
  focusedName,
  openPage,
  place,
  press,
  textOf,
  toggle,
} from './page.js';

const put = (): Promise<ConsentPreferences> => place(html`<consent-preferences></consent-preferences>`);
const boxes = (element: ConsentPreferences): HTMLInputElement[] => all<HTMLInputElement>(element, 'input');
const checked = (element: ConsentPreferences): boolean[] => boxes(element).map((box) => box.checked);
const accepted = {analytics: true, 'google-analytics': true, hotjar: true, functional: true, youtube: true};

describe('<consent-preferences>, choosing', () => {
  let store: ConsentStore;

  beforeEach(() => ({store} = openPage()));
  afterEach(closePage);

  describe('when a category is ticked', () => {
    it('L5 its services are ticked, and no others', async () => {
      const preferences = await put();
      await toggle(preferences, 'Allow: Analytics');
      expect(checked(preferences)).to.deep.equal([true, true, true, false]);
    });

    it('A14 nothing is decided', async () => {
      const preferences = await put();
      store.listen(() => expect.fail('it was decided'));
      await toggle(preferences, 'Allow: Analytics');
      expect(store.status).to.equal('undecided');
      expect(store.allows('analytics')).to.be.false;
      expect(preferences.state).to.equal('asking');
    });

    it('the focus stays on it', async () => {
      const preferences = await put();
      await toggle(preferences, 'Allow: Analytics');
      expect(focusedName()).to.equal('Allow: Analytics');
    });

    it('it stays ticked when more of the policy becomes known', async () => {
      const preferences = await put();
      await toggle(preferences, 'Allow: Analytics');
      store.update({...store.policy!, siteName: 'Aberwen'});
      await elementUpdated(preferences);
      expect(checked(preferences)).to.deep.equal([true, true, true, false]);
    });

    it('unticking it unticks its services', async () => {
      openPage({}, accepted);
      const preferences = await put();
      await toggle(preferences, 'Allow: Analytics');
      expect(checked(preferences)).to.deep.equal([false, false, false, true]);
    });
  });

  describe('when one of two services is ticked', () => {
    it('L5 the category is mixed', async () => {
      const preferences = await put();
      await toggle(preferences, 'Allow: Hotjar');
      const {checked, indeterminate} = checkbox(preferences, 'Allow: Analytics');
      expect([checked, indeterminate]).to.deep.equal([false, true]);
    });

    it('L5 the category is ticked when the other service is, too', async () => {
      const preferences = await put();
      await toggle(preferences, 'Allow: Hotjar');
      await toggle(preferences, 'Allow: Google Analytics');
      const {checked, indeterminate} = checkbox(preferences, 'Allow: Analytics');
      expect([checked, indeterminate]).to.deep.equal([true, false]);
    });

    it('L5 the category is unticked when the service is unticked again', async () => {
      const preferences = await put();
      await toggle(preferences, 'Allow: Hotjar');
      await toggle(preferences, 'Allow: Hotjar');
      const {checked, indeterminate} = checkbox(preferences, 'Allow: Analytics');
      expect([checked, indeterminate]).to.deep.equal([false, false]);
    });

    it('L5 pressing the mixed category ticks both', async () => {
      const preferences = await put();
      await toggle(preferences, 'Allow: Hotjar');
      await toggle(preferences, 'Allow: Analytics');
      expect(checked(preferences)).to.deep.equal([true, true, true, false]);
    });
  });

  describe('after an embed has allowed the only service of a category', () => {
    beforeEach(() => store.choose({youtube: true}, 'embed'));

    it('L4 L5 the category is mixed: what names it alone is off', async () => {
      const {checked, indeterminate} = checkbox(await put(), 'Allow: Functional');
      expect([checked, indeterminate]).to.deep.equal([false, true]);
    });

    it('L4 Save grants nothing that was not ticked', async () => {
      await press(await put(), 'save');
      expect([store.allows('functional'), store.allows('youtube')]).to.deep.equal([false, true]);
    });
  });

  describe('when Save is pressed', () => {
    it('L4 L5 keeps only refusals when nothing was ticked', async () => {
      await press(await put(), 'save');
      expect(Object.values(store.answers)).to.deep.equal([false, false, false, false, false]);
      expect(store.source).to.equal('preferences');
    });

    it('L5 keeps what was ticked, even a single service', async () => {
      const preferences = await put();
      await toggle(preferences, 'Allow: Hotjar');
      await press(preferences, 'save');
      expect(store.answers).to.deep.equal({
        analytics: false,
        'google-analytics': false,
        hotjar: true,
        functional: false,
        youtube: false,
      });
    });

    it('L5 keeps the answer for the only service of a category', async () => {
      const preferences = await put();
      await toggle(preferences, 'Allow: Functional');
      await press(preferences, 'save');
      expect([store.allows('functional'), store.allows('youtube')]).to.deep.equal([true, true]);
    });

    it('A3 confirms it and takes the focus', async () => {
      const preferences = await put();
      await press(preferences, 'save');
      expect(preferences.getAttribute('state')).to.equal('confirming');
      expect(textOf(focused())).to.contain(en.saved);
    });

    it('A3 keeps confirming when more of the policy becomes known', async () => {
      const preferences = await put();
      await press(preferences, 'save');
      store.update({...store.policy!, siteName: 'Aberwen'});
      await elementUpdated(preferences);
      expect(preferences.state).to.equal('confirming');
    });

    it('A3 confirms again the second time', async () => {
      const preferences = await put();
      await press(preferences, 'save');
      await toggle(preferences, 'Allow: Functional');
      expect(preferences.state, 'with a change that is not saved').to.equal('asking');
      await press(preferences, 'save');
      expect(textOf(focused())).to.contain(en.saved);
    });

    it('L7 withdraws what is no longer ticked', async () => {
      ({store} = openPage({}, accepted));
      const preferences = await put();
      await toggle(preferences, 'Allow: Google Analytics');
      await press(preferences, 'save');
      expect(store.choices).to.include({'google-analytics': false, analytics: false, hotjar: true, youtube: true});
    });
  });

  for (const [action, name, answer] of [
    ['accept', 'Accept', true],
    ['reject', 'Reject', false],
  ] as const) {
    describe(`when ${name} is pressed`, () => {
      it(`answers ${answer ? 'yes' : 'no'} to all, whatever is ticked, and confirms it`, async () => {
        const preferences = await put();
        await toggle(preferences, 'Allow: Hotjar');
        await press(preferences, action);
        expect(new Set(Object.values(store.answers))).to.deep.equal(new Set([answer]));
        expect(checked(preferences)).to.deep.equal([answer, answer, answer, answer]);
        expect(textOf(focused())).to.contain(en.saved);
      });
    });
  }

  describe('when the answers come from elsewhere', () => {
    it('shows them, and confirms nothing', async () => {
      const preferences = await put();
      byId('after').focus();
      store.follow(decisionWith(accepted));
      await elementUpdated(preferences);
      expect(checked(preferences)).to.deep.equal([true, true, true, true]);
      expect(preferences.state).to.equal('asking');
      expect(focusedName()).to.equal('after');
    });

    it('shows a single allowed service on its category’s checkbox', async () => {
      store.choose({youtube: true}, 'embed');
      const {checked, indeterminate} = checkbox(await put(), 'Allow: Functional');
      expect(checked || indeterminate).to.be.true;
    });

    it('no longer confirms what was answered here', async () => {
      const preferences = await put();
      await press(preferences, 'save');
      store.reset();
      await elementUpdated(preferences);
      expect(preferences.state).to.equal('asking');
    });

    it('unticks everything after a reset', async () => {
      store.acceptAll('api');
      const preferences = await put();
      store.reset();
      await elementUpdated(preferences);
      expect(checked(preferences)).to.deep.equal([false, false, false, false]);
    });
  });
});

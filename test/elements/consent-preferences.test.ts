import {expect, html} from '@open-wc/testing';
import type {ConsentPreferences} from '../../src/elements/consent-preferences/consent-preferences.js';
import {en} from '../../src/i18n/en.js';
import {all, closePage, focused, focusedName, openPage, place, press, textOf, toggle} from './page.js';
import {necessaryOnly} from './policy.js';

const put = (): Promise<ConsentPreferences> => place(html`<consent-preferences></consent-preferences>`);
const boxes = (element: ConsentPreferences): HTMLInputElement[] => all<HTMLInputElement>(element, 'input');
const checked = (element: ConsentPreferences): boolean[] => boxes(element).map((box) => box.checked);
const accepted = {analytics: true, 'google-analytics': true, hotjar: true, functional: true, youtube: true};

describe('<consent-preferences>', () => {
  beforeEach(() => openPage());
  afterEach(closePage);

  describe('the accessibility audit', () => {
    it('A20 finds nothing on first opening', async () => {
      await expect(await put()).to.be.accessible();
    });

    it('A20 finds nothing with the details open', async () => {
      const preferences = await put();
      for (const details of all<HTMLDetailsElement>(preferences, 'details')) details.open = true;
      await expect(preferences).to.be.accessible();
    });

    it('A20 finds nothing in the mixed state', async () => {
      const preferences = await put();
      await toggle(preferences, 'Allow: Hotjar');
      await expect(preferences).to.be.accessible();
    });

    it('A20 finds nothing while it confirms', async () => {
      const preferences = await put();
      await press(preferences, 'save');
      await expect(preferences).to.be.accessible();
    });

    it('A20 finds nothing in Welsh', async () => {
      openPage({lang: 'cy'});
      await expect(await put()).to.be.accessible();
    });

    it('A20 finds nothing when there is nothing to choose', async () => {
      openPage(necessaryOnly);
      await expect(await put()).to.be.accessible();
    });
  });

  describe('states', () => {
    it('L4 nothing is ticked on first opening', async () => {
      const preferences = await put();
      expect(checked(preferences)).to.deep.equal([false, false, false, false]);
      expect(boxes(preferences).some(({indeterminate}) => indeterminate)).to.be.false;
    });

    it('shows the answers that were given', async () => {
      openPage({}, accepted);
      expect(checked(await put())).to.deep.equal([true, true, true, true]);
    });

    it('takes no focus when it appears', async () => {
      await put();
      expect(focusedName()).to.equal('body');
    });

    it('A7 has native checkboxes, and none for the only service of a category', async () => {
      const preferences = await put();
      expect(boxes(preferences).map(({type}) => type)).to.deep.equal(Array(4).fill('checkbox'));
      expect(boxes(preferences).map(({ariaLabel}) => ariaLabel)).to.deep.equal([
        'Allow: Analytics',
        'Allow: Google Analytics',
        'Allow: Hotjar',
        'Allow: Functional',
      ]);
    });

    it('A7 marks what is necessary, without a control', async () => {
      const [necessary] = all(await put(), 'section');
      expect(textOf(necessary!)).to.contain(en.alwaysOn);
      expect(necessary!.querySelector('input, button, [role=switch], [aria-disabled], [disabled]')).to.be.null;
    });

    it('L5 names each category with its purpose and each service', async () => {
      const sections = all(await put(), 'section').map(textOf);
      expect(sections).to.have.length(3);
      expect(sections[1])
        .to.contain(en.analyticsDescription)
        .and.contain('Counts visits and shows which pages are used.');
      expect(sections[2]).to.contain(en.functionalDescription).and.contain('YouTube');
    });

    it('links to each service’s own privacy information', async () => {
      const [link, ...others] = all<HTMLAnchorElement>(await put(), 'li a');
      expect([textOf(link!), link!.href]).to.deep.equal([
        'Privacy information from Google',
        'https://policies.google.com/privacy',
      ]);
      expect(others).to.be.empty;
    });

    it('says when there is nothing to choose', async () => {
      openPage(necessaryOnly);
      const preferences = await put();
      expect(textOf(preferences.renderRoot)).to.contain(en.nothing);
      expect(all(preferences, 'button, input').length).to.equal(0);
    });

    it('confirms after the reload that follows a withdrawal, and takes the focus', async () => {
      const page = openPage({}, accepted);
      page.confirmation.isDue = true;
      const preferences = await put();
      expect(preferences.state).to.equal('confirming');
      expect(textOf(focused())).to.contain(en.saved);
      expect(page.confirmation.isDue, 'still due').to.be.false;
    });

    it('has no close button in the page', async () => {
      expect(all(await put(), 'dialog, [data-action=close]').length).to.equal(0);
    });
  });
});

import {elementUpdated, expect, html, waitUntil} from '@open-wc/testing';
import type {ConsentBanner} from '../../src/elements/consent-banner/consent-banner.js';
import {fill} from '../../src/elements/shared/fill.js';
import {words as cy} from '../../src/i18n/cy.js';
import {enBanner} from '../../src/i18n/en-banner.js';
import {all, button, closePage, one, openPage, place, press, textOf, confirmed} from './page.js';
import {longWords, markup, markupWords} from './policy.js';

const put = (): Promise<ConsentBanner> => place(html`<consent-banner></consent-banner>`);

describe('<consent-banner>, its words', () => {
  afterEach(closePage);

  describe('in Welsh', () => {
    beforeEach(() => openPage({lang: 'cy'}));

    it('A15 L16 sets its lang attribute', async () => {
      const banner = await put();
      expect([banner.lang, banner.dir]).to.deep.equal(['cy', 'ltr']);
    });

    it('L16 asks in Welsh', async () => {
      const banner = await put();
      expect(textOf(one(banner, 'h2'))).to.equal('Cwcis ar Aberwen Borough Council');
      expect(textOf(one(banner, 'slot'))).to.equal(
        `${cy.description} Dadansoddi (Google Analytics a Hotjar) a Nodweddion (YouTube). ${cy.without}`,
      );
      expect(all(banner, 'button, a').map(textOf)).to.deep.equal([cy.accept, cy.reject, cy.customise, cy.policyLink]);
    });

    for (const [action, said] of [
      ['accept', confirmed(cy.accepted, cy)],
      ['reject', confirmed(cy.rejected, cy)],
    ] as const) {
      it(`L16 confirms ${action} in Welsh`, async () => {
        const banner = await put();
        await press(banner, action);
        await waitUntil(() => banner.state === 'confirming');
        await elementUpdated(banner);
        expect(textOf(one(banner, 'p'))).to.equal(said);
        expect(textOf(button(banner, 'hide'))).to.equal(cy.hide);
      });
    }
  });

  it('A15 is in English, and marked so, when the language cannot be loaded', async () => {
    openPage({lang: 'fr'}, undefined, {});
    const banner = await put();
    expect(banner.lang).to.equal('en');
    expect(textOf(button(banner, 'accept'))).to.equal(enBanner.accept);
  });

  it('A15 runs from left to right on a right-to-left page', async () => {
    document.documentElement.dir = 'rtl';
    openPage();
    const {direction} = getComputedStyle(one(await put(), 'h2'));
    document.documentElement.dir = '';
    expect(direction).to.equal('ltr');
  });

  it('has a plain heading when the site has no name', async () => {
    openPage({siteName: undefined});
    expect(textOf(one(await put(), 'h2'))).to.equal(enBanner.heading);
  });

  it('A17 has a level 2 heading', async () => {
    openPage();
    expect(one(await put(), 'h2').getAttribute('aria-level')).to.equal('2');
  });

  it('A17 takes the heading level that fits the page', async () => {
    openPage();
    const banner = await place<ConsentBanner>(html`<consent-banner heading-level="3"></consent-banner>`);
    expect(one(banner, 'h2').getAttribute('aria-level')).to.equal('3');
  });

  it('L17 links to the cookie policy and mentions no other agreement', async () => {
    openPage();
    const banner = await put();
    const link = one<HTMLAnchorElement>(banner, 'a');
    expect([link.getAttribute('href'), textOf(link)]).to.deep.equal(['/cookies', enBanner.policyLink]);
    expect(textOf(one(banner, '[part=banner]'))).not.to.match(/terms|conditions|privacy policy/i);
  });

  it('L15 asks in neutral words', async () => {
    openPage();
    const text = textOf(one(await put(), '[part=banner]'));
    expect(text).not.to.match(/better|best|improve|enhance|value|continu|enjoy|experience|recommend|!/i);
  });

  it('A18 has buttons that say in full what they do', async () => {
    openPage();
    for (const one of all(await put(), 'button')) {
      expect(textOf(one)).to.not.be.empty;
      expect(one.ariaLabel).to.be.null;
    }
  });

  describe('L19 how to change one’s mind', () => {
    const sentences = async (name: string | undefined): Promise<string[]> => {
      const page = openPage();
      page.nameOfWayBack = name;
      const banner = await put();
      const asking = textOf(one(banner, '.change'));
      await press(banner, 'reject');
      return [asking, textOf(one(banner, 'p'))];
    };

    it('is said before the answer and after it, with the library’s button', async () => {
      for (const text of await sentences(undefined))
        expect(text).to.contain('change your mind at any time: “Cookie settings” at the foot of every page.');
    });

    it('is said with the page’s own link', async () => {
      for (const text of await sentences('Cookies'))
        expect(text).to.contain('change your mind at any time: “Cookies” on this page.');
    });

    it('L16 is said in full in the language to which the page switches', async () => {
      const {store} = openPage();
      const banner = await put();
      store.update({...store.policy!, lang: 'cy'});
      await waitUntil(() => banner.lang === 'cy');
      await elementUpdated(banner);
      expect(textOf(one(banner, '.change'))).to.equal(fill(cy.changeAtFoot, {name: cy.settings}));
      expect(one(banner, '.change').hasAttribute('data-first')).to.be.false;
    });

    it('is said without a name where the page’s own way has none', async () => {
      for (const text of await sentences('')) expect(text).to.match(/change your mind at any time\.$/);
    });
  });

  it('shows markup in names as text', async () => {
    openPage(markupWords);
    const banner = await put();
    expect(textOf(one(banner, 'h2'))).to.equal(`Cookies on ${markup}`);
    expect(textOf(one(banner, 'slot'))).to.contain(`: ${markup} (one ${markup} and two ${markup}).`);
    expect(all(banner, 'img, b').length).to.equal(0);
  });

  it('shows long names in full', async () => {
    openPage(longWords);
    const heading = one(await put(), 'h2');
    expect(textOf(heading)).to.equal(`Cookies on ${longWords.siteName}`);
    expect(heading.scrollWidth).to.be.at.most(heading.clientWidth);
  });

  it('confirms an answer that is neither all yes nor all no', async () => {
    const {store} = openPage();
    const banner = await put();
    store.choose({analytics: true, functional: false}, 'preferences');
    await elementUpdated(banner);
    expect(textOf(one(banner, 'p'))).to.equal(confirmed(enBanner.saved));
  });

  describe('the slot for the description', () => {
    it('shows the site’s own words instead of ours', async () => {
      openPage();
      const banner = await place<ConsentBanner>(html`
        <consent-banner><p slot="description" hidden>We count visits, if you agree.</p></consent-banner>
      `);
      const slot = one<HTMLSlotElement>(banner, 'slot[name=description]');
      const [own] = slot.assignedElements() as HTMLElement[];
      expect(own!.offsetHeight).to.be.greaterThan(0);
      expect(one(banner, 'slot p').offsetHeight, 'our own').to.equal(0);
    });

    it('does not show the configuration', async () => {
      openPage();
      const banner = await place<ConsentBanner>(html`
        <consent-banner
          ><consent-category name="analytics" id="configuration">Analytics</consent-category></consent-banner
        >
      `);
      expect(banner.querySelector('consent-category')!.getClientRects()).to.have.length(0);
    });

    it('disappears with the question', async () => {
      openPage();
      const banner = await place<ConsentBanner>(html`
        <consent-banner><p slot="description" hidden>We count visits, if you agree.</p></consent-banner>
      `);
      await press(banner, 'reject');
      expect(banner.querySelector('p')!.offsetHeight).to.equal(0);
    });
  });
});

import {elementUpdated, expect, html, nextFrame, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {ConsentStore} from '../../src/core/store.js';
import type {ConsentBanner} from '../../src/elements/consent-banner/consent-banner.js';
import {backgroundOf, contrast} from './colours.js';
import {all, button, closePage, everything, isWebKit, one, openPage, place, press, pressTab} from './page.js';
import {longWords, policy} from './policy.js';

const put = (): Promise<ConsentBanner> => place(html`<consent-banner></consent-banner>`);
const layouts = ['top', 'bottom', 'corner', 'modal'] as const;
const sizeOf = (element: Element): [number, number] => {
  const {width, height} = element.getBoundingClientRect();
  return [width, height];
};
const styleOf = (element: Element): string => {
  const style = getComputedStyle(element);
  return Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`).join('\n');
};
/** The space at the end of the page, in pixels. */
const room = (): number => parseFloat(getComputedStyle(document.documentElement, '::after').height) || 0;

describe('<consent-banner>, its look', () => {
  afterEach(closePage);

  for (const lang of ['en', 'cy']) {
    for (const width of [320, 800]) {
      it(`L2 Accept and Reject are alike, ${width} px wide, ${lang}`, async () => {
        document.body.style.width = `${width}px`;
        openPage({lang});
        const banner = await put();
        const [accept, reject] = [button(banner, 'accept'), button(banner, 'reject')];
        expect(reject.localName).to.equal(accept.localName);
        expect(sizeOf(reject)).to.deep.equal(sizeOf(accept));
        expect(styleOf(reject)).to.equal(styleOf(accept));
        expect(reject.getBoundingClientRect().top).to.equal(accept.getBoundingClientRect().top);
        expect(accept.nextElementSibling === reject, 'side by side').to.be.true;
      });
    }
  }

  for (const layout of layouts) {
    it(`A8 ${layout}: buttons and links are at least 44 px high and wide`, async () => {
      openPage({layout});
      const banner = await put();
      const boxes = (): number[] => all(banner, 'button').flatMap(sizeOf);
      expect(Math.min(...boxes())).to.be.at.least(44);
      expect(Math.min(...all(banner, 'a').flatMap(sizeOf))).to.be.at.least(44);
      await press(banner, 'reject');
      expect(Math.min(...boxes())).to.be.at.least(44);
    });

    it(`A13 ${layout}: nothing moves`, async () => {
      openPage({layout});
      for (const element of everything((await put()).renderRoot)) {
        const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(element);
        expect([animationName, transitionDuration, scrollBehavior]).to.deep.equal(['none', '0s', 'auto']);
      }
    });
  }

  it('A9 top: at 320 px nothing scrolls sideways, however long the words', async () => {
    document.body.style.width = '320px';
    openPage(longWords);
    const part = one(await put(), '[part=banner]');
    expect(part.scrollWidth).to.be.at.most(part.clientWidth);
  });

  it('A9 bottom: at 320 px nothing scrolls sideways, however long the words', async function () {
    if (await isWebKit()) this.skip(); // WebKitGTK's window cannot be that narrow.
    await setViewport({width: 320, height: 600});
    openPage({...longWords, layout: 'bottom'});
    const part = one(await put(), '[part=banner]');
    const widths = [part.scrollWidth - part.clientWidth, part.offsetWidth, document.documentElement.scrollWidth];
    await setViewport({width: 800, height: 600});
    expect(widths).to.deep.equal([0, 320, 320]);
  });

  it("A8 targets are at least 24 px when the page's text is small", async () => {
    document.body.style.fontSize = '12px';
    openPage();
    expect(Math.min(...all(await put(), 'button, a').flatMap(sizeOf))).to.be.at.least(24);
  });

  describe('at the bottom', () => {
    let store: ConsentStore;

    beforeEach(() => ({store} = openPage({layout: 'bottom'})));

    it('is in the top layer, at the bottom edge of the window', async () => {
      const part = one(await put(), '[part=banner]');
      expect(part.matches('[popover=manual]:popover-open')).to.be.true;
      const {left, bottom, width} = part.getBoundingClientRect();
      expect([left, bottom, width]).to.deep.equal([0, innerHeight, document.documentElement.clientWidth]);
    });

    it('A2 makes space at the end of the page, as high as it is', async () => {
      const part = one(await put(), '[part=banner]');
      await waitUntil(() => room() > 0, 'there is room');
      expect(room()).to.be.closeTo(part.offsetHeight, 1);
      const {scrollPaddingBottom} = getComputedStyle(document.documentElement);
      expect(parseFloat(scrollPaddingBottom)).to.be.closeTo(part.offsetHeight, 1);
    });

    it('A2 space that brings a scrollbar is no error', async () => {
      const errors: string[] = [];
      const onError = (event: ErrorEvent): unknown => errors.push(event.message);
      addEventListener('error', onError);
      document.body.style.cssText = `height:${innerHeight - 1}px;margin:0`;
      const banner = await put();
      await waitUntil(() => room() > 0, 'there is room');
      await nextFrame();
      await nextFrame();
      removeEventListener('error', onError);
      expect(errors).to.deep.equal([]);
      expect(room()).to.be.closeTo(one(banner, '[part=banner]').offsetHeight, 1);
    });

    it('A2 makes less space for the shorter confirmation', async () => {
      const banner = await put();
      await waitUntil(() => room() > 0, 'there is room');
      const before = room();
      await press(banner, 'accept');
      await waitUntil(() => room() < before, 'there is less room');
      expect(room()).to.be.closeTo(one(banner, '[part=banner]').offsetHeight, 1);
    });

    it('A2 gives the space back when the confirmation is hidden', async () => {
      const banner = await put();
      await waitUntil(() => room() > 0, 'there is room');
      await press(banner, 'accept');
      await press(banner, 'hide');
      await waitUntil(() => room() === 0, 'the room is gone');
      expect(getComputedStyle(document.documentElement).scrollPaddingBottom).to.equal('auto');
    });

    it('gives the space back when it is removed', async () => {
      const banner = await put();
      await waitUntil(() => room() > 0, 'there is room');
      banner.remove();
      expect(room()).to.equal(0);
    });

    it('returns after a reset', async () => {
      const banner = await put();
      await press(banner, 'accept');
      await press(banner, 'hide');
      store.reset();
      await elementUpdated(banner);
      expect(one(banner, '[part=banner]').matches(':popover-open')).to.be.true;
      await waitUntil(() => room() > 0, 'there is room again');
    });
  });

  describe('at the top', () => {
    beforeEach(() => openPage());

    it('is in the flow and takes no space elsewhere', async () => {
      const banner = await put();
      const part = one(banner, '[part=banner]');
      expect(getComputedStyle(part).position).to.equal('static');
      expect(part.popover).to.be.null;
      expect(banner.offsetHeight).to.be.greaterThan(0);
      expect(room()).to.equal(0);
    });
  });

  describe('what a site can style', () => {
    beforeEach(() => openPage());

    it('has every documented part', async () => {
      const banner = await put();
      for (const part of ['banner', 'heading', 'answers', 'button']) {
        expect(all(banner, `[part~=${part}]`).length, part).to.be.greaterThan(0);
      }
      expect(all(banner, 'button:not([part~=button])').length).to.equal(0);
    });

    for (const [property, selector, style] of [
      ['--consent-background', '[part=banner]', 'backgroundColor'],
      ['--consent-color', '[part=banner]', 'color'],
      ['--consent-border-color', '[part=banner]', 'borderBottomColor'],
      ['--consent-link-color', 'a', 'color'],
      ['--consent-button-background', '[data-action=reject]', 'backgroundColor'],
      ['--consent-button-color', '[data-action=reject]', 'color'],
      ['--consent-secondary-color', '[data-action=customise]', 'color'],
    ] as const) {
      it(`takes ${property}`, async () => {
        const banner = await put();
        banner.style.setProperty(property, 'rgb(1, 2, 3)');
        expect(getComputedStyle(one(banner, selector))[style]).to.equal('rgb(1, 2, 3)');
      });
    }

    it('takes --consent-secondary-background', async () => {
      const banner = await put();
      await press(banner, 'reject');
      banner.style.setProperty('--consent-secondary-background', 'rgb(1, 2, 3)');
      expect(getComputedStyle(button(banner, 'hide')).backgroundColor).to.equal('rgb(1, 2, 3)');
    });

    for (const accent of ['yellow', 'white', 'black', '#777', '#4f7', 'transparent', 'no colour at all']) {
      for (const scheme of ['light', 'dark']) {
        it(`A11 ${scheme}: words can be read with an accent of ${accent}`, async () => {
          document.documentElement.style.colorScheme = scheme;
          const banner = await put();
          banner.style.setProperty('--consent-accent', accent);
          for (const each of all(banner, 'h2, p, a, button')) {
            const ratio = contrast(getComputedStyle(each).color, backgroundOf(each));
            expect(ratio, `${each.localName} ${each.dataset.action}`).to.be.at.least(4.5);
          }
          document.documentElement.style.colorScheme = '';
        });
      }
    }

    it('A11 takes --consent-focus-color', async function () {
      if (await isWebKit()) this.skip(); // Its window is not active, so nothing in it shows focus.
      const banner = await put();
      banner.style.setProperty('--consent-focus-color', 'rgb(1, 2, 3)');
      await press(banner, 'reject');
      await pressTab();
      const {outlineColor, outlineStyle} = getComputedStyle(button(banner, 'hide'));
      expect([outlineColor, outlineStyle]).to.deep.equal(['rgb(1, 2, 3)', 'solid']);
    });

    it('uses the page’s own font', async () => {
      document.body.style.fontSize = '20px';
      expect(getComputedStyle(button(await put(), 'accept')).fontSize).to.equal('20px');
    });
  });

  it('has no policy link when the site has none', async () => {
    openPage({...policy, policyHref: undefined});
    expect(all(await put(), 'a').length).to.equal(0);
  });
});

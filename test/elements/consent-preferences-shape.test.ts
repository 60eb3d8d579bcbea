/** The places of the choices on screens of each size. */
import {elementUpdated, expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {Policy} from '../../src/core/policy.js';
import type {ConsentPreferences} from '../../src/elements/consent-preferences/consent-preferences.js';
import {factsOf} from '../fixtures/unit/catalogue.js';
import {languages} from '../fixtures/unit/languages.js';
import {all, button, closePage, one, openDialog, openPage, place, press, textOf} from './page.js';
import {necessaryOnly, policy} from './policy.js';
import {brokenWords, cut, isInSight, isSeen, oddSpaces, overlaps, resize, seen, useOwnFont} from './shape.js';

const LABEL = 'Videos, maps and documents that other websites show to you.';

const catalogued = (name: string, ...services: string[]): Policy['categories'][number] => ({
  name,
  basis: 'consent',
  services: services.map((service) => ({...factsOf(service), catalogued: true})),
});

/** Eight services in four categories, as many councils have them. */
const council: Partial<Policy> = {
  categories: [
    policy.categories[0]!,
    catalogued('functional', 'google-maps', 'vimeo', 'youtube'),
    catalogued('analytics', 'google-analytics', 'hotjar'),
    catalogued('marketing', 'linkedin-insight', 'meta-pixel'),
  ],
};

/** Forty services, and labels of sixty characters. */
const crowded: Partial<Policy> = {
  categories: ['one', 'two', 'three', 'four'].map((name) => ({
    name,
    label: `${LABEL}${name.length}`,
    description: LABEL,
    basis: 'consent',
    services: Array.from({length: 10}, (_, at) => ({
      name: `${name}-${at}`,
      label: `${LABEL}${at}`,
      provider: LABEL,
      privacyHref: 'https://example.org/privacy',
      purpose: LABEL,
      cookies: [{name: '_ga', storage: 'cookie' as const}],
    })),
  })),
};

const put = (): Promise<ConsentPreferences> => place(html`<consent-preferences></consent-preferences>`);

/** The switches' places in the element, wherever the page has been scrolled to: WebKit scrolls to a focus later. */
const placesOf = (preferences: ConsentPreferences): number[] => {
  const {top} = preferences.getBoundingClientRect();
  return all(preferences, 'input').map((input) => Math.round(input.getBoundingClientRect().top - top));
};

describe('<consent-preferences>, its shape', () => {
  beforeEach(useOwnFont);
  afterEach(async () => {
    closePage();
    await setViewport({width: 800, height: 600});
  });
  for (const [width, height] of [
    [320, 568],
    [390, 844],
    [768, 1024],
    [1280, 800],
  ] as const) {
    for (const [what, changes] of Object.entries({council, crowded, 'nothing to choose': necessaryOnly})) {
      it(`A9 ${width}×${height}, ${what}: all is whole and in line, in spaces of one scale`, async function () {
        await resize(this, width, height);
        openPage(changes);
        const preferences = await openDialog();
        const root = preferences.renderRoot;
        expect(brokenWords(root), 'broken words').to.deep.equal([]);
        expect(cut(root), 'cut').to.deep.equal([]);
        for (const part of all(preferences, '.head, .body, .foot')) expect(overlaps(part)).to.deep.equal([]);
        expect(oddSpaces(root), 'spaces').to.deep.equal([]);
        const starts = [
          ...all(preferences, 'h2, h3, section > div > p'),
          ...all(preferences, '.answers button').slice(0, 1),
        ].map((each) => each.getBoundingClientRect().left);
        expect(Math.max(...starts) - Math.min(...starts), 'left edges').to.be.at.most(1);
        const {left, right} = one(preferences, 'dialog').getBoundingClientRect();
        expect([left >= 0, right <= width]).to.deep.equal([true, true]);
        if (width < 480) expect(right - left, 'the whole width of a phone').to.equal(width);
      });
    }
  }

  for (const [width, height] of [
    [320, 568],
    [1280, 800],
  ] as const) {
    it(`L27 ${width}×${height}: Accept, Reject and Save are in sight from the start to the end, and equally near`, async function () {
      await resize(this, width, height);
      openPage(crowded);
      const preferences = await openDialog();
      const area = one(preferences, '.scroll');
      for (const scrolled of [0, area.scrollHeight / 2, area.scrollHeight]) {
        area.scrollTop = scrolled;
        expect(['close', 'accept', 'reject', 'save'].map((action) => isInSight(preferences, action))).to.deep.equal(
          Array(4).fill(true),
        );
      }
      expect(area.scrollTop, 'it scrolls').to.be.greaterThan(1000);
      expect(area.clientHeight, 'room for the choices').to.be.greaterThan(height / 2);
    });
  }

  it('A2 what has the focus is seen, forwards and backwards, and keys scroll the choices from the title on', async function () {
    await resize(this, 320, 568);
    openPage(council);
    const preferences = await openDialog();
    const area = one(preferences, '.scroll');
    await sendKeys({press: 'PageDown'});
    await waitUntil(() => area.scrollTop > 100, 'it scrolls');
    const controls = all(preferences, 'button, input, summary, a');
    for (const control of [...controls, ...[...controls].reverse()]) {
      control.focus();
      await waitUntil(() => isSeen(preferences, control), `${control.localName} ${textOf(control)}`);
    }
  });

  for (const [width, height, size] of [
    [320, 568, 200],
    [390, 844, 200],
    [640, 300, 100],
    [1280, 300, 100],
  ] as const) {
    it(`A21 ${width}×${height}, text of ${size} %: no word is broken, and nothing sticks over the choices`, async function () {
      await resize(this, width, height);
      document.body.style.fontSize = `${size}%`;
      openPage(council);
      const preferences = await openDialog();
      expect(brokenWords(preferences.renderRoot)).to.deep.equal([]);
      expect(overlaps(one(preferences, 'dialog'))).to.deep.equal([]);
      expect(one(preferences, 'dialog').scrollWidth).to.be.at.most(one(preferences, 'dialog').clientWidth);
      expect(one(preferences, 'h3').getBoundingClientRect().bottom, 'the first choice').to.be.below(height);
      button(preferences, 'save').scrollIntoView();
      expect(one(preferences, 'h2').getBoundingClientRect().bottom, 'the title scrolls away').to.be.below(0);
    });
  }

  it('A21 a label has room for its longest word, and the switch is below it where both do not fit', async () => {
    openPage({categories: [{...council.categories![1]!, label: 'Funcionalidades'}]});
    const preferences = await put();
    for (let width = 160; width <= 240; width += 4) {
      preferences.style.inlineSize = `${width}px`;
      const broken = all(preferences, 'h3').flatMap(brokenWords);
      expect([...broken, ...overlaps(one(preferences, '.row'))], `${width} px`).to.deep.equal([]);
    }
  });

  it('A21 1280×800, text of 200 %: the answers stay, and most of the window is left for the choices', async function () {
    await resize(this, 1280, 800);
    document.body.style.fontSize = '200%';
    openPage(council);
    const preferences = await openDialog();
    expect(['accept', 'reject', 'save'].every((action) => isInSight(preferences, action))).to.be.true;
    expect(one(preferences, '.scroll').clientHeight).to.be.greaterThan(400);
    expect(brokenWords(preferences.renderRoot)).to.deep.equal([]);
  });

  for (const [width, shape] of [
    [1280, 'one row'],
    [390, 'a stack'],
  ] as const) {
    // The words of some languages are too long for a row.
    const shown = shape === 'one row' ? ['en', 'cy', 'de', 'fr', 'pl'] : Object.keys(languages);
    it(`L27 ${width} px: the answers are ${shape}, the first two alike, in ${shown.length} languages`, async function () {
      await resize(this, width, 800);
      for (const lang of shown) {
        openPage({...council, lang}, undefined, lang === 'en' ? undefined : {words: {[lang]: languages[lang]!}});
        const boxes = all(await openDialog(), '.answers button').map((each) => each.getBoundingClientRect());
        const places = boxes.map(({left, top}) => Math.round(width > 480 ? top : left));
        expect([places.length, new Set(places).size], lang).to.deep.equal([3, 1]);
        expect(boxes[0]!.width, `L2 ${lang}`).to.be.closeTo(boxes[1]!.width, 0.1);
        expect(boxes[0]!.height, `L2 ${lang}`).to.be.closeTo(boxes[1]!.height, 0.1);
        closePage();
      }
    });
  }

  it('eight services in four categories take at most two screens', async function () {
    await resize(this, 1280, 800);
    openPage(council);
    const parts = all(await openDialog(), '.scroll, .foot');
    expect(parts.reduce((sum, {scrollHeight}) => sum + scrollHeight, 0)).to.be.at.most(1600);
  });

  it('no switch moves when one is pressed, in the dialog or in the page, also while it confirms', async () => {
    openPage(council);
    for (const open of [openDialog, put]) {
      const preferences = await open();
      if (open === put) await press(preferences, 'save');
      const before = placesOf(preferences);
      for (const input of all(preferences, 'input')) {
        input.click();
        await elementUpdated(preferences);
        expect(placesOf(preferences)).to.deep.equal(before);
      }
      preferences.remove();
    }
  });

  it('a summary stays where it is when it is opened', async () => {
    openPage(council);
    const preferences = await openDialog();
    const [, summary] = all(preferences, 'summary');
    const topOf = (): [number, number] => [summary!.getBoundingClientRect().top, summary!.getBoundingClientRect().left];
    const before = topOf();
    summary!.click();
    await elementUpdated(preferences);
    expect(summary!.parentElement!.hasAttribute('open')).to.be.true;
    expect(topOf()).to.deep.equal(before);
  });

  it('in the page it is as wide as its column, its buttons are not, and nothing sticks', async function () {
    await resize(this, 1280, 800);
    openPage(council);
    const preferences = await put();
    const column = preferences.parentElement!.clientWidth;
    expect(one(preferences, 'section').offsetWidth).to.equal(column);
    for (const {offsetWidth} of all(preferences, '.answers button')) expect(offsetWidth).to.be.below(320);
    expect(seen(preferences.renderRoot).filter((each) => getComputedStyle(each).position === 'sticky')).to.be.empty;
    expect(brokenWords(preferences.renderRoot)).to.deep.equal([]);
  });

  it('fades the choices at the lower edge, and shows the last ones whole', async () => {
    openPage(crowded);
    const preferences = await openDialog();
    const area = one(preferences, '.scroll');
    area.scrollTop = area.scrollHeight;
    const last = all(preferences, 'section').at(-1)!.getBoundingClientRect().bottom;
    const fade = parseFloat(getComputedStyle(area, '::after').height);
    expect(fade).to.be.greaterThan(0);
    expect(area.getBoundingClientRect().bottom - last).to.be.at.least(fade);
  });

  it('is the other way round in a right-to-left language', async () => {
    openPage({...council, lang: 'ar'}, undefined, {words: {ar: (await import('../../src/i18n/ar.js')).words}});
    const preferences = await openDialog();
    expect(preferences.dir).to.equal('rtl');
    const [label, input] = [one(preferences, 'label'), one(preferences, 'input')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(input!.right).to.be.at.most(label!.left);
    const [title, heading] = ['h2', 'h3'].map((name) => one(preferences, name).getBoundingClientRect().right);
    expect(title).to.be.closeTo(heading!, 0.5);
  });

  describe('A23 for screen readers', () => {
    beforeEach(() => openPage(council));

    const textAt = (element: HTMLElement, attribute: string): string =>
      textOf((element.getRootNode() as ShadowRoot).getElementById(element.getAttribute(attribute)!)!);

    it('each category is a group with its name', async () => {
      const sections = all(await put(), '[role=group]');
      const names = sections.map((section) => textAt(section, 'aria-labelledby'));
      expect(names).to.deep.equal(['Necessary', 'Functional', 'Analytics', 'Marketing']);
    });

    it('each control has its description', async () => {
      const [, maps, ...others] = all(await put(), 'input').map((input) => textAt(input, 'aria-describedby'));
      expect(maps).to.equal('Shows maps. Provider: Google');
      expect(others.every((text) => text !== '')).to.be.true;
    });

    it('a category without services has no list', async () => {
      openPage({categories: [{name: 'polls', label: 'Polls', basis: 'consent', services: []}]});
      expect(all(await put(), 'ul, details')).to.be.empty;
    });

    it('L26 a service that records says so', async () => {
      const preferences = await put();
      const hotjar = all(preferences, 'input').find(({ariaLabel}) => ariaLabel === 'Allow: Hotjar')!;
      expect(textAt(hotjar, 'aria-describedby')).to.contain('Records clicks and scrolling.');
    });
  });
});

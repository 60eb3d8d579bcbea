/** The places of the banner's parts on screens of each size. */
import {elementUpdated, expect, html, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {Policy} from '../../src/core/policy.js';
import type {ConsentBanner} from '../../src/elements/consent-banner/consent-banner.js';
import {briefs} from '../../src/services/briefs.js';
import {addBriefs} from '../../src/services/shared/brief.js';
import {languages} from '../fixtures/unit/languages.js';
import {all, button, closePage, one, openPage, place} from './page.js';
import {policy} from './policy.js';
import {brokenWords, cut, isInSight, oddSpaces, overlaps, resize, seen, useOwnFont} from './shape.js';

const EIGHTY = 'The Office of the Police and Crime Commissioner for Dyfed, Powys and the Marches';

const withServices = (...services: string[]): Policy['categories'] =>
  addBriefs(
    {
      ...policy,
      categories: [
        policy.categories[0]!,
        {name: 'analytics', basis: 'consent', services: services.map((name) => ({name, pending: true, cookies: []}))},
      ],
    },
    briefs,
  ).categories.map((category) => ({
    ...category,
    services: category.services.map((service) => ({...service, pending: false})),
  }));

/** Policies that the banner asks about. */
const questions: Readonly<Record<string, Partial<Policy>>> = {
  'two services': {categories: withServices('google-analytics', 'hotjar')},
  'eight services, a name of 80 letters': {
    siteName: EIGHTY,
    categories: withServices(
      ...['google-analytics', 'hotjar', 'youtube', 'vimeo', 'google-maps', 'meta-pixel', 'recaptcha', 'flickr'],
    ),
  },
  'thirty services': {categories: withServices(...briefs.slice(0, 30).map(({name}) => name))},
};

const put = (): Promise<ConsentBanner> => place(html`<consent-banner></consent-banner>`);

/** The characters on each line of the text. */
function lineLengths(root: ParentNode): number[] {
  return seen(root)
    .filter((each) => each.localName === 'p')
    .map((paragraph) => {
      const {lineHeight} = getComputedStyle(paragraph);
      const lines = Math.round(paragraph.getBoundingClientRect().height / parseFloat(lineHeight));
      return paragraph.innerText.length / lines;
    });
}

/** The height of the text that can be read before scrolling, in lines. */
function linesInSight(banner: ConsentBanner): number {
  const {top, right} = one(banner, '.text').getBoundingClientRect();
  const {fontSize} = getComputedStyle(banner);
  const foot = one(banner, '.foot:not(.parted), .parted .answers').getBoundingClientRect();
  const {bottom} = one(banner, '[part=banner]').getBoundingClientRect();
  const isBeside = foot.left >= right || !!banner.renderRoot.querySelector('.loose');
  return ((isBeside ? bottom : Math.min(foot.top, bottom)) - top) / (parseFloat(fontSize) * 1.5);
}

describe('<consent-banner>, its shape', () => {
  beforeEach(useOwnFont);
  afterEach(async () => {
    closePage();
    document.body.style.fontSize = '';
    await setViewport({width: 800, height: 600});
  });

  /** Opens the banner in a window of this size, or skips the test: WebKitGTK's window cannot be as narrow as a phone. */
  const open = async (
    test: Mocha.Context,
    [width, height]: readonly [number, number],
    changes: Partial<Policy>,
    words: Parameters<typeof openPage>[2] = undefined,
  ): Promise<ConsentBanner> => {
    await resize(test, width, height);
    openPage({layout: 'bottom', ...changes}, undefined, words);
    const banner = await put();
    await elementUpdated(banner);
    // The foot is fitted when the browser has laid the banner out.
    await nextFrame();
    await nextFrame();
    return banner;
  };

  const sizes = [
    [320, 568],
    [360, 640],
    [390, 844],
    [414, 896],
    [768, 1024],
    [1280, 800],
  ] as const;
  for (const size of sizes) {
    for (const layout of ['bottom', 'top', 'corner', 'modal'] as const) {
      it(`A9 ${size.join('×')} ${layout}: whole and in line, in spaces of one scale, with both answers in sight`, async function () {
        for (const [what, question] of Object.entries(questions)) {
          const banner = await open(this, size, {...question, layout});
          const root = banner.renderRoot;
          expect(brokenWords(root), `${what}: broken words`).to.deep.equal([]);
          expect(cut(one(banner, '.content')), `${what}: cut`).to.deep.equal([]);
          for (const part of all(banner, '.text, .foot')) expect(overlaps(part), what).to.deep.equal([]);
          expect(oddSpaces(root), `${what}: spaces`).to.deep.equal([]);
          expect(Math.max(...lineLengths(root)), `${what}: characters on a line`).to.be.at.most(80);
          expect([isInSight(banner, 'accept'), isInSight(banner, 'reject')], what).to.deep.equal([true, true]);
          expect(linesInSight(banner), `${what}: lines of the text`).to.be.greaterThan(3);
          const [accept, reject] = ['accept', 'reject'].map((action) => button(banner, action).getBoundingClientRect());
          expect([accept!.width, accept!.height], `${what}: L2 alike`).to.deep.equal([reject!.width, reject!.height]);
          const starts = [one(banner, 'h2'), one(banner, '.text p')].map((each) => each.getBoundingClientRect().left);
          if (size[0] < 768) starts.push(accept!.left);
          expect(Math.max(...starts) - Math.min(...starts), `${what}: left edges`).to.be.at.most(1);
          closePage();
          banner.remove();
        }
      });
    }
  }

  for (const [size, percent] of [
    [[320, 568], 200],
    [[390, 844], 200],
    [[390, 844], 150],
    [[1280, 800], 200],
    [[1280, 300], 100],
    [[320, 256], 100],
  ] as const) {
    it(`A21 ${size.join('×')}, text of ${percent} %: no word is broken, and some of the question stays in sight`, async function () {
      document.body.style.fontSize = `${percent}%`;
      const banner = await open(this, size, questions['eight services, a name of 80 letters']!);
      expect(brokenWords(one(banner, '.foot'))).to.deep.equal([]);
      expect(linesInSight(banner)).to.be.greaterThan(1.5);
    });
  }

  it('A21 390×844, text of 130 %: no word of a button is broken in any language', async function () {
    document.body.style.fontSize = '130%';
    for (const [lang, words] of Object.entries(languages)) {
      const loaded = lang === 'en' ? undefined : {words: {[lang]: words}};
      const banner = await open(this, [390, 844], {...questions['two services'], lang}, loaded);
      expect(brokenWords(one(banner, '.foot')), lang).to.deep.equal([]);
      expect(linesInSight(banner), lang).to.be.greaterThan(1.5);
      closePage();
      banner.remove();
    }
  });

  it('L14 the confirmation is one line of words beside its buttons on a wide screen', async function () {
    const banner = await open(this, [1280, 800], questions['two services']!);
    button(banner, 'reject').click();
    await elementUpdated(banner);
    expect(one(banner, '[part=banner]').offsetHeight).to.be.lessThan(120);
    expect(overlaps(one(banner, '.content'))).to.deep.equal([]);
  });
});

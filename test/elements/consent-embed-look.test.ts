/** The look of the placeholder, in boxes of each size. */
import {elementUpdated, expect, fixture, html, nextFrame} from '@open-wc/testing';
import {nothing} from 'lit';
import type {Use} from '../../src/core/policy.js';
import {ConsentEmbed} from '../../src/elements/consent-embed/consent-embed.js';
import {until} from '../fixtures/unit/until.js';
import {backgroundOf, contrast} from './colours.js';
import {all, button, closePage, one, openPage, textOf, type PageDouble} from './page.js';
import {brokenWords, cut, overlaps, useOwnFont} from './shape.js';

const TITLE = 'How to pay your council tax';
const ADDRESS = 'https://videos.example/embed/1';
/** A picture that needs no request. */
const PICTURE = '/test/fixtures/unit/page.html?picture';

describe('<consent-embed>, its look', () => {
  let page: PageDouble;

  const openWith = (use?: Use): void => {
    const films = {name: 'films', label: 'YouTube', provider: 'Google', cookies: [], ...(use && {use})};
    page = openPage({categories: [{name: 'functional', basis: 'consent', services: [films]}]});
  };
  beforeEach(async () => {
    await useOwnFont();
    openWith('video');
  });
  afterEach(closePage);

  const put = async (width: number, poster?: string, title = TITLE): Promise<ConsentEmbed> => {
    const box = await fixture<HTMLElement>(html`
      <div>
        <consent-embed service="films" src=${ADDRESS} title=${title} poster=${poster ?? nothing}>
          <a href="https://videos.example/1">Watch on YouTube</a>
        </consent-embed>
      </div>
    `);
    box.style.width = `${width}px`;
    const embed = box.querySelector('consent-embed')!;
    await nextFrame();
    await elementUpdated(embed);
    return embed;
  };
  const hold = async (width: number, height: number): Promise<ConsentEmbed> => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.insertAdjacentHTML(
      'beforeend',
      `<iframe data-consent="films" data-src="${ADDRESS}" title="${TITLE}" width=${width} height=${height}></iframe>`,
    );
    ConsentEmbed.hold(box.querySelector('iframe')!, 'films');
    const embed = box.querySelector('consent-embed')!;
    await nextFrame();
    await elementUpdated(embed);
    return embed;
  };

  for (const poster of [undefined, PICTURE]) {
    for (const width of [200, 320, 390, 480, 768]) {
      it(`A9 ${width} px${poster ? ', over a picture' : ''}: all is whole and centred, in the shape of a film`, async () => {
        const embed = await put(width, poster);
        const root = embed.renderRoot;
        expect([brokenWords(root), cut(root), overlaps(one(embed, '.card'))]).to.deep.equal([[], [], []]);
        const {left, right, top, bottom, height} = one(embed, '.card').getBoundingClientRect();
        const box = embed.getBoundingClientRect();
        expect(left - box.left).to.be.closeTo(box.right - right, 1);
        expect(top - box.top).to.be.closeTo(box.bottom - bottom, 1);
        expect(height).to.be.at.most(box.height);
        // WebKit rounds the ratio.
        if (width >= 390) expect(box.height / width).to.be.closeTo(9 / 16, 0.005);
      });
    }
  }

  for (const [width, height] of [
    [320, 180],
    [560, 315],
    [640, 180],
  ] as const) {
    it(`A9 in place of a parked frame of ${width}×${height}, nothing is cut or has to be scrolled`, async () => {
      const embed = await hold(width, height);
      const placeholder = one(embed, '[part=placeholder]');
      expect(placeholder.scrollHeight).to.be.at.most(placeholder.clientHeight);
      expect([brokenWords(embed.renderRoot), overlaps(placeholder)]).to.deep.equal([[], []]);
    });
  }

  it('A21 with text of 200 %, no word is broken and nothing is cut', async () => {
    document.body.style.fontSize = '200%';
    const embed = await put(320);
    expect([brokenWords(embed.renderRoot), cut(embed.renderRoot)]).to.deep.equal([[], []]);
  });

  it('A8 buttons and the link are 44 px high in a small box, too', async () => {
    const embed = await put(200);
    const lowest = Math.min(...all(embed, 'button').map(({offsetHeight}) => offsetHeight));
    expect([lowest >= 44, embed.querySelector('a')!.offsetHeight >= 44]).to.deep.equal([true, true]);
    expect(embed.renderRoot.querySelector('svg')!.getBoundingClientRect().width).to.be.at.least(20);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`A11 ${scheme}: the page's link can be read on the placeholder's ground, also inside a paragraph`, async () => {
      const sheets = document.adoptedStyleSheets.length;
      const ground = document.createElement('style');
      ground.textContent = 'a:link {color: #888; background: #999} a:focus {color: #fff; background: none}';
      document.head.append(ground);
      document.documentElement.style.colorScheme = scheme;
      const embed = await put(320);
      const link = embed.querySelector('a')!;
      for (const wrap of [false, true]) {
        if (wrap) {
          const paragraph = document.createElement('p');
          link.replaceWith(paragraph);
          paragraph.append(link);
        }
        expect(contrast(getComputedStyle(link).color, backgroundOf(link))).to.be.at.least(7);
      }
      link.focus();
      expect(contrast(getComputedStyle(link).color, backgroundOf(link)), 'with the focus').to.be.at.least(7);
      embed.remove();
      ground.remove();
      expect(document.adoptedStyleSheets).to.have.length(sheets);
    });
  }

  it('has the width of a frame where the page gives it none', async () => {
    const embed = await put(800);
    embed.parentElement!.style.display = 'inline-flex';
    embed.parentElement!.style.width = 'auto';
    expect(embed.offsetWidth).to.equal(300);
  });

  describe('its drawing', () => {
    const drawing = async (use?: Use): Promise<string> => {
      openWith(use);
      const embed = await put(640);
      const svg = embed.renderRoot.querySelector('svg')!;
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
      expect(svg.getBoundingClientRect().width).to.be.greaterThan(20);
      return svg.querySelector('path')!.getAttribute('d')!;
    };

    it('shows what the content is, and a window where that is not known', async () => {
      const uses = ['audio', 'documents', 'maps', 'pictures', 'posts', 'video', undefined] as const;
      const drawings = await uses.reduce(
        async (before, use) => [...(await before), await drawing(use)],
        Promise.resolve<string[]>([]),
      );
      expect(new Set(drawings).size).to.equal(uses.length);
      expect(await drawing('robots')).to.equal(drawings.at(-1));
    });
  });

  describe('A22 the names of its buttons', () => {
    const namesIn = (embed: ConsentEmbed): string[] =>
      all(embed, 'button').map((each) =>
        each
          .getAttribute('aria-labelledby')!
          .split(' ')
          .map((id) => textOf(embed.shadowRoot!.getElementById(id)!))
          .join(' '),
      );
    const expected = [`Show this content ${TITLE}`, `Always allow YouTube ${TITLE}`];

    it('have the title of the content', async () => {
      expect(namesIn(await put(640))).to.deep.equal(expected);
    });

    it('have the title of a parked frame', async () => {
      expect(namesIn(await hold(640, 360))).to.deep.equal(expected);
    });

    it('differ between two of a page', async () => {
      const names = [...namesIn(await put(640)), ...namesIn(await put(640, undefined, 'Bin collections'))];
      expect(new Set(names).size).to.equal(4);
    });
  });

  describe('its picture', () => {
    const pictureOf = (embed: ConsentEmbed): HTMLImageElement | null => embed.renderRoot.querySelector('img');

    it('is behind the words, which have a ground of their own', async () => {
      const embed = await put(640, PICTURE);
      const picture = pictureOf(embed)!;
      expect([picture.alt, picture.getAttribute('src')]).to.deep.equal(['', PICTURE]);
      expect([picture.offsetWidth, picture.offsetHeight]).to.deep.equal([embed.offsetWidth, embed.offsetHeight]);
      const {left, right, top, bottom} = one(embed, '.card').getBoundingClientRect();
      for (const text of all(embed, 'p, button')) {
        const box = text.getBoundingClientRect();
        expect(box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom).to.be.true;
      }
      expect(getComputedStyle(one(embed, '.card')).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(page.mistakes).to.be.empty;
    });

    it('goes when the content is shown', async () => {
      const embed = await put(640, PICTURE);
      button(embed, 'load').click();
      await until(() => embed.state === 'shown');
      expect(pictureOf(embed)).to.be.null;
    });

    for (const poster of [
      'https://i.ytimg.com/vi/a/0.jpg',
      '//i.ytimg.com/vi/a/0.jpg',
      'javascript:x',
      'data:image/gif,',
    ]) {
      it(`is not fetched from ${poster}, which is a mistake`, async () => {
        const embed = await put(640, poster);
        expect(pictureOf(embed)).to.be.null;
        expect(page.mistakes.map(({element, attribute}) => [element === embed, attribute])).to.deep.include([
          true,
          'poster',
        ]);
      });
    }

    it('may come from a domain that shares the record', async () => {
      openPage({...page.store.policy!, cookieDomain: 'aberwen.example'});
      expect(pictureOf(await put(640, 'https://pictures.aberwen.example/a.webp'))).to.exist;
    });
  });
});

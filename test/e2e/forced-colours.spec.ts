/** Forced colours, such as those of Windows' contrast themes: what is drawn can be read. */
import {readdirSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {root} from '../../scripts/root.js';
import {contrast} from './contrast.js';
import {asked, button, dialog, expect, html, ownBanner, test, wear} from './helpers.js';

const themes = readdirSync(`${root}/src/themes`).map((file) => file.replace('.css', ''));

interface Drawn {
  what: string;
  ratio: number;
}

/**
 * The contrast of each label, box and switch of an element as it is drawn: of the pixel that differs most from the most
 * frequent colour of its place, and that colour.
 */
async function drawn(page: Page, name: string): Promise<Drawn[]> {
  const png = (await page.screenshot()).toString('base64');
  const places = await page.evaluate(
    async ([data, name]) => {
      const bytes = Uint8Array.from(atob(data!), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
      const paper = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      paper.drawImage(image, 0, 0);
      /** The colours of the place, the most frequent first. */
      const coloursIn = ({x, y, width, height}: DOMRect): string[] => {
        const {data} = paper.getImageData(x, y, width, height);
        const counts = new Map<string, number>();
        for (let at = 0; at < data.length; at += 4) {
          const colour = `rgb(${data.slice(at, at + 3).join(', ')})`;
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        return [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
      };
      const shadow = document.querySelector(name!)!.shadowRoot!;
      const isInView = ({top, bottom, width}: DOMRect): boolean => width > 0 && top >= 0 && bottom <= innerHeight;
      return [...shadow.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
        if (!element.checkVisibility()) return [];
        const places = element.matches('input') ? [element.getBoundingClientRect()] : [];
        for (const text of element.childNodes) {
          if (!(text instanceof Text) || !/\S/.test(text.data)) continue;
          const range = document.createRange();
          range.selectNode(text);
          places.push(...range.getClientRects());
        }
        const box = shadow.querySelector('.body')?.getBoundingClientRect();
        const isScrolledAway = ({top, bottom}: DOMRect): boolean =>
          !!box && !!element.closest('.body') && (top < box.top || bottom > box.bottom - 24);
        return places
          .filter((place) => isInView(place) && !isScrolledAway(place))
          .map((place) => ({
            what: `${element.localName} ${element.dataset.action ?? element.id} ${element.textContent.trim().slice(0, 30)}`,
            colours: coloursIn(place),
          }));
      });
    },
    [png, name],
  );
  return places.map(({what, colours}) => ({what, ratio: contrast(colours.join('; '), colours[0]!)}));
}

// The contrast of forced colours is the visitor's choice; Chromium's two sets have far more than 4.5.
test('A12 each label, box and switch can be read, with no theme and each, light and dark', async ({page, site}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await site.open(
    page,
    html({body: ownBanner('', '<consent-category name="functional" services="youtube vimeo"></consent-category>')}),
  );
  await asked(page);
  const look = async (name: string, least: number): Promise<void> => {
    for (const theme of ['', ...themes]) {
      await wear(page, theme);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme});
        const seen = await drawn(page, name);
        expect(seen.length).toBeGreaterThanOrEqual(least);
        expect(
          seen.filter(({ratio}) => ratio < 4.5),
          `${name}, ${theme || 'no theme'}, ${colorScheme}`,
        ).toEqual([]);
      }
    }
  };
  await test.step('the banner', () => look('consent-banner', 8));
  await button(page, 'customise').click();
  await expect(dialog(page)).toBeVisible();
  await page.locator('consent-preferences input').first().press('Space');
  await test.step('the choices, one of them on', () => look('consent-preferences', 8));

  await test.step('words in the colour of what is behind them are found', async () => {
    await page.addStyleTag({
      content: 'consent-preferences::part(button) {color: Canvas; background: Canvas; forced-color-adjust: none}',
    });
    const faint = (await drawn(page, 'consent-preferences')).filter(({ratio}) => ratio < 4.5);
    expect(faint.map(({what}) => what)).toEqual(expect.arrayContaining([expect.stringContaining('button accept')]));
  });
});

test('A12 the focus is drawn around a button and a switch, with no theme and each', async ({page, site}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await site.open(page, html({body: ownBanner()}));
  await asked(page);
  for (const theme of ['', ...themes]) {
    await wear(page, theme);
    await button(page, 'reject').focus();
    const around = async (): Promise<Buffer> => {
      const {x, y, width, height} = (await button(page, 'accept').boundingBox())!;
      return page.screenshot({clip: {x: x - 6, y: y - 6, width: width + 12, height: height + 12}});
    };
    const without = await around();
    await page.keyboard.press('Shift+Tab');
    await expect(button(page, 'accept')).toBeFocused();
    expect((await around()).equals(without), theme || 'no theme').toBe(false);
    const outline = await button(page, 'accept').evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline, theme).toBe('solid');
  }
});

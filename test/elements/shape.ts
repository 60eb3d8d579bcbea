/** Places of things on the screen, for tests of the look. */
import {setViewport} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import {button, isWebKit} from './page.js';

const FONT = '/node_modules/@fontsource/open-sans/files/open-sans-latin';
let faces: Promise<FontFace[]> | undefined;

/** Sets the page in the tests' own font: what is measured there does not depend on the fonts of the machine. */
export async function useOwnFont(): Promise<void> {
  faces ??= Promise.all(
    ['400', '600', '700'].map((weight) =>
      new FontFace('Own', `url(${FONT}-${weight}-normal.woff2)`, {weight, display: 'block'}).load(),
    ),
  );
  for (const face of await faces) document.fonts.add(face);
  document.documentElement.style.fontFamily = 'Own';
}

/** The element's own text nodes with words in them. */
const textsOf = (element: Element): Text[] =>
  [...element.childNodes].filter((node): node is Text => node instanceof Text && /\S/.test(node.data));

/** Visible elements, without those of nested elements of ours. */
export const seen = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].filter((each) => each.checkVisibility() && each.offsetWidth > 1);

/** Words that are on more than one line, each with its element's tag. Chinese may break after any sign. */
export function brokenWords(root: ParentNode): string[] {
  return seen(root).flatMap((element) =>
    textsOf(element).flatMap((text) =>
      [...text.data.matchAll(/(?!\p{Script=Han})[\p{L}\p{N}]+/gu)]
        .filter(({0: word, index}) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size > 1;
        })
        .map(([word]) => `${element.localName}: ${word}`),
    ),
  );
}

/** Pairs of controls and texts that share some of the screen, other than one inside the other. */
export function overlaps(root: ParentNode): string[] {
  const boxes = seen(root)
    .filter((each) => each.matches('button, input, label, summary, a, img, svg') || textsOf(each).length > 0)
    // Text around an inline element shares its box.
    .filter((each) => getComputedStyle(each).display !== 'inline' || each.matches('a'))
    .map((element) => ({element, box: element.getBoundingClientRect()}));
  return boxes.flatMap(({element, box}, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => !element.contains(other.element))
      .filter(({box: {left, right, top, bottom}}) => {
        const width = Math.min(box.right, right) - Math.max(box.left, left);
        return width > 0.5 && Math.min(box.bottom, bottom) - Math.max(box.top, top) > 0.5;
      })
      .map((other) => `${element.localName} ${element.textContent.trim()} / ${other.element.localName}`),
  );
}

/** Elements whose text does not fit into their box. */
export const cut = (root: ParentNode): string[] =>
  seen(root)
    .filter(
      (each) => getComputedStyle(each).display !== 'inline' && !/auto|scroll/.test(getComputedStyle(each).overflow),
    )
    .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
    .filter((each) => each.clientWidth > 0)
    .map((each) => `${each.localName} ${each.className}`);

/** Spaces that are not a multiple of a quarter of the text's size. Margins of more than twice that size are what is left. */
export function oddSpaces(root: ParentNode): string[] {
  const sides = ['top', 'bottom', 'left', 'right'];
  const names = [
    ...['padding', 'margin'].flatMap((name) => sides.map((side) => `${name}-${side}`)),
    'row-gap',
    'column-gap',
  ];
  return seen(root).flatMap((element) => {
    const style = getComputedStyle(element);
    const quarters = (name: string): number =>
      (parseFloat(style.getPropertyValue(name)) / parseFloat(style.fontSize)) * 4;
    return names
      .filter((name) => !(name.startsWith('margin') && quarters(name) > 8))
      .filter((name) => Math.abs(quarters(name) - Math.round(quarters(name))) > 0.02)
      .map((name) => `${element.localName} ${element.className} ${name}: ${style.getPropertyValue(name)}`);
  });
}

/** True if the control is in the window, and nothing covers it. */
export function isSeen({shadowRoot}: LitElement, control: HTMLElement): boolean {
  const {left, right, top, bottom} = control.getBoundingClientRect();
  const found = shadowRoot!.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return top >= 0 && bottom <= innerHeight && control.contains(found);
}

/** The same for the button with this action. */
export const isInSight = (element: LitElement, action: string): boolean => isSeen(element, button(element, action));

/** Gives the window this size, or skips the test: WebKitGTK's window cannot be as narrow as a phone. */
export async function resize(test: Mocha.Context, width: number, height: number): Promise<void> {
  if (width < 480 && (await isWebKit())) test.skip();
  await setViewport({width, height});
}

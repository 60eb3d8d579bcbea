/** Contrast of everything the library draws in a page, for the page tests and the benchmark. */

/**
 * Two colours that a visitor must be able to tell apart: their name, the colours, and the least contrast.
 *
 * @typedef {[what: string, one: string, other: string, least: number]} Pair
 */

/**
 * @typedef {object} Contrast
 * @property {string} what
 * @property {number} ratio
 * @property {number} least - The least ratio allowed; 3 for everything but text.
 */

/**
 * The contrast of everything the library draws in the page, except what is hidden or behind a dialog.
 *
 * @param {import('@playwright/test').Page} page
 * @param {number} textLeast - The least ratio allowed for text.
 * @returns {Promise<Contrast[]>}
 */
export async function contrastsOf(page, textLeast) {
  const pairs = await page.evaluate(colorsIn, textLeast);
  return pairs.map(([what, one, other, least]) => ({what, ratio: contrast(one, other), least}));
}

/**
 * The lowest contrast of text, or of everything else.
 *
 * @param {Contrast[]} contrasts
 * @param {boolean} isText
 * @returns {Contrast}
 */
export const lowest = (contrasts, isText) =>
  contrasts.filter(({least}) => least > 3 === isText).sort((a, b) => a.ratio - b.ratio)[0];

/**
 * Runs in the page: the colours as the browser resolved them.
 *
 * @param {number} textLeast
 * @returns {Pair[]}
 */
function colorsIn(textLeast) {
  const pairs = [];
  const paper = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  /** Colours in any notation, as they are painted over each other: red, green, blue and alpha. */
  const painted = (...colors) => {
    paper.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      paper.fillStyle = color;
      paper.fillRect(0, 0, 1, 1);
    }
    return paper.getImageData(0, 0, 1, 1).data;
  };
  const textOf = (...colors) =>
    `rgb(${painted(...colors)
      .slice(0, 3)
      .join(', ')})`;
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.backgroundColor = 'Canvas';
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
  /** The first colour of the element or behind it. */
  const ground = (element) => {
    if (!element) return canvas;
    const {backgroundColor} = getComputedStyle(element);
    const alpha = painted(backgroundColor)[3];
    if (alpha === 255) return backgroundColor;
    const behind = ground(parentOf(element));
    return alpha ? textOf(behind, backgroundColor) : behind;
  };
  const measure = (element) => {
    const {color, borderTopColor} = getComputedStyle(element);
    const name = [element.localName, element.dataset.action ?? element.className].join(' ').trim();
    const behind = ground(parentOf(element));
    if ([...element.childNodes].some((node) => node instanceof Text && node.data.trim()))
      pairs.push([`text of ${name}`, color, ground(element), textLeast]);
    if (element.localName === 'button' && painted(borderTopColor)[3])
      pairs.push([`edge of ${name}`, borderTopColor, behind, 3]);
    if (element.matches('input')) {
      const [track, knob] = ['::before', '::after'].map((part) => getComputedStyle(element, part));
      const inside = painted(track.backgroundColor)[3] ? track.backgroundColor : behind;
      pairs.push([`edge of ${name}`, track.borderTopColor, behind, 3]);
      pairs.push([`knob of ${name}`, knob.backgroundColor, inside, 3]);
    }
    if (!element.matches('button, a, input, summary')) return;
    element.focus();
    // An element behind a dialog cannot have the focus.
    if (!element.matches(':focus')) return;
    const {outlineColor, outlineStyle, boxShadow} = getComputedStyle(element);
    const shadow = /^[\w-]+\([^)]*\)/.exec(boxShadow)?.[0];
    const halo = shadow && painted(shadow)[3] ? shadow : undefined;
    if (outlineStyle !== 'solid') pairs.push([`no ring around ${name}`, canvas, canvas, 3]);
    // The ring lies in its halo or on the background, and one of the two must be visible.
    pairs.push([`ring around ${name}`, outlineColor, halo ?? behind, 3]);
    if (halo) pairs.push([`ring around ${name}, to what is behind`, `${outlineColor}; ${halo}`, behind, 3]);
  };
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (root !== document && element.checkVisibility()) measure(element);
    }
  };
  visit(document);
  const plain = (colors) =>
    colors
      .split('; ')
      .map((color) => textOf(color))
      .join('; ');
  return pairs.map(([what, one, other, least]) => [what, plain(one), plain(other), least]);
}

/**
 * Contrast of two colours as WCAG 2 defines it; the best one when several are given.
 *
 * @param {string} ones
 * @param {string} other
 * @returns {number}
 */
export function contrast(ones, other) {
  const luminance = (color) => {
    const linear = (/\d[^)]*/.exec(color)?.[0] ?? '')
      .split(/[ ,]+/)
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const ratios = ones.split('; ').map((one) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  });
  return Math.max(...ratios);
}

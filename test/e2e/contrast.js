/** Contrast of all that the library draws in a page, for the page tests and for the benchmark. */

/**
 * What a visitor has to be able to tell apart: its name, its two colours, and how far they have to be from each other.
 *
 * @typedef {[what: string, one: string, other: string, least: number]} Pair
 */

/**
 * @typedef {object} Contrast
 * @property {string} what
 * @property {number} ratio
 * @property {number} least - What the ratio has to be; 3 for all that is not text.
 */

/**
 * How far all that the library draws in the page stands out. What is hidden, or behind a dialog, is left out.
 *
 * @param {import('@playwright/test').Page} page
 * @param {number} textLeast - What the ratio of text has to be.
 * @returns {Promise<Contrast[]>}
 */
export async function contrastsOf(page, textLeast) {
  const pairs = await page.evaluate(colorsIn, textLeast);
  return pairs.map(([what, one, other, least]) => ({what, ratio: contrast(one, other), least}));
}

/**
 * The faintest text, or the faintest of all that is not text.
 *
 * @param {Contrast[]} contrasts
 * @param {boolean} isText
 * @returns {Contrast}
 */
export const lowest = (contrasts, isText) =>
  contrasts.filter(({least}) => least > 3 === isText).sort((a, b) => a.ratio - b.ratio)[0];

/**
 * Runs in the page: the colours, as the browser has resolved them.
 *
 * @param {number} textLeast
 * @returns {Pair[]}
 */
function colorsIn(textLeast) {
  const pairs = [];
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.backgroundColor = 'Canvas';
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
  /** The first colour at the element or behind it. */
  const ground = (element) => {
    if (!element) return canvas;
    const {backgroundColor} = getComputedStyle(element);
    return /^rgba\(.*, 0\)$/.test(backgroundColor) ? ground(parentOf(element)) : backgroundColor;
  };
  const measure = (element) => {
    const {color, borderTopColor} = getComputedStyle(element);
    const name = [element.localName, element.dataset.action ?? element.className].join(' ').trim();
    const behind = ground(parentOf(element));
    if ([...element.childNodes].some((node) => node instanceof Text && node.data.trim()))
      pairs.push([`text of ${name}`, color, ground(element), textLeast]);
    if (element.localName === 'button') pairs.push([`edge of ${name}`, borderTopColor, behind, 3]);
    if (element.localName === 'section') pairs.push([`line above ${name}`, borderTopColor, behind, 3]);
    if (element.matches('[part=banner], [part=dialog], [part=placeholder]')) {
      pairs.push([`line around ${name}`, borderTopColor, ground(element), 3]);
      pairs.push([`line around ${name}, to the page`, borderTopColor, canvas, 3]);
    }
    if (element.matches('input'))
      pairs.push([`tick of ${name}`, getComputedStyle(element).accentColor, ground(element), 3]);
    if (!element.matches('button, a, input, summary')) return;
    element.focus();
    // What is behind a dialog cannot have it.
    if (!element.matches(':focus')) return;
    const {outlineColor, outlineStyle, boxShadow} = getComputedStyle(element);
    const halo = /^rgba?\([^)]*\)/.exec(boxShadow)?.[0];
    if (outlineStyle !== 'solid') pairs.push([`no ring around ${name}`, canvas, canvas, 3]);
    // The ring lies in its halo, or on what is behind; and one of the two has to be seen there.
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
  return pairs;
}

/**
 * Contrast of two colours, after WCAG 2; where several are given, that of the best.
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

import {ownDocument} from '../../platform/document.js';
import {own} from '../../platform/own.js';
import {bare} from '../../core/bare.js';

/** Marks an element that has a placeholder: a frame must take no room meanwhile. */
const REPLACED = 'data-consent-replaced';

/** The properties that give an element its place among others, and its size. */
const PLACE = (
  'position inset z-index float clear margin flex order place-self grid-area vertical-align box-sizing padding ' +
  'border-width min-inline-size min-block-size max-inline-size max-block-size aspect-ratio'
).split(' ');

/** Number of placeholders so far. */
let placeholders = 0;

/** Elements that a placeholder stands in for now. */
const replaced = new WeakSet<Element>();

/**
 * True if a placeholder stands in for this element; also in a snapshot of the page that comes back. An editor may save the
 * attribute without the placeholder.
 */
export function isReplaced(element: Element): boolean {
  const next = element.nextElementSibling;
  const hasPlaceholder = !!next && own(next, 'localName') === 'consent-embed';
  return replaced.has(element) || (element.hasAttribute(REPLACED) && hasPlaceholder);
}

/** The frame's place in the page's style sheets, by CSS property. */
function placeOf(frame: HTMLElement): Record<string, string> {
  const style = getComputedStyle(frame);
  frame.removeAttribute(REPLACED);
  const {display} = style;
  // Without a box, its sizes are as they were written: percentages stay percentages.
  frame.setAttribute(REPLACED, '');
  const hasRatio = style.aspectRatio !== 'auto';
  const parent = frame.parentElement;
  const isFlexItem = !!parent && getComputedStyle(parent).display.includes('flex');
  const sizeOf = (name: string): string => {
    const value = style.getPropertyValue(name);
    // A frame does not fill its container, except as a flex item.
    return value === 'auto' && !hasRatio && !isFlexItem ? 'fit-content' : value;
  };
  return {
    ...Object.fromEntries(PLACE.map((name) => [name, style.getPropertyValue(name)])),
    display: display === 'none' ? display : display.startsWith('inline') ? 'inline-block' : 'block',
    'inline-size': sizeOf('inline-size'),
    'block-size': sizeOf('block-size'),
    ...(hasRatio && style.minBlockSize === 'auto' && {'min-block-size': '0'}),
  };
}

/** The rest of a frame's layout: its border, and its size where the page gives none (CSS 2.2, section 10.3.2). */
const FRAME = {
  'border-style': 'solid',
  'border-color': 'transparent',
  contain: 'size layout',
  // Its style sheet asks for the height, too.
  'container-type': 'size',
  'contain-intrinsic-size': '300px 150px',
};

/** The place of a parked frame, which its placeholder takes exactly, or the place after an element that is empty. */
export class Place {
  readonly content: HTMLElement;

  readonly #placeholder: HTMLElement;
  readonly #sheet: CSSStyleSheet;
  readonly #isFrame: boolean;
  readonly #hiding = new CSSStyleSheet();
  readonly #observer = new MutationObserver(() => this.#onChange());
  readonly #onResize = (): void => this.#onChange();
  /** The frame of the browser in which the place is measured again. */
  #nextFrame = 0;
  /** The place without the placeholder in the page. */
  readonly #first: Readonly<Record<string, string>>;
  /** Values that change when the placeholder is added, for instance because the frame is no longer the last child. */
  #kept?: Readonly<Record<string, string>>;

  /**
   * Call it before the placeholder is in the page.
   *
   * @param sheet - A style sheet of the placeholder's shadow root, to give it the place.
   */
  constructor(placeholder: HTMLElement, content: HTMLElement, sheet: CSSStyleSheet) {
    // Turbo pairs the elements of two pages by name and id. Without an id, it takes a placeholder for an embed of the site.
    placeholder.id = `consent-placeholder-${(placeholders += 1)}`;
    this.#placeholder = placeholder;
    this.#sheet = sheet;
    this.content = content;
    this.#isFrame = content instanceof HTMLIFrameElement;
    this.#hiding.replaceSync(`iframe[${REPLACED}]{display:none!important}`);
    ownDocument.adoptedStyleSheets.push(this.#hiding);
    this.#first = placeOf(content);
    sheet.replaceSync(':host{aspect-ratio:auto}');
  }

  /** Takes the place, and follows it. */
  take(): void {
    const {adoptedStyleSheets} = ownDocument;
    if (!adoptedStyleSheets.includes(this.#hiding)) adoptedStyleSheets.push(this.#hiding);
    this.content.setAttribute(REPLACED, '');
    replaced.add(this.content);
    this.#observer.observe(this.#placeholder.parentNode!, bare({childList: true}));
    this.#observer.observe(this.content, bare({attributeFilter: ['class', 'style', 'hidden', 'width', 'height']}));
    addEventListener('resize', this.#onResize);
    this.#follow();
  }

  giveBack(): void {
    this.#observer.disconnect();
    removeEventListener('resize', this.#onResize);
    cancelAnimationFrame(this.#nextFrame);
    this.#nextFrame = 0;
    replaced.delete(this.content);
    this.content.removeAttribute(REPLACED);
    ownDocument.adoptedStyleSheets = ownDocument.adoptedStyleSheets.filter((sheet) => sheet !== this.#hiding);
  }

  #onChange(): void {
    if (this.#isApart) return this.#placeholder.remove();
    // Measuring makes the browser compute styles: once a frame, however often the page changes.
    this.#nextFrame ||= requestAnimationFrame(() => {
      this.#nextFrame = 0;
      this.#follow();
    });
  }

  /** True if the page has taken the element out, or elsewhere: there it gets a placeholder of its own. */
  get #isApart(): boolean {
    return this.content.parentNode !== this.#placeholder.parentNode;
  }

  #follow(): void {
    if (this.#isApart) return this.#placeholder.remove();
    if (!this.#isFrame) return;
    const place = placeOf(this.content);
    this.#kept ??= Object.fromEntries(Object.entries(this.#first).filter(([name, value]) => value !== place[name]));
    const rules = Object.entries({...place, ...this.#kept, ...FRAME}).map(
      ([name, value]) => `${name}:${value}!important`,
    );
    this.#sheet.replaceSync(`:host{${rules.join(';')}}[part=placeholder]{position:absolute;inset:0;overflow:auto}`);
  }
}

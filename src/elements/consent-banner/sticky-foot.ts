import type {ReactiveController, ReactiveElement} from 'lit';

/** The greatest share of the banner's height that what sticks to its end may take. */
const LARGEST_SHARE = 0.62;

/**
 * Keeps the answers in sight while longer text scrolls: the whole foot, or the answers alone, or nothing, so that some of
 * the text is always in sight, too. A focused element scrolls out from behind what sticks (WCAG 2.4.11).
 */
export class StickyFoot implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #observer = new ResizeObserver(() => this.#fit());
  readonly #sheet = new CSSStyleSheet();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    // An update may follow the removal.
    if (!this.#host.isConnected) return;
    const root = this.#host.renderRoot as ShadowRoot;
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
    for (const part of root.querySelectorAll('[part=banner],.answers,.more')) this.#observer.observe(part);
  }

  #fit(): void {
    const find = (selector: string): HTMLElement | null => this.#host.renderRoot.querySelector(selector);
    const [banner, foot, answers, more] = ['[part=banner]', '.foot', '.answers', '.more'].map(find);
    if (!banner || !foot || !answers || !more) return;
    const most = banner.clientHeight * LARGEST_SHARE;
    const heightOf = (part: HTMLElement): number => part.getBoundingClientRect().height;
    const whole = heightOf(answers) + heightOf(more);
    const isParted = whole > most;
    const isLoose = isParted && heightOf(answers) > most;
    foot.classList.toggle('parted', isParted);
    foot.classList.toggle('loose', isLoose);
    const size = isLoose ? 0 : (isParted ? heightOf(answers) : heightOf(foot)) + 16;
    this.#sheet.replaceSync(
      `[part=banner]{scroll-padding-block-end:${size}px}.foot :is(a,button){scroll-margin-block-end:-${size}px}`,
    );
  }
}

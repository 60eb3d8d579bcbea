import type {ReactiveController, ReactiveElement} from 'lit';
import {ownDocument} from '../../platform/document.js';

/** Not while it has the focus, when the page may colour its ground, too. */
const RULE = 'consent-embed[state=waiting] a:not(:focus){color:var(--_link)!important;background:none!important}';

/**
 * Gives links in the placeholder a colour that can be read on its ground: the page's own is for the page's. The style sheet
 * is the page's, because that of a shadow root does not reach a link inside another element.
 */
export class LinkColour implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #sheet = new CSSStyleSheet();
  /** The document or the shadow root that the element is in. */
  #root?: Pick<DocumentOrShadowRoot, 'adoptedStyleSheets'>;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#sheet.replaceSync(RULE);
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.getRootNode();
    this.#root = root instanceof ShadowRoot ? root : ownDocument;
    this.#root.adoptedStyleSheets.push(this.#sheet);
  }

  hostDisconnected(): void {
    const root = this.#root!;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}

import {css, type ReactiveController, type ReactiveElement} from 'lit';
import {ownDocument} from '../../platform/document.js';

/**
 * A page may mark a focused link by its background alone, which is not shown here. So the link gets the ring of the buttons
 * beside it.
 */
const {styleSheet} = css`
  consent-embed[state='waiting'] a {
    color: var(--_link) !important;
    background: none !important;
  }
  consent-embed[state='waiting'] a:focus-visible {
    outline: 0.1875em solid var(--consent-focus-color, var(--_link)) !important;
    outline-offset: 0.125em !important;
  }
`;

/**
 * Gives links in the placeholder a colour that can be read on its ground: the page's own is for the page's. The style sheet
 * is the page's, because that of a shadow root does not reach a link inside another element.
 */
export class LinkColour implements ReactiveController {
  readonly #host: ReactiveElement;
  /** The document or the shadow root that the element is in. */
  #root?: Pick<DocumentOrShadowRoot, 'adoptedStyleSheets'>;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Each element adds the sheet, and takes one of them away: the last one leaves none. */
  hostConnected(): void {
    const root = this.#host.getRootNode();
    this.#root = root instanceof ShadowRoot ? root : ownDocument;
    this.#root.adoptedStyleSheets.push(styleSheet!);
  }

  hostDisconnected(): void {
    const {adoptedStyleSheets} = this.#root!;
    const index = adoptedStyleSheets.indexOf(styleSheet!);
    if (index >= 0) adoptedStyleSheets.splice(index, 1);
  }
}

import {ownDocument} from '../platform/document.js';
import type {SitePolicies} from './policy.js';

const STYLE = `
  :host {
    position: fixed;
    inset: 0 0 auto auto;
    box-sizing: border-box;
    inline-size: min(40em, 100% - 1em);
    max-block-size: 60vh;
    margin: 0.5em;
    padding: 1em;
    overflow: auto;
    border: 0.1875em solid CanvasText;
    background: Canvas;
    color: CanvasText;
    font: 1rem/1.5 system-ui, sans-serif;
    overflow-wrap: anywhere;
  }
  h2 {
    margin: 0;
    font-size: 1.25em;
  }
  button {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 0.125em solid CanvasText;
    background: CanvasText;
    color: Canvas;
    font: inherit;
    font-weight: 700;
  }
  :focus-visible {
    outline: 0.1875em solid CanvasText;
    outline-offset: 0.125em;
  }
  pre {
    white-space: pre-wrap;
  }
  li {
    margin-block: 0.5em;
  }
`;

/**
 * Draws the list of mistakes over the page, for authors who have no console. With `data-debug` on the tag, everyone sees
 * it. Plain elements: it has to work where Lit could not.
 *
 * @param messages - The mistakes so far.
 * @param policies - Offered below the list, if there are settings to make them from.
 * @returns A function that draws the list again.
 */
export function showPanel(messages: () => readonly string[], policies?: SitePolicies): () => void {
  const host = ownDocument.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  Object.assign(host, {popover: 'manual', role: 'region', lang: 'en', dir: 'ltr', tabIndex: 0});
  host.ariaLabel = 'consent-elements';
  const heading = ownDocument.createElement('h2');
  const list = ownDocument.createElement('ul');
  const close = Object.assign(ownDocument.createElement('button'), {textContent: 'Close'});
  close.addEventListener('click', () => host.remove());
  root.append(heading, list, ...(policies ? [offer(policies)] : []), close);

  const draw = (): void => {
    const texts = messages().map((message) => message.replace('consent-elements: ', ''));
    heading.textContent = texts.length ? `Mistakes found: ${texts.length}` : 'No mistake found';
    list.replaceChildren(...texts.map((textContent) => Object.assign(ownDocument.createElement('li'), {textContent})));
  };
  draw();
  ownDocument.body.append(host);
  // In the top layer, above the banner and everything of the page.
  host.showPopover();
  return draw;
}

/** The policies that also stop what `auto-block` cannot hold. */
function offer({everything, now}: SitePolicies): HTMLElement {
  const make = (name: string, textContent: string): HTMLElement =>
    Object.assign(ownDocument.createElement(name), {textContent});
  const details = ownDocument.createElement('details');
  details.append(
    make('summary', 'Content-Security-Policy for these settings'),
    make(
      'p',
      'The browser then requests nothing from other websites than these. Add hosts of your own, and try it as ' +
        'Content-Security-Policy-Report-Only first. For everyone, as a header or a <meta>:',
    ),
    make('pre', `Content-Security-Policy: ${everything}`),
    make('pre', `<meta http-equiv="Content-Security-Policy" content="${everything}">`),
    make('p', 'For a visitor with the present choice, as a header that your server makes from the cookie:'),
    make('pre', `Content-Security-Policy: ${now}`),
  );
  return details;
}

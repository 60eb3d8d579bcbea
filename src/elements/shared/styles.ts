import {css, type CSSResult} from 'lit';

/** The look of all elements: the page's own font, system colours, square and plain, unless a site sets properties. */
export const shared: CSSResult = css`
  :host {
    display: block;
    overflow-wrap: anywhere !important;
  }
  h2,
  p {
    margin: 0 0 0.5em;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.25;
    outline: 0;
  }
  a {
    color: var(--consent-link-color, LinkText);
  }
  dialog {
    inline-size: min(44em, 100% - 1em);
    max-inline-size: none;
  }
  dialog::backdrop {
    background: var(--consent-backdrop, rgb(0 0 0 / 0.6));
  }
  dialog,
  [part='banner'],
  [part='placeholder'] {
    box-sizing: border-box;
    padding: 1em;
    border: 0.125em solid var(--consent-border-color, CanvasText);
    border-radius: var(--consent-radius);
    background: var(--consent-background, Canvas);
    color: var(--consent-color, CanvasText);
  }
  button {
    min-block-size: 2.75em;
    padding: 0.5em;
    border: 0.125em solid var(--consent-button-background, CanvasText);
    border-radius: var(--consent-radius);
    background: var(--consent-button-background, CanvasText);
    color: var(--consent-button-color, Canvas);
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
  }
  .quiet {
    border-color: currentcolor;
    background: var(--consent-secondary-background);
    color: var(--consent-secondary-color);
  }
  /* Chromium paints a plate of the page's colour behind words, on which inverted ones vanish. */
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
  :focus-visible:not(h2) {
    outline: 0.1875em solid var(--consent-focus-color, var(--consent-color, CanvasText));
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.4375em var(--consent-focus-background);
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 18em));
    gap: 0.75em;
  }
`;

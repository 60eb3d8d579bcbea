import {css, type CSSResult} from 'lit';

/** What all elements look like: the page's own type, system colours, square and plain, unless a site says otherwise. */
export const shared: CSSResult = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }
  h2,
  p {
    margin: 0 0 0.5em;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.25;
  }
  a {
    color: var(--consent-link-color, LinkText);
  }
  button {
    min-block-size: 2.75em;
    padding: 0.5em;
    border: 0.125em solid var(--consent-button-background, CanvasText);
    background: var(--consent-button-background, CanvasText);
    color: var(--consent-button-color, Canvas);
    font: inherit;
    font-weight: 700;
    forced-color-adjust: none;
  }
  .quiet {
    background: none;
    color: inherit;
  }
  :focus-visible {
    outline: 0.1875em solid var(--consent-focus-color, Highlight);
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 18em));
    gap: 0.75em;
  }
`;

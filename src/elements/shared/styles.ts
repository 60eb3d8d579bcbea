import {css, type CSSResult} from 'lit';

/** What all elements look like: the page's own type, system colours, square and plain, unless a site says otherwise. */
export const shared: CSSResult = css`
  :host {
    display: block;
    font-size: max(1em, 1rem);
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  p {
    margin: 0 0 0.5em;
  }
  h2 {
    font-size: 1.375em;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.125em;
    line-height: 1.25;
  }
  a,
  .link {
    color: var(--consent-link-color, LinkText);
    text-underline-offset: 0.15em;
  }
  button {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: 0.5em 1em;
    border: 0.125em solid var(--consent-button-background, CanvasText);
    border-radius: var(--consent-button-radius, 0);
    background: var(--consent-button-background, CanvasText);
    color: var(--consent-button-color, Canvas);
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .quiet {
    background: none;
    color: inherit;
  }
  :focus-visible {
    outline: 0.1875em solid var(--consent-focus-color, Highlight);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.125em var(--consent-background, Canvas);
  }
  .answers {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75em;
  }
`;

import {css, type CSSResult} from 'lit';

/** What all elements look like: the page's own type, system colours, square and plain, unless a site says otherwise. */
export const shared: CSSResult = css`
  :host {
    display: block;
    font-size: max(1em, 1rem);
    line-height: 1.5;
  }
  h2,
  p {
    margin: 0 0 0.5em;
  }
  a {
    color: var(--consent-link-color, LinkText);
  }
  button {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 0.125em solid;
    border-color: var(--consent-button-background, CanvasText);
    border-radius: var(--consent-button-radius, 0);
    background: var(--consent-button-background, CanvasText);
    color: var(--consent-button-color, Canvas);
    font: inherit;
    font-weight: 700;
  }
  button:hover {
    text-decoration: underline;
  }
  .quiet {
    background: none;
    color: inherit;
  }
  :focus-visible {
    outline: 0.1875em solid var(--consent-focus-color, Highlight);
    outline-offset: 0.125em;
  }
  .answers {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75em;
  }
`;

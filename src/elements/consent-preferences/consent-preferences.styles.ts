import {css, type CSSResult} from 'lit';

export const styles: CSSResult = css`
  :host([modal]) {
    display: contents !important;
  }
  dialog {
    max-block-size: min(48em, 100% - 2em);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-end: 1em;
  }
  section,
  .foot {
    padding-block: 1em;
    border-block-start: 1px solid var(--consent-border-color, CanvasText);
  }
  label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 2.75em;
    font-weight: 700;
  }
  input {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin: 0.5em;
    accent-color: var(--consent-button-background, CanvasText);
  }
  ul {
    margin: 0 0 0.5em;
    padding: 0;
    list-style: none;
  }
  li {
    margin-block-end: 0.5em;
  }
  summary,
  li a {
    padding-block: 0.875em;
  }
  li a {
    display: inline-block;
  }
  .save button {
    inline-size: 100%;
    margin-block-end: 0.75em;
  }
  .confirmation {
    padding: 0.75em 1em;
    border: 0.25em solid;
    font-weight: 700;
  }
  @media print {
    :host([modal]) {
      display: none !important;
    }
  }
`;

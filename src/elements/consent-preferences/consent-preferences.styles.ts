import {css, type CSSResult} from 'lit';

export const styles: CSSResult = css`
  dialog {
    inline-size: min(44em, 100% - 2em);
    max-inline-size: none;
    max-block-size: min(48em, 100% - 2em);
    padding: 0;
    border: 0.125em solid var(--consent-border-color, CanvasText);
    background: var(--consent-background, Canvas);
    color: var(--consent-color, CanvasText);
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.6);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-end: 1em;
  }
  dialog .panel {
    padding: 1.25em;
  }
  section {
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
  summary {
    padding-block: 0.625em;
  }
  .save button {
    inline-size: 100%;
    margin-block-end: 0.75em;
  }
  .foot {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--consent-border-color, CanvasText);
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

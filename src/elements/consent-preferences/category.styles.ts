import {css, type CSSResult} from 'lit';

/** A category: its line, its switch, and its services. */
export const categoryStyles: CSSResult = css`
  section {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  h3 {
    font-size: 1em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: 1em;
    min-block-size: 2.75em;
  }
  /* Wide enough for its longest word, but never wider than the line: below a wide label, the switch has its own line. */
  h3,
  .row label {
    flex: 1 1 7em;
    max-inline-size: 100%;
    overflow-wrap: break-word;
  }
  label {
    display: block;
    padding-block: 0.75em;
    line-height: 1.25;
    cursor: pointer;
  }
  label,
  strong {
    font-weight: 600;
  }
  h3,
  h3 label {
    font-weight: 700;
  }
  .soft {
    color: var(--_soft);
  }
  input {
    position: relative;
    flex: none;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin: 0;
    margin-inline-start: auto;
    border-radius: var(--_radius);
    appearance: none;
    font: inherit;
    cursor: pointer;
  }
  input::before,
  input::after {
    content: '';
    position: absolute;
    box-sizing: border-box;
    border: 0.125em solid var(--_edge);
    border-radius: 1em;
  }
  input::before {
    inset: 0.625em 0;
  }
  /* At the start when off, at the end when on, and a line in the middle when some are. */
  input::after {
    inset-block: 0.875em;
    inset-inline-start: 0.25em;
    inline-size: 1em;
    background: var(--_edge);
  }
  input:checked::before {
    border-color: color-mix(in srgb, var(--_button), var(--_ink) 40%);
    background: var(--_button);
  }
  input:checked::after {
    inset-inline-start: 1.5em;
    border-color: var(--_on-button);
    background: var(--_on-button);
  }
  input:indeterminate::after {
    inset-block: 1.25em;
    inset-inline-start: 0.75em;
    inline-size: 1.25em;
    border-color: var(--_ink);
  }
  ul {
    margin: 0.5em 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding-inline-start: 1em;
    border-inline-start: 1px solid var(--_line);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  /* The summary stays where it was pressed. */
  .more details[open] {
    flex-basis: 100%;
  }
  .more a,
  summary {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
  }
  summary {
    gap: 0.5em;
    color: var(--_link);
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.375em;
    block-size: 0.375em;
    margin-inline-end: 0.25em;
    border: solid;
    border-width: 0 0 0.125em;
    border-inline-end-width: 0.125em;
    transform: rotate(-45deg);
  }
  :host([dir='rtl']) summary::before,
  details[open] summary::before {
    transform: rotate(45deg);
  }
  :host([dir='rtl']) details[open] summary::before {
    transform: rotate(-45deg);
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    input::before,
    input:checked::before {
      border-color: ButtonText;
    }
    input::after,
    input:indeterminate::after {
      border-color: ButtonText;
      background: ButtonText;
    }
    input:checked::before {
      background: Highlight;
    }
    input:checked::after {
      border-color: HighlightText;
      background: HighlightText;
    }
  }
`;

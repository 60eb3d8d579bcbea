import {css, type CSSResult} from 'lit';

export const styles: CSSResult = css`
  :host([modal]) {
    display: contents !important;
  }
  p,
  .answers {
    max-inline-size: 45em;
  }
  .head,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: 1em;
    min-block-size: 2.75em;
  }
  section {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  h3 {
    font-size: 1em;
  }
  /* Below a label that would have to break a word, the switch has its own line. */
  h3,
  .row label {
    flex: 1 1 7em;
  }
  label {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
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
    margin: 0.25em 0 0.5em;
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
    margin-inline: 0.125em;
    border: solid;
    border-width: 0 0 0.125em;
    border-inline-end-width: 0.125em;
    rotate: -45deg;
  }
  :host([dir='rtl']) summary::before,
  details[open] summary::before {
    rotate: 45deg;
  }
  :host([dir='rtl']) details[open] summary::before {
    rotate: -45deg;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .confirmation {
    box-sizing: border-box;
    padding: 0.75em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .foot {
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  /* Accept and Reject have the width that Save can spare. */
  .answers button {
    flex-grow: 99;
  }
  .answers [data-action='save'] {
    flex: 1 1 auto;
  }
  /*
   * As large as the window, so that the dialog can tell how much text fits into it, however that is enlarged. The dialog
   * itself is in the top layer.
   */
  .window {
    position: fixed;
    inset: 0;
    inline-size: 100vw;
    block-size: 100vh;
    block-size: 100dvh;
    visibility: hidden;
    container-type: size;
  }
  dialog {
    inline-size: min(48em, 100% - 2em);
    max-inline-size: none;
    max-block-size: min(48em, 100% - 2em);
    overflow: auto;
    visibility: visible;
  }
  dialog > * {
    padding-inline: 1.5em;
  }
  dialog .head,
  dialog .foot {
    padding-block: 0.75em;
  }
  dialog .body {
    border-block-start: 1px solid var(--_line);
  }
  dialog section:first-of-type {
    border-block-start: 0;
  }
  @container (max-width: 30em) {
    dialog {
      inline-size: 100%;
      max-block-size: calc(100% - 1.5em);
      margin-block-end: 0;
      border-width: 1px 0 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    dialog > * {
      padding-inline: 1em;
    }
  }
  @container (max-width: 15em) {
    dialog > * {
      padding-inline: 0.75em;
    }
    li {
      padding-inline-start: 0.5em;
    }
  }
  /* The title and the answers stay in sight where they leave room for the choices. */
  @container ((min-height: 30em) or ((min-height: 20em) and (min-width: 30em))) {
    dialog[open] {
      display: flex;
      flex-direction: column;
      overflow: hidden;
    }
    dialog .body {
      overflow: auto;
      overscroll-behavior: contain;
      scroll-padding-block-end: 2em;
    }
    /* Fades what goes on below; at the end, nothing is behind it. */
    dialog .body::after {
      content: '';
      position: sticky;
      inset-block-end: 0;
      display: block;
      block-size: 1.5em;
      background: linear-gradient(transparent, var(--_paper));
      pointer-events: none;
    }
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
    dialog .body::after {
      background: none;
    }
  }
  @media print {
    :host([modal]) {
      display: none !important;
    }
  }
`;

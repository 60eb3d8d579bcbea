import {css, type CSSResult} from 'lit';

export const styles: CSSResult = css`
  :host([modal]) {
    display: contents !important;
  }
  p,
  .answers {
    max-inline-size: 45em;
  }
  .body > p {
    margin-block: 0.75em;
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
    overscroll-behavior: contain;
    visibility: visible;
  }
  dialog :is(.head, .body, .foot) {
    padding-inline: 1.5em;
  }
  dialog .head,
  dialog .foot {
    padding-block: 0.75em;
  }
  /* Save moves to its own line before Accept and Reject need more than two lines. */
  dialog .answers button:not([data-action='save']) {
    flex-basis: 11em;
  }
  dialog .head {
    border-block-end: 1px solid var(--_line);
  }
  dialog .body {
    padding-block-start: 0.25em;
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
    dialog :is(.head, .body, .foot) {
      padding-inline: 1em;
    }
    dialog .answers {
      display: grid;
      grid-auto-rows: 1fr;
    }
  }
  @container (max-width: 15em) {
    dialog :is(.head, .body, .foot) {
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
    /* The title is in what scrolls, so that keys scroll it while the title has the focus. */
    .scroll {
      overflow: auto;
      overscroll-behavior: contain;
      scroll-padding-block: 6em 2em;
    }
    dialog .head {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--_paper);
    }
    /* Fades what goes on below; at the end, nothing is behind it. */
    .scroll::after {
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
    .scroll::after {
      background: linear-gradient(transparent, Canvas);
    }
  }
  @media print {
    :host([modal]) {
      display: none !important;
    }
  }
`;

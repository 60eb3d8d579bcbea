import {css, type CSSResult} from 'lit';

export const styles: CSSResult = css`
  /* A fixed banner is no item of the page's grid or flex box, and has no box that the page's styles could size. */
  :host(:not([layout='top'])) {
    display: contents !important;
  }
  :host([state='answered']) {
    display: none !important;
  }
  /* At most half of the window, but high enough for the buttons and some text. */
  [part='banner'] {
    container-type: inline-size;
    max-block-size: min(max(50vh, 12.5em), 80vh);
    overflow: auto;
  }
  [role] {
    border-width: 1px 0 0;
    border-radius: 0;
    box-shadow: 0 0 2em rgb(0 0 0 / 0.15);
  }
  .top {
    border-width: 0 0 1px;
    box-shadow: none;
  }
  [popover] {
    position: fixed;
    inset: auto 0 0;
    inline-size: auto;
    margin: 0;
  }
  dialog {
    inline-size: min(36em, 100% - 1em);
    max-inline-size: none;
    margin: auto;
  }
  /* On wide screens there is room for all of it. */
  @media (min-width: 40em) {
    .corner,
    dialog[part] {
      max-block-size: min(max(85vh, 12.5em), 100vh - 2em);
    }
    .corner {
      inset-inline-start: auto;
      inline-size: min(26em, 100% - 2em);
      margin: 1em;
      border-width: 1px;
      border-radius: calc(2 * var(--_radius));
    }
  }
  .content {
    display: grid;
    gap: 0.75em;
    max-inline-size: var(--consent-width, 70em);
    margin-inline: auto;
    padding: 1em;
    padding-block-end: 0;
  }
  .text,
  .foot {
    display: grid;
    gap: 0.5em;
  }
  .text p {
    max-inline-size: 36em;
  }
  .change {
    display: grid;
  }
  .change::before {
    content: attr(data-first);
    visibility: hidden;
  }
  .change::before,
  .change > span {
    grid-area: 1 / 1;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    font-size: 0.9375em;
  }
  .more button {
    min-block-size: 3em;
  }
  .more a {
    padding-block: 0.75em;
  }
  .foot {
    align-content: start;
    padding-block-end: 0.5em;
  }
  /* Longer text scrolls behind what sticks, and fades there. */
  .foot:not(.parted),
  .parted:not(.loose) .answers {
    position: sticky;
    inset-block-end: 0;
    background: var(--_paper);
  }
  .foot:not(.parted)::before,
  .parted:not(.loose) .answers::before {
    content: '';
    position: absolute;
    inset: -1em 0 auto;
    block-size: 1em;
    background: linear-gradient(to top, var(--_paper), transparent);
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .foot::before,
    .answers::before {
      background: linear-gradient(to top, Canvas, transparent);
    }
  }
  .parted {
    display: contents;
  }
  .parted .answers {
    padding-block-end: 0.5em;
  }
  .text {
    padding-block-end: 0.25em;
  }
  @container (max-width: 22em) {
    h2 {
      font-size: 1.125em;
    }
    .answers button {
      padding: 0.25em 0.5em;
    }
  }
  @container (min-width: 26em) {
    .content {
      padding: 1.25em 1.5em 0.75em;
    }
  }
  @container (min-width: 56em) {
    .content {
      grid-template-columns: minmax(0, 1fr) 32em;
      gap: 2.5em;
      align-items: center;
      padding-block: 1.5em;
    }
    .confirming {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 1em;
    }
    .foot {
      padding: 0;
    }
  }
  ::slotted(*) {
    display: block !important;
  }
  @media print {
    :host([state]) {
      display: none !important;
    }
  }
`;

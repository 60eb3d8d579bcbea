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
    max-block-size: min(max(50vh, 10em), 80vh);
    overflow: auto;
    scroll-padding-block-end: 8em;
  }
  [role] {
    padding-inline: max(1em, 50% - 30em);
    border-width: 0.25em 0;
    border-radius: 0;
  }
  [popover] {
    position: fixed;
    inset: auto 0 0;
    box-sizing: border-box;
    inline-size: auto;
  }
  @media (min-width: 40em) {
    .corner {
      inset-inline-start: auto;
      inline-size: min(26em, 100% - 2em);
      margin: 1em;
      padding: 1em;
      border-width: 0.125em;
      border-radius: var(--consent-radius);
    }
  }
  /* Longer text scrolls behind the answers, and a focused element scrolls out from behind them (WCAG 2.4.11). */
  .answers {
    position: sticky;
    inset-block-end: -1em;
    padding-block: 0.375em 1em;
    background: inherit;
  }
  dialog > div {
    background: inherit;
  }
  .answers button {
    scroll-margin-block-end: -8em;
  }
  .more {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .more a {
    padding-block: 0.875em;
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

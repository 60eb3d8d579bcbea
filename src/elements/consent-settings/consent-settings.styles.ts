import {css, type CSSResult} from 'lit';

export const styles: CSSResult = css`
  :host {
    display: contents !important;
  }
  [part='settings'] {
    position: fixed;
    inset-block-end: 0.75em;
    inset-inline-start: 0.75em;
    /* Above the page's content, below its modal parts. */
    z-index: 1000;
    max-inline-size: calc(100% - 1.5em);
    font-size: 0.875em;
  }
  [part='settings'].end {
    inset-inline: auto 0.75em;
  }
  button {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 3.1429em;
    padding-inline: 0.875em 1em;
    border-color: var(--_edge);
    border-radius: var(--consent-radius, 2em);
    background: var(--_paper);
    color: var(--_link);
    box-shadow: 0 0.125em 0.5em rgb(0 0 0 / 0.2);
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
  @media print {
    [part='settings'] {
      display: none;
    }
  }
`;

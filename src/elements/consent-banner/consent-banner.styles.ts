import {css, type CSSResult} from 'lit';

export const styles: CSSResult = css`
  :host(:not([state='asking'], [state='confirming'])) {
    display: none;
  }
  [part='banner'] {
    margin: 0;
    padding: 1.25em max(1em, calc(50% - 30em));
    border: 0 solid var(--consent-border-color, CanvasText);
    background: var(--consent-background, Canvas);
    color: var(--consent-color, CanvasText);
  }
  .top {
    border-block-end-width: 0.25em;
  }
  .bottom {
    position: fixed;
    z-index: 2147483647;
    inset: auto 0 0;
    inline-size: auto;
    max-block-size: 50vh;
    overflow: auto;
    border-block-start-width: 0.25em;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.5em;
    margin-block-start: 0.75em;
  }
  .more a {
    padding-block: 0.625em;
  }
  .answers {
    max-inline-size: 36em;
  }
  ::slotted([slot='description']) {
    display: block !important;
  }
  [tabindex] {
    font-weight: 700;
  }
  @media (max-width: 30em) {
    [part='banner'] {
      padding-block: 0.75em;
    }
    .more {
      gap: 0 1em;
      margin-block-start: 0.5em;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

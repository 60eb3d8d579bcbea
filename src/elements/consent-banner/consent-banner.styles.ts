import {css, type CSSResult} from 'lit';

export const styles: CSSResult = css`
  :host([state='answered']) {
    display: none;
  }
  [part='banner'] {
    padding: 1em max(1em, 50% - 30em);
    border: 0 solid var(--consent-border-color, CanvasText);
    border-block-width: 0.25em;
    background: var(--consent-background, Canvas);
    color: var(--consent-color, CanvasText);
  }
  .bottom {
    position: fixed;
    inset: auto 0 0;
    inline-size: auto;
    max-block-size: 80vh;
    overflow: auto;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block-start: 0.75em;
  }
  .more a {
    padding-block: 0.625em;
  }
  ::slotted(*) {
    display: block !important;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

import {css, type CSSResult} from 'lit';

export const styles: CSSResult = css`
  :host {
    aspect-ratio: 16 / 9;
    overflow: auto;
  }
  :host([state='waiting']) ::slotted(iframe),
  :host([state='shown']) ::slotted(:not(iframe)) {
    display: none !important;
  }
  ::slotted(iframe) {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  [part='placeholder'] {
    box-sizing: border-box;
    min-block-size: 100%;
    padding: 1em;
    border: 0.125em solid var(--consent-border-color, CanvasText);
    background: var(--consent-background, Canvas);
    color: var(--consent-color, CanvasText);
  }
`;

import {css, type CSSResult} from 'lit';

export const styles: CSSResult = css`
  :host {
    aspect-ratio: 16 / 9;
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
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    align-items: center;
    gap: 0.75em;
    min-block-size: 100%;
  }
  p {
    flex-basis: 100%;
    margin: 0;
  }
`;

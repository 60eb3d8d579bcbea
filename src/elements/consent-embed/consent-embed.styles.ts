import {css, type CSSResult} from 'lit';

/** In little room: smaller words, in buttons of the same size. */
const small = css`
  [part='placeholder'] {
    font-size: 0.875em;
    line-height: 1.375;
  }
  .answers button {
    flex: 1 1 7em;
    min-block-size: calc(2.75em / 0.875);
    padding: 0.25em 0.5em;
  }
`;

export const styles: CSSResult = css`
  /* Like a frame, it has a width of its own where the page gives it none. */
  :host {
    aspect-ratio: 16 / 9;
    container-type: inline-size;
    contain-intrinsic-inline-size: 300px;
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
    position: relative;
    display: flex;
    min-block-size: 100%;
    padding: 0.5em;
  }
  .card {
    box-sizing: border-box;
    max-inline-size: 100%;
    margin: auto;
    text-align: center;
  }
  img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: calc(2 * var(--_radius));
    object-fit: cover;
  }
  /* The picture is seen around the card, and never behind words. */
  .over {
    border: 0;
    background: none;
  }
  .over .card {
    position: relative;
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  ::slotted(a) {
    display: inline-block;
    padding-block: 0.75em;
  }
  svg {
    inline-size: 2em;
    block-size: 2em;
    color: var(--_link);
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  p {
    max-inline-size: 34em;
    margin-inline: auto;
  }
  .answers {
    justify-content: center;
    margin-block-start: 0.5em;
  }
  .answers button {
    flex: 0 1 auto;
    padding-inline: 0.75em;
  }
  @media (forced-colors: active) {
    svg {
      color: CanvasText;
    }
  }
  /* In a narrow place, it is as high as it has to be. */
  @container (max-width: 26em) {
    ${small}
    [part='placeholder'] {
      padding: 0.75em;
    }
    .over {
      padding: 0.25em;
    }
    svg {
      inline-size: 1.75em;
      block-size: 1.75em;
    }
    ::slotted(a) {
      padding-block: 1em;
    }
    .answers {
      gap: 0.5em;
    }
  }
  /*
   * Only in the place of a parked frame, whose height is given: without the drawing. One query for both would find no
   * element that has only a width to ask for.
   */
  @container (max-height: 15em) {
    ${small}
    [part='placeholder'] {
      padding: 0.5em;
    }
    .over .card {
      padding: 0.25em;
    }
    svg {
      display: none;
    }
    .answers {
      gap: 0.25em 0.5em;
      margin-block-start: 0.25em;
    }
  }
`;

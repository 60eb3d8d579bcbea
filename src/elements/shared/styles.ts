import {css, type CSSResult} from 'lit';

/**
 * The look of all elements, drawn from two colours of the site's choice or ours: the accent and the paper. Spaces are
 * multiples of a quarter of the text's size. Names with `--_` are for these style sheets alone.
 */
export const shared: CSSResult = css`
  :host {
    display: block;
    overflow-wrap: anywhere !important;
    --_paper: var(--consent-background, Canvas);
    --_ink: var(--consent-color, CanvasText);
    --_soft: var(--_ink);
    --_line: var(--consent-border-color, var(--_ink));
    --_edge: var(--_ink);
    --_link: var(--consent-link-color, LinkText);
    --_button: var(--consent-button-background, CanvasText);
    --_on-button: var(--consent-button-color, Canvas);
    --_radius: var(--consent-radius, 0.375em);
  }
  /* Browsers without these functions show system colours. A colour that is none leaves buttons with an outline alone. */
  @supports (color: color(from light-dark(red, red) srgb-linear r g b)) {
    :host {
      --_paper: var(--consent-background, light-dark(#fff, #1b2025));
      --_ink: var(--consent-color, light-dark(#1c2429, #edf0f2));
      --_soft: color-mix(in srgb, var(--_ink) 78%, var(--_paper));
      --_line: var(--consent-border-color, color-mix(in srgb, var(--_ink) 16%, var(--_paper)));
      --_edge: color-mix(in srgb, var(--_ink) 60%, var(--_paper));
      --_accent: rgb(from var(--consent-accent, light-dark(#17596b, #8fcfdc)) r g b / 1);
      --_link: var(
        --consent-link-color,
        light-dark(oklch(from var(--_accent) min(l, 0.46) c h), oklch(from var(--_accent) max(l, 0.8) c h))
      );
      --_button: var(--consent-button-background, var(--_accent));
      /* White on colours below the luminance at which white and black are told apart from them equally well, else black. */
      --_light: clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 9999, 1);
      --_on-button: var(
        --consent-button-color,
        color(from var(--_button) srgb-linear var(--_light) var(--_light) var(--_light) / 1)
      );
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_soft: var(--_ink);
      --_line: var(--_ink);
      --_edge: var(--_ink);
    }
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
    text-wrap: balance;
    outline: 0;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.2em;
  }
  dialog::backdrop {
    background: var(--consent-backdrop, rgb(0 0 0 / 0.6));
  }
  @media (prefers-reduced-transparency: reduce) {
    dialog::backdrop {
      background: rgb(0 0 0 / 0.95);
    }
  }
  dialog,
  [part='banner'],
  [part='placeholder'] {
    box-sizing: border-box;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    background: var(--_paper);
    color: var(--_ink);
    line-height: 1.5;
  }
  button {
    box-sizing: border-box;
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid;
    border-color: color-mix(in srgb, var(--_button), var(--_ink) 40%);
    border-radius: var(--_radius);
    background: var(--_button);
    color: var(--_on-button);
    font: inherit;
    font-weight: 600;
    text-wrap: balance;
    line-height: 1.25;
    /* A word is broken only if it is longer than a line. */
    overflow-wrap: break-word;
    cursor: pointer;
  }
  button:hover {
    border-color: currentcolor;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .quiet {
    border-color: var(--_edge);
    background: var(--consent-secondary-background, transparent);
    color: var(--consent-secondary-color, var(--_link));
  }
  .plain {
    padding-inline: 0;
    border-color: transparent;
    background: none;
    color: var(--consent-secondary-color, var(--_link));
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .plain:hover {
    border-color: transparent;
    text-decoration-thickness: 0.125em;
  }
  /* Chromium paints a plate of the page's colour behind words, on which inverted ones vanish. */
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    .plain {
      border-color: Canvas;
      background: Canvas;
      color: LinkText;
    }
  }
  :focus-visible:not(h2) {
    outline: 0.1875em solid var(--consent-focus-color, var(--_link));
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.4375em var(--consent-focus-background, transparent);
  }
  /* Side by side and alike, or below each other where a word of them would not fit. */
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .answers button {
    flex: 1 1 7em;
  }
`;

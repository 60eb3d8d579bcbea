import {css, type CSSResult} from 'lit';

export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
    line-height: 1.5;
  }
  h2 {
    margin-block: 0 0.75em;
    font-size: 1.5em;
  }
  h3 {
    font-size: 1.25em;
  }
  caption .title {
    font-size: 1em;
  }
  section {
    margin-block: 2em;
    padding-block-start: 1em;
    border-block-start: 2px solid var(--_edge);
  }
  dl {
    margin-block: 0.75em;
  }
  dl > div {
    display: grid;
    grid-template-columns: 13em 1fr;
    column-gap: 1em;
    padding-block: 0.25em;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  li a {
    display: block;
    inline-size: fit-content;
    padding-block: 0.625em;
  }
  [part='notice'] {
    margin-block-end: 1em;
    padding: 1em;
    border: 1px solid var(--_edge);
  }
  [part='notice'] p + p {
    margin-block-start: 0.5em;
  }
  @container (max-width: 36em) {
    dl > div {
      display: block;
    }
  }
  @media print {
    .copy {
      display: none;
    }
    h2,
    h3,
    caption,
    .service {
      break-after: avoid;
    }
    tr,
    li,
    dl > div,
    [part='notice'] {
      break-inside: avoid;
    }
    li a {
      display: inline;
      padding: 0;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;

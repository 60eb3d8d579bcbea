import {css, type CSSResult} from 'lit';

export const styles: CSSResult = css`
  table {
    inline-size: 100%;
    margin-block-end: 1.5em;
    border-collapse: collapse;
  }
  caption {
    padding-block: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--consent-border-color, CanvasText);
    text-align: start;
    vertical-align: top;
  }
  /* Columns are as wide as their words, except that of the names, which can be very long. */
  td,
  thead th {
    overflow-wrap: break-word;
  }
  .label {
    display: none;
  }
  :host {
    container-type: inline-size;
  }
  @container (max-width: 40em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    caption,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--consent-border-color, CanvasText);
    }
    th,
    td {
      padding: 0.125em 0;
      border: 0;
    }
    .label {
      display: inline;
      font-weight: 400;
    }
    .label::after {
      content: ': ';
    }
  }
`;

import {css, type CSSResult} from 'lit';

/** The tables of a listing, in a host that is a container. */
export const tableStyles: CSSResult = css`
  /* Columns have the same place in every table, and no word widens one. */
  table {
    inline-size: 100%;
    margin-block-end: 2em;
    border-collapse: collapse;
    table-layout: fixed;
  }
  caption {
    padding-block: 0.5em;
    text-align: start;
  }
  .title {
    margin-inline-end: 1em;
    font-weight: 700;
  }
  caption .title {
    display: block;
    margin: 0;
    font-size: 1.25em;
    line-height: 1.3;
  }
  .fact {
    display: inline-block;
    margin-inline-end: 1em;
    font-size: 0.875em;
    font-weight: 400;
  }
  th,
  td {
    padding: 0.375em 0.5em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end: 2px solid var(--_edge);
    font-size: 0.875em;
  }
  .service th {
    background: color-mix(in srgb, currentcolor 7%, transparent);
  }
  tbody .name {
    font-weight: 600;
  }
  thead .name {
    inline-size: 26%;
  }
  .duration,
  .kind {
    inline-size: 17%;
  }
  .label {
    display: none;
  }
  @container (max-width: 36em) {
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
    tbody {
      margin-block-end: 1em;
    }
    tr:not(.service) {
      padding: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    th,
    td {
      border: 0;
    }
    tr:not(.service) > * {
      padding: 0;
    }
    /* Short facts share a line. */
    .duration,
    .kind {
      display: inline-block;
      inline-size: auto;
      margin-inline-end: 1em;
      font-size: 0.875em;
    }
    :is(.duration, .kind) .label {
      display: inline;
    }
    .label::after {
      content: ': ';
    }
  }
`;

import {css, type CSSResult} from 'lit';

export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
    line-height: 1.4;
  }
  /* One service stands below its own name, as in the choices. */
  :host([service]) caption .title {
    font-size: 1em;
  }
  [role='status'] {
    min-block-size: 1.5em;
    margin-block-start: 0.5em;
  }
  .answers button {
    flex: 0 1 auto;
    min-inline-size: 0;
  }
`;

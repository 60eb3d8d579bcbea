import {LitElement} from 'lit';
import {withOwnMethods} from '../../platform/document.js';

/** A Lit element that also renders where an element of the page hides a method of the document that Lit calls. */
export class ConsentElement extends LitElement {
  protected override performUpdate(): void {
    withOwnMethods(() => super.performUpdate());
  }
}

import {LitElement, type PropertyDeclaration} from 'lit';
import {bare} from '../../core/bare.js';
import {withOwnMethods} from '../../platform/document.js';

/**
 * A Lit element that also works where an element of the page hides a method of the document that Lit calls, and where a
 * script has extended `Object.prototype`.
 */
export class ConsentElement extends LitElement {
  static override createProperty(name: PropertyKey, options: PropertyDeclaration = {}): void {
    super.createProperty(name, bare(options));
  }

  protected override performUpdate(): void {
    withOwnMethods(() => super.performUpdate());
  }
}

/** Registers an element, unless its name is taken: by this library, or by another copy of it. */
export function defineOnce(name: string, constructor: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, constructor);
}

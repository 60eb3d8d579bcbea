/**
 * The node's own property or method, read from its prototype. A field of a form hides each property of the form that it has
 * the name of, and an element of the page those of the document: after `<form><input name="matches"></form>`,
 * `form.matches` is that field (HTML Standard, "legacy override built-ins"). Use it for nodes that may be forms.
 */
export function own<N extends Node, Name extends keyof N>(node: N, name: Name): N[Name] {
  const value = Reflect.get(Object.getPrototypeOf(node) as N, name, node) as N[Name];
  return typeof value === 'function' ? (value.bind(node) as N[Name]) : value;
}

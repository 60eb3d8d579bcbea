/**
 * A copy without a prototype: what it does not have stays undefined, on a page where a script has extended
 * `Object.prototype`, too.
 */
export function bare<T extends object>(values: T): T {
  return Object.assign(Object.create(null) as T, values);
}

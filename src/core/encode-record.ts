import type {Decision} from './decision.js';
import {VERSION} from './record.js';

/** The decision as the cookie's value: a query string that any server's parser reads. */
export function encodeRecord(decision: Decision): string {
  const names = (value: boolean): string =>
    Object.keys(decision.answers)
      .filter((name) => decision.answers[name] === value)
      .join('.');
  return new URLSearchParams({
    v: VERSION,
    id: decision.id,
    t: String(decision.time),
    r: decision.revision,
    m: decision.method,
    l: decision.lang,
    yes: names(true),
    no: names(false),
  }).toString();
}

import type {FactsOf} from '../config/mistaken-page.js';
import type {ServiceMistake} from '../core/mistake.js';
import {nearestOf} from './nearest.js';

/** Slips in a list of services, with what to write instead. */
const SLIPS: readonly (readonly [slip: RegExp, mend: string])[] = [
  [/[,;]/, 'write spaces between services, and no commas.'],
  [/\s:|:\s/, 'write each service and its key without spaces between them: name:key.'],
];

/** The mend for a list of services that is not written as names and keys with spaces between them; else undefined. */
export function mendOfList(list: string): string | undefined {
  return SLIPS.find(([slip]) => slip.test(list))?.[1];
}

/** The key that the author may have meant: without what surrounds it, or in capitals or small letters. */
function keyMeant(key: string, pattern: RegExp): string | undefined {
  const bare = key.replace(/^['"]?(https?:\/\/)?|['"]?[,;/]?['"]?$/g, '');
  return [bare, bare.toUpperCase(), bare.toLowerCase()].find((each) => pattern.test(each));
}

/**
 * The sentence for a service that is not in the catalogue, or is written wrongly.
 *
 * @param isInTag - True if the script tag has the configuration.
 */
export function serviceSentence(mistake: ServiceMistake, isInTag: boolean, factsOf: FactsOf): string {
  const {service, category, bases, names} = mistake;
  const {name, pending} = service;
  if (!bases) {
    const best = nearestOf(name, names);
    return `no such service; ${best ? `did you mean ${best}?` : `the catalogue has ${names.join(', ')}.`}`;
  }
  const {label = name} = factsOf(name) ?? {};
  if (!pending) return `${label} is in the catalogue; leave out label to use that entry, or choose another name.`;
  const {basis} = category;
  if (bases.includes(basis)) return keySentence(mistake, factsOf);
  const others = bases.filter((each) => each !== 'consent').map((each) => ` or basis="${each}"`);
  const cause = others.length ? `cannot be ${basis}` : 'always needs consent';
  if (isInTag) return `${label} ${cause}; move it to data-functional, data-analytics or data-marketing.`;
  return others.length
    ? `${label} ${cause}; write basis="consent"${others.join('')}.`
    : `${label} ${cause}; its basis cannot be ${basis}.`;
}

/** The sentence for a key that is missing, or is not of the service's form. */
function keySentence({service: {name, key}, keyPattern}: ServiceMistake, factsOf: FactsOf): string {
  const {label = name, keyExample, retiredKey} = factsOf(name) ?? {};
  if (!keyExample) return `${label} takes no key; write ${name}.`;
  const right = `${name}:${keyExample}`;
  if (key === undefined) return `${label} needs its key; write ${right}.`;
  if (!key) return `${label} needs its key directly after the colon; write ${right}.`;
  if (retiredKey?.test(key))
    return `${label} has closed accounts such as ${key}; write ${right}, with your own account.`;
  const meant = keyPattern && keyMeant(key, keyPattern);
  return meant
    ? `${key} is not a key of ${label}; did you mean ${name}:${meant}?`
    : `${key} is not a key of ${label}; write one such as ${right}.`;
}

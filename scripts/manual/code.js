/** Reads the examples in the manual's pages. */
import {readFileSync} from 'node:fs';
import {root} from '../root.js';

/** The code blocks in this language on a page of docs/, in order. */
export const examples = (name, language) =>
  [...readFileSync(`${root}/docs/${name}`, 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter(([, each]) => each === language)
    .map(([, , code]) => code);

/** Answers the vectors on standard input with the recipe, as scripts/server-recipes.js asks. */
import {readFileSync} from 'node:fs';
import {consentAnswer} from './consent.js';

/** Answers a vector, or returns the error. */
function answer({header, name, revision, ...options}) {
  try {
    return consentAnswer(header, name, revision, options);
  } catch (error) {
    return String(error);
  }
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(answer)));

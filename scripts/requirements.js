/**
 * `npm run requirements` prints each requirement with the tests that prove it, from the numbers in the tests' titles. It
 * fails where a number has no test. L is the law, A accessibility, P the platform: docs/data-protection.md and
 * docs/accessibility.md say what each means.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {root} from './root.js';

const last = {L: 28, A: 25, P: 17};
/** The start of a test, of a group of tests or of a step, and its title. */
const TITLE = /\b(?:it|test|test\.step|describe|test\.describe)\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs;
/** A title that is a name in a list or the value of a variable, which begins with its numbers. */
const LISTED = /(['"`])((?:[LAP]\d+ )+(?:\\.|(?!\1).)*)\1/g;

const files = readdirSync(`${root}/test`, {recursive: true}).filter((name) => /\.(test|spec)\.(ts|js)$/.test(name));
const tests = new Map();
for (const file of files.sort()) {
  const text = readFileSync(`${root}/test/${file}`, 'utf8');
  const titles = [...text.matchAll(TITLE), ...text.matchAll(LISTED)].map(([, , title]) => title);
  for (const title of new Set(titles)) {
    for (const number of title.match(/\b[LAP]\d+\b/g) ?? []) {
      tests.set(number, [...(tests.get(number) ?? []), `${file}: ${title}`]);
    }
  }
}

const isVerbose = process.argv.includes('--all');
const numbers = Object.entries(last).flatMap(([letter, count]) =>
  Array.from({length: count}, (_, index) => `${letter}${index + 1}`),
);
for (const number of numbers) {
  const found = tests.get(number) ?? [];
  console.log(`${number.padEnd(4)} ${String(found.length).padStart(3)}  ${isVerbose ? '' : (found[0] ?? 'NO TEST')}`);
  if (isVerbose) for (const title of found) console.log(`          ${title}`);
}
const missing = numbers.filter((number) => !tests.has(number));
console.log(
  `${numbers.length} requirements, ${missing.length} without a test${missing.length ? `: ${missing.join(', ')}` : ''}`,
);
process.exitCode = missing.length ? 1 : 0;

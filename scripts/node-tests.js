/** Runs the tests of the tools, `test/node/*.test.js`, and writes their counts to test-results/node.json. */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {root} from './root.js';

const folder = `${root}/test/node`;
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.js'))
  .map((name) => `${folder}/${name}`);
const node = {passed: 0, failed: 0};

const tests = run({files, concurrency: true});
const count = (result, {details}) => {
  if (details.type !== 'suite') node[result] += 1;
};
tests.on('test:pass', (event) => count('passed', event));
tests.on('test:fail', (event) => {
  count('failed', event);
  process.exitCode = 1;
});
tests.on('end', () => {
  mkdirSync(`${root}/test-results`, {recursive: true});
  writeFileSync(`${root}/test-results/node.json`, JSON.stringify({node}));
});
tests.compose(new spec()).pipe(process.stdout);

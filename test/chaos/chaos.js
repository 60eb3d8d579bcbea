/**
 * `npm run chaos`: tries what no author meant, counts it, and prints every fault with the seed and the command that
 * repeats it. `npm run chaos -- gadgets --seed 7 --only "nonce: template"` tries a part. It needs a build; page tests and
 * unit tests try a share of it.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {root} from '../../scripts/root.js';
import {demo, newVisitor, withBrowser} from '../bench/browser.js';
import {clobbering} from './clobbering.js';
import {filesKind} from './files.js';
import {gadgets} from './gadgets.js';
import {inputs} from './inputs.js';
import {surroundings} from './surroundings.js';
import {tabsKind} from './tabs.js';

const kinds = {gadgets, clobbering, inputs, surroundings, files: filesKind, tabs: tabsKind};
const folder = `${root}/test-results/chaos`;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    seed: {type: 'string', default: String(Date.now() % 1_000_000)},
    only: {type: 'string'},
    browser: {type: 'string', default: 'chromium'},
  },
});
const unknown = positionals.filter((name) => !kinds[name]);
if (unknown.length) {
  console.error(`There is no chaos called ${unknown.join(', ')}: it is one of ${Object.keys(kinds).join(', ')}.`);
  process.exit(1);
}

const seed = Number(values.seed);
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
let failed = 0;

/** Counts what a kind has tried; a fault is printed at once. */
function counter(kind) {
  const counts = {tried: 0, faulty: 0};
  const tried = (what, faults = [], {body, policy, count = 1} = {}) => {
    counts.tried += count;
    if (count === 1 && counts.tried % 100 === 0)
      console.log(`${kind}: ${counts.tried} tried, ${counts.faulty} with faults`);
    if (!faults.length) return;
    counts.faulty += 1;
    console.log(`FAULT: ${kind}, ${what}`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (body) {
      const file = `${folder}/${kind}-${what.replace(/\W+/g, '-')}.html`;
      writeFileSync(file, `<!-- Content-Security-Policy: ${policy || 'none'} -->\n${body}`);
      console.log(`  its page: ${file}`);
    }
    console.log(`  again: npm run chaos -- ${kind} --seed ${seed} --only "${what}"`);
  };
  /** Does the work and counts it; an exception of its own is a fault, too, and ends nothing else. */
  const attempt = async (what, work) => {
    const result = await work().catch((error) => ({faults: [`it did not come to an end: ${error.message}`]}));
    tried(what, result.faults, result);
  };
  return {counts, tried, attempt};
}

console.log(`Seed ${seed}`);
const start = Date.now();
const lines = [];
await withBrowser(async (browser) => {
  const newPage = async () => (await newVisitor(browser)).newPage();
  for (const kind of positionals.length ? positionals : Object.keys(kinds)) {
    const {counts, tried, attempt} = counter(kind);
    await kinds[kind]({browser, newPage, server: demo(), seed, only: values.only, tried, attempt, log: console.log});
    lines.push(`${kind}: ${counts.tried} tried, ${counts.faulty} with faults`);
    failed += counts.faulty;
  }
}, values.browser);
console.log(`\n${lines.join('\n')}\nSeed ${seed}, ${Math.round((Date.now() - start) / 1000)} s`);
process.exitCode = failed ? 1 : 0;

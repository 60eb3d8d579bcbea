/**
 * Cookies and configurations at random, in a page, since reading a configuration needs a document; and each regular
 * expression of `src/` on long texts that are bad for it.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {build} from 'esbuild';
import ts from 'typescript';
import {root} from '../../scripts/root.js';

/** Inputs for each property. */
const RUNS = 100_000;
const CHUNK = 5_000;

/** The properties, as a script for a page. */
async function bundle() {
  const {outputFiles} = await build({
    stdin: {
      contents: `import {inputs, tryInputs} from './inputs.ts';\nObject.assign(window, {inputs, tryInputs});`,
      resolveDir: `${root}/test/chaos`,
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

export async function inputs({newPage, server, seed, only, tried, log}) {
  const page = await newPage();
  await page.goto(`${server}/__health`);
  await page.evaluate(await bundle());
  const names = await page.evaluate(() => Object.keys(window.inputs));
  for (const name of names.filter((each) => !only || each.includes(only) || only.startsWith(each))) {
    // A repeated chunk is named after its own seed.
    const [, again] = only?.match(/ seed (\d+)$/) ?? [];
    const seeds = again ? [Number(again)] : Array.from({length: RUNS / CHUNK}, (_, chunk) => seed * 1000 + chunk);
    for (const [chunk, own] of seeds.entries()) {
      const fault = await page.evaluate(([name, own, runs]) => window.tryInputs(name, own, runs), [name, own, CHUNK]);
      tried(`${name} seed ${own}`, fault ? [fault] : [], {count: CHUNK});
      if (chunk % 5 === 4) log(`${name}: ${(chunk + 1) * CHUNK}`);
    }
  }
  await page.context().close();
  if (!only) printExpressions(log);
}

/** Each regular expression that is written in `src/`. */
function expressions() {
  const found = new Map();
  for (const path of readdirSync(`${root}/src`, {recursive: true}).filter((name) => name.endsWith('.ts'))) {
    const file = ts.createSourceFile(path, readFileSync(`${root}/src/${path}`, 'utf8'), ts.ScriptTarget.ES2022);
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, path);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** 100 kB of what the expression itself speaks of, with an end that fits nowhere. */
function badTexts(source) {
  const characters = [...new Set(source.replace(/\\[a-z]/gi, ''))];
  const units = [
    ...characters,
    ...' a1-.*',
    ...characters.map((each) => `a${each}`),
    ...characters.map((each) => `${each} `),
  ];
  return units.flatMap((unit) => {
    const text = unit.repeat(100_000 / unit.length);
    return [text, `${text}\0`, `\0${text}`, `${text}\n!`];
  });
}

/** The time for the slowest of several texts, in milliseconds: the best of three, because other programs take time, too. */
function slowest(text) {
  const [, source, flags] = /^\/(.*)\/(\w*)$/s.exec(text);
  const expression = new RegExp(source, flags);
  const timeOf = (input) => {
    expression.lastIndex = 0;
    const start = performance.now();
    expression.test(input);
    return performance.now() - start;
  };
  return Math.max(...badTexts(source).map((input) => Math.min(timeOf(input), timeOf(input), timeOf(input))));
}

/** Prints the longest expression and the slowest ones: the goal is 10 ms. */
function printExpressions(log) {
  const times = [...expressions()].map(([text, path]) => ({text, path, time: slowest(text)}));
  const longest = times.toSorted((a, b) => b.text.length - a.text.length)[0];
  const line = ({text, path, time}) => `  ${time.toFixed(2)} ms  ${path}  ${text.slice(0, 60)}`;
  log(`${times.length} regular expressions, each on 100 kB. The longest, and the slowest (the goal is 10 ms):`);
  log([longest, ...times.toSorted((a, b) => b.time - a.time).slice(0, 5)].map(line).join('\n'));
}

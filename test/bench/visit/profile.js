/** Lists the functions in which a visit spends its time, to explain the figures. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {run} from '../../../scripts/run.js';
import {results} from '../install.js';
import {printTable, round} from '../table.js';

/** Time between two samples, in microseconds. */
const INTERVAL = 200;
const MOST_ROWS = 25;

/**
 * Samples the page's call stack during `act`.
 *
 * @param {import('@playwright/test').CDPSession} client - Its page must be on the site, so that its process stays the same.
 */
export async function sample(client, act) {
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', {interval: INTERVAL});
  await client.send('Profiler.start');
  await act();
  const {profile} = await client.send('Profiler.stop');
  return profile;
}

/**
 * Prints the functions with the most self time, and saves the first profile for the browser's developer tools.
 *
 * @param {string} title
 * @param {object[]} profiles - From the same visit; their mean is printed.
 */
export function printProfile(title, profiles) {
  const times = new Map();
  for (const {nodes, samples, timeDeltas} of profiles) {
    const frames = new Map(nodes.map(({id, callFrame}) => [id, callFrame]));
    samples.forEach((id, at) => {
      const {place, name} = nameOf(frames.get(id));
      const key = JSON.stringify([place, name]);
      // A sample's frame lasts until the next sample.
      times.set(key, (times.get(key) ?? 0) + Math.max(0, timeDeltas[at + 1] ?? 0) / 1000 / profiles.length);
    });
  }
  const rows = [...times].map(([key, time]) => [...JSON.parse(key), round(time, 1)]).filter(([place]) => place);
  const files = new Map();
  for (const [place, , time] of rows) files.set(place, (files.get(place) ?? 0) + time);
  const byTime = (a, b) => b.at(-1) - a.at(-1);
  const most = (list) => list.toSorted(byTime).slice(0, MOST_ROWS);
  printTable(
    `${title}: files, self time in ms`,
    ['file', 'ms'],
    most([...files].map(([place, time]) => [place, round(time, 1)])),
  );
  printTable(`${title}: functions, self time in ms`, ['file', 'function', 'ms'], most(rows));
  const file = `${results}/visit-${title.replace(/\W+/g, '-')}.cpuprofile`;
  mkdirSync(results, {recursive: true});
  writeFileSync(file, JSON.stringify(profiles[0]));
  console.log(`\nWritten: ${file}`);
}

/** The same files as in dist/, which has no source maps, with them. */
const mapped = `${results}/mapped`;
const maps = new Map();

/** Builds the source maps, before `printProfile` needs them. */
export async function buildMaps() {
  const {ok, output} = await run(
    'rollup',
    ['--config', '--silent', '--dir', `${mapped}/consent`, '--sourcemap', 'hidden'],
    {
      quiet: true,
    },
  );
  if (!ok) throw new Error(`The source maps could not be built:\n${output}`);
}

/** The source map of a built file; undefined when there is none. */
function mapOf(pathname) {
  if (!maps.has(pathname)) {
    const file = `${mapped}${pathname}.map`;
    maps.set(pathname, existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined);
  }
  return maps.get(pathname);
}

/** The function's name in the source. Work outside files, such as garbage collection, has only its name. */
function nameOf({functionName, url, lineNumber, columnNumber}) {
  if (!URL.canParse(url)) return {place: /gc|garbage/.test(functionName) ? 'browser' : '', name: functionName};
  const {hostname, pathname} = new URL(url);
  const entry = mapOf(pathname)?.findEntry(lineNumber, columnNumber);
  if (!entry?.originalSource) return {place: `${hostname}${pathname}`, name: functionName || '(anonymous)'};
  const place = entry.originalSource.replace(/^(\.\.\/)+/, '');
  return {place, name: `${entry.name ?? (functionName || '(anonymous)')}, line ${entry.originalLine + 1}`};
}

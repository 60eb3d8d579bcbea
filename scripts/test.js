/**
 * Runs all tests: unit tests in three browsers, then whole pages; build, package, tools and checks beside them. Every step
 * runs, even after a failure. The last line is the total: `N passed, N failed`.
 */
// First, as it says so where Node is too old.
import {run, tool} from './run.js';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {findChromium, findFirefox, findWebKit} from './browsers.js';
import {root} from './root.js';

const results = `${root}/test-results`;
const read = (name) => (existsSync(`${results}/${name}`) ? JSON.parse(readFileSync(`${results}/${name}`, 'utf8')) : {});

/** Counts by browser, from the unit tests' configuration. */
const unitCounts = () => read('unit.json');

/** Counts by project, from Playwright's JSON report. An unreadable file counts as a failure. */
function pageCounts() {
  const {suites = [], errors = []} = read('e2e.json');
  const counts = {};
  const visit = ({specs = [], suites = []}) => {
    for (const {projectName, status} of specs.flatMap(({tests}) => tests)) {
      const count = (counts[projectName] ??= {passed: 0, failed: 0});
      if (status === 'unexpected') count.failed += 1;
      else if (status !== 'skipped') count.passed += 1;
    }
    suites.forEach(visit);
  };
  suites.forEach(visit);
  if (errors.length) counts['outside a test'] = {passed: 0, failed: errors.length};
  return counts;
}

const browsers = {name: 'browsers', command: ['node', tool('ensure-browsers.js')]};
const interpreters = {name: 'interpreters', command: ['node', tool('ensure-interpreters.js')]};
const servers = {name: 'servers', command: ['node', tool('server-recipes.js')], counts: () => read('servers.json')};
const build = {name: 'build', command: ['node', tool('build.js')]};
const site = {name: 'site', command: ['npm', 'run', 'site']};
const packed = {name: 'package', command: ['node', tool('package.js')], counts: () => read('package.json')};
const tools = {name: 'tools', command: ['node', tool('node-tests.js')], counts: () => read('node.json')};
const check = {name: 'check', command: ['node', tool('check.js')]};
const unit = {name: 'unit', command: ['wtr', '--config', tool('web-test-runner.config.js')], counts: unitCounts};
const pages = {
  name: 'pages',
  command: ['playwright', 'test', '--config', tool('playwright.config.js')],
  counts: pageCounts,
};

rmSync(results, {recursive: true, force: true});
const lines = [];
let passed = 0;
let failed = 0;

/**
 * Runs these steps in sequence; `quiet` prints each step's output when it ends, for steps that run beside others; `asks`
 * lets them read from the terminal; `yields` lets others go first.
 */
async function take(steps, {quiet = false, asks = false, yields = false} = {}) {
  for (const {name, command, counts} of steps) {
    if (!quiet) console.log(`\n== ${name}`);
    const [program, ...args] = command;
    const {ok, output, seconds} = await run(program, args, {quiet, asks, yields});
    if (quiet) console.log(`\n== ${name}\n${output.trimEnd()}`);
    const runs = Object.entries(counts?.() ?? {});
    const failures = runs.reduce((sum, [, count]) => sum + count.failed, 0);
    const ran = runs.reduce((sum, [, count]) => sum + count.passed, failures);
    // Low coverage, a crash or no test at all is a failure that no test reports.
    const silent = failures === 0 && (!ok || (counts && ran === 0)) ? 1 : 0;
    const detail = runs.map(([where, count]) => `${where} ${count.passed} passed, ${count.failed} failed`).join('; ');
    lines.push(
      `${name}: ${detail || (silent ? 'failed' : 'ok')}${detail && silent ? '; the run failed' : ''} (${seconds.toFixed(1)} s)`,
    );
    passed += ran - failures;
    failed += failures + silent;
  }
}

// A question has the terminal to itself.
const mayAsk = process.stdin.isTTY && process.stdout.isTTY && !process.env.CI;
if (mayAsk) await take([browsers, interpreters], {asks: true});
console.log('\n== browsers and unit tests; build, package and checks beside them');
// In sequence: two runs of apt-get would wait for each other's lock.
const installed = mayAsk ? Promise.resolve() : take([browsers, interpreters], {quiet: true});
const hasBrowser = () => findChromium() || findFirefox();
const built = take([build, site, packed], {quiet: true});
// The tests sometimes wait for a browser, and leave that time to the checks. Page tests need what has been built.
const checked = Promise.all([built, installed]).then(() => take([servers, tools, check], {quiet: true, yields: true}));
await installed.then(() => take(hasBrowser() || findWebKit() ? [unit] : [], {quiet: true}));
await built;
await take(hasBrowser() ? [pages] : []);
await checked;

console.log(`\n${lines.join('\n')}`);
process.exitCode ||= failed || !passed ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

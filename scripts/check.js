/** Checks everything about the code that needs no running. Builds first when dist/ is missing or stale. */
import {existsSync, readdirSync, statSync} from 'node:fs';
import {root} from './root.js';
import {run, tool} from './run.js';

const litAnalyzerRules = [
  ...['--rules.no-unknown-property', 'error'],
  // Its CSS knowledge is from 2020, it reports `nothing` in an attribute as a mistake, and it does not know that
  // elements are registered apart from their classes.
  ...['--rules.no-invalid-css', 'off'],
  ...['--rules.no-incompatible-type-binding', 'off'],
  ...['--rules.no-missing-import', 'off'],
];

const steps = {
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
  types: ['tsc', '--noEmit'],
  'types of the core': ['tsc', '--noEmit', '--project', 'src/core'],
  'types of e2e': ['tsc', '--project', tool('tsconfig.e2e.json')],
  'types of pages': ['tsc', '--project', tool('tsconfig.frameworks.json')],
  eslint: ['eslint', '--config', tool('eslint.config.js'), '--max-warnings', '0', '.'],
  'lit-analyzer': ['lit-analyzer', '--strict', '--maxWarnings', '0', ...litAnalyzerRules, 'src/**/*.ts'],
  layers: ['node', tool('layers.js')],
  services: ['node', tool('services.js')],
  words: ['node', tool('words.js')],
  requirements: ['node', tool('requirements.js')],
  links: ['node', tool('links.js')],
  manifest: ['node', tool('manifest.js')],
  'editor files': ['node', tool('editor-files.js')],
  'server import': ['node', tool('server-import.js')],
  publint: ['publint', 'run', '--strict'],
  attw: [
    ...['attw', '--pack', '.', '--profile', 'esm-only', '--no-emoji', '--no-definitely-typed'],
    ...['--exclude-entrypoints', 'consent.js', 'consent.all.js', 'custom-elements.json'],
    ...['refusers/autoconsent.json', 'refusers/consent-o-matic.json'],
  ],
  sizes: ['node', tool('sizes.js')],
};
const alwaysShown = new Set(['links', 'sizes']);

/** The newest change of the files under a path, in milliseconds; 0 when there is none. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

const sources = ['src', 'package.json', 'tsconfig.json', 'rollup.config.js'].map((name) => newest(`${root}/${name}`));
if (newest(`${root}/custom-elements.json`) < Math.max(...sources)) {
  const {ok} = await run('node', [tool('build.js')]);
  if (!ok) process.exit(1);
}

const waiting = Object.entries(steps);
let failed = 0;

/** Runs steps from the list, one at a time, until none is left. */
async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, [command, ...args]] = next;
    const {ok, output, seconds} = await run(command, args, {quiet: true});
    console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${seconds.toFixed(1)} s)`);
    if (!ok || alwaysShown.has(name)) console.log(output.trimEnd());
    if (!ok) failed += 1;
  }
}

await Promise.all([work(), work()]);
if (failed) {
  console.error(`${failed} of ${Object.keys(steps).length} checks failed`);
  process.exitCode ||= 1;
}

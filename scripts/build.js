/** Builds dist/ and custom-elements.json from src/, and the demo's pages that need building. */
import {cpSync, rmSync} from 'node:fs';
import {root} from './root.js';
import {run, tool} from './run.js';

/** Two series of steps that run in parallel: neither reads the other's output. */
const rows = [
  [['rollup', '--config', '--silent']],
  [
    ['tsc', '--project', tool('tsconfig.build.json')],
    ['cem', 'analyze', '--quiet', '--config', tool('custom-elements-manifest.config.js')],
    ['node', tool('editors.js')],
    ['node', 'demo/frameworks/build.js'],
  ],
];

rmSync(`${root}/dist`, {recursive: true, force: true});
rmSync(`${root}/custom-elements.json`, {force: true});
cpSync(`${root}/src/refusers`, `${root}/dist/refusers`, {recursive: true});
cpSync(`${root}/src/themes`, `${root}/dist/consent/themes`, {recursive: true});

async function take(steps) {
  for (const [command, ...args] of steps) {
    const {ok, seconds} = await run(command, args);
    console.log(`${ok ? 'built' : 'FAILED'}: ${command} (${seconds.toFixed(1)} s)`);
    if (!ok) {
      process.exitCode ||= 1;
      break;
    }
  }
}
await Promise.all(rows.map(take));
